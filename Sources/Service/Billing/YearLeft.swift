public import Billing
public import Declarations
public import Values

/// What nobody would look for any more once a year is settled. Money is of all years: nothing tells whose year it is.
public struct YearLeft: Hashable, Sendable {
    public let credits: [HeldCredit]
    /// Movements of the bank that are nobody's yet, as far as they are counted.
    public let unplaced: Int
    /// What is held of who owes nothing here.
    public let strangers: CentsSum
    /// Declarations of the year that were reopened and of which nothing was said since.
    public let reopened: [DeclarationKey]

    var findings: [YearFinding] {
        var found: [YearFinding] = []
        if !credits.isEmpty { found.append(.creditsHeld) }
        if unplaced > 0 { found.append(.moneyNotPlaced) }
        if strangers != .zero { found.append(.strangersMoney) }
        if !reopened.isEmpty { found.append(.reopenedUnanswered) }
        return found
    }
}

extension BillingOffice {
    private static let mostUnplaced = 1000

    func left(of year: Int, in store: any BillingReading) throws(Problems) -> YearLeft {
        let strangers = try store.balances(through: nil)[.strangersMoney] ?? .zero
        return YearLeft(
            credits: try store.heldCredits(),
            unplaced: try store.unallocated(after: nil, limit: BillingOffice.mostUnplaced).count,
            strangers: strangers < .zero ? .zero - strangers : strangers, reopened: try unanswered(year, in: store))
    }

    private func unanswered(_ year: Int, in store: any BillingReading) throws(Problems) -> [DeclarationKey] {
        var found: [DeclarationKey] = []
        for reopening in try store.reopenings(of: year) {
            let key = reopening.declaration
            let history = try store.history(of: key) ?? DeclarationHistory(key: key)
            if reopening.isUnused(after: history), !found.contains(key) { found.append(key) }
        }
        return found
    }
}
