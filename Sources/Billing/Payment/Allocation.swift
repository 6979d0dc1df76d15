public import Declarations
public import Values

/// What a movement of an account is called: the account, the bank's name for the statement, and its place in it.
public struct TransactionKey: Hashable, Sendable {
    public let account: IBAN
    public let statement: String
    /// Counted from 1.
    public let index: Int

    public init(account: IBAN, statement: String, index: Int) {
        self.account = account
        self.statement = statement
        self.index = index
    }

    /// Reads `BE05679999999975/2026-001/3`. A statement's name may have slashes of its own.
    public init?(_ text: some StringProtocol) {
        guard let first = text.firstIndex(of: "/"), let last = text.lastIndex(of: "/"), first < last,
            let account = try? IBAN(text[..<first]), let index = Int(text[text.index(after: last)...]), index >= 1
        else { return nil }
        self.init(account: account, statement: String(text[text.index(after: first)..<last]), index: index)
    }
}

extension TransactionKey: CustomStringConvertible {
    public var description: String { "\(account)/\(statement)/\(index)" }
}

/// Whose some money is, and what it pays.
public struct Allocation: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
        case invoice(InvoiceNumber)
        /// Nothing yet: it stays to the contributor's credit, or is given back.
        case credit
        /// A transfer back, by its number.
        case refund(Int)
    }

    /// How it was decided.
    public enum Way: String, CaseIterable, Sendable {
        /// The structured communication names the invoice.
        case communication
        /// A person said so.
        case confirmed
        /// Paid on an invoice that was taken back: it goes to what stands instead.
        case moved
        /// The bank names the transfer of ours that it is.
        case transfer
        /// It is not paid any more, and given up; below zero what came in after all, or was taken back.
        case writtenOff = "written_off"
        /// A person took back what was said of a movement: it waits again.
        case undone
    }

    /// `nil` where money moves between a contributor's own invoices.
    public let transaction: TransactionKey?
    public let contributor: DeclarantID
    public let target: Target
    /// Below zero where it is taken back. Never zero.
    public let amount: Cents
    public let way: Way

    public init(
        transaction: TransactionKey?, contributor: DeclarantID, target: Target, amount: Cents, way: Way
    ) {
        self.transaction = transaction
        self.contributor = contributor
        self.target = target
        self.amount = amount
        self.way = way
    }

    /// What it takes of its movement, with the movement's sign: what a transfer of ours pays is counted from zero.
    public var taken: Cents {
        switch target {
        case .invoice, .credit: amount
        case .refund: Cents(-amount.count)
        }
    }

    /// What was paid on an invoice that is taken back pays the one that stands instead, as far as that goes; the rest
    /// is to the contributor's credit.
    public static func moving(
        _ paid: Cents, from credited: InvoiceRecord, to replacement: InvoiceRecord?
    ) -> [Allocation] {
        guard paid > .zero else { return [] }
        let contributor = credited.contributor
        func moved(_ target: Target, _ amount: Cents) -> [Allocation] {
            amount == .zero
                ? []
                : [
                    Allocation(
                        transaction: nil, contributor: contributor, target: target, amount: amount, way: .moved)
                ]
        }
        let used = min(paid, replacement?.total ?? .zero)
        return moved(.invoice(credited.number), Cents(-paid.count))
            + (replacement.map { moved(.invoice($0.number), used) } ?? []) + moved(.credit, paid - used)
    }
}
