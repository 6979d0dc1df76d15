import Billing
import Declarations
import Exchange
import Testing
import Values

/// Money goes back to whom it is owed: what a bank reads is what was approved.
@Suite struct RefundFileTests {
    private func batch(_ name: String = "Hulpmiddelen Voorbeeld bv", text: String = "2024-C-000007") throws
        -> RefundBatch
    {
        let bic = try #require(BIC("PCHQBEBB"))
        let creditor = Creditor(
            name: Phrase(same: "Proef"), shortName: "PROEF-ESSAI", service: Phrase(same: "Dienst"),
            street: Phrase(same: "Proeflaan"), postalCode: "1210", city: Phrase(same: "Brussel"),
            country: try #require(CountryCode("BE")), enterpriseNumber: try EnterpriseNumber("0400000086"),
            iban: try IBAN("BE05679999999975"), bic: bic,
            contact: Contact(name: "An", email: "an@proef.example"))
        let orders = [
            RefundOrder(
                endToEndID: "R-2024-1", beneficiary: name, iban: try IBAN("BE42001999999954"), bic: nil,
                amount: Cents(75_896), text: text),
            RefundOrder(
                endToEndID: "R-2024-2", beneficiary: "Beispiel GmbH", iban: try IBAN("DE02120300000000202051"),
                bic: BIC("BYLADEM1001"), amount: Cents(1), text: "2024-C-000008"),
        ]
        return RefundBatch(
            id: "REFUNDS-2025-1", made: Instant(milliseconds: 1_743_500_000_000),
            requestedOn: try #require(CivilDate("2025-04-02")), creditor: creditor, orders: orders)
    }

    @Test(arguments: RefundFile.Version.allCases)
    func whatWasApprovedIsWhatTheBankReads(version: RefundFile.Version) throws {
        let read = try RefundSummary(RefundFile.bytes(try batch(), version), file: nil)
        #expect(read.id == "REFUNDS-2025-1" && read.count == "2" && read.total == "758.97")
        #expect(read.orders.map(\.endToEndID) == ["R-2024-1", "R-2024-2"])
        #expect(read.orders.map(\.amount) == ["758.96", "0.01"])
        #expect(read.orders.map(\.iban) == ["BE42001999999954", "DE02120300000000202051"])
        #expect(read.orders[0].text == "2024-C-000007")
    }

    @Test(arguments: RefundFile.Version.allCases)
    func longAndHostileTextsFit(version: RefundFile.Version) throws {
        let name = String(repeating: "É & <Söhne> \u{1}", count: 10)
        let bytes = RefundFile.bytes(try batch(name, text: String(repeating: "x ", count: 100)), version)
        let read = try RefundSummary(bytes, file: nil)
        #expect(read.orders[0].beneficiary.hasPrefix("E + .Sohne."))
        #expect(read.orders[0].text.count <= 140)
    }

    /// Nothing that the schema refuses is taken for one.
    @Test func aChangedFileIsRefusedWithItsPlace() throws {
        let text = String(decoding: RefundFile.bytes(try batch(), .ninth), as: UTF8.self)
        for (old, new) in [
            ("<ChrgBr>SLEV</ChrgBr>\n", ""), ("Ccy=\"EUR\"", "Ccy=\"USD\""), ("<Dt>2025-04-02", "<Dt>2025-04-31"),
            (">758.96<", ">758.961<"), ("BE42001999999954", "be42"), ("pain.001.001.09", "pain.001.001.11"),
        ] {
            let changed = Array(text.replacing(old, with: new).utf8)
            #expect(changed != Array(text.utf8), "\(old)")
            var codes: [ProblemCode] = []
            do throws(Problems) { _ = try RefundSummary(changed, file: nil) } catch { codes = error.listed.map(\.code) }
            #expect(Set(codes) == [.xmlValue] || codes == [.xmlOtherDocument], "\(new): \(codes)")
        }
    }
}
