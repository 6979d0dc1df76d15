import Declarations
import Exchange
import Testing
import Values

/// Every field of a declaration is read from its element.
@Suite struct XMLFieldTests {
    @Test func everyFieldIsRead() throws {
        let reading = XMLReading(InventedXML.document)
        #expect(reading.marks == [])
        #expect(reading.document?.isBatch == false)
        let declaration = try #require(reading.declaration)
        let expected: [DeclarationField: String] = [
            .version: "1", .contributionYear: "2024", .turnoverYear: "2023", .enterpriseNumber: "0566988259",
            .name: "Invented Devices nv", .street: "Nergensstraat 1", .postalCode: "1000", .city: "Brussel",
            .country: "BE", .language: "nl", .contactName: "Jo Voorbeeld", .contactEmail: "jo@example.com",
            .contactPhone: "+32 2 000 00 00", .registrations: "distributor:MDR_I|importer:IVDR_B",
            .box: "below_threshold", .totalTurnover: "30000.00", .levyTurnover: "20000.50", .selfControl: "true",
            .correctedRevision: "1", .correctionReason: "An invoice was left out.", .certifierName: "An Auditrix",
            .certifierProfession: "auditor", .certifierNumber: "B01234", .certifierPosition: "external",
            .certificateDate: "2024-05-31", .certifiedHash: InventedXML.hash,
        ]
        for field in DeclarationField.allCases { #expect(declaration.text(of: field) == expected[field], "\(field)") }
    }

    @Test(
        "The number of a declarant from abroad is read",
        arguments: [("VATNumber", "DE 123.456-789", "DE123456789"), ("SRN", "US-MF-000012345", "US-MF-000012345")])
    func foreignNumbersAreRead(element: String, written: String, number: String) throws {
        let text = InventedXML.replacing(
            "<EnterpriseNumber>0566988259</EnterpriseNumber>", by: "<\(element)>\(written)</\(element)>")
        #expect(XMLReading(text).declaration?.declarant.id.description == number)
    }

    /// What may be left out is left out.
    @Test(
        arguments: [
            ("<Phone>+32 2 000 00 00</Phone>", DeclarationField.contactPhone),
            ("<Box>below_threshold</Box>", .box),
        ])
    func optionalFieldsMayBeAbsent(element: String, field: DeclarationField) throws {
        let reading = XMLReading(InventedXML.replacing(element, by: ""))
        #expect(reading.marks == [])
        #expect(try #require(reading.declaration).text(of: field) == nil)
    }

    /// A group that may be left out goes as a whole.
    @Test(arguments: ["Registrations", "Correction", "Certificate"])
    func optionalGroupsMayBeAbsent(group: String) throws {
        let text = InventedXML.document
        let start = try #require(text.firstRange(of: "<\(group)>"))
        let end = try #require(text.firstRange(of: "</\(group)>"))
        let reading = XMLReading(text.replacingCharacters(in: start.lowerBound..<end.upperBound))
        #expect(reading.marks == [])
        #expect(reading.isTaken)
    }

    @Test func aBoxAloneIsEnough() throws {
        let amounts = "<Total>30000.00</Total>\n    <Levy>20000.50</Levy>"
        let reading = XMLReading(InventedXML.replacing(amounts, by: ""))
        #expect(reading.declaration?.turnover == DeclaredTurnover(.belowThreshold))
    }

    /// White space around a value means nothing in XML, nor do sections, comments and references in it.
    @Test(
        arguments: [
            ("\n      Invented\tDevices\n   nv  ", "Invented Devices nv"),
            ("<![CDATA[A & B <nv>]]>", "A & B <nv>"),
            ("M&#252;ller &amp; &#x160;&#xF6;n &lt;x&gt; &quot;&apos;", "Müller & Šön <x> \"'"),
            ("In<!-- between -->vented<?a word?> nv", "Invented nv"),
            ("李 𝒳 😀 Ж", "李 𝒳 😀 Ж"),
        ])
    func textsAreReadAsXMLWritesThem(written: String, read: String) throws {
        let reading = XMLReading(InventedXML.replacing("Invented Devices nv", by: written))
        #expect(reading.marks == [])
        #expect(reading.declaration?.declarant.name == read)
    }

    /// Documents end their lines as their writers' systems do.
    @Test func linesMayEndWithCRLF() throws {
        let text = InventedXML.document.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        let reading = XMLReading(text)
        #expect(reading.marks == [])
        #expect(reading.declaration == XMLReading(InventedXML.document).declaration)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>) -> String {
        String(self[..<range.lowerBound]) + String(self[range.upperBound...])
    }
}
