public import Billing
public import Declarations
public import Values

/// What a person chose for a movement of the bank, as a form carries it: how much of the movement was nobody's when it
/// was looked at, which movement, and what each part of it pays. `15000~2024-A-000001=10000,0300000115=5000~BE…/1/3`.
/// Money that went out may be a transfer of ours: `-5000~R-000012=5000~BE…/1/4`.
public struct PaymentChoice: Hashable, Sendable {
    /// With the movement's sign.
    public let left: Cents
    public let key: TransactionKey
    public let parts: [Part]

    /// A part: an invoice by its number, what is kept to a contributor's credit, or a refund by its number.
    public enum Part: Hashable, Sendable {
        case invoice(InvoiceNumber, Cents)
        case credit(DeclarantID, Cents)
        case refund(Int, Cents)

        init(_ allocation: Allocation) {
            self =
                switch allocation.target {
                case .invoice(let number): .invoice(number, allocation.amount)
                case .credit: .credit(allocation.contributor, allocation.amount)
                case .refund(let number): .refund(number, allocation.amount)
                }
        }
    }

    public init(_ payment: UnallocatedPayment, _ allocations: [Allocation]) {
        left = payment.left
        key = payment.key
        parts = allocations.map { Part($0) }
    }

    public init(left: Cents, key: TransactionKey, parts: [Part]) {
        (self.left, self.key, self.parts) = (left, key, parts)
    }

    public var text: String {
        let parts = parts.map { part in
            switch part {
            case .invoice(let number, let amount): "\(number)=\(amount.count)"
            case .credit(let contributor, let amount): "\(contributor)=\(amount.count)"
            case .refund(let number, let amount): "\(Refund.name(of: number))=\(amount.count)"
            }
        }
        return "\(left.count)~\(parts.joined(separator: ","))~\(key)"
    }

    /// Reads the same; `nil` for anything else.
    public init?(_ text: String) {
        let pieces = text.split(separator: "~", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3, let left = PaymentChoice.amount(pieces[0]), let key = TransactionKey(pieces[2]) else {
            return nil
        }
        var parts: [Part] = []
        for piece in pieces[1].split(separator: ",", omittingEmptySubsequences: false) {
            let sides = piece.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, let amount = PaymentChoice.amount(sides[1]) else { return nil }
            if let number = InvoiceNumber(sides[0]) {
                parts.append(.invoice(number, amount))
            } else if let refund = Refund.number(named: sides[0]) {
                parts.append(.refund(refund, amount))
            } else if let contributor = DeclarantID(named: String(sides[0])) {
                parts.append(.credit(contributor, amount))
            } else {
                return nil
            }
        }
        (self.left, self.key, self.parts) = (left, key, parts)
    }

    /// Either way, no larger than any amount may be.
    private static func amount(_ text: Substring) -> Cents? {
        guard let count = Int64(text), count.magnitude <= Cents.largest.count.magnitude else { return nil }
        return Cents(count)
    }
}

/// Whose a part of a movement would be, and what would be open then.
public struct PlannedAllocation: Hashable, Sendable {
    public let allocation: Allocation
    /// Of whose it would be; `nil` where nobody knows it.
    public let name: String?
    /// Of the invoice, once it is done; `nil` where it is on none.
    public let open: Cents?
}

extension BillingOffice {
    /// Does what a person chose, unless that was done before.
    ///
    /// - Returns: whether anything was done.
    /// - Throws: `payment.unknown`, `invoice.unknown`, `payment.too-much`.
    public func confirm(_ choice: PaymentChoice, by request: FilingRequest) throws(Problems) -> Bool {
        let before = try payment(choice.key)
        guard before.left == choice.left else { return false }
        try confirm(try allocations(of: choice), of: choice.key, by: request)
        return true
    }

    /// Whether the movement was allocated before as a person chose, by whomever.
    public func isConfirmed(_ choice: PaymentChoice) throws(Problems) -> Bool {
        let said = try story(of: choice.key).entries.compactMap { entry -> PaymentChoice.Part? in
            guard case .allocation(let allocation) = entry.what else { return nil }
            return PaymentChoice.Part(allocation)
        }
        return choice.parts.allSatisfy(said.contains)
    }

    /// What a person chose, checked as if it were done, with what it would come to: nothing is done.
    ///
    /// - Throws: `payment.unknown`, `invoice.unknown`, `payment.too-much`.
    public func preview(_ choice: PaymentChoice) throws(Problems) -> [PlannedAllocation] {
        let allocations = try allocations(of: choice)
        return try store.readBilling { (store) throws(Problems) in
            try check(allocations, of: try payment(choice.key, in: store), in: store)
            return try allocations.map { (allocation) throws(Problems) in
                if case .invoice(let number) = allocation.target {
                    let item = try item(number, in: store)
                    let open =
                        item.isCredited
                        ? Cents.zero : item.open + item.recovered(by: allocation.amount) - allocation.amount
                    return PlannedAllocation(allocation: allocation, name: item.name, open: open)
                }
                let known = try store.items(
                    year: nil, contributor: allocation.contributor, onlyOpen: false, after: nil, limit: 1)
                return PlannedAllocation(allocation: allocation, name: known.first?.name, open: nil)
            }
        }
    }

    private func allocations(of choice: PaymentChoice) throws(Problems) -> [Allocation] {
        var allocations: [Allocation] = []
        for part in choice.parts {
            let (contributor, target, amount): (DeclarantID, Allocation.Target, Cents) =
                switch part {
                case .invoice(let number, let amount): (try owner(of: number), .invoice(number), amount)
                case .credit(let contributor, let amount): (contributor, .credit, amount)
                case .refund(let number, let amount): (try refund(number).contributor, .refund(number), amount)
                }
            allocations.append(
                Allocation(
                    transaction: choice.key, contributor: contributor, target: target, amount: amount, way: .confirmed))
        }
        return allocations
    }

    /// A movement that is there, and what of it is nobody's.
    ///
    /// - Throws: `payment.unknown`.
    public func payment(_ key: TransactionKey) throws(Problems) -> UnallocatedPayment {
        let found = try store.readBilling { (store) throws(Problems) in try store.payment(key) }
        guard let found else { throw Problems([Problem(.paymentUnknown, ["value": key.description])]) }
        return found
    }

    /// - Throws: `refund.unknown`.
    public func refund(_ number: Int) throws(Problems) -> Refund {
        let found = try store.readBilling { (store) throws(Problems) in try store.refund(number) }
        guard let found else { throw Problems([Problem(.refundUnknown, ["value": String(number)])]) }
        return found
    }

    private func owner(of number: InvoiceNumber) throws(Problems) -> DeclarantID {
        if let contributor = try contributor(of: number) { return contributor }
        throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
    }
}
