public import Billing
public import Rules
public import Values

/// What a step would do, before it is taken.
public struct YearPlan: Hashable, Sendable {
    public let year: ContributionYear
    public let step: YearStep
    /// The state after it.
    public let state: YearState
    public let budget: Cents?
    /// The parts of the budget; `nil` where there is none.
    public let split: BudgetSplit?
    /// The figures after it.
    public let figures: YearFigures?
    /// The last day to declare after it; `nil` where nobody knows it.
    public let deadline: CivilDate?
    /// What is invoiced, where the step is about invoices or about the figures that they are made with.
    public let totals: [InvoiceKind: InvoicingTotals]
    /// What the whole sector would be asked for under the figures that hold until then, where the step changes them.
    public let assessedBefore: [InvoiceKind: CentsSum]
    /// What stands of the year before.
    public let lastYear: [InvoiceKind: InvoiceSums]
    /// How many are expected to declare and have not, where the step shuts them out.
    public let missing: Int?
    /// Which rate covers the levy's part, where the step fixes it.
    public let outlook: RateOutlook?
    /// Figures of the step that are far from what is to be expected.
    public let comparisons: [FigureComparison]
    /// What would be left behind, where the step settles the year.
    public let left: YearLeft?
    public let findings: [YearFinding]
}
