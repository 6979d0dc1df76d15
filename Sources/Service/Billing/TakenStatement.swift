public import Billing
public import Declarations
public import Values

/// A statement of the bank that was taken in, and how far its movements are somebody's.
public struct TakenStatement: Hashable, Sendable {
    /// Without its movements.
    public let statement: BankStatement
    /// Movements that the bank booked.
    public let booked: Int
    /// Those that waited for nobody when it was taken in.
    public let matched: Int
    /// Those of which something is nobody's yet.
    public let waiting: Int
    public let author: Author
    public let at: Instant

    public init(
        statement: BankStatement, booked: Int, matched: Int, waiting: Int, author: Author, at: Instant
    ) {
        self.statement = statement
        self.booked = booked
        self.matched = matched
        self.waiting = waiting
        self.author = author
        self.at = at
    }
}

/// A page of the statements that were taken in, newest first.
public struct TakenStatements: Hashable, Sendable {
    public let statements: [TakenStatement]
    /// So many there are, on whichever page.
    public let count: Int

    /// Rows of a page.
    public static let rows = 40
}

extension BillingOffice {
    /// - Parameter page: counted from 1; the last one there is, where it is beyond.
    public func takenStatements(page: Int) throws(Problems) -> TakenStatements {
        try store.readBilling { (store) throws(Problems) in
            let (count, rows) = (try store.statementCount(), TakenStatements.rows)
            let start = (min(max(1, page), max(1, (count + rows - 1) / rows)) - 1) * rows
            return TakenStatements(statements: try store.statements(after: start, limit: rows), count: count)
        }
    }
}
