import Declarations
import Exchange
import Foundation
import Testing
import Values

/// The published schema: whoever writes documents can check them with it before they come to us.
@Suite struct XMLSchemaTests {
    @Test func anybodysToolTakesTheSchema() throws {
        let scratch = try Scratch()
        let schema = try scratch.file("declaration.xsd", holding: DeclarationSchema.xml)
        let one = try scratch.file("one.xml", holding: InventedXML.document)
        let batch = try scratch.file("batch.xml", holding: InventedXML.batch([InventedXML.content]))
        let wrong = try scratch.file("wrong.xml", holding: InventedXML.replacing("<Country>BE", by: "<Country>B"))
        func status(_ file: String) throws -> Int32? {
            try XMLOracle.xmllint(["--noout", "--nonet", "--schema", schema, file])?.status
        }
        guard let taken = try status(one) else { return }
        #expect(taken == 0)
        #expect(try status(batch) == 0)
        #expect(try status(wrong) == 3)
    }

    /// Every element says what it is, in each language.
    @Test func everyElementIsDocumented() throws {
        let text = DeclarationSchema.xml
        let elements = text.components(separatedBy: "<xs:element ").count - 1
        for language in Language.allCases {
            let documented = text.components(separatedBy: "<xs:documentation xml:lang=\"\(language.rawValue)\">")
            #expect(documented.count - 1 == elements)
        }
        for field in DeclarationField.allCases where field != .version {
            let name = try #require(field.path.xml.split(separator: "/").last)
            #expect(text.contains("<xs:element name=\"\(name)\""), "\(field)")
        }
    }

    /// The schema is the second net: what only it refuses is told of too, and not taken.
    @Test func whatOnlyTheSchemaRefusesIsRefused() throws {
        // A hundred and fifty letters for whoever looks, three hundred for the schema.
        let letters = String(repeating: "e\u{301}", count: 150)
        let reading = XMLReading(InventedXML.replacing("Invented Devices nv", by: letters))
        #expect(reading.marks == ["xml.value@7:5"])
        #expect(reading.declaration == nil)
        #expect(reading.problems[0].details["expected"] == ".{1,200}")
        #expect(reading.problems[0].place.field == "/TurnoverDeclaration/Declarant/Name")
    }

    /// A warning beside it does not hide it.
    @Test func aWarningDoesNotHideWhatTheSchemaRefuses() {
        let letters = String(repeating: "e\u{301}", count: 150)
        let text = InventedXML.replacing("Invented Devices nv", by: letters).replacing("\n", with: " ")
            .replacing("importer", with: "distributor").replacing("IVDR_B", with: "MDR_I")
        #expect(Set(XMLReading(text).codes) == ["registration.repeated", "xml.value"])
        #expect(!XMLReading(text).isTaken)
    }

    /// Whatever is done to a document, what we take the schema takes.
    @Test(arguments: [21, 22, 23, 24])
    func nothingThatTheSchemaRefusesIsTaken(seed: UInt64) {
        var random = Seeded(seed)
        let document = Array(InventedXML.document.utf8)
        let pieces = [
            "<", ">", "/", "\"", " ", "0", "e\u{301}", "\u{A0}", "&amp;", "x", ".", "-", "BE", "\n", "<a/>", "<!---->",
        ]
        for _ in 0..<1500 {
            var changed = document
            for _ in 0...Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0..<changed.count, using: &random)
                let length = Int.random(in: 0...min(12, changed.count - place), using: &random)
                let piece = Array((pieces.randomElement(using: &random) ?? "").utf8)
                changed.replaceSubrange(place..<(place + length), with: piece)
            }
            let reading = XMLReading(changed)
            if reading.isTaken { #expect(XMLOracle.isValid(changed), "\(String(decoding: changed, as: UTF8.self))") }
            #expect(reading.isTaken || !reading.problems.errors.isEmpty)
        }
    }
}
