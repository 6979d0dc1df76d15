import Declarations
import Exchange
import Testing
import Values

/// A value that its field does not take is told of at its element, once.
@Suite struct XMLValueTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let element: String
        let value: String
        let codes: [String]

        init(_ element: String, _ value: String, _ codes: String...) {
            (self.element, self.value, self.codes) = (element, value, codes)
        }

        var testDescription: String { "\(element) \(value.prefix(40))" }
    }

    static let amounts: [Case] =
        [
            "1e9", "NaN", "INF", "0x10", "1,000.00", "1.000,00", "-0", "+1", "١٠", "1e400", "１０", "1 000.00", "30000",
            "30000.0", "030000.00", ".50", "30000.",
        ].map { Case("Total", $0, $0 == "-0" ? "amount.negative" : "amount.malformed") }
        + [
            Case("Total", "", "field.empty"), Case("Total", "  ", "field.empty"),
            Case("Total", "99999999999999999999.99", "amount.too-large"),
            Case("Total", "10000000000000.01", "amount.too-large"), Case("Total", "10.005", "amount.too-precise"),
            Case("Total", "-1", "amount.negative"), Case("Total", "10000000000000.00"), Case("Total", "0.00"),
            Case("Total", "1<!-- x -->0.00"),
        ]

    static let others: [Case] = [
        Case("ContributionYear", "24", "year.malformed"), Case("ContributionYear", "0999", "year.malformed"),
        Case("TurnoverYear", "20 23", "year.malformed"), Case("ContributionYear", "", "field.empty"),
        Case("EnterpriseNumber", "0566.988.259"), Case("EnterpriseNumber", "BE0566988259"),
        Case("EnterpriseNumber", "BE 0566 988 259"), Case("EnterpriseNumber", "566988259"),
        Case("EnterpriseNumber", "0566988258", "enterprise-number.check"),
        Case("EnterpriseNumber", "2566988259", "enterprise-number.malformed"),
        Case("EnterpriseNumber", "NL0566988259", "enterprise-number.malformed"),
        Case("Street", "", "field.empty"), Case("Street", String(repeating: "x", count: 201), "field.too-long"),
        Case("Street", String(repeating: "é", count: 200)), Case("City", "a\u{202E}b", "field.control-character"),
        Case("City", "a\u{7F}b", "field.control-character"), Case("City", "a\u{AD}b", "field.control-character"),
        Case("Country", "be", "country.malformed"), Case("Country", "BEL", "country.malformed"),
        Case("Language", "NL", "choice.unknown"), Case("Email", "jo", "email.malformed"),
        Case("Email", "jo@.com", "email.malformed"), Case("Email", "jo@example.com.", "email.malformed"),
        Case("Email", "jo@a@b.c", "email.malformed"), Case("Email", "jo x@b.c", "email.malformed"),
        Case("Phone", String(repeating: "0", count: 41), "field.too-long"), Case("Box", "below", "choice.unknown"),
        Case("SelfControl", "1"), Case("SelfControl", "yes", "flag.malformed"), Case("SelfControl", " false "),
        Case("Revision", "0", "number.malformed"), Case("Revision", "000001"),
        Case("Revision", "-1", "number.malformed"),
        Case("Revision", "0000001", "number.malformed"), Case("Reason", " ", "field.empty"),
        Case("Profession", "notary", "choice.unknown"), Case("Position", "outside", "choice.unknown"),
        Case("RegisterNumber", "50.123 456/A-1"), Case("RegisterNumber", "B\u{A0}01234"),
        Case("RegisterNumber", " 7\n"),
        Case("RegisterNumber", "none", "register-number.malformed"),
        Case("RegisterNumber", "🙂 1", "register-number.malformed"),
        Case("RegisterNumber", String(repeating: "1", count: 21), "field.too-long"),
        Case("RegisterNumber", "É12", "register-number.malformed"), Case("RegisterNumber", " ", "field.empty"),
        Case("Date", "2026-02-30", "date.malformed"), Case("Date", "2024-5-31", "date.malformed"),
        Case("Date", "2024-05-31Z", "date.malformed"), Case("Date", "0000-01-01", "date.malformed"),
        Case("Date", "2024-02-29"), Case("CertifiedHash", "ABC", "hash.malformed"),
        Case("CertifiedHash", String(repeating: "A", count: 64), "hash.malformed"),
    ]

    @Test(arguments: amounts + others)
    func valueIsTakenOrToldOf(example: Case) throws {
        let reading = XMLReading(try Self.document(example.element, example.value))
        #expect(reading.codes == example.codes)
        #expect(reading.isTaken == example.codes.isEmpty)
        #expect(reading.problems.allSatisfy { $0.place.field?.hasSuffix("/\(example.element)") == true })
    }

    /// The schema is a contract: what our reader takes it takes, and what it refuses is never taken.
    @Test(arguments: amounts + others)
    func schemaAgrees(example: Case) throws {
        let bytes = Array(try Self.document(example.element, example.value).utf8)
        let isValid = XMLOracle.isValid(bytes)
        if example.codes.isEmpty { #expect(isValid) }
        // Check digits, and characters that nobody sees, no schema can tell.
        let isBeyondSchemas = ["enterprise-number.check", "field.control-character"].contains(example.codes.first ?? "")
        if !example.codes.isEmpty, !isBeyondSchemas { #expect(!isValid) }
    }

    /// The document with another value in the one element of a name that stands there once; the contact's comes first.
    private static func document(_ element: String, _ value: String) throws -> String {
        let text = InventedXML.document
        let start = try #require(text.firstRange(of: "<\(element)>")).upperBound
        let end = try #require(text[start...].firstRange(of: "</\(element)>")).lowerBound
        return String(text[..<start]) + value + String(text[end...])
    }
}
