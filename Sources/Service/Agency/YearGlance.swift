public import Billing
public import Declarations
import Law
public import Rules
public import Values

/// A contribution year at a glance: how far the declarations are, and what they amount to beside what the budget took
/// for granted.
public struct YearGlance: Sendable {
    public let year: ContributionYear
    public let counts: [LifeState: Int]
    /// Of those who were expected to declare and have not.
    public let missing: Int
    /// What all pay under the figures in force, or why that is not known.
    public let present: Result<Simulation, Problems>
    public let assumed: BudgetAssumptions?
    public let weeks: [WeekCount]
    /// How many there are of each band of total turnover, those with a contribution asked of them.
    public let bands: [SizeBand: Int]
    public let declaredTurnover: CentsSum
}

/// What a budget took for granted when its figures were made: both parts divided by their figure.
public struct BudgetAssumptions: Hashable, Sendable {
    public let split: BudgetSplit
    public let entities: Int
    /// What the levy is due on.
    public let turnover: CentsSum

    /// - Returns: `nil` where nothing was divided by.
    init?(_ split: BudgetSplit, _ figures: YearFigures) {
        guard figures.costPerEntity > .zero, figures.rate.units > 0 else { return nil }
        self.split = split
        entities = Int(Fraction.halfUp(Int128(split.activity.count), Int128(figures.costPerEntity.count)))
        turnover = CentsSum(
            Fraction.halfUp(
                Int128(split.levy.count) * Int128(Percentage.whole.units), Int128(figures.rate.units)))
    }
}

/// How many declarations there were at the end of a week.
public struct WeekCount: Hashable, Sendable {
    public let lastDay: CivilDate
    public let handedIn: Int
    public let certified: Int
}

extension AgencyOffice {
    public func glance(_ number: Int) throws(Problems) -> YearGlance {
        try billing.store.readBilling { (store) throws(Problems) in
            let year = try billing.year(number, in: store)
            let sector = try sector(of: number, in: store)
            let assessed = sector.lines.values.filter(\.isAssessed)
            let present = Result { () throws(Problems) in try self.present(year, sector) }
            let bands = assessed.reduce(into: [SizeBand: Int]()) { bands, line in
                bands[SizeBand(line.turnover.amounts?.total ?? .zero), default: 0] += 1
            }
            let turnover = assessed.reduce(CentsSum.zero) { sum, line in
                sum + CentsSum(line.turnover.amounts?.total ?? .zero)
            }
            return YearGlance(
                year: year, counts: sector.counts, missing: try missing(sector, in: store).count, present: present,
                assumed: try assumptions(year), weeks: weeks(sector), bands: bands, declaredTurnover: turnover)
        }
    }

    private func assumptions(_ year: ContributionYear) throws(Problems) -> BudgetAssumptions? {
        guard let budget = year.budget, let figures = year.published ?? year.figures else { return nil }
        return BudgetAssumptions(try billing.split(budget, year.year), figures)
    }

    /// From the year's first week to the one that the last thing happened in, at most so many: what came later counts
    /// in the last.
    private static let mostWeeks = 104

    private func weeks(_ sector: YearSector) -> [WeekCount] {
        let first = CivilDate.firstDay(of: sector.year).daysSince1970
        func week(_ at: Instant) -> Int {
            min(max(0, (at.day.daysSince1970 - first) / 7), AgencyOffice.mostWeeks - 1)
        }
        var handedIn: [Int: Int] = [:]
        var certified: [Int: Int] = [:]
        for line in sector.lines.values where line.isDeclared {
            if let at = line.handedInAt { handedIn[week(at), default: 0] += 1 }
            if line.state == .certified, let at = line.judgedAt { certified[week(at), default: 0] += 1 }
        }
        // What came later than so many weeks is in the last of them, which lasts until then.
        let newest =
            sector.lines.values.filter(\.isDeclared).flatMap { [$0.handedInAt, $0.judgedAt] }
            .compactMap { $0?.day.daysSince1970 }.max() ?? first
        guard let last = [handedIn.keys.max(), certified.keys.max()].compactMap(\.self).max() else { return [] }
        var sums = (handedIn: 0, certified: 0)
        // A week that has not ended is told of until today.
        let end = min(max(first + last * 7 + 6, newest), max(newest, clock.now().day.daysSince1970))
        return (0...last).map { week in
            sums.handedIn += handedIn[week] ?? 0
            sums.certified += certified[week] ?? 0
            return WeekCount(
                lastDay: CivilDate(daysSince1970: week == last ? end : first + week * 7 + 6), handedIn: sums.handedIn,
                certified: sums.certified)
        }
    }
}
