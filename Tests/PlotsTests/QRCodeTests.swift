import Plots
import Testing

@Suite struct QRCodeTests {
    /// A picture that telephones read has three eyes, and a margin of four.
    @Test func aPictureHasItsEyes() throws {
        let code = try #require(QRCode("otpauth://totp/MedLevy:jo?secret=ABC"))
        #expect((code.rows.count - 17).isMultiple(of: 4))
        let last = code.rows.count - 1
        for (row, column) in [(0, 0), (0, last - 6), (last - 6, 0)] {
            let eye = (0..<7).map { y in (0..<7).map { x in code.rows[row + y][column + x] } }
            let expected = (0..<7).map { y in
                (0..<7).map { x in max(abs(x - 3), abs(y - 3)) != 2 }
            }
            #expect(eye == expected)
        }
        let size = code.rows.count + 8
        #expect(code.svg.contains("viewBox=\"0 0 \(size) \(size)\""))
        #expect(QRCode(String(repeating: "x", count: 5000)) == nil)
    }
}
