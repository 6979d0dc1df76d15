public import Declarations
public import Values

/// Finds what movements of the bank pay. Certain is what a structured communication names, and a transfer of ours that
/// the bank names; everything else is proposed. What a person gave up, only a person may say to have come in after
/// all.
public struct PaymentMatching: Sendable {
    private var items: [InvoiceNumber: OpenItem]
    /// What stands to the credit of those whose invoices they are.
    private var credits: [DeclarantID: Cents]
    /// Transfers back, by what the bank calls them.
    let refunds: [String: Refund]
    /// How often each of them left and came back: once each is certain, and nothing after it.
    private var transfers: [String: TransferCount]
    /// What is open, the longest due first, then what was given up, and where in it a name or an amount stands: there
    /// may be tens of thousands, and each movement looks at few.
    let open: [OpenItem]
    let names: OpenNames
    let byAmount: [Cents: [Int]]

    /// - Parameters:
    ///   - credits: what stands to the credit of the contributors of the items.
    ///   - transfers: how often statements named our transfers so far.
    public init(
        items: [OpenItem], refunds: [Refund], credits: [DeclarantID: Cents] = [:],
        transfers: [String: TransferCount] = [:]
    ) {
        self.credits = credits
        self.items = Dictionary(items.map { ($0.invoice, $0) }) { first, _ in first }
        let open = items.filter { $0.payable > .zero }.sorted(by: PaymentMatching.isPaidBefore)
        self.open = open
        names = OpenNames(open.map(\.name))
        byAmount = Dictionary(grouping: open.indices) { open[$0].payable }
        self.refunds = Dictionary(refunds.map { ($0.endToEndID, $0) }) { first, _ in first }
        self.transfers = transfers
    }

    /// Takes what is certain of a movement off what is open, so that the next one finds what is left.
    ///
    /// - Returns: nothing where a person is to say whose it is, or where there is nothing to say.
    public mutating func allocate(_ transaction: BankTransaction, _ key: TransactionKey) -> [Allocation] {
        let found = certain(transaction, key)
        if let name = transaction.endToEndID, refunds[name] != nil {
            transfers[name, default: TransferCount()].count(transaction)
        }
        for allocation in found {
            switch allocation.target {
            case .invoice(let number): items[number] = items[number]?.paying(allocation.amount)
            case .credit:
                credits[allocation.contributor] = (credits[allocation.contributor] ?? .zero) + allocation.amount
            case .refund: continue
            }
        }
        return found
    }

    private func certain(_ transaction: BankTransaction, _ key: TransactionKey) -> [Allocation] {
        guard transaction.status == .booked else { return [] }
        switch (transaction.nature, transaction.direction) {
        case (.charges, .credit), (.charges, .debit), (.returned, .debit), (.reversal, .credit): return []
        case (.returned, .credit):
            guard let refund = refund(of: transaction), transfers(of: refund).out <= 1, transfers(of: refund).back == 0
            else { return [] }
            return [allocation(key, refund.contributor, .credit, transaction.amount, .transfer)]
        case (.payment, .debit):
            guard let refund = refund(of: transaction), transfers(of: refund).out == 0 else { return [] }
            return [allocation(key, refund.contributor, .refund(refund.number), transaction.amount, .transfer)]
        case (.reversal, .debit):
            return takingBack(transaction, key)
        case (.payment, .credit):
            guard let item = item(of: transaction.communication), item.recovered(by: transaction.amount) == .zero
            else { return [] }
            return paying([item], transaction.amount, key, .communication)
        }
    }

    /// What is open comes before what somebody gave up, whatever was due first.
    private static func isPaidBefore(_ one: OpenItem, _ other: OpenItem) -> Bool {
        func place(_ item: OpenItem) -> (Int, CivilDate, String) {
            (item.open > .zero ? 0 : 1, item.due, item.invoice.description)
        }
        return place(one) < place(other)
    }

    /// An earlier payment is taken back: first what was paid too much, then what the invoice holds is open again. Who
    /// paid twice and takes one payment back owes nothing.
    private func takingBack(_ transaction: BankTransaction, _ key: TransactionKey) -> [Allocation] {
        guard let item = item(of: transaction.communication) else { return [] }
        let ofCredit = min(transaction.amount, max(.zero, credits[item.contributor] ?? .zero))
        let ofInvoice = transaction.amount - ofCredit
        guard item.paid >= ofInvoice else { return [] }
        return [(Allocation.Target.credit, ofCredit), (.invoice(item.invoice), ofInvoice)].compactMap {
            target, amount in
            guard amount > .zero else { return nil }
            return allocation(key, item.contributor, target, Cents(-amount.count), .communication)
        }
    }

    /// The transfer of ours that a movement is, when the amount is that one's too.
    private func refund(of transaction: BankTransaction) -> Refund? {
        guard let refund = transaction.endToEndID.flatMap({ refunds[$0] }), refund.state == .approved,
            refund.amount == transaction.amount
        else { return nil }
        return refund
    }

    func transfers(of refund: Refund) -> TransferCount { transfers[refund.endToEndID] ?? TransferCount() }

    /// What is wrong with a movement that waits for a person though it bears the name of a transfer of ours.
    public func remark(on transaction: BankTransaction) -> PaymentRemark? {
        guard let refund = transaction.endToEndID.flatMap({ refunds[$0] }) else { return nil }
        switch (transaction.nature, transaction.direction) {
        case (.payment, .debit), (.returned, .credit):
            guard refund.amount == transaction.amount else { return PaymentRemark(.otherAmount, refund) }
            return PaymentRemark(transaction.direction == .debit ? .repeatedTransfer : .unclearReturn, refund)
        case (.payment, .credit), (.returned, .debit), (.reversal, _), (.charges, _): return nil
        }
    }

    /// The invoice that a communication names, or the one that stands in its place.
    func item(of communication: StructuredCommunication?) -> OpenItem? {
        communication.flatMap { InvoiceNumber($0) }.flatMap(standing)
    }

    /// An invoice, or the one that stands in its place.
    func standing(_ number: InvoiceNumber) -> OpenItem? {
        var item = items[number]
        while let one = item, one.isCredited, let next = one.replacement { item = items[next] }
        return item
    }

    /// Pays invoices one after another; what is left is to the credit of the last one's contributor.
    func paying(
        _ items: [OpenItem], _ amount: Cents, _ key: TransactionKey, _ way: Allocation.Way
    ) -> [Allocation] {
        var rest = amount
        var allocations: [Allocation] = []
        for item in items where rest > .zero && item.payable > .zero {
            let used = min(rest, item.payable)
            allocations.append(allocation(key, item.contributor, .invoice(item.invoice), used, way))
            rest = rest - used
        }
        if rest > .zero, let last = items.last {
            allocations.append(allocation(key, last.contributor, .credit, rest, way))
        }
        return allocations
    }

    func allocation(
        _ key: TransactionKey, _ contributor: DeclarantID, _ target: Allocation.Target, _ amount: Cents,
        _ way: Allocation.Way
    ) -> Allocation {
        Allocation(transaction: key, contributor: contributor, target: target, amount: amount, way: way)
    }
}
