import Declarations
import Exchange
import Testing
import Values

/// What is wrong with the elements themselves: unknown, twice, in another order, empty, mixed with text.
@Suite struct XMLStructureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        let marks: [String]

        init(_ name: String, _ old: String, _ new: String, _ marks: String...) {
            (self.name, self.old, self.new, self.marks) = (name, old, new, marks)
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("unknown element", "<Language>", "<Fax>1</Fax><Language>", "field.unknown@14:5"),
        Case("unknown element with others", "<Language>", "<a><b><Name/></b></a><Language>", "field.unknown@14:5"),
        Case("known element elsewhere", "<Language>", "<Total>1.00</Total><Language>", "field.unknown@14:5"),
        Case(
            "element of another namespace", "<Language>", #"<Name xmlns="urn:other">x</Name><Language>"#,
            "field.unknown@14:5"),
        Case("element in a value", "Brussel", "Brus<b>sel</b>", "field.unknown@11:17"),
        Case("unknown attribute", "<Total>", #"<Total currency="EUR">"#, "field.unknown@27:5"),
        Case(
            "attribute of another namespace", "<Total>", #"<Total xmlns:a="urn:a" a:version="1">"#,
            "field.unknown@27:5"),
        Case("attribute of XML on a value", "<City>", #"<City xml:lang="nl">"#, "field.unknown@11:7"),
        Case(
            "type of an instance", "<City>",
            #"<City xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Text20">"#, "field.unknown@11:7"),
        Case(
            "no value of an instance", "<City>Brussel</City>",
            #"<City xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>"#, "field.empty@11:7",
            "field.unknown@11:7"),
        Case("value twice", "<City>Brussel</City>", "<City>Brussel</City><City>Gent</City>", "field.repeated@11:27"),
        Case(
            "group twice", "<Correction>", "<Turnover><Total>1.00</Total></Turnover><Correction>", "field.repeated@31:3"
        ),
        Case(
            "another order", "<City>Brussel</City>\n      <Country>BE</Country>",
            "<Country>BE</Country><City>Brussel</City>", "field.misplaced@11:28"),
        Case(
            "group too late", "</Certificate>", "</Certificate><SelfControl>true</SelfControl>",
            "field.repeated@42:17"),
        Case("text between elements", "<Turnover>", "<Turnover>EUR", "xml.value@25:3"),
        Case("text after the last element", "</Turnover>", "EUR</Turnover>", "xml.value@25:3"),
        Case(
            "text in a registration", #"deviceClass="MDR_I"/>"#, #"deviceClass="MDR_I">x</Registration>"#,
            "xml.value@22:5"),
        Case(
            "attribute missing", #"<Registration activity="importer" deviceClass="IVDR_B"/>"#,
            #"<Registration activity="importer"/>"#, "registration.malformed@23:5"),
        Case(
            "code that is none", #"activity="importer""#, #"activity="imp&quot;orter""#, "registration.malformed@23:5"),
        Case("version of tomorrow", #"version="1">"#, #"version="2">"#, "version.unknown@2:1"),
        Case("no version", #" version="1">"#, ">", "field.missing@2:1"),
        Case(
            "two numbers", "<EnterpriseNumber>", "<SRN>US-MF-000012345</SRN><EnterpriseNumber>",
            "identifier.several@6:5"),
        Case(
            "no turnover", "<Box>below_threshold</Box>\n    <Total>30000.00</Total>\n    <Levy>20000.50</Levy>", "",
            "turnover.missing@2:1"),
    ]

    @Test(arguments: cases)
    func structureIsToldOfOnce(example: Case) {
        let reading = XMLReading(InventedXML.replacing(example.old, by: example.new))
        #expect(Set(reading.marks) == Set(example.marks))
        #expect(reading.marks.count == example.marks.count)
        #expect(reading.declaration == nil)
        #expect(reading.refusal.isEmpty)
    }

    /// Every structure that we refuse the schema refuses, so that whoever checks with it first is not surprised.
    @Test(arguments: cases)
    func schemaAgrees(example: Case) {
        // A namespace for every type of an instance: the type may be named, but never is in our documents.
        let bytes = Array(InventedXML.replacing(example.old, by: example.new).utf8)
        #expect(!XMLOracle.isValid(bytes))
    }

    /// An empty group is a beginning without an end.
    @Test(arguments: ["Correction", "Certificate", "Turnover", "Declarant", "Contact"])
    func emptyGroupsAreToldOf(group: String) throws {
        let text = InventedXML.document
        let start = try #require(text.firstRange(of: "<\(group)>")).lowerBound
        let end = try #require(text.firstRange(of: "</\(group)>")).upperBound
        let reading = XMLReading(text[..<start] + "<\(group)/>" + text[end...])
        #expect(!reading.codes.isEmpty)
        #expect(Set(reading.codes).isSubset(of: ["field.missing", "turnover.missing"]))
    }

    /// The problem names what was found and what may stand there.
    @Test func detailsSayWhatToWrite() throws {
        let unknown = XMLReading(InventedXML.replacing("<Language>", by: "<Fax>1</Fax><Language>")).problems[0]
        #expect(unknown.details["field"] == "/TurnoverDeclaration/Declarant/Fax")
        #expect(unknown.details["known"] == "EnterpriseNumber, VATNumber, SRN, Name, Address, Language, Contact")
        let swapped = "<Country>BE</Country><City>Brussel</City>"
        let order = XMLReading(
            InventedXML.replacing("<City>Brussel</City>\n      <Country>BE</Country>", by: swapped)
        ).problems[0]
        #expect(order.details["field"] == "/TurnoverDeclaration/Declarant/Address/City")
        #expect(order.details["expected"] == "</Address>")
        let late = InventedXML.replacing("  <TurnoverYear>2023</TurnoverYear>\n", by: "")
            .replacing("<Registrations>", with: "<TurnoverYear>2023</TurnoverYear><Registrations>")
        #expect(
            XMLReading(late).problems[0].details["expected"]
                == "Registrations, Turnover, SelfControl, Correction, Certificate")
    }

    /// Everything that is wrong is told at once.
    @Test func allProblemsAreToldAtOnce() {
        let text = InventedXML.document.replacing(">BE<", with: ">Be<").replacing(">2023<", with: ">23<")
            .replacing("<Box>", with: "<Fax/><Box>").replacing("2024-05-31", with: "2024-06-31")
        let codes: Set = ["country.malformed", "year.malformed", "field.unknown", "date.malformed"]
        #expect(Set(XMLReading(text).codes) == codes)
    }
}
