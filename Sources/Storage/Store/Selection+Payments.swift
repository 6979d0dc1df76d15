/// The statements that read what the bank told, whose it is, and what goes back.
extension Selection {
    static let bankStatement = """
        SELECT \(Table.bankStatementContent.joined(separator: ", ")) FROM bank_statement WHERE account = ? AND id = ?
        """

    static let newestStatement = """
        SELECT \(Table.bankStatementContent.joined(separator: ", ")) FROM bank_statement WHERE account = ?
        ORDER BY event DESC LIMIT 1
        """

    static let statementCount = "SELECT count(*) FROM bank_statement"

    /// Movements that waited when their statement was taken in are those that nothing was allocated of with it.
    static let takenStatements = """
        SELECT \(Table.bankStatementContent.map { "s.\($0)" }.joined(separator: ", ")),
        (SELECT count(*) \(bookedOfStatement)),
        (SELECT count(*) \(bookedOfStatement) AND t.nature <> 'charges' AND NOT EXISTS (SELECT 1 FROM allocation a
        WHERE a.account = t.account AND a.statement = t.statement AND a.number = t.number AND a.event = s.event)),
        (SELECT count(*) \(bookedOfStatement) AND t.nature <> 'charges' AND \(left) <> 0),
        e.person, e.role, e.on_behalf_of, e.at
        FROM bank_statement s JOIN billing_event e ON e.number = s.event
        ORDER BY s.closed_on DESC, s.event DESC, s.position DESC LIMIT ? OFFSET ?
        """

    private static let bookedOfStatement = """
        FROM bank_transaction t WHERE t.account = s.account AND t.statement = s.id AND t.status = 'booked'
        """

    private static let transaction = Table.bankTransactionContent.map { "t.\($0)" }.joined(separator: ", ")

    static let bankTransactions = """
        SELECT \(transaction) FROM bank_transaction t WHERE t.account = ? AND t.statement = ? ORDER BY t.number
        """

    /// With its sign; charges are ours, and what is not booked is no money yet.
    private static let left = """
        (CASE t.direction WHEN 'credit' THEN t.amount_cents ELSE -t.amount_cents END
        - coalesce((SELECT CAST(sum(CASE WHEN a.refund IS NULL THEN a.amount_cents ELSE -a.amount_cents END) AS BIGINT)
        FROM allocation a WHERE a.account = t.account AND a.statement = t.statement AND a.number = t.number), 0))
        """

    private static let waiting = """
        SELECT t.account, t.statement, \(transaction), \(left) AS remainder
        FROM bank_transaction t JOIN bank_statement s ON s.account = t.account AND s.id = t.statement
        WHERE t.status = 'booked' AND t.nature <> 'charges' AND \(left) <> 0
        """

    private static let waitingOrder = "ORDER BY s.closed_on, s.event, t.number LIMIT ?"

    static let unallocated = "\(waiting) \(waitingOrder)"

    /// After a movement, whether it still waits or not.
    static let unallocatedAfter = """
        \(waiting) AND (s.closed_on, s.event, t.number) >
        (SELECT b.closed_on, b.event, CAST(? AS BIGINT) FROM bank_statement b WHERE b.account = ? AND b.id = ?)
        \(waitingOrder)
        """

    /// The day that a movement counts from.
    private static let movementDay = "coalesce(t.booked_on, s.closed_on)"

    static let movements = """
        SELECT t.account, t.statement, \(transaction), \(left) AS remainder
        FROM bank_transaction t JOIN bank_statement s ON s.account = t.account AND s.id = t.statement
        WHERE t.status = 'booked' AND \(movementDay) BETWEEN ? AND ?
        ORDER BY s.closed_on, s.event, t.number
        """

    static let allocationsOfMovements = """
        SELECT \(allocation) FROM allocation a JOIN declarant c ON c.id = a.declarant_id
        JOIN bank_transaction t ON t.account = a.account AND t.statement = a.statement AND t.number = a.number
        JOIN bank_statement s ON s.account = a.account AND s.id = a.statement
        WHERE \(movementDay) BETWEEN ? AND ? ORDER BY a.event, a.position
        """

    static let payment = """
        SELECT t.account, t.statement, \(transaction), \(left) AS remainder FROM bank_transaction t
        WHERE t.account = ? AND t.statement = ? AND t.number = ?
        """

    /// Money on no invoice, less refunds that were not refused. What a refund's own transfer pays is no credit.
    static let credit = """
        SELECT CAST(coalesce((SELECT sum(a.amount_cents) FROM allocation a
        WHERE a.declarant_id = c.id AND a.invoice_year IS NULL AND a.refund IS NULL), 0)
        - coalesce((SELECT sum(f.amount_cents) FROM refund f LEFT JOIN refund_decision x ON x.refund = f.number
        WHERE f.declarant_id = c.id AND coalesce(x.approved, 1) = 1), 0) AS BIGINT)
        FROM declarant c WHERE c.kind = ? AND c.identifier = ?
        """

    static let refunds = """
        SELECT f.number, c.kind, c.identifier, f.amount_cents, f.beneficiary, f.iban, f.bic, e.reason, e.person,
        e.role, e.on_behalf_of,
        CASE x.approved WHEN 1 THEN 'approved' WHEN 0 THEN 'refused' ELSE 'asked' END
        FROM refund f JOIN declarant c ON c.id = f.declarant_id JOIN billing_event e ON e.number = f.event
        LEFT JOIN refund_decision x ON x.refund = f.number
        """

    /// What bears a name that we give to transfers.
    static let transfers = """
        SELECT end_to_end, CAST(sum(CASE WHEN nature = 'payment' AND direction = 'debit' THEN 1 ELSE 0 END) AS BIGINT),
        CAST(sum(CASE WHEN nature = 'returned' AND direction = 'credit' THEN 1 ELSE 0 END) AS BIGINT)
        FROM bank_transaction WHERE status = 'booked' AND end_to_end LIKE ? GROUP BY end_to_end
        """

    /// What a person said to be a transfer of ours, with the name that it bears.
    static let confirmedTransfers = """
        SELECT a.refund, t.end_to_end FROM allocation a
        JOIN bank_transaction t ON t.account = a.account AND t.statement = a.statement AND t.number = a.number
        WHERE a.refund IS NOT NULL AND a.way = 'confirmed'
        """

    static let sentRefunds = """
        SELECT f.number, f.requested_on, f.creditor, e.person, e.role, e.on_behalf_of, e.at
        FROM refund_file f JOIN billing_event e ON e.number = f.event
        """

    static let refundsInFile = "SELECT refund FROM refund_in_file WHERE refund_file = ? ORDER BY refund"
}
