import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// What waits, a page at a time, and payments that name their invoice, confirmed together.
@Suite struct NamedPaymentTests {
    private static func named(_ index: Int, _ item: OpenItem, _ amount: Cents? = nil) -> BankTransaction {
        BillingYear.payment(
            index, amount ?? item.total, text: "betaling \(item.invoice.communication?.description ?? "")",
            name: "Betaler \(index)")
    }

    private static func take(_ year: BillingYear, _ transactions: [BankTransaction]) throws {
        _ = try year.office.importStatement(try year.statement("1", transactions), by: BillingYear.request())
    }

    @Test(arguments: Backend.allCases)
    func thoseThatNameTheirInvoiceAreConfirmedTogetherAndOnce(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let items = try year.items()
        let number = BillingYear.payment(3, items[2].total, text: "\(items[2].invoice) merci")
        let less = Self.named(4, items[3], items[3].total - Cents(1))
        try Self.take(year, [Self.named(1, items[0]), Self.named(2, items[1]), number, less, Self.named(5, items[0])])
        let found = try year.office.namedPayments()
        // The second payment of the first invoice, and the one that is a cent short, are for a person.
        #expect(found.map(\.item.invoice) == items.prefix(3).map(\.invoice))
        #expect(found.map(\.payment.key.index) == [1, 2, 3])
        let choices = found.map(\.choice)
        let outcome = try year.office.confirmNamed(choices, by: BillingYear.request())
        let total = items.prefix(3).reduce(into: CentsSum.zero) { $0 += $1.total }
        #expect(outcome.confirmed == 3 && outcome.amount == total && outcome.changed == [] && outcome.done == 0)
        #expect(try year.items(onlyOpen: true).map(\.invoice) == [items[3].invoice])
        let again = try year.office.confirmNamed(choices, by: BillingYear.request())
        #expect(again.confirmed == 0 && again.done == 3 && again.changed == [])
        #expect(try year.office.unallocated().map(\.key.index) == [4, 5])
        #expect(try year.office.namedPayments() == [])
        #expect(try year.office.balances().values.reduce(.zero) { $0 + $1 } == .zero)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// What a person took back was wrong, though its text still names the invoice.
    @Test(arguments: Backend.allCases)
    func whatWasTakenBackIsLookedAtAlone(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        try Self.take(year, [Self.named(1, try year.items()[0])])
        let choices = try year.office.namedPayments().map(\.choice)
        _ = try year.office.confirmNamed(choices, by: BillingYear.request())
        try year.office.undo(choices[0].key, reason: "Another one's", by: BillingYear.request())
        #expect(try year.office.unallocated().map(\.key) == choices.map(\.key))
        #expect(try year.office.namedPayments() == [])
        let again = try year.office.confirmNamed(choices, by: BillingYear.request())
        #expect(again.confirmed == 0 && again.changed == choices)
    }

    /// Each is looked at again: an invoice that was paid or given up meanwhile is not paid once more.
    @Test(arguments: Backend.allCases)
    func whatChangedMeanwhileIsLeft(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let items = try year.items()
        try Self.take(year, items.enumerated().map { Self.named($0 + 1, $1) })
        let choices = try year.office.namedPayments().map(\.choice)
        try year.office.writeOff(items[1].invoice, reason: "Bankrupt", by: BillingYear.request())
        try year.office.confirm(Cents(100), on: items[2].invoice, of: choices[2].key, by: BillingYear.request())
        let twice = PaymentChoice(
            left: choices[3].left, key: choices[3].key, parts: [.invoice(items[0].invoice, items[0].total)])
        let outcome = try year.office.confirmNamed(choices.prefix(3) + [twice], by: BillingYear.request())
        #expect(outcome.confirmed == 1 && outcome.changed == [choices[1], choices[2], twice])
        #expect(try year.office.unallocated().map(\.key.index) == [2, 3, 4])
        #expect(try year.items()[0].paid == items[0].total && year.items()[3].paid == .zero)
    }

    @Test(arguments: Backend.allCases)
    func onlyTheAgencyConfirms(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        BillingYear.refuses(.lifeRole) { try year.office.confirmNamed([], by: request) }
    }

    @Test(arguments: Backend.allCases)
    func whatWaitsIsShownAPageAtATime(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        let rows = PaymentQuery.rows
        let payments = (1...rows + 3).map { BillingYear.payment($0, Cents(Int64($0) * 100), text: "tekst \($0)x") }
        try Self.take(year, payments + [Self.named(rows + 4, item)])
        let first = try year.office.waiting(PaymentQuery())
        #expect(first.payments.count == rows && first.count == rows + 4 && first.all == rows + 4)
        #expect(first.payments.first?.payment.key.index == 1 && first.named.map(\.item.invoice) == [item.invoice])
        var query = PaymentQuery()
        query.page = 2
        let second = try year.office.waiting(query)
        #expect(second.payments.map(\.payment.key.index) == Array(rows + 1...rows + 4))
        #expect(second.names[item.contributor] == item.name)
        query.page = 99
        #expect(try year.office.waiting(query).payments == second.payments)
        #expect(first.received == second.received && first.paidOut == .zero)
    }

    @Test(
        arguments: Backend.allCases,
        [
            ("VOORBEELD", [1]), ("tekst twee", [2]), ("1517.92", [2]), ("€ 1.517,92", [2]), ("1,517.92", [2]),
            ("1517", [3]), ("be42 0019", []), ("BE42", [1]), ("nobody", []), (" ", [1, 2, 3]),
        ])
    func whatWaitsIsSearched(backend: Backend, asked: (search: String, found: [Int])) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        let first = BankTransaction(
            index: 1, amount: Cents(500), direction: .credit, bookedOn: nil, valueOn: nil, freeText: "een",
            counterparty: .init(name: "Voorbeeld Médical", account: "BE42001999999954"))
        let last = BankTransaction(
            index: 3, amount: Cents(151_700), direction: .debit, bookedOn: nil, valueOn: nil, freeText: "drie")
        try Self.take(year, [first, BillingYear.payment(2, Cents(151_792), text: "Tekst twee"), last])
        var query = PaymentQuery()
        query.search = asked.search.trimmingPrefix(" ").description
        let found = try year.office.waiting(query)
        #expect(found.payments.map(\.payment.key.index) == asked.found, "\(asked.search)")
        #expect(found.count == asked.found.count && found.all == 3)
    }
}
