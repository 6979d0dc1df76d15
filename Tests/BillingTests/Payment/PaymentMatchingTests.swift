import Billing
import Declarations
import Testing
import Values

/// What a movement of the bank pays, and what a person is asked.
@Suite struct PaymentMatchingTests {
    private static func item(
        _ sequence: Int, _ name: String, open: Int64, vat: String = "DE123456789", isCredited: Bool = false,
        replacement: Int? = nil
    ) throws -> OpenItem {
        let day = try #require(CivilDate("2025-03-01"))
        return OpenItem(
            invoice: try #require(InvoiceNumber(.levy, year: 2025, sequence: sequence)),
            contributor: try #require(DeclarantID(.vat, vat)), name: name, issued: day, due: day, total: Cents(open),
            paid: .zero, writtenOff: .zero, isCredited: isCredited,
            replacement: replacement.flatMap { InvoiceNumber(.levy, year: 2025, sequence: $0) })
    }

    private static func payment(
        _ amount: Int64, communication: StructuredCommunication? = nil, text: String? = nil, name: String? = nil,
        status: BankTransaction.Status = .booked
    ) -> BankTransaction {
        BankTransaction(
            index: 1, amount: Cents(amount), direction: .credit, status: status, bookedOn: nil, valueOn: nil,
            communication: communication, freeText: text, counterparty: .init(name: name))
    }

    private static func key() throws -> TransactionKey {
        try #require(TransactionKey("BE05679999999975/2025/001/7"))
    }

    private static func paid(_ allocations: [Allocation]) -> [Int64] { allocations.map(\.amount.count) }

    @Test func aKeyIsReadAgain() throws {
        #expect(try Self.key().statement == "2025/001" && Self.key().index == 7)
        #expect(try Self.key().description == "BE05679999999975/2025/001/7")
        for text in ["", "BE05679999999975/1", "BE05679999999976/1/1", "BE05679999999975/1/0"] {
            #expect(TransactionKey(text) == nil, "\(text)")
        }
    }

    @Test func aCommunicationPaysItsInvoiceAndTheRestIsCredit() throws {
        let item = try Self.item(1, "Medica", open: 100)
        var matching = PaymentMatching(items: [item], refunds: [])
        let key = try Self.key()
        let communication = item.invoice.communication
        #expect(Self.paid(matching.allocate(Self.payment(30, communication: communication), key)) == [30])
        let rest = matching.allocate(Self.payment(90, communication: communication), key)
        #expect(Self.paid(rest) == [70, 20] && rest.map(\.target) == [.invoice(item.invoice), .credit])
        #expect(matching.allocate(Self.payment(9, communication: communication), key).map(\.target) == [.credit])
    }

    @Test func aPaymentOfACreditedInvoicePaysWhatStandsInItsPlace() throws {
        let old = try Self.item(1, "Medica", open: 100, isCredited: true, replacement: 2)
        let new = try Self.item(2, "Medica", open: 60)
        var matching = PaymentMatching(items: [old, new], refunds: [])
        let found = matching.allocate(Self.payment(100, communication: old.invoice.communication), try Self.key())
        #expect(found.map(\.target) == [.invoice(new.invoice), .credit] && Self.paid(found) == [60, 40])
    }

    @Test func whatIsNotBookedOrNotNamedIsLeftAlone() throws {
        let item = try Self.item(1, "Medica", open: 100)
        var matching = PaymentMatching(items: [item], refunds: [])
        let (key, communication) = (try Self.key(), item.invoice.communication)
        #expect(matching.allocate(Self.payment(1, communication: communication, status: .pending), key) == [])
        #expect(matching.allocate(Self.payment(100, text: "\(communication?.digits ?? "")"), key) == [])
        #expect(matching.allocate(Self.payment(100, name: "Medica"), key) == [])
    }

    @Test func aPersonIsAskedTheLikeliestFirst() throws {
        let items = [
            try Self.item(1, "Voorbeeld Medical BV", open: 100, vat: "DE111111111"),
            try Self.item(2, "Voorbeeld Medical BV", open: 50, vat: "DE111111111"),
            try Self.item(3, "Esempio SPA", open: 150, vat: "IT12345678901"),
        ]
        let matching = PaymentMatching(items: items, refunds: [])
        let key = try Self.key()
        func grounds(_ payment: BankTransaction) -> [PaymentProposal.Ground] {
            matching.proposals(for: payment, key).map(\.ground)
        }
        #expect(grounds(Self.payment(100, name: "VOORBEELD MEDICAL")) == [.amountAndName])
        #expect(grounds(Self.payment(120, name: "VOORBEELD MEDICAL")) == [.name])
        #expect(grounds(Self.payment(150, name: "Voorbeeld Medical bvba")) == [.severalByName, .amount])
        #expect(grounds(Self.payment(7, name: "Nobody")) == [])
        let text = "invoice \(try #require(items[2].invoice.communication)) thank you"
        let named = matching.proposals(for: Self.payment(7, text: text), key)
        #expect(named.first?.ground == .communicationInText)
        #expect(named.first?.allocations.map(\.target) == [.invoice(items[2].invoice)])
    }

