import Billing
import Declarations
import Dispatch
import Law
import Service
import Testing
import Values

/// Interest and the fine of who did not declare and did not pay in time.
@Suite struct LateChargeTests {
    static let known = ["late-interest.yaml": "0.8", "administrative-fine.yaml": "500.00"]

    /// Two actors declared, one of them pays; two were set ex officio. All invoices are late.
    static func year(_ place: ScratchDatabase, _ values: [String: String] = known) throws -> BillingYear {
        let year = try BillingYear(place, book: try BillingYear.book(values))
        try year.declare(2)
        try year.setExOfficio(3...4)
        try year.reach(.closed)
        let due = InvoicingTerms(due: try CivilDate("2026-02-01").orThrow())
        try year.office.invoice(.activity, of: 2024, due, by: BillingYear.request())
        try year.reach(.rateFixed)
        try year.office.invoice(.levy, of: 2024, due, by: BillingYear.request())
        year.clock.set(try Instant("2026-02-21T09:00:00.000Z").orThrow())
        return year
    }

    private static func year(_ backend: Backend) throws -> BillingYear { try year(ScratchDatabase(backend)) }

    @discardableResult
    private static func charge(_ year: BillingYear) throws -> LatePlan {
        try year.office.chargeLate(year: 2024, by: BillingYear.request())
    }

    private static func item(_ actor: Int, _ kind: InvoiceKind, in year: BillingYear) throws -> OpenItem {
        try year.items().last { $0.contributor == Samples.enterprise(actor) && $0.invoice.series == kind.series }
            .orThrow()
    }

    private static func pay(
        _ amount: Cents, of item: OpenItem, _ id: String = "1", opening: Int64 = 0, in year: BillingYear
    ) throws {
        _ = try year.office.importStatement(
            try year.statement(id, opening: opening, [BillingYear.payment(1, amount, of: item)]),
            by: BillingYear.request())
    }

