public import Values

/// Why an amount changed, in the order in which the changes are made one after the other.
public enum Effect: String, CaseIterable, Sendable {
    /// More or fewer entities, at the cost of before.
    case entities
    /// Another cost per entity, on the entities of after.
    case costPerEntity = "cost-per-entity"
    /// Another turnover, at the rate and threshold of before.
    case turnover
    /// Another threshold, on the turnover of after.
    case threshold
    /// Another rate, on what is levied after.
    case rate
    /// What rounding to the cent leaves: in the amounts themselves, and in the effects above.
    case rounding
}

/// One side of a comparison: contributors (one, or a sector) under the rules and the charges of a year.
public struct ComparedSide: Sendable {
    public let contributors: [Contributor]
    public let rules: YearRules
    public let charges: Charges

    public init(contributors: [Contributor], rules: YearRules, charges: Charges) {
        self.contributors = contributors
        self.rules = rules
        self.charges = charges
    }

    /// The sums that amounts are made of, under the side's own rules or another's.
    fileprivate func sums(under rules: YearRules) -> (entities: Int, levied: CentsSum) {
        var none = NoExplanation()
        var entities = 0
        var levied = CentsSum.zero
        for contributor in contributors {
            let basis = rules.basis(of: contributor, explaining: &none)
            entities += basis.entities
            levied += basis.isExempt ? .zero : basis.levyBase
        }
        return (entities, levied)
    }

    fileprivate func values(_ sums: (entities: Int, levied: CentsSum)) -> ComparedValues {
        ComparedValues(
            entities: sums.entities, levied: sums.levied, charges: charges, threshold: rules.threshold,
            readings: rules.readings)
    }

    fileprivate var invoiced: CentsSum {
        contributors.reduce(into: CentsSum.zero) { $0 += rules.assess($1, charges).total }
    }
}

/// What the amounts of one side are made of.
public struct ComparedValues: Sendable {
    public let entities: Int
    /// The turnover that is levied: that of the exempt is not in it.
    public let levied: CentsSum
    public let charges: Charges
    public let threshold: Cents
    public let readings: Readings
}

/// The difference between two amounts, split into effects that add up to it exactly.
public struct Comparison: Sendable {
    public let before: CentsSum
    public let after: CentsSum
    public let valuesBefore: ComparedValues
    public let valuesAfter: ComparedValues
    /// The turnover of after that is levied under the threshold of before.
    public let leviedAtOldThreshold: CentsSum
    /// In the order of `Effect.allCases`.
    public let effects: [(effect: Effect, amount: CentsSum)]

    /// One change after the other, each on what the earlier ones made of it. Since cost and rate are the same for all
    /// contributors of a side, the sums of entities and turnovers tell the exact amounts.
    ///
    /// - Throws: `result.too-large` when one side's rate on the other's turnover leaves the range of amounts.
    public init(_ before: ComparedSide, _ after: ComparedSide) throws(Problems) {
        let old = before.sums(under: before.rules)
        let new = after.sums(under: after.rules)
        let between = after.sums(under: after.rules.with(threshold: before.rules.threshold))
        let cost = (old: before.charges.costPerEntity, new: after.charges.costPerEntity)
        let rate = (old: before.charges.rate, new: after.charges.rate)
        let exact: [(Effect, CentsSum)] = [
            (.entities, try .difference(cost.old, new.entities, cost.old, old.entities)),
            (.costPerEntity, try .difference(cost.new, new.entities, cost.old, new.entities)),
            (.turnover, try .difference(rate.old, between.levied, rate.old, old.levied)),
            (.threshold, try .difference(rate.old, new.levied, rate.old, between.levied)),
            (.rate, try .difference(rate.new, new.levied, rate.old, new.levied)),
        ]
        valuesBefore = before.values(old)
        valuesAfter = after.values(new)
        leviedAtOldThreshold = between.levied
        self.before = before.invoiced
        self.after = after.invoiced
        let rounding = exact.reduce(self.after - self.before) { $0 - $1.1 }
        effects = exact + [(.rounding, rounding)]
    }

    public var difference: CentsSum { after - before }
}

extension CentsSum {
    /// One quotient times a sum less another times another, each rounded half up to the cent.
    fileprivate static func difference(
        _ one: Fraction, _ count: Int, _ other: Fraction, _ otherCount: Int
    ) throws(Problems) -> CentsSum {
        try difference(one, CentsSum(Int128(count)), other, CentsSum(Int128(otherCount)))
    }

    fileprivate static func difference(
        _ one: Fraction, _ sum: CentsSum, _ other: Fraction, _ otherSum: CentsSum
    ) throws(Problems) -> CentsSum {
        try product(one, sum) - product(other, otherSum)
    }

    private static func product(_ quotient: Fraction, _ sum: CentsSum) throws(Problems) -> CentsSum {
        // Well within the range, so that differences and sums of effects stay within it.
        if let product = quotient.times(sum: sum.count), product < .max / 16 { return CentsSum(product) }
        let details = ["amount": "> \(CentsSum(.max / 16))", "largest": Cents.largest.description]
        throw Problems([Problem(.resultTooLarge, at: Place(field: "budget"), details)])
    }
}
