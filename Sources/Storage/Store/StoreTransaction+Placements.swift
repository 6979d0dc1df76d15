import Billing
import Declarations
import Service
import Values

/// Money that is no contributor's, and what was said of a movement.
extension StoreTransaction {
    func placements(_ days: ClosedRange<CivilDate>?) throws(Problems) -> [Placement] {
        let range: [SQLValue] = [
            .text(days?.lowerBound.description ?? ""), .text(days?.upperBound.description ?? "~"),
        ]
        return try all(Selection.placementsOfMovements, range, "payment") { row throws(BrokenRow) in
            try row.placement()
        }
    }

    func entries(of key: TransactionKey) throws(Problems) -> [MovementEntry] {
        var found = try all(Selection.allocationsOfMovement, key.cells, key.description) { row throws(BrokenRow) in
            try row.entry { row throws(BrokenRow) in .allocation(try row.allocation()) }
        }
        found += try all(Selection.placementsOfMovement, key.cells, key.description) { row throws(BrokenRow) in
            try row.entry { row throws(BrokenRow) in .placement(try row.placement()) }
        }
        return found.sorted { ($0.event, $0.position) < ($1.event, $1.position) }
    }

    func recovered(by key: TransactionKey) throws(Problems) -> [InvoiceNumber: Cents] {
        let found = try all(Selection.recoveredByMovement, key.cells, key.description) { row throws(BrokenRow) in
            (try row.invoiceNumber(), try row.cents())
        }
        return Dictionary(uniqueKeysWithValues: found)
    }
}

extension Placement {
    /// In the order of `Table.placementContent`.
    var cells: [SQLValue] { transaction.cells + [.text(purpose.rawValue), .integer(amount.count)] }
}

extension RowReader {
    mutating func placement() throws(BrokenRow) -> Placement {
        let (account, statement, index) = (try iban(), try text(), try int())
        let purpose = try code(Placement.Purpose.self)
        return Placement(
            transaction: TransactionKey(account: account, statement: statement, index: index), purpose: purpose,
            amount: try cents())
    }

    fileprivate mutating func entry(
        _ what: (inout RowReader) throws(BrokenRow) -> MovementEntry.What
    ) throws(BrokenRow) -> MovementEntry {
        let (event, author) = (try int(), try author())
        let (at, reason, position) = (try instant(), try optionalText(), try int())
        return MovementEntry(
            event: event, position: position, what: try what(&self), author: author, at: at, reason: reason)
    }
}
