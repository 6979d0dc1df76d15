import Billing
import Declarations
import Service
import Testing
import Values

/// Money that comes and goes, as people send it.
extension TwoYears {
    func payments(days: Int) throws {
        for _ in 0..<days {
            try pass(1 + numbers.below(9))
            let open = try desks[0].office.items(onlyOpen: true, limit: .max)
            try take(movements(open) + others())
            try match()
            try giveBack()
            try check()
        }
    }

    /// A statement as the bank sends it: first one that is wrong, then the right one, which comes twice now and then.
    func take(_ movements: [YearsBank.Movement]) throws {
        let wrong = bank.wrongStatement(movements, on: day, isGap: numbers.below(2) == 0)
        if bank.hasSent { try refuses("a wrong statement") { desk throws(Problems) in try desk.take(wrong) } }
        let form = YearsBank.Form.allCases[numbers.below(3)]
        let file = bank.statement(movements, on: day, form)
        let outcomes = try must("a statement") { desk throws(Problems) in try desk.take(file) }
        #expect(outcomes.map(\.isRepeated) == [false])
        guard numbers.below(3) == 0 else { return }
        let again = try must("a statement again") { desk throws(Problems) in try desk.take(file) }
        #expect(again.map(\.isRepeated) == [true] && again.allSatisfy { $0.allocations.isEmpty })
    }

    // MARK: What actors pay

    private func movements(_ open: [OpenItem]) -> [YearsBank.Movement] {
        var movements: [YearsBank.Movement] = []
        var index = 0
        while index < open.count {
            let item = open[index]
            index += 1
            guard numbers.below(3) == 0 else { continue }
            let next = index < open.count ? open[index] : nil
            movements += payment(of: item, next)
        }
        reversible += movements.filter { $0.communication != nil }
        return movements
    }

    private func payment(of item: OpenItem, _ next: OpenItem?) -> [YearsBank.Movement] {
        var exact = YearsBank.Movement(
            cents: item.open.count, communication: item.invoice.communication, name: item.name)
        switch numbers.below(20) {
        case 0..<9: return [exact]
        case 9, 10:
            exact.cents = max(1, Int64(numbers.below(Int(item.open.count))))
            return [exact]
        case 11: return [exact, exact]
        case 12:
            exact.cents += Int64(1 + numbers.below(100_000))
            return [exact]
        case 13:
            exact.name = "Betaalkantoor Derde"
            return [exact]
        case 14, 15:
            exact.communication = nil
            return [exact]
        case 16:
            exact.text = "bijdrage \(exact.communication?.description ?? "")"
            exact.communication = nil
            return [exact]
        default:
            // One payment for two invoices, which only its text names.
            let both = [item, next].compactMap(\.self)
            exact.cents = both.reduce(0) { $0 + $1.open.count }
            exact.communication = nil
            exact.text = both.compactMap { $0.invoice.communication?.digits }.joined(separator: " en ")
            return [exact]
        }
    }

    // MARK: What else happens to an account

    private func others() -> [YearsBank.Movement] {
        var movements = [YearsBank.Movement(cents: 12_345, text: "zonder mededeling", name: "Onbekend")]
        if numbers.below(2) == 0 { movements.append(YearsBank.Movement(kind: .charges, cents: 1210)) }
        if numbers.below(3) == 0 {
            movements.append(YearsBank.Movement(kind: .pending, cents: 500, text: "aangekondigd"))
        }
        for _ in 0..<3 where !reversible.isEmpty && numbers.below(2) == 0 {
            var back = reversible.remove(at: numbers.below(reversible.count))
            back.kind = .reversal
            movements.append(back)
        }
        for refund in awaited where numbers.below(3) > 0 {
            awaited.removeAll { $0 == refund }
            returnable.append(refund)
            movements.append(transfer(refund, .transfer))
            // Banks make mistakes too: a person has to look at what they did twice.
            if numbers.below(8) == 0 { movements.append(transfer(refund, .repeatedTransfer)) }
        }
        for refund in returnable
        where numbers.below(4) == 0 && !movements.contains(where: { $0.transfer == refund.endToEndID }) {
            returnable.removeAll { $0 == refund }
            movements.append(transfer(refund, .returned))
        }
        return movements
    }

    private func transfer(_ refund: Refund, _ kind: YearsBank.Movement.Kind) -> YearsBank.Movement {
        YearsBank.Movement(
            kind: kind, cents: refund.amount.count, name: refund.beneficiary, transfer: refund.endToEndID)
    }
}
