import Declarations
import Exchange
import Testing

/// Several people hand in documents at the same time; one schema serves them all.
@Suite struct XMLAtOnceTests {
    @Test func documentsMayBeReadAtOnce() async {
        let wrong = InventedXML.replacing(">BE<", by: ">Be<", in: InventedXML.content)
        let document = InventedXML.batch(Array(repeating: InventedXML.content, count: 40) + [wrong])
        let expected = XMLReading(document).marks
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<16 { group.addTask { XMLReading(document).marks } }
            for await marks in group { #expect(marks == expected) }
        }
        #expect(expected.count == 1)
    }
}
