public import Law
public import Values

/// What is known of a contributor before the sector's figures are: whether it pays, its entities, and its levy
/// turnover.
public struct Basis: Hashable, Sendable {
    public let isLiable: Bool
    public let entities: Int
    public let isExempt: Bool
    /// What the levy is due on, were it not exempt.
    public let levyBase: Cents

    static var notLiable: Basis { Basis(isLiable: false, entities: 0, isExempt: false, levyBase: .zero) }
}

/// The individual contribution (individuele bijdrage, contribution individuelle, individueller Beitrag): the sum of
/// both parts (Q3).
public struct Outcome: Hashable, Sendable {
    public let basis: Basis
    public let activity: Cents
    public let levy: Cents

    /// R11: the total adds the rounded amounts.
    public var total: Cents { activity + levy }
}

extension YearRules {
    /// What can be said of a contributor without the sector's figures.
    func basis<E: Explanation>(of contributor: Contributor, explaining explanation: inout E) -> Basis {
        basis(of: contributor, explaining: &explanation) { entities(contributor, explaining: &$0) }
    }

    /// The same in a sector, whose cases come again and again.
    @inline(__always)
    func basis(of contributor: Contributor, _ cases: inout EntityCases) -> Basis {
        var none = NoExplanation()
        return basis(of: contributor, explaining: &none) { _ in cases.entities(of: contributor, under: self) }
    }

    @inline(__always)
    private func basis<E: Explanation>(
        of contributor: Contributor, explaining explanation: inout E, entities: (inout E) -> Int
    ) -> Basis {
        guard isLiable(contributor, explaining: &explanation) else { return .notLiable }
        let entities = entities(&explanation)
        let base = levyBase(contributor, explaining: &explanation)
        let exempt = isExempt(contributor, base: base, explaining: &explanation)
        return Basis(isLiable: true, entities: entities, isExempt: exempt, levyBase: base)
    }

    /// The amounts that follow from the basis and the charges.
    func outcome<E: Explanation>(of basis: Basis, _ charges: Charges, explaining explanation: inout E) -> Outcome {
        guard basis.isLiable else {
            explanation.note(Step(.contribution, result: .cents(.zero), notApplied: .notLiable))
            return Outcome(basis: basis, activity: .zero, levy: .zero)
        }
        let activity = activityContribution(entities: basis.entities, charges, explaining: &explanation)
        let levy = turnoverLevy(base: basis.levyBase, exempt: basis.isExempt, charges, explaining: &explanation)
        explanation.note(
            Step(
                .contribution, result: .cents(activity + levy),
                inputs: [Input(.activity, .cents(activity)), Input(.levy, .cents(levy))],
                reading: ReadingUse(.r11, "half-up")))
        return Outcome(basis: basis, activity: activity, levy: levy)
    }

    /// One contributor's contribution.
    public func assess(_ contributor: Contributor, _ charges: Charges) -> Outcome {
        var none = NoExplanation()
        return assess(contributor, charges, explaining: &none)
    }

    /// One contributor's contribution with every step that led to it.
    public func explained(
        _ contributor: Contributor, registrations: [Registration], in table: EntityTable, _ charges: Charges
    ) -> (outcome: Outcome, steps: [Step]) {
        var steps = Steps(registrations: registrations, in: table)
        let outcome = assess(contributor, charges, explaining: &steps)
        return (outcome, steps.steps)
    }

    /// The entities alone, with their steps.
    public func explainedEntities(
        _ contributor: Contributor, registrations: [Registration], in table: EntityTable
    ) -> [Step] {
        var steps = Steps(registrations: registrations, in: table)
        guard isLiable(contributor, explaining: &steps) else { return steps.steps }
        _ = entities(contributor, explaining: &steps)
        return steps.steps
    }

    func assess<E: Explanation>(
        _ contributor: Contributor, _ charges: Charges, explaining explanation: inout E
    ) -> Outcome {
        outcome(of: basis(of: contributor, explaining: &explanation), charges, explaining: &explanation)
    }
}