    /// Of an invoice of which nothing but the text tells: no amount and no name leads to it.
    private static func isNamed(_ item: OpenItem, by text: String) throws -> Bool {
        let found = PaymentMatching(items: [item], refunds: []).proposals(for: payment(7, text: text), try key())
        return found.first?.ground == .communicationInText
    }

    @Test(arguments: [
        "MD-2026-000124 +++@+++ Beitrag 2025", "Factuur 2025 #", "2025-A-000123 +++@+++", "2025 @ 2026", "1 #. 2",
        "factuur 2025-L-000001 ref. #", "***@***", "BE05 6799 # dank", "2025/@", "nr.#!", "~", "contribution 25 ~",
    ])
    func aCommunicationIsFoundAmongOtherDigits(form: String) throws {
        let item = try Self.item(1, "Medica", open: 100)
        let one = try #require(item.invoice.communication)
        let groups = one.description.filter { $0 != "+" }
        let text = form.replacing("@", with: groups).replacing("#", with: one.digits)
            .replacing("~", with: groups.replacing("/", with: " - "))
        #expect(try Self.isNamed(item, by: text), "\(text)")
    }

    @Test func moreDigitsOrOthersAreNoCommunication() throws {
        let item = try Self.item(1, "Medica", open: 100)
        let digits = try #require(item.invoice.communication).digits
        for text in ["1\(digits)", "\(digits)1", digits.map(String.init).joined(separator: " x "), ""] {
            #expect(try !Self.isNamed(item, by: text), "\(text)")
        }
    }

    @Test func whatWasPaidGoesToWhatStandsInstead() throws {
        let claim = Claim(
            kind: .levy,
            line: InvoiceLine(basis: .turnover(Cents(1), rate: Percentage(units: 1)), amount: Cents(100)))
        let old = try Self.record(1, claim)
        let smaller = try Self.record(
            2, Claim(kind: .levy, line: InvoiceLine(basis: claim.lines[0].basis, amount: Cents(60))))
        let moved = Allocation.moving(Cents(80), from: old, to: smaller)
        #expect(Self.paid(moved) == [-80, 60, 20] && moved.map(\.target).last == .credit)
        #expect(Self.paid(Allocation.moving(Cents(80), from: old, to: nil)) == [-80, 80])
        #expect(Allocation.moving(.zero, from: old, to: smaller) == [])
    }

    private static func record(_ sequence: Int, _ claim: Claim) throws -> InvoiceRecord {
        let day = try #require(CivilDate("2025-03-01"))
        return InvoiceRecord(
            number: try #require(InvoiceNumber(.levy, year: 2025, sequence: sequence)),
            declaration: DeclarationKey(declarant: try #require(DeclarantID(.vat, "DE123456789")), year: 2025),
            revision: 1, isExOfficio: false, standing: sequence, claim: claim, issued: day, due: day, replaces: nil,
            creditor: Fingerprint(of: []), tables: "")
    }

    /// The same claim asks for nothing twice; another takes the invoice back.
    @Test func aClaimAsksForWhatIsNotDoneYet() throws {
        let claim = Claim(
            kind: .levy,
            line: InvoiceLine(basis: .turnover(Cents(1), rate: Percentage(units: 1)), amount: Cents(100)))
        let nothing = Claim.nothing(.levy)
        let invoice = try Self.record(1, claim)
        let standing = InvoiceStanding(number: 1, revision: 1, invoice: invoice)
        let none = InvoiceStanding(number: 1, revision: 1, invoice: nil)
        #expect(InvoiceAction(claim, revision: 1, standing: nil) == .issue(claim))
        #expect(InvoiceAction(nothing, revision: 1, standing: nil) == .recordNothing)
        #expect(InvoiceAction(claim, revision: 2, standing: standing) == .nothingToDo)
        #expect(InvoiceAction(nothing, revision: 1, standing: standing) == .replace(invoice, by: nothing))
        #expect(InvoiceAction(claim, revision: 2, standing: none) == .issue(claim))
        #expect(InvoiceAction(nothing, revision: 1, standing: none) == .nothingToDo)
        #expect(InvoiceAction(nothing, revision: 2, standing: none) == .recordNothing)
    }
}
