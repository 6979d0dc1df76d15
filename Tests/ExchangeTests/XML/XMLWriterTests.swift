import Declarations
import Exchange
import Testing
import Values

/// What is written is read back as the same.
@Suite struct XMLWriterTests {
    @Test func theDocumentIsWrittenAsItWas() throws {
        let declaration = try #require(XMLReading(InventedXML.document).declaration)
        #expect(String(decoding: XMLDeclarationWriter.document(declaration), as: UTF8.self) == InventedXML.document)
    }

    @Test func everyDeclarationComesBack() throws {
        var invented = InventedDeclarations(seed: 11)
        for _ in 0..<500 {
            let declaration = try invented.next()
            let bytes = XMLDeclarationWriter.document(declaration)
            let reading = XMLReading(bytes)
            #expect(reading.codes == [])
            #expect(reading.declaration == declaration)
            #expect(XMLOracle.isValid(bytes))
        }
    }

    @Test(arguments: [false, true])
    func everyBatchComesBack(allOrNothing: Bool) throws {
        var invented = InventedDeclarations(seed: 12)
        let declarations = try (0..<50).map { _ in try invented.next() }
        let organisation = allOrNothing ? try EnterpriseNumber("0566988259") : nil
        let filer = Filer(name: "Jo & <Voorbeeld>", organisation: organisation, email: "jo@example.com")
        let bytes = XMLDeclarationWriter.batch(declarations, filer: filer, allOrNothing: allOrNothing)
        let reading = XMLReading(bytes)
        #expect(reading.codes == [])
        #expect(reading.records.map { $0.declaration?.declaration } == declarations)
        #expect(reading.document?.filer == filer)
        #expect(reading.document?.allOrNothing == allOrNothing)
        #expect(XMLOracle.isValid(bytes))
    }
}
