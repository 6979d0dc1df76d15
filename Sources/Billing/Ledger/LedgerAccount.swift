/// An account of the ledger.
public enum LedgerAccount: String, CaseIterable, Sendable {
    /// What a contributor owes; below zero it is owed to the contributor.
    case receivable
    /// Our account at the bank.
    case bank
    /// What stood on our account before its first statement (beginsaldo, solde initial, Anfangsbestand).
    case openingBalance = "opening_balance"
    /// Money that came in and is nobody's yet.
    case unallocated
    /// Money that is on its way back to contributors.
    case refunds
    case activityIncome = "activity_income"
    case levyIncome = "levy_income"
    /// Interest and fines.
    case lateIncome = "late_income"
    /// What the bank took or gave for itself: its costs and its interest.
    case bankCharges = "bank_charges"
    /// Money of people who are no contributors, until it goes back to them.
    case strangersMoney = "strangers_money"
    /// Movements that are nobody's for a reason of their own, such as money between our own accounts.
    case otherMovements = "other_movements"
    case writeOffs = "write_offs"

    /// Whether each contributor has one of its own.
    public var isOfContributors: Bool { self == .receivable }

    public static func income(of kind: InvoiceKind) -> LedgerAccount {
        switch kind {
        case .activity: .activityIncome
        case .levy: .levyIncome
        }
    }
}
