import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Money that comes in for an invoice that was given up.
@Suite struct RecoveryTests {
    /// A year with its first invoice given up, and a payment of it.
    private static func paid(
        _ backend: Backend, _ amount: (OpenItem) -> Cents, named: Bool = true
    ) throws -> (year: BillingYear, item: OpenItem) {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.office.writeOff(item.invoice, reason: "Bankrupt", by: BillingYear.request())
        let payment = BillingYear.payment(1, amount(item), of: named ? item : nil, name: item.name)
        _ = try year.office.importStatement(try year.statement("1", [payment]), by: BillingYear.request())
        return (year, item)
    }

    private static func confirm(_ year: BillingYear) throws {
        let proposed = try year.office.matchingDesk()[0]
        try year.office.confirm(
            proposed.proposals[0].allocations, of: proposed.payment.key, by: BillingYear.request())
    }

    private static func verified(_ year: BillingYear) throws {
        let whole = try year.office.reconciliation(of: year.year)
        #expect(whole.ledgerTotal == .zero && whole.unexplained == .zero)
        #expect(whole.parts.allSatisfy { $0.unexplained == .zero })
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    private static func loss(_ year: BillingYear) throws -> CentsSum {
        try year.office.balances()[.writeOffs] ?? .zero
    }

    /// A person gave it up, so a person says that it came in: nothing of it becomes credit before.
    @Test(arguments: Backend.allCases)
    func theDeskProposesToUndoTheLoss(backend: Backend) throws {
        let (year, item) = try Self.paid(backend) { $0.total }
        #expect(try year.office.account(of: item.contributor).credit == .zero)
        let proposals = try year.office.matchingDesk().flatMap(\.proposals)
        #expect(proposals[0].ground == .communication)
        #expect(proposals[0].recovered == CentsSum(item.total))
        #expect(proposals[0].allocations.map(\.target) == [.invoice(item.invoice)])
        #expect(try Self.loss(year) == CentsSum(item.total))
        try Self.confirm(year)
        let after = try year.items()[0]
        #expect(after.paid == item.total && after.writtenOff == .zero && after.open == .zero)
        #expect(try Self.loss(year) == .zero && year.office.unallocated().isEmpty)
        #expect(try year.office.account(of: item.contributor).balance == .zero)
        #expect(try year.office.sheet(of: item.invoice).payments.map(\.way) == [.writtenOff, .writtenOff, .confirmed])
        try Self.verified(year)
    }

    @Test(arguments: Backend.allCases)
    func aPartLeavesTheRestALossAndMoreIsCredit(backend: Backend) throws {
        let (year, item) = try Self.paid(backend) { Cents($0.total.count - 100) }
        try Self.confirm(year)
        #expect(try year.items()[0].writtenOff == Cents(100) && year.items()[0].open == .zero)
        #expect(try Self.loss(year) == CentsSum(Cents(100)))
        let more = BillingYear.payment(1, Cents(350), of: item)
        let opening = item.total.count - 100
        _ = try year.office.importStatement(
            try year.statement("2", opening: opening, [more]), by: BillingYear.request())
        #expect(try year.office.matchingDesk()[0].proposals[0].recovered == CentsSum(Cents(100)))
        try Self.confirm(year)
        #expect(try year.items()[0].writtenOff == .zero && year.items()[0].paid == item.total)
        #expect(try year.office.account(of: item.contributor).credit == Cents(250))
        #expect(try Self.loss(year) == .zero)
        try Self.verified(year)
    }

    /// By its name and amount it is proposed too, and no more of it can be paid than was given up.
    @Test(arguments: Backend.allCases)
    func itIsFoundByNameAndNoMoreIsPaidThanWasGivenUp(backend: Backend) throws {
        let (year, item) = try Self.paid(backend, { Cents($0.total.count + 1) }, named: false)
        let proposed = try year.office.matchingDesk()[0]
        #expect(proposed.proposals.map(\.ground) == [.name])
        #expect(proposed.proposals[0].recovered == CentsSum(item.total))
        BillingYear.refuses(.paymentTooMuch) {
            try year.office.confirm(
                proposed.payment.left, on: item.invoice, of: proposed.payment.key, by: BillingYear.request())
        }
        try year.office.confirm(item.total, on: item.invoice, of: proposed.payment.key, by: BillingYear.request())
        #expect(try year.office.unallocated().map(\.left) == [Cents(1)] && Self.loss(year) == .zero)
        try Self.verified(year)
    }

    /// What stood to a contributor's credit already may undo a loss, before it is given back.
    @Test(arguments: Backend.allCases)
    func creditRecoversToo(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let item = try year.items()[0]
        try year.payTwice(item)
        try year.declare(1, from: 5)
        try year.office.invoice(.activity, of: year.year, year.terms, by: BillingYear.request())
        let own = try year.items().first { $0.contributor == item.contributor }
        #expect(own?.invoice == item.invoice)
        let key = TransactionKey(account: try year.statement("1", []).account, statement: "1", index: 2)
        try year.office.undo(key, reason: "Not this one's", by: BillingYear.request())
        let other = try year.items()[1]
        try year.office.writeOff(other.invoice, reason: "Bankrupt", by: BillingYear.request())
        let credit = Allocation(
            transaction: key, contributor: other.contributor, target: .credit, amount: item.total, way: .confirmed)
        try year.office.confirm([credit], of: key, by: BillingYear.request())
        BillingYear.refuses(.paymentTooMuch) {
            try year.office.useCredit(
                Cents(other.total.count + 1), of: other.contributor, for: other.invoice, by: BillingYear.request())
        }
        try year.office.useCredit(Cents(100), of: other.contributor, for: other.invoice, by: BillingYear.request())
        #expect(try year.items()[1].writtenOff == Cents(other.total.count - 100) && year.items()[1].open == .zero)
        #expect(try Self.loss(year) == CentsSum(Cents(other.total.count - 100)))
        try Self.verified(year)
    }

    /// Taken back, all is as it was: the loss stands again, and nobody is reminded of it.
    @Test(arguments: Backend.allCases)
    func whatIsTakenBackIsALossAgain(backend: Backend) throws {
        let (year, item) = try Self.paid(backend) { Cents($0.total.count - 100) }
        try Self.confirm(year)
        let key = TransactionKey(account: try year.statement("1", []).account, statement: "1", index: 1)
        for _ in 1...2 {
            try year.office.undo(key, reason: "Somebody else's", by: BillingYear.request())
            let after = try year.items()[0]
            #expect(after.paid == .zero && after.writtenOff == item.total && after.open == .zero)
            #expect(try Self.loss(year) == CentsSum(item.total))
            try Self.verified(year)
            try Self.confirm(year)
        }
        #expect(try Self.loss(year) == CentsSum(Cents(100)))
    }

    /// A year that is settled stays so: what comes in later makes its loss smaller, and may be taken back.
    @Test(arguments: Backend.allCases)
    func aSettledYearRecoversToo(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(2)
        try year.reach(.levyInvoiced)
        let items = try year.items()
        for item in items {
            try year.office.writeOff(item.invoice, reason: "Bankrupt", by: BillingYear.request())
        }
        try year.decide(.settle)
        let payment = BillingYear.payment(1, items[0].total, of: items[0])
        _ = try year.office.importStatement(try year.statement("1", [payment]), by: BillingYear.request())
        try Self.confirm(year)
        #expect(try year.items()[0].writtenOff == .zero && year.office.year(year.year).state == .settled)
        try Self.verified(year)
        let key = TransactionKey(account: try year.statement("1", []).account, statement: "1", index: 1)
        try year.office.undo(key, reason: "Somebody else's", by: BillingYear.request())
        #expect(try year.items()[0].writtenOff == items[0].total && year.items()[0].open == .zero)
        try Self.verified(year)
    }
}
