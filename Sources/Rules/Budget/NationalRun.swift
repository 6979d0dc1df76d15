public import Values

/// The contributions of a whole sector in one year (the national run): the figures that the budget gives, and then each
/// contributor's amounts by the very rules that a single assessment applies.
public struct NationalRun: Sendable {
    public let rules: YearRules
    public let figures: RunFigures
    public let charges: Charges
    public private(set) var totals = RunTotals()
    private var cases = EntityCases()

    public init(rules: YearRules, figures: RunFigures) {
        self.rules = rules
        self.figures = figures
        charges = figures.charges
    }

    /// Computes contributors and adds them to the totals.
    public mutating func outcomes(of contributors: ArraySlice<Contributor>) -> [Outcome] {
        rules.outcomes(of: contributors, charges, &cases, &totals)
    }

    /// Adds the amounts of contributors to the totals, and keeps no outcome.
    public mutating func total(_ contributors: [Contributor]) {
        for contributor in contributors { totals.add(rules.outcome(of: contributor, charges, &cases)) }
    }

    /// The activity part of the budget less what is invoiced: what rounding leaves over, or takes too much.
    public var residualActivity: CentsSum { CentsSum(figures.split.activity) - totals.activity }
    /// The levy part of the budget less what is invoiced.
    public var residualLevy: CentsSum { CentsSum(figures.split.levy) - totals.levy }
}

extension YearRules {
    /// Rules and charges are not the run's but handed on: what may change is read anew for each contributor.
    fileprivate func outcomes(
        of contributors: ArraySlice<Contributor>, _ charges: Charges, _ cases: inout EntityCases,
        _ totals: inout RunTotals
    ) -> [Outcome] {
        [Outcome](unsafeUninitializedCapacity: contributors.count) { outcomes, count in
            for contributor in contributors {
                let outcome = outcome(of: contributor, charges, &cases)
                totals.add(outcome)
                outcomes.initializeElement(at: count, to: outcome)
                count += 1
            }
        }
    }

    @inline(__always)
    fileprivate func outcome(
        of contributor: Contributor, _ charges: Charges, _ cases: inout EntityCases
    ) -> Outcome {
        var none = NoExplanation()
        return outcome(of: basis(of: contributor, &cases), charges, explaining: &none)
    }
}

/// The sums of what contributors pay.
public struct RunTotals: Hashable, Sendable {
    public private(set) var activity = CentsSum.zero
    public private(set) var levy = CentsSum.zero

    public init() {}

    public var total: CentsSum { activity + levy }

    mutating func add(_ outcome: Outcome) {
        activity += outcome.activity
        levy += outcome.levy
    }
}
