import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// What a step says that a person has to look at, before it is confirmed and can't be taken back.
@Suite struct StepFindingTests {
    private static func plan(
        _ step: YearStep, _ year: BillingYear, cost: Int64? = nil, rate: Int64? = nil, deadline: String? = nil
    ) throws -> YearPlan {
        var terms = YearTerms(reason: BillingYear.reason)
        terms.figures = AskedFigures(
            costPerEntity: cost.map { Cents($0) }, rate: rate.map { Percentage(units: $0) })
        terms.deadline = try deadline.map { try CivilDate($0).orThrow() }
        return try year.office.plan(step, of: year.year, terms)
    }

    /// The tables quote EUR 415.74 and 0.3073 % for 2025; nobody is bound by that.
    @Test(arguments: Backend.allCases)
    func aFigureFarFromTheTablesIsToldAtPublishingAndAtOpening(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend), year: 2025)
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        #expect(try Self.plan(.publish, year, cost: 41_574, rate: 30_730_000).comparisons == [])
        // Half of it and twice of it are not yet unlike it.
        #expect(try Self.plan(.publish, year, cost: 20_787, rate: 61_460_000).comparisons == [])
        let low = try Self.plan(.publish, year, cost: 4_157, rate: 30_730_000)
        #expect(low.comparisons.map(\.figure) == [.cost(Cents(4_157), other: Cents(41_574))])
        #expect(low.comparisons.map(\.basis) == [.tables] && low.comparisons.allSatisfy(\.isLow))
        #expect(low.findings.contains(.costUnlike) && !low.findings.contains(.rateUnlike))
        let wrong = AskedFigures(costPerEntity: Cents(83_149), rate: Percentage(units: 3_070_000))
        try year.decide(.publish, YearTerms(figures: wrong))
        let opening = try Self.plan(.open, year)
        #expect(opening.findings.contains(.costUnlike) && opening.findings.contains(.rateUnlike))
        #expect(opening.comparisons.map(\.isLow) == [false, true])
        #expect(try Self.plan(.correctFigures, year, cost: 41_574, rate: 30_730_000).comparisons == [])
        try year.decide(.open)
        // A rate that is lowered afterwards is a decision on the year's surplus.
        #expect(try Self.plan(.correctFigures, year, cost: 41_574, rate: 1_000_000).comparisons == [])
    }

    /// Where the tables know nothing of a year, the year before says what is likely: as it was published here.
    @Test(arguments: Backend.allCases)
    func whatTheTablesDoNotKnowIsComparedWithLastYear(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let book = try BillingYear.book(["levy-threshold.yaml": "51000.00"])
        let year = try BillingYear(place, year: 2026, book: book)
        try year.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        let low = try Self.plan(.publish, year, cost: 4_000, rate: 30_000_000)
        #expect(low.comparisons.map(\.figure) == [.cost(Cents(4_000), other: Cents(41_574))])
        #expect(low.comparisons.map(\.basis) == [.year(2025)])
        let last = try BillingYear(place, year: 2025)
        try last.decide(.draftBudget, YearTerms(budget: Cents(1_000_000_00)))
        let figures = AskedFigures(costPerEntity: Cents(5_000), rate: Percentage(units: 30_730_000))
        try last.decide(.publish, YearTerms(figures: figures))
        #expect(try Self.plan(.publish, year, cost: 4_000, rate: 30_000_000).comparisons == [])
    }

    @Test(arguments: Backend.allCases)
    func aLastDayThatHasPassedIsTold(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend), year: 2025)
        try year.reach(.published)
        #expect(try Self.plan(.open, year, deadline: "2026-01-14").findings.contains(.deadlinePast))
        #expect(try !Self.plan(.open, year, deadline: "2026-01-15").findings.contains(.deadlinePast))
        try year.decide(.open)
        #expect(try Self.plan(.correctFigures, year, deadline: "2025-06-30").findings.contains(.deadlinePast))
        #expect(try !Self.plan(.open, BillingYear(ScratchDatabase(backend)).published).findings.contains(.deadlinePast))
    }

    /// Once a year is settled nobody looks for what is left of it.
    @Test(arguments: Backend.allCases)
    func settlingSaysWhatIsLeft(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(3)
        try year.reach(.levyInvoiced)
        let items = try year.items()
        let told: [YearFinding] = [.creditsHeld, .moneyNotPlaced, .strangersMoney, .reopenedUnanswered]
        #expect(try Self.plan(.settle, year).findings.filter(told.contains) == [])
        let item = try items.first.orThrow()
        let twice = [1, 2].map { BillingYear.payment($0, item.total, of: item) }
        let strange = [3, 4].map { BillingYear.payment($0, Cents(Int64($0) * 100), text: "?") }
        _ = try year.office.importStatement(try year.statement("1", twice + strange), by: BillingYear.request())
        let unplaced = try year.office.unallocated().map(\.key)
        try year.office.place(of: unplaced[0], as: .strangers, reason: "Not ours", by: BillingYear.request())
        let office = year.office.declarations
        try office.reopen(Samples.key(2), reason: "Objection", by: BillingYear.request())
        try office.reopen(Samples.key(9), reason: "Forgotten", by: BillingYear.request())
        let plan = try Self.plan(.settle, year)
        let left = try #require(plan.left)
        #expect(left.credits.map(\.amount) == [item.total] && left.unplaced == 1)
        #expect(left.strangers == CentsSum(Cents(300)) && left.reopened == [Samples.key(2), Samples.key(9)])
        #expect(plan.findings.filter(told.contains) == told)
        let actor = FilingRequest(author: Author(person: "Ann Proef", role: .actor), id: "test")
        _ = try office.withdraw([Samples.key(2)], reason: "Twice", by: actor)
        #expect(try Self.plan(.settle, year).left?.reopened == [Samples.key(9)])
    }
}

extension BillingYear {
    fileprivate var published: BillingYear {
        get throws {
            try reach(.published)
            return self
        }
    }
}
