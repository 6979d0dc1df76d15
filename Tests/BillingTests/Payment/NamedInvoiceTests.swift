import Declarations
import Testing
import Values

@testable import Billing

/// Invoices that somebody names by their numbers where free text belongs.
@Suite struct NamedInvoiceTests {
    private static func item(_ sequence: Int, open: Int64, replacement: Int? = nil) throws -> OpenItem {
        let day = try #require(CivilDate("2025-03-01"))
        return OpenItem(
            invoice: try #require(InvoiceNumber(.activity, year: 2024, sequence: sequence)),
            contributor: try #require(DeclarantID(.vat, "DE123456789")), name: "Medica", issued: day, due: day,
            total: Cents(open), paid: .zero, writtenOff: .zero, isCredited: replacement != nil,
            replacement: replacement.flatMap { InvoiceNumber(.activity, year: 2024, sequence: $0) })
    }

    private static func payment(_ amount: Int64, _ text: String) -> BankTransaction {
        BankTransaction(
            index: 1, amount: Cents(amount), direction: .credit, bookedOn: nil, valueOn: nil, freeText: text)
    }

    private static func key() throws -> TransactionKey { try #require(TransactionKey("BE05679999999975/1/1")) }

    @Test(arguments: [
        "2024-A-001446", "facture 2024-A-001446 merci", "2024/A/001446", "2024 a 001446", "2024A001446",
        "FACT2024-A-001446", "réf. 2024 - A - 001446.", "2024-A-1446", "12/03/2024 2024-A-001446 2025",
        "nr 7 2024-A-001446/2", "2024 2024-A-001446", "2024.A.001446",
    ])
    func aNumberIsFoundAmongOtherDigits(text: String) throws {
        let item = try Self.item(1446, open: 500)
        let found = PaymentMatching(items: [item], refunds: []).proposals(for: Self.payment(7, text), try Self.key())
        #expect(found.map(\.ground) == [.numberInText], "\(text)")
        #expect(found.first?.allocations.map(\.target) == [.invoice(item.invoice)])
    }

    @Test(arguments: [
        "12024-A-001446", "2024-A-0014467", "2024-C-001446", "2024 A 1446", "2024A1446", "2024--A-001446",
        "2024-AA-001446", "24-A-001446", "2024-A", "2024-A-", "", "2023-A-001446",
    ])
    func whatIsAlmostANumberIsNone(text: String) throws {
        let matching = PaymentMatching(items: [try Self.item(1446, open: 500)], refunds: [])
        #expect(matching.proposals(for: Self.payment(7, text), try Self.key()) == [], "\(text)")
    }

    @Test func severalNumbersArePaidOneAfterAnother() throws {
        let items = try [1446, 1447].map { try Self.item($0, open: 300) }
        let matching = PaymentMatching(items: items, refunds: [])
        let payment = Self.payment(600, "2024-A-001446 et 2024-A-001447")
        let found = try #require(matching.proposals(for: payment, try Self.key()).first)
        #expect(found.ground == .numberInText)
        #expect(found.allocations.map(\.target) == items.map { .invoice($0.invoice) })
        #expect(PaymentMatching.named(in: payment) == items.map(\.invoice))
    }

    /// The communication is the surer of two names of the same invoice.
    @Test func aNumberBesideItsCommunicationAddsNothing() throws {
        let item = try Self.item(1446, open: 500)
        let text = "\(item.invoice) \(try #require(item.invoice.communication))"
        let found = PaymentMatching(items: [item], refunds: []).proposals(for: Self.payment(7, text), try Self.key())
        #expect(found.map(\.ground) == [.communicationInText])
    }

    /// One invoice is named, and what is open of it is paid to the cent: anything else is for somebody to look at.
    @Test func exactIsOneInvoiceAndItsAmount() throws {
        let (one, other) = (try Self.item(1446, open: 500), try Self.item(1447, open: 500))
        let old = try Self.item(1, open: 900, replacement: 1446)
        let matching = PaymentMatching(items: [one, other, old], refunds: [])
        func exact(_ amount: Int64, _ text: String, left: Int64? = nil) -> InvoiceNumber? {
            matching.exact(Self.payment(amount, text), left: Cents(left ?? amount))?.invoice
        }
        let communication = try #require(one.invoice.communication).description
        #expect(exact(500, "2024-A-001446") == one.invoice && exact(500, communication) == one.invoice)
        #expect(exact(500, "2024-A-000001") == one.invoice && exact(500, "\(communication) 2024-A-1") == one.invoice)
        #expect(exact(499, "2024-A-001446") == nil && exact(500, "thank you") == nil)
        #expect(exact(500, "2024-A-001446 2024-A-001447") == nil && exact(900, "2024-A-001446", left: 500) == nil)
    }
}
