import Billing
import Declarations
import Foundation
import Law
import Service
import Storage
import Testing
import Values

/// What an officer may ask for by mistake, and what comes after the years that the tables cover.
@Suite struct OfficerMistakeTests {
    @Test(arguments: Backend.allCases)
    func aDayThatHasPassedIsRefused(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(2)
        try year.reach(.closed)
        let yesterday = try #require(CivilDate("2026-01-14"))
        BillingYear.refuses(.invoiceDuePast) {
            try year.office.invoice(.activity, of: 2024, InvoicingTerms(due: yesterday), by: BillingYear.request())
        }
        #expect(try year.items().isEmpty)
        try year.reach(.activityInvoiced)
        let item = try year.items()[0]
        try year.payTwice(item)
        let refund = try year.office.askRefund(
            Cents(100), to: item.contributor, beneficiary: "Medica", iban: IBAN("BE42001999999954"), bic: nil,
            reason: "Paid twice", by: BillingYear.request())
        // Capital letters make no other person.
        BillingYear.refuses(.refundSamePerson) {
            try year.office.decideRefund(
                refund.number, isApproved: true, by: BillingYear.request("FINN PROEFGELD"))
        }
        try year.office.decideRefund(refund.number, isApproved: true, by: BillingYear.request("Tweede Persoon"))
        func stage() throws -> RefundStanding.Stage? { try year.office.refundStandings().first?.stage }
        #expect(try stage() == .approved)
        BillingYear.refuses(.refundDayPast) {
            try year.office.sendRefunds([refund.number], requestedOn: yesterday, by: BillingYear.request())
        }
        #expect(try year.office.sentRefunds().isEmpty)
        try year.office.sendRefunds(
            [refund.number], requestedOn: year.clock.now().day, by: BillingYear.request())
        #expect(try stage() == .sent)
        let before = item.total.count * 2
        func moved(_ nature: BankTransaction.Nature, _ direction: BankTransaction.Direction) -> BankTransaction {
            BankTransaction(
                index: 1, amount: Cents(100), direction: direction, nature: nature, bookedOn: nil, valueOn: nil,
                endToEndID: refund.endToEndID)
        }
        let out = try year.statement("2", opening: before, [moved(.payment, .debit)])
        _ = try year.office.importStatement(out, by: BillingYear.request())
        #expect(try stage() == .carriedOut)
        let back = try year.statement("3", opening: before - 100, [moved(.returned(reason: "AC04"), .credit)])
        _ = try year.office.importStatement(back, by: BillingYear.request())
        #expect(try stage() == .cameBack)
    }

