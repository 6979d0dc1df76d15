import Declarations
import Exchange
import Testing
import Values

/// A batch: many declarations, each with its own verdict, and who hands them in.
@Suite struct XMLBatchTests {
    private static let good = InventedXML.content
    private static let bad = InventedXML.replacing(">BE<", by: ">Be<", in: good)

    @Test func aBatchIsReadWithItsFiler() throws {
        let filer = "<Name>Jo  Voorbeeld</Name><Organisation>0566.988.259</Organisation><Email>jo@example.com</Email>"
        let reading = XMLReading(InventedXML.batch([Self.good], filer: filer))
        #expect(reading.marks == [])
        let document = try #require(reading.document)
        #expect(document.isBatch)
        #expect(!document.allOrNothing)
        #expect(document.filer?.name == "Jo Voorbeeld")
        #expect(document.filer?.organisation?.description == "0566988259")
        #expect(document.filer?.email == "jo@example.com")
        #expect(document.records[0].declaration?.declaration == XMLReading(InventedXML.document).declaration)
    }

    /// A good declaration is not refused for its neighbour's fault.
    @Test func eachDeclarationHasItsOwnVerdict() throws {
        let reading = XMLReading(InventedXML.batch([Self.good, Self.bad, Self.good]))
        #expect(reading.records.map { $0.declaration != nil } == [true, false, true])
        #expect(reading.records.map(\.number) == [1, 2, 3])
        #expect(reading.codes == ["country.malformed"])
    }

    /// A structure that is wrong in one does not confuse the next, nor lets the schema look away.
    @Test func structureOfOneDoesNotTouchTheNext() {
        let unknown = InventedXML.replacing("<Language>", by: "<Fax/><Language>", in: Self.good)
        let tooManyLetters = InventedXML.replacing(
            "Invented Devices nv", by: String(repeating: "e\u{301}", count: 150), in: Self.good)
        let reading = XMLReading(InventedXML.batch([unknown, tooManyLetters, Self.good]))
        #expect(reading.records.map { $0.problems.map(\.code.rawValue) } == [["field.unknown"], ["xml.value"], []])
    }

    @Test(arguments: [("", false), ("false", false), ("0", false), ("true", true), ("1", true)])
    func allOrNothingIsRead(written: String, read: Bool) throws {
        let attribute = written.isEmpty ? "" : " allOrNothing=\"\(written)\""
        let reading = XMLReading(InventedXML.batch([Self.good], attributes: attribute))
        #expect(try #require(reading.document).allOrNothing == read)
    }

    /// In a batch a declaration need not repeat the version; if it does, it is its own.
    @Test func aDeclarationMaySayItsVersion() {
        let batch = InventedXML.batch([Self.good])
        let same = batch.replacing("<TurnoverDeclaration>", with: #"<TurnoverDeclaration version="1">"#)
        #expect(XMLReading(same).isTaken)
        let other = batch.replacing("<TurnoverDeclaration>", with: #"<TurnoverDeclaration version="2">"#)
        #expect(XMLReading(other).codes == ["version.unknown"])
    }

    /// What is wrong with the batch as a whole refuses the whole.
    @Test(
        arguments: [
            ("<Name>Jo Voorbeeld</Name>", "", "field.missing"),
            ("<Name>Jo Voorbeeld</Name>", "<Name> </Name>", "field.empty"),
            ("<Email>jo@example.com</Email>", "<Email>jo</Email>", "email.malformed"),
            ("</Filer>", "<Phone>1</Phone></Filer>", "field.unknown"),
            ("<Name>", "<Name a=\"1\">", "field.unknown"),
            ("</Filer>", "</Filer>text", "xml.value"),
            ("</Filer>", "</Filer><Fax/>", "field.unknown"),
            ("</Filer>", "</Filer><Filer><Name>x</Name></Filer>", "field.repeated"),
            ("<Email>", "<Organisation>1</Organisation><Email>", "enterprise-number.malformed"),
            ("version=\"1\"", "version=\"3\"", "version.unknown"), (" version=\"1\"", "", "field.missing"),
            ("version=\"1\"", "version=\"1\" allOrNothing=\"all\"", "flag.malformed"),
            ("version=\"1\"", "version=\"1\" year=\"2024\"", "field.unknown"),
        ])
    func theWholeIsRefused(old: String, new: String, code: String) {
        let batch = InventedXML.batch([""])
        let content = InventedXML.replacing(old, by: new, in: batch.replacing(InventedXML.head, with: ""))
            .replacing("<TurnoverDeclaration>\n\n", with: "<TurnoverDeclaration>\n\(Self.good)\n")
        let reading = XMLReading(content)
        #expect(reading.refusal.map(\.code.rawValue) == [code])
        #expect(reading.problems.allSatisfy { $0.place.field?.hasPrefix("/TurnoverDeclarationBatch") == true })
    }

    @Test func theFilerComesFirst() {
        let batch = InventedXML.batch([Self.good])
        let filer = "<Filer>\n<Name>Jo Voorbeeld</Name>\n<Email>jo@example.com</Email>\n</Filer>\n"
        let late = InventedXML.replacing(filer, by: "", in: batch)
            .replacing("</TurnoverDeclarationBatch>", with: "\(filer)</TurnoverDeclarationBatch>")
        #expect(XMLReading(late).refusal.map(\.code.rawValue) == ["field.misplaced"])
        let none = XMLReading(InventedXML.replacing(filer, by: "", in: batch))
        #expect(none.refusal.map(\.code.rawValue) == ["field.missing", "field.missing"])
    }

    @Test func aBatchHoldsADeclaration() {
        #expect(XMLReading(InventedXML.batch([])).refusal.map(\.code.rawValue) == ["field.missing"])
    }

    /// What is malformed at the end makes all before it doubtful.
    @Test(arguments: ["</TurnoverDeclarationBatch>\n", "Batch>\n"])
    func malformedAtTheEndRefusesAll(end: String) {
        let batch = InventedXML.batch([Self.good, Self.good])
        let reading = XMLReading(String(batch.dropLast(end.count)))
        #expect(reading.refusal.map(\.code.rawValue) == ["xml.malformed"])
        #expect(reading.records.isEmpty)
    }
}
