import Billing
import Declarations
import Values

/// What taking back all that was said of a movement comes to, and whether something that happened since stands in the
/// way.
struct MovementUndoing {
    let key: TransactionKey
    let store: any BillingReading

    init(_ key: TransactionKey, in store: any BillingReading) {
        self.key = key
        self.store = store
    }

    /// Whose money some is, and what it pays: what was said of it adds up.
    private struct Side: Hashable {
        let contributor: DeclarantID
        let target: Allocation.Target
    }

    /// What books everything back, each amount with the other sign.
    ///
    /// - Throws: `payment.final` with what stands in the way.
    func parts(of entries: [MovementEntry]) throws(Problems) -> [MovementEntry.What] {
        var sides: [(side: Side, amount: Cents)] = []
        var purposes: [Placement.Purpose: Cents] = [:]
        for entry in entries {
            switch entry.what {
            case .allocation(let allocation):
                guard allocation.way != .transfer else { throw refusal("transfer") }
                let side = Side(contributor: allocation.contributor, target: allocation.target)
                if let place = sides.firstIndex(where: { $0.side == side }) {
                    sides[place].amount = sides[place].amount + allocation.amount
                } else {
                    sides.append((side, allocation.amount))
                }
            case .placement(let placement):
                purposes[placement.purpose, default: .zero] =
                    purposes[placement.purpose, default: .zero] + placement.amount
            }
        }
        var parts: [MovementEntry.What] = []
        for (side, amount) in sides where amount != .zero {
            try check(side, amount)
            parts.append(
                .allocation(
                    Allocation(
                        transaction: key, contributor: side.contributor, target: side.target,
                        amount: Cents(-amount.count), way: .undone)))
        }
        for purpose in Placement.Purpose.allCases {
            guard let amount = purposes[purpose], amount != .zero else { continue }
            parts.append(
                .placement(Placement(transaction: key, purpose: purpose, amount: amount).undone))
        }
        guard !parts.isEmpty else { throw refusal("nothing") }
        return parts
    }

    /// What of some parts had come in for what was given up: the loss stands again.
    func losses(of parts: [MovementEntry.What]) throws(Problems) -> [Recovery] {
        let recovered = try store.recovered(by: key)
        var losses: [Recovery] = []
        for case .allocation(let allocation) in parts {
            guard case .invoice(let number) = allocation.target, let amount = recovered[number],
                let loss = try Recovery(takingBack: amount, on: number, in: store)
            else { continue }
            losses.append(loss)
        }
        return losses
    }

    private func check(_ side: Side, _ amount: Cents) throws(Problems) {
        switch side.target {
        case .invoice(let number): try check(number, amount)
        case .credit:
            let credit = try store.credit(of: side.contributor)
            guard amount <= credit || amount < .zero else { throw refusal("used", side.contributor.description) }
        case .refund(let number):
            let transfers = try store.transfers()[Refund.endToEndID(of: number)] ?? TransferCount()
            guard transfers.back == 0 else { throw refusal("returned", Refund.name(of: number)) }
        }
    }

    /// What is on an invoice can be taken off it while the invoice stands, its year is open, and nothing of what is
    /// paid on it was counted on elsewhere. What came in for what was given up can be whenever: it leaves the invoice
    /// and its year as they were.
    private func check(_ number: InvoiceNumber, _ amount: Cents) throws(Problems) {
        guard let item = try store.item(number) else {
            throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
        }
        let year = try store.contributionYear(number.year)
        let recovered = try store.recovered(by: key)[number] ?? .zero
        guard year.state != .settled || recovered == amount else { throw refusal("settled", String(number.year)) }
        guard !item.isCredited else { throw refusal("credited", number.description) }
        guard item.writtenOff == .zero || recovered > .zero else { throw refusal("written-off", number.description) }
        let isThere = amount > .zero ? item.paid >= amount : item.open >= Cents(-amount.count)
        guard isThere else { throw refusal("moved", number.description) }
    }

    private func refusal(_ why: String, _ subject: String = "–") -> Problems {
        Problems([Problem(.paymentFinal, ["payment": key.description, "why": why, "subject": subject])])
    }
}