    /// What is done later than the tables go follows the figures that are still in force.
    @Test(arguments: Backend.allCases)
    func aYearIsFollowedUpAfterTheYearsOfTheTables(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend), book: BillingYear.book(first: 10, second: 30))
        try year.declare(2)
        try year.reach(.activityInvoiced)
        year.clock.set(try #require(Instant("2031-03-01T09:00:00.000Z")))
        #expect(try year.office.late(year: 2024).count == 2)
        #expect(year.office.lateCharges(on: year.office.today).grounds.count == 2)
        #expect(try year.office.remind(year: 2024, by: BillingYear.request()).first == 2)
        try year.decide(
            .fixRate, YearTerms(figures: AskedFigures(rate: BillingYear.rate), reason: BillingYear.reason))
        BillingYear.refuses(.lawFigureUnknown) {
            try year.office.invoice(.levy, of: 2024, InvoicingTerms(), by: BillingYear.request())
        }
    }

    /// A figure that somebody else quotes is no publication: the agency's own decision is.
    @Test(arguments: Backend.allCases)
    func whatSomebodyElseQuotesBindsNobody(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend), year: 2025)
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        let cost = AskedFigures(costPerEntity: Cents(100_00))
        BillingYear.refuses(.yearFigureMissing) {
            try year.decide(.publish, YearTerms(figures: AskedFigures(rate: BillingYear.rate)))
        }
        var figures = cost
        figures.rate = BillingYear.rate
        #expect(try year.decide(.publish, YearTerms(figures: figures)).figures?.costPerEntity == Cents(100_00))
    }

    /// Whom closing would shut out, and a day that has not come, are told before declarations are closed for good.
    @Test(arguments: Backend.allCases)
    func closingSaysWhoHasNotDeclaredAndThatItIsEarly(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        try BillingYear(place, year: 2023).declare(3)
        let year = try BillingYear(place)
        try year.declare(2)
        try year.reach(.open)
        func findings() throws -> [YearFinding] {
            try year.office.plan(.close, of: 2024, YearTerms(reason: BillingYear.reason)).findings
                .filter { [.missingDeclarations, .beforeDeadline].contains($0) }
        }
        year.clock.set(try #require(Instant("2024-06-30T21:59:00.000Z")))
        #expect(try findings() == [.missingDeclarations, .beforeDeadline])
        year.clock.set(try #require(Instant("2024-06-30T22:00:00.000Z")))
        #expect(try findings() == [.missingDeclarations])
        try year.declare(1, from: 3)
        #expect(try findings() == [])
    }

    @Test(arguments: Backend.allCases)
    func aYearIsClosedInItsTurn(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        func close(_ which: Int) throws {
            try year.office.close(which, reason: "The deadline has passed", by: BillingYear.request())
        }
        BillingYear.refuses(.yearStepImpossible) { try close(2023) }
        try year.declare(2)
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        BillingYear.refuses(.yearStepImpossible) { try close(2024) }
        try year.reach(.open)
        try close(2024)
        #expect(try year.office.year(2024).state == .closed)
        let other = try BillingYear(ScratchDatabase(backend))
        try other.declare(1)
        try other.office.close(2024, reason: "The deadline has passed", by: BillingYear.request())
        #expect(try other.office.year(2024).isClosed)
    }

    /// Two movements that cancel each other out on a statement that is missing leave the balance as it was.
    @Test(arguments: Backend.allCases)
    func aMissingStatementIsNoticedByItsNumber(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        func statement(_ sequence: Int, on day: String) throws -> BankStatement {
            let account = try year.office.creditor(on: year.clock.now().day).iban
            return BankStatement(
                account: account, id: "\(day)/\(sequence)", sequence: sequence, openedOn: nil,
                closedOn: try #require(CivilDate(day)), opening: .zero, closing: .zero, transactions: [])
        }
        func take(_ statement: BankStatement) throws {
            _ = try year.office.importStatement(statement, by: BillingYear.request())
        }
        try take(statement(1, on: "2025-11-01"))
        BillingYear.refuses(.statementGap) { try take(statement(3, on: "2025-11-03")) }
        try take(statement(2, on: "2025-11-02"))
        try take(statement(3, on: "2025-11-03"))
        try take(statement(1, on: "2026-01-02"))
    }

    /// Statements follow one another as they were taken in: a mistaken day of one does not fork the account.
    @Test(arguments: Backend.allCases)
    func aStatementFollowsTheOneThatWasTakenInBeforeIt(backend: Backend) throws {
        let year = try BillingYear.invoiced(backend)
        let account = try year.office.creditor(on: year.clock.now().day).iban
        func take(_ id: String, on day: String, _ opening: Int64, _ closing: Int64) throws {
            let payment = BankTransaction(
                index: 1, amount: Cents(closing - opening), direction: .credit, nature: .payment, bookedOn: nil,
                valueOn: nil)
            let statement = BankStatement(
                account: account, id: id, sequence: nil, openedOn: nil, closedOn: try #require(CivilDate(day)),
                opening: Cents(opening), closing: Cents(closing), transactions: [payment])
            _ = try year.office.importStatement(statement, by: BillingYear.request())
        }
        try take("S14", on: "2025-12-12", 0, 100)
        try take("S15", on: "2025-11-20", 100, 150)
        BillingYear.refuses(.statementGap) { try take("S16", on: "2025-12-13", 100, 120) }
        try take("S16", on: "2025-12-13", 150, 170)
    }
}
