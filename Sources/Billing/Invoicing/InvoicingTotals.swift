public import Values

/// What a run of invoices does, or would do: counts and sums, and what looks wrong.
public struct InvoicingTotals: Hashable, Sendable {
    /// Declarations that were looked at; drafts are not handed in.
    public var declarations = 0
    public var drafts = 0
    public var withdrawn = 0
    public var exOfficio = 0
    /// Handed in and not certified.
    public var uncertified = 0
    /// Of which nothing changes.
    public var unchanged = 0
    public var nothingDue = 0
    public var invoices = 0
    public var creditNotes = 0
    public var invoiced = CentsSum.zero
    public var credited = CentsSum.zero
    /// What all declarations together amount to.
    public var assessed = CentsSum.zero
    /// Of everybody who is liable; runs of the levy count none.
    public var entities = 0
    /// What the levy's share is divided by, whether a levy comes of it or not; runs of the activity contribution count
    /// none.
    public var turnover = CentsSum.zero
    /// Below the threshold: no levy is due on their turnover (Q6).
    public var exempt = 0
    public var exemptTurnover = CentsSum.zero
    /// What they would owe without the exemption. It is nobody's debt, and no part of the budget.
    public var exempted = CentsSum.zero

    public init() {}

    /// Declarations of which something is still to be decided.
    public var undecided: Int { declarations - unchanged }

    public mutating func count(_ action: InvoiceAction) {
        switch action {
        case .nothingToDo: unchanged += 1
        case .recordNothing: nothingDue += 1
        case .issue(let claim):
            invoices += 1
            invoiced += claim.amount
        case .replace(let invoice, let claim):
            creditNotes += 1
            credited += invoice.total
            guard claim.amount > .zero else { break }
            invoices += 1
            invoiced += claim.amount
        }
    }

    /// - Parameter amount: what the levy would be.
    public mutating func countExempt(turnover: Cents, amount: Cents) {
        exempt += 1
        exemptTurnover += turnover
        exempted += amount
    }

    public mutating func count(_ claim: Claim) {
        assessed += claim.amount
    }
}

/// What looks wrong before a step of a year is taken: for a person to look at, no bar.
public enum YearFinding: String, CaseIterable, Sendable {
    /// Drafts were never handed in.
    case drafts
    /// Nobody certified some declarations.
    case uncertified
    /// Fewer declarations than the year before.
    case fewerDeclarations = "fewer_declarations"
    /// What is invoiced differs from the budget's part by more than a tenth.
    case farFromBudget = "far_from_budget"
    /// The rate brings in clearly less than the levy's share, though a higher one may be fixed: a typing error, most
    /// likely.
    case rateTooLow = "rate_too_low"
    /// Nothing at all was declared.
    case nothingDeclared = "nothing_declared"
    /// The cost per entity is far from what the tables quote, or from last year's.
    case costUnlike = "cost_unlike"
    /// The same of the maximum rate.
    case rateUnlike = "rate_unlike"
    /// The last day to declare that is given has passed already.
    case deadlinePast = "deadline_past"
    /// Somebody who is expected to declare has not, and nothing was set ex officio: once declarations are closed,
    /// each is admitted one by one (Q8).
    case missingDeclarations = "missing_declarations"
    /// The last day to declare has not passed.
    case beforeDeadline = "before_deadline"
    /// Invoices are still open: a year cannot be settled before they are paid, credited or written off.
    case stillOwed = "still_owed"
    /// Contributors have money with us that pays nothing.
    case creditsHeld = "credits_held"
    /// Money came in that is nobody's yet.
    case moneyNotPlaced = "money_not_placed"
    /// Money of somebody who owes nothing here was not given back.
    case strangersMoney = "strangers_money"
    /// A declaration was reopened, and nothing was said of it since.
    case reopenedUnanswered = "reopened_unanswered"

    /// - Parameters:
    ///   - share: the part of the budget that the kind of invoice is to bring in; `nil` where there is no budget.
    ///   - declarationsLastYear: how many declarations of the year before have their decision.
    public static func all(in totals: InvoicingTotals, share: CentsSum?, declarationsLastYear: Int) -> [YearFinding] {
        var found: [YearFinding] = []
        if totals.declarations == 0 { found.append(.nothingDeclared) }
        if totals.drafts > 0 { found.append(.drafts) }
        if totals.uncertified > 0 { found.append(.uncertified) }
        if totals.declarations < declarationsLastYear { found.append(.fewerDeclarations) }
        if let share, abs(totals.assessed.count - share.count) * 10 > share.count { found.append(.farFromBudget) }
        return found
    }
}
