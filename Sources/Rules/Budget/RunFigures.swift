public import Values

/// What a budget means for a sector: both parts, the cost per entity and the rate.
public struct RunFigures: Sendable {
    public let split: BudgetSplit
    public let tally: SectorTally
    public let costPerEntity: Fraction
    public let rate: RunRate

    public var charges: Charges {
        Charges(costPerEntity: costPerEntity, costOrigin: .computed, rate: rate.applied, rateOrigin: .computed)
    }
}

extension YearRules {
    /// The figures of a run.
    ///
    /// - Throws: `result.too-large` when an amount would leave the range of amounts: a rate that is thousands of times
    ///   a turnover, from a budget that does not fit the sector.
    public func figures(
        budget: Cents, tally: SectorTally, maximumRate: MaximumRate?
    ) throws(Problems) -> RunFigures {
        var none = NoExplanation()
        return try figures(budget: budget, tally: tally, maximumRate: maximumRate, explaining: &none)
    }

    /// The figures with every step that led to them.
    public func explainedFigures(
        budget: Cents, tally: SectorTally, maximumRate: MaximumRate?
    ) throws(Problems) -> (figures: RunFigures, steps: [Step]) {
        var steps = Steps()
        let figures = try figures(budget: budget, tally: tally, maximumRate: maximumRate, explaining: &steps)
        return (figures, steps.steps)
    }

    private func figures<E: Explanation>(
        budget: Cents, tally: SectorTally, maximumRate: MaximumRate?, explaining explanation: inout E
    ) throws(Problems) -> RunFigures {
        let split = split(budget, explaining: &explanation)
        let cost = costPerEntity(split.activity, entities: tally.entities, explaining: &explanation)
        let rate = rate(split.levy, turnover: tally.turnover, maximum: maximumRate, explaining: &explanation)
        let figures = RunFigures(split: split, tally: tally, costPerEntity: cost, rate: rate)
        try YearRules.checkRange(figures.charges, tally)
        return figures
    }

    /// No levy of the run leaves the range of amounts, so that the rules need not look at each.
    public static func checkRange(_ charges: Charges, _ tally: SectorTally) throws(Problems) {
        let largest = charges.rate.times(tally.largestBase.count)
        guard largest > Int128(Cents.largest.count) else { return }
        throw Problems([
            Problem(
                .resultTooLarge, at: Place(field: "budget"),
                ["amount": CentsSum(largest).description, "largest": Cents.largest.description])
        ])
    }
}
