import Declarations
import Testing
import Values

/// A reference is read over the phone and typed from paper.
@Suite struct ReceiptReferenceTests {
    private let reference = ReceiptReference(year: 2024, entry: Fingerprint(of: [1, 2, 3]))

    @Test func itIsReadInAnyDress() {
        #expect(ReceiptReference(reference.text) == reference)
        #expect(ReceiptReference(reference.text.lowercased()) == reference)
        #expect(ReceiptReference(reference.text.filter { $0 != "-" }) == reference)
    }

    @Test func noLetterLooksLikeAnother() {
        for number in UInt8(0)..<100 {
            let letters = ReceiptReference(year: 2024, entry: Fingerprint(of: [number])).text.dropFirst(5)
            #expect(!letters.contains { "01258BILOSZ".contains($0) })
        }
    }

    @Test func aWrongLetterIsFound() {
        let letters = Array(reference.text)
        for place in 5..<letters.count where letters[place] != "-" {
            for other in "34679ACDEFGHJKMNPQRTUVWXY" where other != letters[place] {
                var wrong = letters
                wrong[place] = other
                #expect(ReceiptReference(String(wrong)) == nil)
            }
        }
    }

    @Test func lettersThatChangePlacesAreFound() {
        let letters = Array(reference.text.filter { $0 != "-" })
        for place in 4..<letters.count - 1 where letters[place] != letters[place + 1] {
            var wrong = letters
            wrong.swapAt(place, place + 1)
            #expect(ReceiptReference(String(wrong)) == nil)
        }
    }
}
