import Declarations
public import Values

extension PaymentMatching {
    /// At most this many are proposed: nobody reads more.
    private static let most = 5

    /// What a person may confirm of a payment, the likeliest first.
    ///
    /// - Parameter left: what of it is nobody's yet; `nil` for all of it.
    public func proposals(
        for transaction: BankTransaction, _ key: TransactionKey, left: Cents? = nil
    ) -> [PaymentProposal] {
        guard transaction.status == .booked else { return [] }
        return transaction.direction == .credit
            ? paying(transaction, left ?? transaction.amount, key) : transferring(transaction, key)
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

    private func paying(_ transaction: BankTransaction, _ left: Cents, _ key: TransactionKey) -> [PaymentProposal] {
        func proposal(_ ground: PaymentProposal.Ground, _ items: [OpenItem]) -> PaymentProposal {
            let allocations = paying(items, left, key, .confirmed)
            return PaymentProposal(ground: ground, allocations: allocations, recovered: recovered(allocations))
        }
        var found: [PaymentProposal] = []
        let communicated = distinct(PaymentText.communications(in: transaction).compactMap { InvoiceNumber($0) })
        let named = distinct(PaymentMatching.named(in: transaction))
        if !named.isEmpty {
            let isStructured = named.map(\.invoice) == [item(of: transaction.communication)?.invoice]
            let inText: PaymentProposal.Ground = named == communicated ? .communicationInText : .numberInText
            found.append(proposal(isStructured ? .communication : inText, named))
        }
        let same = names.same(as: PayerName(transaction.counterparty.name ?? ""))
        let similar = names.similar(
            to: PayerName(transaction.counterparty.name ?? ""), in: PayerName(transaction.freeText ?? ""),
            most: PaymentMatching.most)
        found += ofAmount(left, same: Set(same), similar: Set(similar.joined())).map { proposal($0.0, [$0.1]) }
        for own in ofEachContributor(same) { found.append(proposal(isAll(own, left) ? .severalByName : .name, own)) }
        for own in similar.flatMap(ofEachContributor) {
            found.append(proposal(isAll(own, left) ? .amountAndSimilarName : .similarName, own))
        }
        // What is proposed on several grounds is proposed once, on the surest.
        var seen: Set<Set<Allocation>> = []
        let ordered = found.sorted { $0.ground < $1.ground }.filter { seen.insert(Set($0.allocations)).inserted }
        return Array(ordered.prefix(PaymentMatching.most))
    }

    /// What of some allocations comes in for what was given up.
    private func recovered(_ allocations: [Allocation]) -> CentsSum {
        allocations.reduce(into: .zero) { sum, allocation in
            guard case .invoice(let number) = allocation.target, let item = standing(number) else { return }
            sum += item.recovered(by: allocation.amount)
        }
    }

    /// What is open to the cent, with what its name adds; of those whose name says nothing no more than are shown.
    private func ofAmount(
        _ amount: Cents, same: Set<Int>, similar: Set<Int>
    ) -> [(PaymentProposal.Ground, OpenItem)] {
        let places = byAmount[amount] ?? []
        // An amount alone says nothing of what was given up.
        let others = places.lazy.filter { place in
            !same.contains(place) && !similar.contains(place) && open[place].open > .zero
        }.prefix(PaymentMatching.most)
        return places.filter(same.contains).map { (.amountAndName, open[$0]) }
            + places.filter(similar.contains).map { (.amountAndSimilarName, open[$0]) }
            + others.map { (.amount, open[$0]) }
    }

    /// Whether an amount is what is open of several, to the cent.
    private func isAll(_ items: [OpenItem], _ amount: Cents) -> Bool {
        items.count > 1 && items.reduce(CentsSum.zero) { $0 + CentsSum($1.payable) } == CentsSum(amount)
    }

    /// The invoices that somebody named, by a communication or in free text, whether they stand or not.
    public static func named(in transaction: BankTransaction) -> [InvoiceNumber] {
        var named: [InvoiceNumber] = []
        let communications = [transaction.communication] + PaymentText.communications(in: transaction)
        let communicated = communications.compactMap(\.self).compactMap { InvoiceNumber($0) }
        for number in communicated + PaymentText.numbers(in: transaction)
        where !named.contains(number) {
            named.append(number)
        }
        return named
    }

    /// The invoice that a payment names in its text, where it names no other and pays exactly what is open of it.
    ///
    /// - Parameter left: what of it is nobody's yet.
    public func exact(_ transaction: BankTransaction, left: Cents) -> OpenItem? {
        guard transaction.status == .booked, transaction.direction == .credit, transaction.nature == .payment,
            left == transaction.amount
        else { return nil }
        let named = distinct(PaymentMatching.named(in: transaction))
        guard named.count == 1, named[0].open == left else { return nil }
        return named[0]
    }

    /// What stands of some numbers, each once.
    private func distinct(_ numbers: [InvoiceNumber]) -> [OpenItem] {
        var seen: Set<InvoiceNumber> = []
        return numbers.compactMap(standing).filter { seen.insert($0.invoice).inserted }
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
