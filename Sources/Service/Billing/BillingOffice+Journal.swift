public import Billing
public import Values

/// What an accountant books from.
extension BillingOffice {
    /// The journal, some of it at a time.
    ///
    /// - Parameters:
    ///   - days: the lines that count from these days; `nil` for all.
    ///   - take: is given them in their order.
    public func eachJournalLine(
        _ days: ClosedRange<CivilDate>?, _ take: ([JournalLine]) throws(Problems) -> Void
    ) throws(Problems) {
        try store.readBilling { (store) throws(Problems) in
            var last: JournalLine.Place?
            while true {
                let lines = try store.journal(days, after: last, limit: 5000)
                guard let end = lines.last else { return }
                try take(lines)
                last = end.place
            }
        }
    }

    /// The movements of our accounts, each with what became of it.
    public func movements(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [BookedMovement] {
        try store.readBilling { (store) throws(Problems) in
            let allocations = Dictionary(grouping: try store.allocations(days)) { $0.transaction }
            let placements = Dictionary(grouping: try store.placements(days)) { $0.transaction }
            return try store.movements(days).map { payment in
                BookedMovement(
                    payment: payment, allocations: allocations[payment.key] ?? [],
                    placements: placements[payment.key] ?? [])
            }
        }
    }
}

/// A movement of our account with whose it is.
public struct BookedMovement: Hashable, Sendable {
    public let payment: UnallocatedPayment
    /// In the order in which it was decided.
    public let allocations: [Allocation]
    /// Parts that are no contributor's.
    public let placements: [Placement]
}
