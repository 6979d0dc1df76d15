public import Values

/// What an amount is the product of.
public struct InvoiceLine: Hashable, Sendable {
    /// What is counted, and what each counts for.
    public enum Basis: Hashable, Sendable {
        /// Entities × cost per entity.
        case entities(Int, costPerEntity: Cents)
        /// Levy turnover × rate. The exempt have a base too; they are not invoiced.
        case turnover(Cents, rate: Percentage)
    }

    public let basis: Basis
    public let amount: Cents

    public init(basis: Basis, amount: Cents) {
        self.basis = basis
        self.amount = amount
    }
}
