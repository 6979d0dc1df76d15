/// Where a contribution year is in its life.
public enum YearState: String, CaseIterable, Sendable {
    /// A budget is proposed; no figure holds yet.
    case drafted
    /// Cost per entity and maximum rate are published.
    case published
    /// Declarations are asked for.
    case open
    /// No more is declared.
    case closed
    /// The activity contribution is invoiced.
    case activityInvoiced = "activity_invoiced"
    /// The account is closed and the effective rate fixed.
    case rateFixed = "rate_fixed"
    /// The levy is invoiced.
    case levyInvoiced = "levy_invoiced"
    /// Nothing is open any more.
    case settled
}

/// A step in the life of a contribution year.
public enum YearStep: String, CaseIterable, Sendable {
    case draftBudget = "draft_budget"
    case publish
    case open
    /// The closing that declarations obey; it has a decision of its own.
    case close = "close_year"
    /// Every declaration has its decision on the activity contribution.
    case invoiceActivity = "invoice_activity"
    case fixRate = "fix_rate"
    /// Every declaration has its decision on the levy.
    case invoiceLevy = "invoice_levy"
    case settle
    /// Something of a settled year is put right; it is settled again after it.
    case reopen
    /// Another effective rate or cost than was decided; what was invoiced is put right by credit notes.
    case correctFigures = "correct_figures"
}
