import Billing
import Declarations
import Service
import Testing
import Values

@testable import Storage

/// Which rate covers the levy's part, and one and the same turnover wherever the levy is spoken of.
@Suite struct RateOutlookTests {
    /// Ready to fix a rate, with a budget of which the levy's part is that.
    private static func year(_ backend: Backend, levy: Int64, actors: Int = 4) throws -> BillingYear {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(actors)
        try year.decide(.draftBudget, YearTerms(budget: Cents(levy * 4 / 3)))
        try year.reach(.activityInvoiced)
        return year
    }

    @Test(arguments: Backend.allCases)
    func theRateThatCoversThePartIsBelowTheMaximum(backend: Backend) throws {
        // Four actors with some 100,000 each: 0.2868 % of it is EUR 1,147.
        let year = try Self.year(backend, levy: 75_000)
        let outlook = try #require(try year.office.rateOutlook(of: year.year))
        let plan = try year.office.plan(
            .fixRate, of: year.year,
            YearTerms(figures: AskedFigures(rate: outlook.covering.rate), reason: BillingYear.reason))
        #expect(outlook.share == Cents(75_000) && !outlook.isShort && plan.outlook == outlook)
        #expect(outlook.covering.rate.units < outlook.maximum.rate.units)
        #expect(outlook.maximum.rate == (try year.office.year(year.year).maximumRate))
        let levy = try #require(plan.totals[.levy])
        #expect(levy.turnover == outlook.turnover && levy.assessed == outlook.covering.levy)
        // One step of the fourth decimal of 400,000 is 40 cents; each amount is rounded to the cent.
        #expect(abs(outlook.covering.levy.count - 75_000) <= 22)
        #expect(plan.findings.filter { $0 == .rateTooLow || $0 == .farFromBudget } == [])
        try year.decide(
            .fixRate, YearTerms(figures: AskedFigures(rate: outlook.covering.rate), reason: BillingYear.reason))
    }

    /// Ten times too low is no rate that somebody meant.
    @Test(arguments: Backend.allCases)
    func aRateThatBringsInClearlyLessIsWarnedOf(backend: Backend) throws {
        let year = try Self.year(backend, levy: 75_000)
        let rate = try #require(try year.office.rateOutlook(of: year.year)).covering.rate
        func findings(_ rate: Percentage) throws -> [YearFinding] {
            let terms = YearTerms(figures: AskedFigures(rate: rate), reason: BillingYear.reason)
            return try year.office.plan(.fixRate, of: year.year, terms).findings
        }
        let tenth = Percentage(units: rate.units / 100_000 * 10_000)
        #expect(try findings(tenth).contains(.rateTooLow) && !findings(tenth).contains(.farFromBudget))
        #expect(try !findings(rate).contains(.rateTooLow))
        let maximum = try #require(try year.office.year(year.year).maximumRate)
        #expect(try !findings(maximum).contains(.rateTooLow))
    }

    /// It is never raised: where even the maximum is too little, that is what is proposed, and no mistake.
    @Test(arguments: Backend.allCases)
    func nothingAboveTheMaximumIsProposed(backend: Backend) throws {
        let year = try Self.year(backend, levy: 900_000_000)
        let outlook = try #require(try year.office.rateOutlook(of: year.year))
        #expect(outlook.isShort && outlook.covering == outlook.maximum)
        let terms = YearTerms(figures: AskedFigures(rate: outlook.covering.rate), reason: BillingYear.reason)
        let findings = try year.office.plan(.fixRate, of: year.year, terms).findings
        #expect(findings.contains(.farFromBudget) && !findings.contains(.rateTooLow))
    }

    /// Whatever levy comes of it, the levy's part is divided by it: a run says what the glance at the year says.
    @Test(arguments: Backend.allCases)
    func turnoverOfWhichNoLevyComesCountsToo(backend: Backend) throws {
        let year = try Self.year(backend, levy: 10_000, actors: 1)
        let before = try #require(try year.office.rateOutlook(of: year.year)).turnover
        for rate: Int64 in [28_680_000, 10_000, 0] {
            let terms = YearTerms(figures: AskedFigures(rate: Percentage(units: rate)), reason: BillingYear.reason)
            let plan = try year.office.plan(.correctFigures, of: year.year, terms)
            #expect(plan.totals[.levy]?.turnover == before, "\(rate)")
        }
    }
}
