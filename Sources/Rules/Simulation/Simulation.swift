public import Law
public import Values

/// What a run is tried under.
public struct Scenario: Sendable {
    /// As the person who asked wrote it.
    public let name: String
    public let law: YearLaw
    public let rules: YearRules
    public let budget: Cents
    public let maximumRate: MaximumRate?
    /// Instead of the cost that the budget gives.
    public let costPerEntity: Cents?
    /// Instead of the rate that the budget gives.
    public let rate: Percentage?

    public init(
        name: String, law: YearLaw, rules: YearRules, budget: Cents, maximumRate: MaximumRate? = nil,
        costPerEntity: Cents? = nil, rate: Percentage? = nil
    ) {
        self.name = name
        self.law = law
        self.rules = rules
        self.budget = budget
        self.maximumRate = maximumRate
        self.costPerEntity = costPerEntity
        self.rate = rate
    }
}

/// What a group pays under a scenario.
public struct GroupTotals: Sendable {
    public private(set) var contributors = 0
    public private(set) var liable = 0
    public private(set) var exempt = 0
    public private(set) var entities = 0
    public private(set) var totals = RunTotals()

    mutating func add(_ outcome: Outcome) {
        contributors += 1
        liable += outcome.basis.isLiable ? 1 : 0
        exempt += outcome.basis.isExempt ? 1 : 0
        entities += outcome.basis.entities
        totals.add(outcome)
    }
}

/// A sector under one scenario: its figures, its total and its groups.
public struct Simulation: Sendable {
    public let scenario: Scenario
    public let figures: RunFigures
    public let charges: Charges
    public let total: GroupTotals
    public let groups: [Grouping: [Group: GroupTotals]]

    /// - Parameters:
    ///   - table: the entity table that the sector was read with.
    ///   - groupings: each contributor's group, by grouping.
    /// - Throws: `combination.impossible` when the scenario's tables lack a combination of the sector;
    ///   `result.too-large`.
    public init(
        _ scenario: Scenario, _ sector: Sector, readWith table: EntityTable, groupings: [Grouping: [Group]]
    ) throws(Problems) {
        guard let contributors = sector.contributors(readWith: table, under: scenario.law.table) else {
            throw Problems([
                Problem(.scenarioTablesLackCombination, at: Place(field: scenario.name), ["scenario": scenario.name])
            ])
        }
        let rules = scenario.rules
        let tally = rules.tally(contributors)
        let figures = try rules.figures(budget: scenario.budget, tally: tally, maximumRate: scenario.maximumRate)
        let charges = scenario.charges(figures)
        try YearRules.checkRange(charges, tally)
        var total = GroupTotals()
        var groups = groupings.mapValues { _ in [Group: GroupTotals]() }
        for (row, contributor) in contributors.enumerated() {
            let outcome = rules.assess(contributor, charges)
            total.add(outcome)
            for (grouping, group) in groupings { groups[grouping]?[group[row], default: GroupTotals()].add(outcome) }
        }
        self.scenario = scenario
        self.figures = figures
        self.charges = charges
        self.total = total
        self.groups = groups
    }
}

extension Simulation {
    /// Whether the maximum lowered the rate; a rate that the scenario fixes is not lowered.
    public var isCapped: Bool { scenario.rate == nil && figures.rate.isCapped }
    /// The activity part of the budget less what is invoiced.
    public var residualActivity: CentsSum { CentsSum(figures.split.activity) - total.totals.activity }
    /// The levy part of the budget less what is invoiced: what a maximum rate leaves uncovered is in it.
    public var residualLevy: CentsSum { CentsSum(figures.split.levy) - total.totals.levy }
    /// The published maximum rate of the scenario's tables, where its rate is above it.
    public var exceededMaximum: Percentage? { scenario.law.maximum(exceededBy: charges.rate) }
}

extension Scenario {
    /// The run's charges, with what the scenario fixes put in their place.
    fileprivate func charges(_ figures: RunFigures) -> Charges {
        let computed = figures.charges
        return Charges(
            costPerEntity: costPerEntity.map { Fraction(Int128($0.count), 1) } ?? computed.costPerEntity,
            costOrigin: costPerEntity == nil ? .computed : .given,
            rate: rate.map { rules.readings.rounded(rate: $0.fraction) } ?? computed.rate,
            rateOrigin: rate == nil ? .computed : .given)
    }
}
