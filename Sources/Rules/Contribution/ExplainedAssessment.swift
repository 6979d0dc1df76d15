public import Law
public import Values

/// Figures that whoever asks gives instead of the published ones.
public struct GivenFigures: Hashable, Sendable {
    public var costPerEntity: Cents?
    public var rate: Percentage?
    public var threshold: Cents?
    /// Who gives them: whoever asks, or the agency with its decisions.
    public var origin: Origin

    public init(
        costPerEntity: Cents? = nil, rate: Percentage? = nil, threshold: Cents? = nil, origin: Origin = .given
    ) {
        self.costPerEntity = costPerEntity
        self.rate = rate
        self.threshold = threshold
        self.origin = origin
    }
}

/// One contributor's contribution with every step that led to it, and the rules and charges that it was made with.
public struct ExplainedAssessment: Sendable {
    public let law: YearLaw
    public let contributor: Contributor
    public let rules: YearRules
    public let charges: Charges
    public let outcome: Outcome
    public let steps: [Step]

    /// - Parameter registrations: those that `contributor.registered` was folded from.
    /// - Throws: every figure that is needed and unknown.
    public init(
        _ law: YearLaw, _ contributor: Contributor, registrations: [Registration], figures: GivenFigures,
        readings: Readings
    ) throws(Problems) {
        var problems = Problems()
        func attempt<Value>(_ body: () throws(Problems) -> Value) -> Value? {
            do throws(Problems) { return try body() } catch { problems.add(error) }
            return nil
        }
        let rules = attempt { () throws(Problems) in
            try YearRules(law, readings: readings, threshold: figures.threshold)
        }
        let charges = attempt { () throws(Problems) in
            try Charges(law, readings: readings, figures: figures)
        }
        guard let rules, let charges else { throw problems }
        self.init(law, contributor, registrations: registrations, rules, charges)
    }

    /// The same under rules and charges that are made once for many.
    public init(
        _ law: YearLaw, _ contributor: Contributor, registrations: [Registration], _ rules: YearRules,
        _ charges: Charges
    ) {
        self.law = law
        self.contributor = contributor
        self.rules = rules
        self.charges = charges
        (outcome, steps) = rules.explained(contributor, registrations: registrations, in: law.table, charges)
    }

    /// Whether the levy may still become lower, so that the amount is "at most".
    public var isMaximum: Bool { charges.levyIsMaximum && outcome.levy > .zero }

    /// This assessment as a side of a comparison.
    public var side: ComparedSide { ComparedSide(contributors: [contributor], rules: rules, charges: charges) }

    /// What is less sure than published of all that was used.
    public var caveats: [Caveat] { law.caveats(of: steps) }
}
