import Law
import Rules
import Testing
import Values

/// Each id is found again, in blocks of rows, however many join the sector at once.
@Suite struct IDColumnTests {
    private func id(_ row: Int) -> String { String(repeating: "é", count: row % 99) + String(row) }

    @Test(arguments: [1, 2, 7, 100, 255, 256, 1000])
    func everyIDIsFoundAgain(atOnce: Int) {
        var sector = Sector(keepsRegistrations: false)
        var batch = SectorBatch()
        for row in 0..<700 {
            if batch.isFull || row % atOnce == 0 { sector.append(&batch) }
            let contributor = Contributor(
                totalTurnover: Cents(Int64(row)), levyTurnover: .zero, country: .belgium, situation: [])
            Array(id(row).utf8).withUnsafeBytes { batch.append(contributor, id: $0) }
        }
        sector.append(&batch)
        #expect(sector.count == 700 && sector.ids.count == 700)
        for row in 0..<700 { #expect(sector.ids[row] == id(row)) }
        for rows in [0..<0, 0..<700, 255..<257, 300..<301, 256..<512] {
            let joined = sector.ids.withBytes(of: rows) { String(decoding: $0, as: UTF8.self) }
            #expect(joined == rows.map(id).joined())
        }
    }

    /// The ends of a block of the longest ids are the largest numbers that are kept.
    @Test func theLongestIDsAreFoundAgain() {
        var sector = Sector()
        var batch = SectorBatch()
        let id = [UInt8](repeating: 0x5A, count: SectorBatch.longestID)
        for _ in 0..<600 {
            if batch.isFull { sector.append(&batch) }
            let contributor = Contributor(totalTurnover: .zero, levyTurnover: .zero, country: .belgium, situation: [])
            id.withUnsafeBytes { batch.append(contributor, id: $0) }
        }
        sector.append(&batch)
        for row in 0..<600 { #expect(sector.ids.withBytes(of: row) { $0.elementsEqual(id) }) }
    }
}
