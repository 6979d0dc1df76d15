import ArgumentParser
import Rules
import Values

/// Figures given instead of the published ones, on either side.
struct ComparedFigureOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: Help.costPerEntity.help) var costPerEntity: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withCostPerEntity: String?
    @Option(parsing: .unconditional, help: Help.rate.help) var rate: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withRate: String?
    @Option(parsing: .unconditional, help: Help.threshold.help) var threshold: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withThreshold: String?

    /// The options given that fix what a run computes.
    var givenCharges: [String] {
        [
            ("--cost-per-entity", costPerEntity), ("--with-cost-per-entity", withCostPerEntity), ("--rate", rate),
            ("--with-rate", withRate),
        ].filter { $0.1 != nil }.map(\.0)
    }

    /// A figure given for one side holds for the other too, unless that has its own.
    func figures(_ which: ComparisonSide, _ given: inout GivenValues) -> GivenFigures {
        switch which {
        case .before:
            GivenFigures(
                costPerEntity: given.amount(costPerEntity, "--cost-per-entity"),
                rate: given.percentage(rate, "--rate"), threshold: given.amount(threshold, "--threshold"))
        case .after:
            GivenFigures(
                costPerEntity: given.amount(withCostPerEntity ?? costPerEntity, "--with-cost-per-entity"),
                rate: given.percentage(withRate ?? rate, "--with-rate"),
                threshold: given.amount(withThreshold ?? threshold, "--with-threshold"))
        }
    }
}
