public import Values

/// What the statements of our accounts say, over all of them.
public struct BankPosition: Hashable, Sendable {
    /// What stood there before the first of them.
    public let opening: CentsSum
    /// Credits less debits that the bank booked.
    public let booked: CentsSum
    /// What the last of them says.
    public let closing: CentsSum
    /// The day of the last of them.
    public let closedOn: CivilDate

    public init(opening: CentsSum, booked: CentsSum, closing: CentsSum, closedOn: CivilDate) {
        self.opening = opening
        self.booked = booked
        self.closing = closing
        self.closedOn = closedOn
    }
}

/// From what the bank says to what the ledger says of it, and whose that money is.
public struct BankReconciliation: Hashable, Sendable {
    public let position: BankPosition
    /// What the ledger says that stands at the bank.
    public let ledger: CentsSum
    /// Whose it is: all of them together are what the ledger says.
    public let shares: [Share]

    /// A part of what stands at the bank.
    public struct Share: Hashable, Sendable {
        public let kind: Kind
        public let amount: CentsSum
    }

    public enum Kind: String, CaseIterable, Sendable {
        /// What stood there before the first statement.
        case opening
        /// What is paid on invoices, of whichever year.
        case paid
        /// What contributors paid for nothing yet: overpayments that are neither used nor given back.
        case credit
        /// Movements that are nobody's yet.
        case waiting
        /// Money of strangers, to be returned.
        case strangers
        /// Refunds that were approved and have not left.
        case refunds
        /// What the bank took or gave for itself.
        case bankCosts = "bank_costs"
        case other
    }

    /// - Parameter credit: what is to the credit of contributors.
    public init(_ position: BankPosition, _ balances: [LedgerAccount: CentsSum], credit: CentsSum) {
        func against(_ accounts: LedgerAccount...) -> CentsSum {
            accounts.reduce(CentsSum.zero) { $0 - (balances[$1] ?? .zero) }
        }
        self.position = position
        ledger = balances[.bank] ?? .zero
        let contributors = against(.receivable, .activityIncome, .levyIncome, .lateIncome, .writeOffs)
        shares = Kind.allCases.map { kind in
            let amount =
                switch kind {
                case .opening: against(.openingBalance)
                case .paid: contributors - credit
                case .credit: credit
                case .waiting: against(.unallocated)
                case .strangers: against(.strangersMoney)
                case .refunds: against(.refunds)
                case .bankCosts: against(.bankCharges)
                case .other: against(.otherMovements)
                }
            return Share(kind: kind, amount: amount)
        }
    }

    /// Zero: the ledger says of the bank what the bank says.
    public var difference: CentsSum { position.closing - ledger }
    /// Zero: what stood there with what was booked is what stands there.
    public var gap: CentsSum { position.opening + position.booked - position.closing }
}
