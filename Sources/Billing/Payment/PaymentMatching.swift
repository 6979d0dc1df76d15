public import Declarations
public import Values

/// What a person may confirm of a movement of the bank.
public struct PaymentProposal: Hashable, Sendable {
    /// Why it is proposed, the surest first.
    public enum Ground: Int, CaseIterable, Comparable, Sendable {
        case communicationInText
        case amountAndName
        case severalByName
        case amount
        case name
        /// A transfer of ours that the bank booked without its name.
        case refund

        public static func < (one: Ground, other: Ground) -> Bool { one.rawValue < other.rawValue }
    }

    public let ground: Ground
    public let allocations: [Allocation]
}

/// Finds what movements of the bank pay. Certain is what a structured communication names, and a transfer of ours that
/// the bank names; everything else is proposed.
public struct PaymentMatching: Sendable {
    private var items: [InvoiceNumber: OpenItem]
    /// What stands to the credit of those whose invoices they are.
    private var credits: [DeclarantID: Cents]
    /// Transfers back, by what the bank calls them.
    private let refunds: [String: Refund]
    /// How often each of them left and came back: once each is certain, and nothing after it.
    private var transfers: [String: TransferCount]
    /// What is open, the longest due first, and where in it a word of a name or an amount stands: there may be tens of
    /// thousands, and each movement looks at few.
    private let open: [OpenItem]
    private let byWord: [String: [Int]]
    private let byAmount: [Cents: [Int]]

    /// - Parameters:
    ///   - credits: what stands to the credit of the contributors of the items.
    ///   - transfers: how often statements named our transfers so far.
    public init(
        items: [OpenItem], refunds: [Refund], credits: [DeclarantID: Cents] = [:],
        transfers: [String: TransferCount] = [:]
    ) {
        self.credits = credits
        self.items = Dictionary(items.map { ($0.invoice, $0) }) { first, _ in first }
        let open = items.filter { $0.open > .zero }
            .sorted { ($0.due, $0.invoice.description) < ($1.due, $1.invoice.description) }
        self.open = open
        byWord = open.indices.reduce(into: [:]) { found, index in
            for word in PayerName(open[index].name).words { found[word, default: []].append(index) }
        }
        byAmount = Dictionary(grouping: open.indices) { open[$0].open }
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
            guard let item = item(of: transaction.communication) else { return [] }
            return paying([item], transaction.amount, key, .communication)
        }
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

    private func transfers(of refund: Refund) -> TransferCount { transfers[refund.endToEndID] ?? TransferCount() }

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
    private func item(of communication: StructuredCommunication?) -> OpenItem? {
        var item = communication.flatMap { InvoiceNumber($0) }.flatMap { items[$0] }
        while let one = item, one.isCredited, let next = one.replacement { item = items[next] }
        return item
    }

    /// Pays invoices one after another; what is left is to the credit of the last one's contributor.
    private func paying(
        _ items: [OpenItem], _ amount: Cents, _ key: TransactionKey, _ way: Allocation.Way
    ) -> [Allocation] {
        var rest = amount
        var allocations: [Allocation] = []
        for item in items where rest > .zero && item.open > .zero {
            let used = min(rest, item.open)
            allocations.append(allocation(key, item.contributor, .invoice(item.invoice), used, way))
            rest = rest - used
        }
        if rest > .zero, let last = items.last {
            allocations.append(allocation(key, last.contributor, .credit, rest, way))
        }
        return allocations
    }

    private func allocation(
        _ key: TransactionKey, _ contributor: DeclarantID, _ target: Allocation.Target, _ amount: Cents,
        _ way: Allocation.Way
    ) -> Allocation {
        Allocation(transaction: key, contributor: contributor, target: target, amount: amount, way: way)
    }
}

extension PaymentMatching {
    /// At most this many are proposed: nobody reads more.
    private static let most = 5

    /// What a person may confirm of a payment, the likeliest first.
    public func proposals(for transaction: BankTransaction, _ key: TransactionKey) -> [PaymentProposal] {
        guard transaction.status == .booked else { return [] }
        return transaction.direction == .credit ? paying(transaction, key) : transferring(transaction, key)
    }

    /// Transfers of ours of the amount that have not left yet, those to the account that was paid first.
    private func transferring(_ transaction: BankTransaction, _ key: TransactionKey) -> [PaymentProposal] {
        guard transaction.nature == .payment else { return [] }
        let alike = refunds.values.filter {
            $0.amount == transaction.amount && $0.state == .approved && transfers(of: $0).out == 0
        }
        let account = transaction.counterparty.account
        let ordered = alike.sorted {
            ($0.iban.text == account ? 0 : 1, $0.number) < ($1.iban.text == account ? 0 : 1, $1.number)
        }
        return ordered.prefix(PaymentMatching.most).map { refund in
            let transfer = allocation(key, refund.contributor, .refund(refund.number), refund.amount, .confirmed)
            return PaymentProposal(ground: .refund, allocations: [transfer])
        }
    }

    private func paying(_ transaction: BankTransaction, _ key: TransactionKey) -> [PaymentProposal] {
        let payer = PayerName(
            [transaction.counterparty.name, transaction.freeText].compactMap(\.self).joined(separator: " "))
        func proposal(_ ground: PaymentProposal.Ground, _ items: [OpenItem]) -> PaymentProposal {
            PaymentProposal(ground: ground, allocations: paying(items, transaction.amount, key, .confirmed))
        }
        var found: [PaymentProposal] = []
        let named = PaymentText.communications(in: transaction).compactMap { item(of: $0) }
        if !named.isEmpty { found.append(proposal(.communicationInText, named)) }
        let alike = alike(payer)
        for index in byAmount[transaction.amount] ?? [] {
            found.append(proposal(alike.contains(index) ? .amountAndName : .amount, [open[index]]))
        }
        for own in ofEachContributor(alike) {
            let isWhole = own.reduce(CentsSum.zero) { $0 + CentsSum($1.open) } == CentsSum(transaction.amount)
            found.append(proposal(isWhole && own.count > 1 ? .severalByName : .name, own))
        }
        return Array(found.sorted { $0.ground < $1.ground }.prefix(PaymentMatching.most))
    }

    /// The invoices that somebody named in free text, whether they stand or not.
    public static func named(in transaction: BankTransaction) -> [InvoiceNumber] {
        PaymentText.communications(in: transaction).compactMap { InvoiceNumber($0) }
    }

    /// Where in what is open names stand that are like the payer's, in their order.
    private func alike(_ payer: PayerName) -> [Int] {
        let near = Set(payer.words.flatMap { byWord[$0] ?? [] })
        return near.filter { PayerName(open[$0].name).resembles(payer) }.sorted()
    }

    /// What is open of each of some contributors.
    private func ofEachContributor(_ indices: [Int]) -> [[OpenItem]] {
        var places: [DeclarantID: Int] = [:]
        var found: [[OpenItem]] = []
        for item in indices.map({ open[$0] }) {
            if let place = places[item.contributor] {
                found[place].append(item)
            } else {
                places[item.contributor] = found.count
                found.append([item])
            }
        }
        return found
    }
}