    /// The invoices, the ledger and the audit chain say the same.
    private static func check(_ year: BillingYear) throws {
        try YearsInvariants(year.office).check(nil)
        let whole = try year.office.reconciliation(of: 2024)
        #expect(whole.unexplained == .zero && whole.ledgerTotal == .zero)
        for part in whole.parts {
            #expect(part.unexplained == .zero && part.lateBooked == part.sums.charged)
            #expect(
                part.sums.paid + part.sums.writtenOff + part.sums.open
                    == part.sums.invoiced - part.sums.credited + part.sums.charged)
        }
    }

    // MARK: Refused

    /// The tables that come with the program know neither: what would bear something is shown, and nothing is charged.
    @Test(arguments: Backend.allCases)
    func nothingIsChargedThatTheTablesDoNotKnow(backend: Backend) throws {
        let year = try Self.year(ScratchDatabase(backend), [:])
        let plan = try year.office.latePlan(year: 2024)
        #expect(plan.lines.count == 4 && plan.lines.allSatisfy { $0.interest == nil && $0.total == nil })
        #expect(plan.lines.map { $0.fine == nil } == [true, true, false, false])
        #expect(plan.interest == nil && plan.fine == nil && plan.total == nil && !plan.charges.isKnown)
        #expect(plan.charges.grounds.map(\.figure) == [.lateInterest, .administrativeFine])
        #expect(plan.charges.grounds.allSatisfy { !$0.isKnown && $0.note != nil })
        let problems = #expect(throws: Problems.self) { try Self.charge(year) }
        #expect(problems?.listed.map(\.code) == [.lawFigureUnknown, .lawFigureUnknown])
        #expect(
            problems?.listed.map { $0.details["concept"] }
                == ["late_interest", "administrative_fine"].map { "\($0) (qa-2024:Q8, law-2006:14/17)" })
        #expect(try year.office.balances()[.lateIncome] == nil)
        try Self.check(year)
    }

    /// Neither is charged without the other, and only by the agency.
    @Test(arguments: Backend.allCases)
    func aHalfKnownLawAndStrangersAreRefused(backend: Backend) throws {
        let half = try Self.year(ScratchDatabase(backend), ["late-interest.yaml": "0.8"])
        #expect(try half.office.latePlan(year: 2024).interest != nil)
        let problems = #expect(throws: Problems.self) { try Self.charge(half) }
        #expect(problems?.listed.map { $0.place.field } == ["administrative_fine"])
        let actor = FilingRequest(author: Author(person: "Ann Proef", role: .actor), id: "test")
        let refused = #expect(throws: Problems.self) {
            try half.office.chargeLate(year: 2024, by: actor)
        }
        #expect(refused?.listed.map(\.code) == [.lifeRole])
    }

    @Test func interestIsRoundedHalfUpToTheCent() {
        let charges = LateCharges(interest: Percentage(units: 80_000_000), fine: nil)
        #expect(
            [100_06, 62, 63, 187, 188].map { charges.interest(on: Cents($0)) } == [80, 0, 1, 1, 2].map { Cents($0) })
        #expect(LateCharges(interest: nil, fine: nil).interest(on: Cents(100)) == nil)
    }

    // MARK: Charged

    /// Interest on each invoice, the fine on the first of each contributor; what declared in time bears nothing.
    @Test(arguments: Backend.allCases)
    func itIsChargedOnceAsTheDryRunSays(backend: Backend) throws {
        let year = try Self.year(backend)
        let before = try year.items()
        let plan = try year.office.latePlan(year: 2024)
        #expect(try year.items() == before)
        #expect(plan.lines.map(\.item.contributor) == [3, 4, 3, 4].map { Samples.enterprise($0) })
        #expect(plan.lines.map(\.fine) == [Cents(500_00), Cents(500_00), .zero, .zero])
        #expect(plan.lines.allSatisfy { $0.base == $0.item.total && $0.daysLate == 20 })
        for line in plan.lines {
            #expect(line.interest == Cents((line.base.count * 8 + 500) / 1000))
        }
        let charged = try Self.charge(year)
        #expect(charged == plan)
        let items = try year.items()
        for line in plan.lines {
            let item = try items.first { $0.invoice == line.item.invoice }.orThrow()
            #expect(item.charged == line.total && item.open == item.total + item.charged)
            let sheet = try year.office.sheet(of: item.invoice)
            #expect(sheet.charges.reduce(Cents.zero) { $0 + $1.amount } == item.charged)
            #expect(sheet.charges.allSatisfy { $0.tables == year.office.book.hash })
        }
        #expect(items.filter { $0.charged == .zero }.count == 4)
        #expect(try year.office.balances()[.lateIncome] == plan.total.map { .zero - $0 })
        #expect(Ageing(items, on: year.office.today).amount == items.reduce(.zero) { $0 + CentsSum($1.open) })
        try Self.check(year)
        #expect(try Self.charge(year).lines.isEmpty && year.items() == items)
    }

    /// Whatever is paid first, interest is on what is open of the invoice, and on no fine.
    @Test(arguments: Backend.allCases)
    func interestIsOnWhatIsOpenOfTheInvoiceAlone(backend: Backend) throws {
        let year = try Self.year(backend)
        let (paid, rest) = (try Self.item(3, .activity, in: year), Cents(30))
        try Self.pay(paid.total - rest, of: paid, in: year)
        let other = try Self.item(4, .activity, in: year)
        try year.office.writeOff(other.invoice, reason: "Bankrupt", by: BillingYear.request())
        let plan = try Self.charge(year)
        let line = try plan.line(of: paid.invoice).orThrow()
        #expect(line.base == rest && line.interest == .zero && line.fine == Cents(500_00))
        #expect(plan.line(of: other.invoice) == nil)
        #expect(plan.line(of: try Self.item(4, .levy, in: year).invoice)?.fine == Cents(500_00))
        #expect(try Self.charge(year).lines.isEmpty)
        try Self.check(year)
    }

    /// What comes in pays what is charged too; what is beyond it is to the contributor's credit.
    @Test(arguments: Backend.allCases)
    func paymentsGoOnWhatIsCharged(backend: Backend) throws {
        let year = try Self.year(backend)
        try Self.charge(year)
        let item = try Self.item(3, .activity, in: year)
        try Self.pay(item.total, of: item, in: year)
        #expect(try year.office.item(item.invoice).open == item.charged)
        try Self.check(year)
        try Self.pay(item.charged + Cents(7), of: item, "2", opening: item.total.count, in: year)
        #expect(try year.office.item(item.invoice).open == .zero)
        #expect(try year.office.account(of: item.contributor).credit == Cents(7))
        try year.office.useCredit(
            Cents(7), of: item.contributor, for: try Self.item(3, .levy, in: year).invoice, by: BillingYear.request())
        try Self.check(year)
        #expect(try Self.charge(year).lines.isEmpty)
    }

    @Test(arguments: Backend.allCases)
    func aWriteOffGivesUpWhatIsChargedToo(backend: Backend) throws {
        let year = try Self.year(backend)
        try Self.charge(year)
        for item in try year.items(onlyOpen: true) {
            try year.office.writeOff(item.invoice, reason: "Bankrupt", by: BillingYear.request())
            #expect(try year.office.item(item.invoice).writtenOff == item.total + item.charged)
        }
        try year.decide(.settle)
        try Self.check(year)
        try YearsInvariants(year.office).checkSettled(2024)
    }

    // MARK: Taken back

    /// The invoice is taken back with what was charged on it; what was paid of both pays the one that stands instead,
    /// which bears something of its own once it is late.
    @Test(arguments: Backend.allCases)
    func aCreditNoteTakesItBack(backend: Backend) throws {
        let year = try Self.year(backend)
        try Self.charge(year)
        let item = try Self.item(3, .levy, in: year)
        try Self.pay(item.total + Cents(1), of: item, in: year)
        let other = try Self.item(4, .levy, in: year)
        try year.office.writeOff(other.invoice, reason: "Bankrupt", by: BillingYear.request())
        let lower = AskedFigures(rate: Percentage(units: 20_000_000))
        try year.decide(.correctFigures, YearTerms(figures: lower, reason: BillingYear.reason))
        let due = InvoicingTerms(due: try CivilDate("2026-03-01").orThrow())
        try year.office.invoice(.levy, of: 2024, due, by: BillingYear.request())
        let credited = try year.office.item(item.invoice)
        #expect(credited.isCredited && credited.charged == .zero && credited.open == .zero && credited.paid == .zero)
        #expect(try year.office.sheet(of: item.invoice).charges.isEmpty)
        let next = try year.office.item(credited.replacement.orThrow())
        #expect(next.charged == .zero && next.paid == next.total)
        #expect(try year.office.account(of: item.contributor).credit == item.total + Cents(1) - next.total)
        try Self.check(year)
        #expect(try Self.charge(year).lines.isEmpty)
        year.clock.set(try Instant("2026-03-02T09:00:00.000Z").orThrow())
        let again = try Self.charge(year)
        #expect(again.lines.map(\.item.contributor) == [Samples.enterprise(4)])
        #expect(again.lines.map(\.fine) == [.zero])
        try Self.check(year)
    }

    /// Who declares after all owes no interest and no fine. Whoever was fined on an invoice that is gone, and owes
    /// still, is fined on the one that is due the longest.
    @Test(arguments: Backend.allCases)
    func whoDeclaresAfterAllIsFinedNoMore(backend: Backend) throws {
        let year = try Self.year(backend)
        try Self.charge(year)
        try year.revise(3, total: 30_000_000)
        let cost = AskedFigures(
            costPerEntity: try year.office.year(2024).figures.map {
                Cents($0.costPerEntity.count - 1)
            })
        try year.decide(.correctFigures, YearTerms(figures: cost, reason: BillingYear.reason))
        let due = InvoicingTerms(due: year.office.today)
        for kind in InvoiceKind.allCases {
            try year.office.invoice(kind, of: 2024, due, by: BillingYear.request())
        }
        try Self.check(year)
        year.clock.set(try Instant("2026-02-23T09:00:00.000Z").orThrow())
        let again = try Self.charge(year)
        #expect(again.lines.allSatisfy { $0.item.contributor == Samples.enterprise(4) })
        #expect(again.lines.map(\.item.invoice.series) == [.levy, .activity])
        #expect(again.lines.map(\.fine) == [Cents(500_00), .zero])
        #expect(again.lines.map { $0.interest == .zero } == [true, false])
        try Self.check(year)
    }

    /// A reminder says what had been charged when it was written, and goes on saying it.
    @Test(arguments: Backend.allCases)
    func aReminderKnowsWhatWasChargedBefore(backend: Backend) throws {
        let days = ["first-reminder.yaml": "1", "second-reminder.yaml": "5"]
        let year = try Self.year(ScratchDatabase(backend), Self.known.merging(days) { $1 })
        let number = try Self.item(3, .activity, in: year).invoice
        _ = try year.office.remind(year: 2024, by: BillingYear.request())
        try Self.charge(year)
        _ = try year.office.remind(year: 2024, by: BillingYear.request())
        let (first, second) = (
            try year.office.reminder(.first, of: number), try year.office.reminder(.second, of: number)
        )
        #expect(try year.office.lateCharges(before: first).isEmpty)
        let charges = try year.office.lateCharges(before: second)
        #expect(Set(charges.map(\.kind)) == [.interest, .fine])
        #expect(second.open - first.open == charges.reduce(Cents.zero) { $0 + $1.amount })
    }

    // MARK: At once, and behind the program's back

    @Test(arguments: Backend.allCases)
    func severalAtOnceChargeOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let year = try Self.year(place)
        let expected = try year.office.latePlan(year: 2024)
        let offices = try (0..<3).map { _ in
            BillingOffice(declarations: year.office.declarations, store: try place.open())
        }
        DispatchQueue.concurrentPerform(iterations: 9) { number in
            _ = try? offices[number % 3].chargeLate(year: 2024, by: BillingYear.request())
        }
        #expect(try year.office.balances()[.lateIncome] == expected.total.map { .zero - $0 })
        #expect(try year.items().filter { $0.charged > .zero }.count == 4)
        try Self.check(year)
    }

    @Test(arguments: Backend.allCases)
    func whatWasTamperedWithShows(backend: Backend) throws {
        for change in [
            "SELECT 1", "DELETE FROM late_charge WHERE kind = 'fine'",
            "UPDATE late_charge SET amount_cents = amount_cents + 1 WHERE kind = 'interest'",
            "UPDATE late_charge SET taken_back = 1 WHERE kind = 'fine'",
            "UPDATE posting SET amount_cents = 2 * amount_cents WHERE account = 'late_income'",
        ] {
            let place = try ScratchDatabase(backend)
            let year = try Self.year(place)
            try Self.charge(year)
            try place.forge(change)
            let whole = try year.office.reconciliation(of: 2024)
            let isRight = whole.unexplained == .zero && whole.parts.allSatisfy { $0.unexplained == .zero }
            #expect(isRight == (change == "SELECT 1"), "\(change)")
            let isWhole = (try? year.store.read { store throws(Problems) in try AuditVerification(store).run() }) != nil
            #expect(isWhole == (change == "SELECT 1"), "\(change)")
        }
    }
}
