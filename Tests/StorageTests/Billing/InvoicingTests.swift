import Billing
import Declarations
import Law
import Rules
import Service
import Testing
import Values

@testable import Storage

/// From the budget to the last invoice: numbers without a gap, amounts of the rules, nothing done twice.
@Suite struct InvoicingTests {
    @Test(arguments: Backend.allCases)
    func everyInvoiceIsItsAssessment(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(30)
        try year.reach(.levyInvoiced)
        let law = try year.office.book.year(2024)
        let assessment = try AssessmentYear(
            law, figures: GivenFigures(costPerEntity: Cents(try law.figure(.costPerEntity)), rate: BillingYear.rate))
        let items = try year.items()
        for number in 1...30 {
            let outcome = assessment.assess(
                try year.office.declarations.file(of: Samples.key(number)).newest.declaration, isDeclared: true
            ).outcome
            let own = items.filter { $0.contributor == Samples.enterprise(number) }
            #expect(own.first { $0.invoice.series == .activity }?.total ?? .zero == outcome.activity)
            #expect(own.first { $0.invoice.series == .levy }?.total ?? .zero == outcome.levy)
        }
        #expect(items.filter { $0.invoice.series == .activity }.map(\.invoice.sequence) == Array(1...30))
        // Each tenth is exempt from the levy: that is decided, and not invoiced.
        #expect(items.filter { $0.invoice.series == .levy }.map(\.invoice.sequence) == Array(1...27))
        let sums = try year.store.readBilling { store throws(Problems) in try store.sums(of: 2024, .levy) }
        #expect(sums.nothingDue == 3 && sums.invoices == 27)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func aRunDoneAgainDoesNothing(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(12)
        try year.reach(.activityInvoiced)
        let again = try year.office.invoice(
            .activity, of: 2024, try year.terms, by: BillingYear.request())
        #expect(again.unchanged == 12 && again.invoices == 0 && again.undecided == 0)
        #expect(try year.items().count == 12)
    }

