public import Values

/// What a budget means for a sector of which only the sums are known.
public struct TotalsRun: Sendable {
    public let split: BudgetSplit
    /// `nil` when the entities were not given.
    public let costPerEntity: Fraction?
    public let entities: Int?
    /// `nil` when the turnover was not given.
    public let rate: RunRate?
    public let turnover: Cents?

    /// What all entities bring in at the published cost; the difference with the part is the residual.
    public var totalActivity: CentsSum? {
        guard let costPerEntity, let entities else { return nil }
        return CentsSum(costPerEntity.times(Int64(entities)))
    }

    /// What the whole turnover brings in at the published rate.
    public var totalLevy: CentsSum? {
        guard let rate, let turnover else { return nil }
        return CentsSum(rate.applied.times(turnover.count))
    }

    public var residualActivity: CentsSum? { totalActivity.map { CentsSum(split.activity) - $0 } }
    public var residualLevy: CentsSum? { totalLevy.map { CentsSum(split.levy) - $0 } }
}

extension YearRules {
    /// Splits a budget and divides its parts by the sums that are given, with every step.
    public func explainedTotals(
        budget: Cents, entities: Int?, turnover: Cents?, maximumRate: MaximumRate?
    ) -> (run: TotalsRun, steps: [Step]) {
        var steps = Steps()
        let split = split(budget, explaining: &steps)
        let cost = entities.map { self.costPerEntity(split.activity, entities: $0, explaining: &steps) }
        let rate = turnover.map {
            self.rate(split.levy, turnover: CentsSum($0), maximum: maximumRate, explaining: &steps)
        }
        let run = TotalsRun(split: split, costPerEntity: cost, entities: entities, rate: rate, turnover: turnover)
        if let total = run.totalActivity, let left = run.residualActivity {
            steps.note(Step(.residualActivity, result: .sum(left), inputs: [Input(.invoiced, .sum(total))]))
        }
        if let total = run.totalLevy, let left = run.residualLevy {
            steps.note(Step(.residualLevy, result: .sum(left), inputs: [Input(.invoiced, .sum(total))]))
        }
        return (run, steps.steps)
    }
}
