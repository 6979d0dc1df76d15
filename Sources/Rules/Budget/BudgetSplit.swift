import Law
public import Values

/// The sector's budget and its two parts, exact and adding up to it to the cent (Q3, Q5).
public struct BudgetSplit: Hashable, Sendable {
    public let budget: Cents
    /// What the levy on turnover is to bring in.
    public let levy: Cents
    /// What the activity contribution is to bring in.
    public let activity: Cents
}

extension YearRules {
    /// The parts of a budget.
    public func split(_ budget: Cents) -> BudgetSplit {
        var none = NoExplanation()
        return split(budget, explaining: &none)
    }

    /// Splits a budget by the shares of the tables. The levy's share is rounded half up to the cent, the activity
    /// contribution has the rest: no cent is lost, and a share of nothing gets none.
    func split<E: Explanation>(_ budget: Cents, explaining explanation: inout E) -> BudgetSplit {
        let levy = Cents(Int64(levyShare.fraction.times(budget.count)))
        let split = BudgetSplit(budget: budget, levy: levy, activity: budget - levy)
        explanation.note(Step(.budget, result: .cents(budget)))
        explanation.note(
            Step(
                .levyShare, result: .cents(levy), inputs: [Input(.share, .percentage(levyShare))], rounding: .cent,
                figure: FigureUse(.budgetShareLevy)))
        explanation.note(
            Step(
                .activityShare, result: .cents(split.activity), inputs: [Input(.share, .percentage(activityShare))],
                figure: FigureUse(.budgetShareActivity)))
        return split
    }
}
