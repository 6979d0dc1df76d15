public import Values

/// Where money goes that is no contributor's: a movement of the bank, or part of it, booked to an account of its own.
public struct Placement: Hashable, Sendable {
    /// What the money is.
    public enum Purpose: String, CaseIterable, Sendable {
        /// The bank's own costs, and its interest.
        case bankCosts = "bank_costs"
        /// Money of somebody who owes nothing here: held until it is returned, and returned from there.
        case strangers = "strangers_money"
        /// Anything else, such as money between our own accounts.
        case other

        public var account: LedgerAccount {
            switch self {
            case .bankCosts: .bankCharges
            case .strangers: .strangersMoney
            case .other: .otherMovements
            }
        }
    }

    public let transaction: TransactionKey
    public let purpose: Purpose
    /// With the movement's sign; the other sign where it is taken back. Never zero.
    public let amount: Cents

    public init(transaction: TransactionKey, purpose: Purpose, amount: Cents) {
        self.transaction = transaction
        self.purpose = purpose
        self.amount = amount
    }

    /// What books it back.
    public var undone: Placement {
        Placement(transaction: transaction, purpose: purpose, amount: Cents(-amount.count))
    }
}
