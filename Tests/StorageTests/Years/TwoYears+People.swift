import Billing
import Declarations
import Exchange
import Service
import Testing
import Values

/// What people at the agency do with money that is nobody's yet, and with what is to somebody's credit.
extension TwoYears {
    /// Confirms what is proposed, or says otherwise; some of it waits for another day.
    func match() throws {
        for waiting in try desks[0].office.matchingDesk() where numbers.below(4) > 0 {
            let key = waiting.payment.key
            let chosen = waiting.payment.left > .zero ? allocations(waiting) : try takenBack(waiting.payment)
            guard !chosen.isEmpty else { continue }
            if numbers.below(4) == 0 {
                try refuses("confirming more than there is") { desk throws(Problems) in
                    try desk.office.confirm(chosen + chosen, of: key, by: YearsDesk.request())
                    return true
                }
            }
            _ = try both("confirming \(key)") { desk throws(Problems) in
                try desk.office.confirm(chosen, of: key, by: YearsDesk.request())
                return true
            }
        }
    }

    private func allocations(_ waiting: ProposedPayment) -> [Allocation] {
        if let first = waiting.proposals.first, numbers.below(10) > 0 { return first.allocations }
        guard numbers.below(3) == 0, let anyone = sector[TwoYears.years[0]]?.first else { return [] }
        return [allocation(waiting.payment, anyone.declarant.id, .credit, waiting.payment.left)]
    }

    /// Money that went out again is taken off an invoice that was paid.
    private func takenBack(_ payment: UnallocatedPayment) throws -> [Allocation] {
        let items = try desks[0].office.items(limit: .max).filter {
            !$0.isCredited && $0.paid.count >= -payment.left.count
        }
        guard !items.isEmpty else { return [] }
        let item = items[numbers.below(items.count)]
        return [allocation(payment, item.contributor, .invoice(item.invoice), payment.left)]
    }

    private func allocation(
        _ payment: UnallocatedPayment, _ contributor: DeclarantID, _ target: Allocation.Target, _ amount: Cents
    ) -> Allocation {
        Allocation(transaction: payment.key, contributor: contributor, target: target, amount: amount, way: .confirmed)
    }

    // MARK: Credit

    /// Uses what is to actors' credit for what they owe, or gives it back.
    func giveBack() throws {
        for declarant in Set((sector[TwoYears.years[0]] ?? []).map(\.declarant.id)).sorted(by: {
            $0.description < $1.description
        }) {
            let credit = try desks[0].read { (store) throws(Problems) in try store.credit(of: declarant) }
            guard credit > .zero, numbers.below(2) == 0 else { continue }
            let open = try desks[0].office.items(contributor: declarant, onlyOpen: true)
            if let item = open.first, numbers.below(3) > 0 {
                _ = try must("using credit") { desk throws(Problems) in
                    try desk.office.useCredit(
                        min(credit, item.open), of: declarant, for: item.invoice, by: YearsDesk.request())
                    return true
                }
            } else {
                try refund(credit, to: declarant)
            }
        }
        try sendRefunds()
    }

    private func refund(_ credit: Cents, to declarant: DeclarantID) throws {
        let iban = try IBAN("BE42001999999954")
        func ask(_ amount: Cents, _ desk: YearsDesk) throws(Problems) -> Refund {
            try desk.office.askRefund(
                amount, to: declarant, beneficiary: "Hulpmiddelen Voorbeeld", iban: iban, bic: nil,
                reason: "Paid too much", by: YearsDesk.request())
        }
        try refuses("giving back too much") { desk throws(Problems) in try ask(credit + Cents(1), desk) }
        let refund = try must("asking a refund") { desk throws(Problems) in try ask(credit, desk) }
        try refuses("asking it twice") { desk throws(Problems) in try ask(credit, desk) }
        guard numbers.below(6) > 0 else { return }
        let isApproved = numbers.below(5) > 0
        try refuses("deciding on one's own") { desk throws(Problems) in
            try desk.office.decideRefund(
                refund.number, isApproved: isApproved, reason: "Looked at", by: YearsDesk.request())
            return true
        }
        _ = try must("deciding") { desk throws(Problems) in
            try desk.office.decideRefund(
                refund.number, isApproved: isApproved, reason: "Looked at",
                by: YearsDesk.request(person: "Tweede Persoon"))
            return true
        }
        if isApproved { awaited += try desks[0].office.refunds(.approved).filter { $0.number == refund.number } }
    }

    /// The file for the bank says what was approved, whatever its version.
    private func sendRefunds() throws {
        let waiting = awaited.filter { !filed.contains($0.number) }
        guard !waiting.isEmpty else { return }
        let (fresh, isNew) = (waiting.map(\.number), numbers.below(2) == 0)
        if let before = filed.max() {
            try refuses("a refund in a second file") { desk throws(Problems) in
                try desk.refundFile(fresh + [before], isNew: isNew)
            }
        }
        let summary = try must("a file of refunds") { desk throws(Problems) in
            try desk.refundFile(fresh, isNew: isNew)
        }
        filed.formUnion(fresh)
        #expect(summary.orders.map(\.endToEndID).sorted() == waiting.map(\.endToEndID).sorted())
        #expect(summary.total == waiting.reduce(CentsSum.zero) { $0 + CentsSum($1.amount) }.description)
    }
}
