public import Declarations
public import Values

/// What is added to an invoice that is late. Whoever owes the invoice owes it too, under the same communication.
public struct LateCharge: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// For being late (nalatigheidsinterest, intérêt de retard, Verzugszinsen).
        case interest
        /// For not having declared (administratieve geldboete, amende administrative, administrative Geldbuße).
        case fine
    }

    /// Where its amount comes from.
    public enum Basis: Hashable, Sendable {
        /// Once, on what was open of the invoice on the day of charging.
        case interest(Percentage, on: Cents)
        /// An amount of the tables.
        case fine
    }

    public let invoice: InvoiceNumber
    public let contributor: DeclarantID
    public let basis: Basis
    /// Above zero, also where it is taken back.
    public let amount: Cents
    /// Whether this takes back what was charged: its invoice was taken back.
    public let isTakenBack: Bool
    /// The tables that it was charged by.
    public let tables: String

    public init(
        invoice: InvoiceNumber, contributor: DeclarantID, basis: Basis, amount: Cents, isTakenBack: Bool = false,
        tables: String
    ) {
        self.invoice = invoice
        self.contributor = contributor
        self.basis = basis
        self.amount = amount
        self.isTakenBack = isTakenBack
        self.tables = tables
    }

    public var kind: Kind {
        switch basis {
        case .interest: .interest
        case .fine: .fine
        }
    }

    /// What books it back.
    public var takenBack: LateCharge {
        LateCharge(
            invoice: invoice, contributor: contributor, basis: basis, amount: amount, isTakenBack: true,
            tables: tables)
    }

    /// Those of some that nothing took back: each is charged once for an invoice, and taken back once at most.
    public static func standing(_ charges: [LateCharge]) -> [LateCharge] {
        let gone = Set(charges.filter(\.isTakenBack))
        return charges.filter { !$0.isTakenBack && !gone.contains($0.takenBack) }
    }
}
