import Billing
public import Declarations
public import Values

/// Which movements that are nobody's yet a list shows, and which page of it.
public struct PaymentQuery: Hashable, Sendable {
    /// Whose payer, text or account has this in it, whatever the case, or which are of this amount; empty for all.
    public var search = ""
    /// Counted from 1.
    public var page = 1

    /// Rows of a page: each has several matches to choose from.
    public static let rows = 40

    public init() {}

    /// All that fit, in their order.
    public func fitting(_ all: [UnallocatedPayment]) -> [UnallocatedPayment] {
        let wanted = search.searchable
        guard !wanted.isEmpty else { return all }
        let (amount, digits) = (PaymentQuery.amount(wanted), wanted.filter(\.isNumber))
        // Fewer digits are in everything.
        let code = digits.count >= 6 && wanted.allSatisfy { !$0.isLetter } ? digits : nil
        return all.filter { payment in
            let transaction = payment.transaction
            if let amount, amount == Cents(abs(payment.left.count)) || amount == transaction.amount { return true }
            let texts = [
                transaction.counterparty.name, transaction.freeText, transaction.otherReference,
                transaction.communication?.description, transaction.counterparty.account,
            ].compactMap { $0?.searchable }
            return texts.contains { $0.contains(wanted) || (code.map($0.filter(\.isNumber).contains) ?? false) }
        }
    }

    /// An amount however its thousands and cents are marked: `1517.92`, `€ 1.517,92`, `1 517`; `nil` for what is none.
    private static func amount(_ text: String) -> Cents? {
        let plain = text.replacing("eur", with: "").filter { !$0.isWhitespace && !"€'’".contains($0) }
        let groups = plain.split(omittingEmptySubsequences: false) { ".,".contains($0) }
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
        let hasCents = groups.count > 1 && groups.last?.count == 2
        let whole = hasCents ? groups.dropLast() : groups[...]
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }),
            let count = Int64(whole.joined() + (hasCents ? String(groups[groups.count - 1]) : "00")),
            count <= Cents.largest.count
        else { return nil }
        return Cents(count)
    }
}

/// A page of the movements that are nobody's yet.
public struct WaitingPayments: Hashable, Sendable {
    /// Those of the page, oldest first.
    public let payments: [ProposedPayment]
    /// So many fit, on whichever page, and this much of them came in and went out.
    public let count: Int
    public let received: CentsSum
    public let paidOut: CentsSum
    /// So many wait in all.
    public let all: Int
    /// All that name an invoice in their text and pay exactly what is open of it, whatever is asked for.
    public let named: [NamedPayment]
    /// The names of those whose invoices and refunds the proposals are about.
    public let names: [DeclarantID: String]
}
