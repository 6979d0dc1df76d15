public import Values

/// One line of the table of a contribution year's life.
public struct YearTransition: Hashable, Sendable {
    /// The state before; `nil` where nothing was decided yet.
    public let from: YearState?
    public let step: YearStep
    public let to: YearState
    public let needsReason: Bool
}

/// The life of a contribution year as one table: what the program obeys and what people are shown.
public enum YearTable {
    public static let transitions: [YearTransition] =
        [
            line(nil, .draftBudget, .drafted), line(.drafted, .draftBudget, .drafted),
            line(.drafted, .publish, .published), line(.published, .open, .open),
            line(.open, .close, .closed, reason: true), line(.closed, .invoiceActivity, .activityInvoiced),
            line(.activityInvoiced, .fixRate, .rateFixed, reason: true),
            line(.rateFixed, .invoiceLevy, .levyInvoiced), line(.levyInvoiced, .settle, .settled),
            line(.settled, .reopen, .levyInvoiced, reason: true),
        ]
        + [YearState.published, .open, .closed, .activityInvoiced, .rateFixed, .levyInvoiced].map {
            line($0, .correctFigures, $0, reason: true)
        }

    /// What may be done in a state, in the order of a year.
    public static func steps(from state: YearState?) -> [YearStep] {
        transitions.filter { $0.from == state }.map(\.step)
    }

    /// What a step does in a state.
    ///
    /// - Throws: `year.step-impossible` with what is possible.
    public static func transition(
        of year: Int, from state: YearState?, _ step: YearStep
    ) throws(Problem) -> YearTransition {
        if let found = transitions.first(where: { $0.from == state && $0.step == step }) { return found }
        throw impossible(step, of: year, from: state)
    }

    /// The refusal of a step whose time it is not, with what may be done.
    public static func impossible(_ step: YearStep, of year: Int, from state: YearState?) -> Problem {
        let possible = steps(from: state).map(\.rawValue).joined(separator: ", ")
        return Problem(
            .yearStepImpossible,
            [
                "year": String(year), "state": state?.rawValue ?? undecided, "step": step.rawValue, "steps": possible,
            ])
    }

    /// Stands where the state of a year would, while nothing of it is decided.
    public static let undecided = "undecided"

    private static func line(
        _ from: YearState?, _ step: YearStep, _ to: YearState, reason: Bool = false
    ) -> YearTransition {
        YearTransition(from: from, step: step, to: to, needsReason: reason)
    }
}
