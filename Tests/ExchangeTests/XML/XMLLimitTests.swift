import Declarations
import Exchange
import Testing
import Values

/// What a document may have at most: up to it, everything is as usual; beyond it, it is refused at once.
@Suite struct XMLLimitTests {
    private static func nested(_ depth: Int) -> String {
        // The element that they stand in is the second.
        let names = (0..<depth - 1).map { _ in "a" }
        return names.map { "<\($0)>" }.joined() + names.map { "</\($0)>" }.joined()
    }

    @Test func sixteenElementsMayStandInEachOther() {
        let deep = InventedXML.replacing("  <ContributionYear>", by: Self.nested(16) + "<ContributionYear>")
        #expect(XMLReading(deep).codes == ["field.unknown"])
        let tooDeep = InventedXML.replacing("  <ContributionYear>", by: Self.nested(17) + "<ContributionYear>")
        let reading = XMLReading(tooDeep)
        #expect(reading.refusal.map(\.code.rawValue) == ["xml.limit"])
        #expect(reading.problems[0].details["depth"] == "16")
        #expect(reading.problems[0].place.line == 3)
    }

    @Test func aTagMayHaveTwentyAttributes() {
        // Version and the namespace are two.
        let many = (1...18).map { " a\($0)='1'" }.joined()
        let enough = XMLReading(InventedXML.replacing(#" version="1">"#, by: #" version="1"\#(many)>"#))
        #expect(enough.codes == Array(repeating: "field.unknown", count: 18))
        let tooMany = XMLReading(InventedXML.replacing(#" version="1">"#, by: #" version="1"\#(many) b="1">"#))
        #expect(tooMany.marks == ["xml.limit@2:1"])
        let namespaces = (1...19).map { " xmlns:n\($0)='urn:\($0)'" }.joined()
        let named = XMLReading(InventedXML.replacing(#" version="1">"#, by: #" version="1"\#(namespaces)>"#))
        #expect(named.marks == ["xml.limit@2:1"])
    }

    @Test func aTagMayHave64KiB() {
        func document(_ size: Int) -> String {
            let tag = "<City x=\"\("")\">"
            let value = String(repeating: "v", count: size - tag.utf8.count)
            return InventedXML.replacing("<City>", by: "<City x=\"\(value)\">")
        }
        #expect(XMLReading(document(65_536)).codes == ["field.unknown"])
        #expect(XMLReading(document(65_537)).codes == ["xml.limit"])
    }

    /// Signs in comments and sections are no tags.
    @Test func whatIsNoTagIsNotCounted() {
        let quotes = String(repeating: "<a b='c' \"", count: 100)
        for text in ["<!-- \(quotes) -->", "<?p \(quotes) ?>"] {
            #expect(XMLReading(InventedXML.replacing("<Declarant>", by: "\(text)<Declarant>")).isTaken)
        }
        let section = InventedXML.replacing("Invented Devices nv", by: "<![CDATA[\(quotes.prefix(150))]]>")
        #expect(XMLReading(section).isTaken)
    }

    /// A text longer than any field takes is not even kept, and told of once.
    @Test(arguments: [1_001, 65_536, 65_537, 300_000])
    func aTextIsTooLongOnce(count: Int) {
        let long = String(repeating: "x", count: count)
        let reading = XMLReading(InventedXML.replacing("An invoice was left out.", by: long))
        #expect(reading.marks == ["field.too-long@33:5"])
        let spaces = XMLReading(InventedXML.replacing(">30000.00<", by: ">30000.00\(long.replacing("x", with: " "))<"))
        #expect(spaces.codes == (count > 65_527 ? ["field.too-long"] : []))
        #expect(spaces.isTaken == (count <= 65_527))
    }

    @Test func registrationsAreCounted() {
        func document(_ count: Int) -> String {
            let more = (2..<count).map { "<Registration activity=\"stha\" deviceClass=\"C\($0)\"/>" }.joined()
            return InventedXML.replacing("</Registrations>", by: "\(more)</Registrations>")
        }
        #expect(XMLReading(document(200)).isTaken)
        #expect(XMLReading(document(201)).codes == ["registration.too-many"])
        #expect(XMLReading(document(50_000)).codes == ["registration.too-many"])
    }

    @Test func aBatchHasTenThousandAtMost() {
        let full = XMLReading(InventedXML.batch(Array(repeating: "", count: 10_000)))
        #expect(full.records.count == 10_000)
        let over = XMLReading(InventedXML.batch(Array(repeating: "", count: 10_001)))
        #expect(over.refusal.map(\.code.rawValue) == ["batch.too-many"])
        #expect(over.refusal[0].details == ["count": "10001", "most": "10000"])
    }

    /// A document of mistakes alone does not fill the memory with problems; each declaration keeps one.
    @Test func problemsAreBounded() {
        let wrong = String(repeating: "<a/>", count: 100)
        let reading = XMLReading(InventedXML.batch(Array(repeating: wrong, count: 2_000)))
        #expect(reading.problems.count <= 22_000)
        #expect(reading.records.count == 2_000)
        #expect(reading.records.allSatisfy { !$0.problems.errors.isEmpty && $0.declaration == nil })
    }

    @Test func aFileHasTwentyMegabytesAtMost() {
        let large = InventedXML.document + String(repeating: " ", count: DocumentLimits.fileSize)
        #expect(XMLReading(large).codes == ["document.too-large"])
        let filler = "<!--\(String(repeating: " ", count: 999_000))-->"
        let full = InventedXML.document + String(repeating: filler, count: 20)
        #expect(full.utf8.count > DocumentLimits.fileSize - 50_000)
        #expect(XMLReading(full).isTaken)
    }
}
