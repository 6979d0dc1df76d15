import Declarations
import Exchange
import Testing
import Values

/// A problem says where: the line and the byte of the line at which its element begins, and the path to it.
@Suite struct XMLPlaceTests {
    @Test func aValueIsToldOfAtItsElement() throws {
        let problem = try #require(wrongCountry(in: InventedXML.document).first)
        #expect(problem.place.line == 12)
        #expect(problem.place.column == 7)
        #expect(problem.place.field == "/TurnoverDeclaration/Declarant/Address/Country")
        #expect(problem.place.record == nil)
    }

    /// What is missing is told of where its declaration begins.
    @Test func aMissingFieldIsToldOfWhereItsDeclarationBegins() throws {
        let reading = XMLReading(InventedXML.replacing("<City>Brussel</City>", by: ""))
        #expect(reading.marks == ["field.missing@2:1"])
        #expect(reading.problems[0].place.field == "/TurnoverDeclaration/Declarant/Address/City")
    }

    /// A mark of the encoding is no column, and a tag may take several lines.
    @Test func columnsAreCountedAsEditorsDo() throws {
        let text = InventedXML.document.split(separator: "\n").dropFirst().joined(separator: "")
        let place = try #require(wrongCountry(in: "\u{FEFF}" + text).first).place
        #expect(place.line == 1)
        let start = try #require(text.firstRange(of: "<Country>")).lowerBound
        #expect(place.column == text.utf8.distance(from: text.startIndex, to: start) + 1)
        let tall = InventedXML.replacing("<Country>", by: "<Country\n\n   >")
        #expect(XMLReading(tall).marks == [])
        #expect(try #require(wrongCountry(in: tall).first).place.line == 12)
    }

    @Test func bytesAreCountedNotCharacters() throws {
        let text = InventedXML.replacing("<City>Brussel</City>\n", by: "<City>Brüßel</City>")
        let place = try #require(wrongCountry(in: text).first).place
        #expect(place.line == 11)
        #expect(place.column == 7 + "<City>Brüßel</City>".utf8.count + 6)
    }

    /// In a batch, the record says which declaration.
    @Test func aRecordIsNumbered() throws {
        let wrong = InventedXML.replacing(">BE<", by: ">Be<", in: InventedXML.content)
        let document = InventedXML.batch([InventedXML.content, wrong, InventedXML.content])
        let reading = XMLReading(document)
        let place = try #require(reading.records[1].problems.first).place
        #expect(place.record == 2)
        #expect(place.field == "/TurnoverDeclarationBatch/TurnoverDeclaration[2]/Declarant/Address/Country")
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[try #require(place.line) - 1] == "      <Country>Be</Country>")
    }

    /// The library holds a window of a document only; places are of the whole.
    @Test func placesFarIntoADocumentAreRight() throws {
        let wrong = InventedXML.replacing(">BE<", by: ">Be<", in: InventedXML.content)
        let document = InventedXML.batch(Array(repeating: InventedXML.content, count: 400) + [wrong])
        let problem = try #require(XMLReading(document).records.last?.problems.first)
        let before = document.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(String(decoding: before[try #require(problem.place.line) - 1], as: UTF8.self).contains(">Be<"))
        #expect(problem.place.column == 7)
    }

    /// What the library finds is told of where it was found, wherever that is.
    @Test(arguments: [0, 1, 400])
    func aMalformedPlaceIsRight(declarationsBefore: Int) throws {
        let good = Array(repeating: InventedXML.content, count: declarationsBefore)
        let wrong = InventedXML.replacing("</City>", by: "</Town>", in: InventedXML.content)
        let document = InventedXML.batch(good + [wrong])
        let reading = XMLReading(document)
        #expect(reading.codes == ["xml.malformed"])
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[try #require(reading.problems[0].place.line) - 1] == "      <City>Brussel</Town>")
    }

    @Test func theFileIsNamed() {
        let reading = XMLReading(Array("<a".utf8), file: "turnover.xml")
        #expect(reading.problems.map(\.place.file) == ["turnover.xml"])
    }

    private func wrongCountry(in text: String) -> [Problem] {
        XMLReading(text.replacing(">BE<", with: ">Be<").replacing("\n   >BE<", with: "\n   >Be<")).problems
    }
}
