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
        [Outcome](unsafeUninitializedCapacity: contributors.count) { outcomes, count in
            for contributor in contributors {
                let outcome = outcome(of: contributor)
                totals.add(outcome)
                outcomes.initializeElement(at: count, to: outcome)
                count += 1
            }
        }
    }

    /// Adds the amounts of contributors to the totals, and keeps no outcome.
    public mutating func total(_ contributors: [Contributor]) {
        for contributor in contributors { totals.add(outcome(of: contributor)) }
    }

    @inline(__always)
    private mutating func outcome(of contributor: Contributor) -> Outcome {
        var none = NoExplanation()
        return rules.outcome(of: rules.basis(of: contributor, &cases), charges, explaining: &none)
    }

    /// The activity part of the budget less what is invoiced: what rounding leaves over, or takes too much.
    public var residualActivity: CentsSum { CentsSum(figures.split.activity) - totals.activity }
    /// The levy part of the budget less what is invoiced.
    public var residualLevy: CentsSum { CentsSum(figures.split.levy) - totals.levy }
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