    /// What a run had not reached when it stopped is all that it does when it is done again.
    @Test(arguments: Backend.allCases)
    func aRunThatStoppedGoesOnWhereItStopped(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(1200)
        try year.reach(.closed)
        let store = StoppingStore(year.store, after: 2)
        let stopping = BillingOffice(declarations: year.office.declarations, store: store)
        #expect(throws: Problems.self) {
            try stopping.invoice(.activity, of: 2024, try year.terms, by: BillingYear.request())
        }
        #expect(try year.items().count == 1000)
        #expect(try year.office.year(2024).state == .closed)
        let rest = try year.office.invoice(
            .activity, of: 2024, try year.terms, by: BillingYear.request())
        #expect(rest.unchanged == 1000 && rest.invoices == 200)
        #expect(try year.items().map(\.invoice.sequence) == Array(1...1200))
        #expect(try year.office.year(2024).state == .activityInvoiced)
    }

    /// Several programs that invoice at once give each declaration one invoice, and no number twice or never.
    @Test(arguments: Backend.allCases)
    func manyAtOnceLeaveNoGap(backend: Backend) async throws {
        let place = try ScratchDatabase(backend)
        let year = try BillingYear(place)
        try year.declare(1100)
        try year.reach(.closed)
        let terms = try year.terms
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    guard let other = try? BillingYear(place) else { return }
                    _ = try? other.office.invoice(.activity, of: 2024, terms, by: BillingYear.request())
                }
            }
        }
        let items = try year.items()
        #expect(items.map(\.invoice.sequence) == Array(1...1100))
        #expect(Set(items.map(\.contributor)).count == 1100)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func aCorrectionMakesACreditNoteAndAnotherInvoice(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(3)
        try year.reach(.levyInvoiced)
        let before = try year.items().first { $0.invoice.series == .levy && $0.invoice.sequence == 2 }.orThrow()
        try year.office.importStatementOf(year, paying: [before])
        try year.revise(2, total: 10_000_000)
        try year.revise(3, total: 10_000_000, event: .withdraw)
        let totals = try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        #expect(totals.creditNotes == 2 && totals.invoices == 1 && totals.unchanged == 1)
        let items = try year.items().filter { $0.invoice.series == .levy }
        #expect(items.map(\.isCredited) == [false, true, true, false])
        let new = items[3]
        #expect(items[1].replacement == new.invoice && new.open == .zero && items[1].paid == .zero)
        // What was paid more than is due now is to the actor's credit.
        let account = try year.office.account(of: before.contributor)
        #expect(account.credit == before.total - new.total)
        guard case .creditNote(let note) = try year.office.document(InvoiceNumber("2024-C-000001").orThrow()) else {
            Issue.record("no credit note")
            return
        }
        #expect(note.reason == .corrected && note.explanation == "A branch was forgotten")
        #expect(note.total == before.total && note.remaining == new.total)
        #expect(try year.office.balances().values.reduce(.zero) { $0 + $1 } == .zero)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// A replacement asks for what is left, whenever it is made again: what is paid later is no part of the document.
    @Test(arguments: Backend.allCases)
    func aReplacementDoesNotAskForWhatIsPaid(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(3)
        try year.reach(.levyInvoiced)
        let levies = try year.items().filter { $0.invoice.series == .levy }
        let part = Cents(100_00)
        let payments = [
            BillingYear.payment(1, levies[0].total, of: levies[0]), BillingYear.payment(2, part, of: levies[1]),
        ]
        _ = try year.office.importStatement(try year.statement("s1", payments), by: BillingYear.request())
        let lower = AskedFigures(rate: Percentage(units: 24_000_000))
        try year.decide(.correctFigures, YearTerms(figures: lower, reason: "The account was closed with a surplus"))
        try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        func invoices() throws -> [Invoice] {
            try year.items().compactMap { item in
                guard item.invoice.series == .levy, !item.isCredited,
                    case .invoice(let invoice) = try year.office.document(item.invoice)
                else { return nil }
                return invoice
            }
        }
        let replacing = try invoices()
        #expect(replacing.map(\.paidBefore) == [replacing[0].total, part, .zero])
        #expect(replacing.map(\.toPay) == [.zero, replacing[1].total - part, replacing[2].total])
        let later = try #require(try year.items().first { $0.invoice == replacing[1].number })
        let opening = levies[0].total + part
        _ = try year.office.importStatement(
            try year.statement("s2", opening: opening.count, [BillingYear.payment(1, later.open, of: later)]),
            by: BillingYear.request())
        #expect(try year.items(onlyOpen: true).contains { $0.invoice == later.invoice } == false)
        #expect(try invoices() == replacing)
        // The first ones are as they were too.
        guard case .invoice(let first) = try year.office.document(levies[0].invoice) else { throw Problems() }
        #expect(first.toPay == first.total && first.total == levies[0].total)
    }

    @Test(arguments: Backend.allCases)
    func aLoweredRateCreditsEveryLevy(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(5)
        try year.reach(.levyInvoiced)
        let lower = AskedFigures(rate: Percentage(units: 20_000_000))
        try year.decide(.correctFigures, YearTerms(figures: lower, reason: "The account was closed with a surplus"))
        #expect(throws: Problems.self) { try year.decide(.settle) }
        let totals = try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        #expect(totals.creditNotes == 5 && totals.invoices == 5)
        guard case .creditNote(let note) = try year.office.document(InvoiceNumber("2024-C-000005").orThrow()) else {
            Issue.record("no credit note")
            return
        }
        #expect(note.reason == .rateLowered && note.explanation == "The account was closed with a surplus")
    }

    /// Whoever does not know whether it was taken takes it again.
    @Test(arguments: Backend.allCases)
    func aStepThatChangesNothingIsTakenOnce(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        let (budget, other) = (YearTerms(budget: Cents(1000)), YearTerms(budget: Cents(2000)))
        let zero = #expect(throws: Problems.self) { try year.decide(.draftBudget, YearTerms(budget: .zero)) }
        #expect(zero?.listed.map(\.code) == [.yearFigureMissing] && zero?.listed[0].details["value"] == "0.00")
        #expect(try year.decide(.draftBudget, budget).decisions.count == 1)
        #expect(try year.decide(.draftBudget, budget).decisions.count == 1)
        #expect(try year.decide(.draftBudget, other).decisions.count == 2)
        try year.reach(.rateFixed)
        let lower = YearTerms(figures: AskedFigures(rate: Percentage(units: 20_000_000)), reason: "A surplus")
        let once = try year.decide(.correctFigures, lower)
        #expect(try year.decide(.correctFigures, lower) == once)
        var again = lower
        again.reason = "For another reason"
        BillingYear.refuses(.yearNothingChanges) { try year.decide(.correctFigures, again) }
        let higher = YearTerms(figures: AskedFigures(rate: BillingYear.rate), reason: "No surplus")
        #expect(try year.decide(.correctFigures, higher).decisions.count == once.decisions.count + 1)
    }

    @Test(arguments: Backend.allCases)
    func aDocumentSaysWhoOwesWhatAndWhy(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(1)
        try year.reach(.activityInvoiced)
        guard case .invoice(let invoice) = try year.office.document(InvoiceNumber("2024-A-000001").orThrow()) else {
            Issue.record("no invoice")
            return
        }
        #expect(invoice.debtor.declarant.name == "Medica 1 NV")
        #expect(invoice.debtor.endpoint == PeppolEndpoint(of: Samples.enterprise(1)))
        #expect(invoice.creditor == (try year.office.creditor(on: invoice.issued)))
        #expect(invoice.explanation.last { $0.address == .activity }?.result == .cents(invoice.total))
        #expect(!invoice.legalBasis.isEmpty && invoice.communication != nil)
    }

    @Test func withoutATermNothingIsInvoiced() throws {
        let year = try BillingYear(ScratchDatabase(.sqlite))
        try year.declare(1)
        try year.reach(.closed)
        let problems = #expect(throws: Problems.self) {
            try year.office.invoice(.activity, of: 2024, InvoicingTerms(), by: BillingYear.request())
        }
        #expect(problems?.listed.first?.code == .lawFigureUnknown)
        #expect(problems?.listed.first?.details["concept"] == "payment_term")
    }

    @Test(arguments: Backend.allCases)
    func whatWasChangedBehindTheProgramsBackIsFound(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let year = try BillingYear(place)
        try year.declare(2)
        try year.reach(.activityInvoiced)
        try place.forge("UPDATE posting SET amount_cents = 2 * amount_cents WHERE line < 3")
        #expect(throws: Problems.self) {
            try place.open(create: false).read { store throws(Problems) in _ = try AuditVerification(store).run() }
        }
    }
}

/// A store that breaks down after some transactions, as a program that is killed does.
private final class StoppingStore: BillingStore, @unchecked Sendable {
    private let store: any BillingStore
    private var left: Int

    init(_ store: any BillingStore, after count: Int) {
        self.store = store
        left = count
    }

    var readingWaits: Bool { store.readingWaits }

    func read<Result>(_ body: (any StoreReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try store.read(body)
    }

    func write<Result>(_ body: (any StoreWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try store.write(body)
    }

    func readBilling<Result>(_ body: (any BillingReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try store.readBilling(body)
    }

    func writeBilling<Result>(_ body: (any BillingWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        left -= 1
        let isLast = left < 0
        return try store.writeBilling { transaction throws(Problems) in
            let result = try body(transaction)
            // Whatever was added in this one is gone.
            if isLast { throw Problems([Problem(.storageUnavailable)]) }
            return result
        }
    }
}

extension BillingOffice {
    /// Pays some invoices in full.
    func importStatementOf(_ year: BillingYear, paying items: [OpenItem]) throws {
        let payments = items.enumerated().map { BillingYear.payment($0 + 1, $1.total, of: $1) }
        _ = try importStatement(try year.statement("s1", payments), by: BillingYear.request())
    }
}
