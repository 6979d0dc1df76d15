/// The statements that read what the bank told, whose it is, and what goes back.
extension Selection {
    static let bankStatement = """
        SELECT \(Table.bankStatementContent.joined(separator: ", ")) FROM bank_statement WHERE account = ? AND id = ?
        """

    static let newestStatement = """
        SELECT \(Table.bankStatementContent.joined(separator: ", ")) FROM bank_statement WHERE account = ?
        ORDER BY event DESC LIMIT 1
        """

    /// The last day, and sums over all accounts: before the first statement, what is booked, and after the last.
    static let bankPosition = """
        SELECT (SELECT max(closed_on) FROM bank_statement),
        CAST(coalesce((SELECT sum(s.opening_cents) FROM bank_statement s WHERE s.event * 1000000 + s.position =
        (SELECT min(o.event * 1000000 + o.position) FROM bank_statement o WHERE o.account = s.account)), 0) AS BIGINT),
        CAST(coalesce((SELECT sum(CASE direction WHEN 'credit' THEN amount_cents ELSE -amount_cents END)
        FROM bank_transaction WHERE status = 'booked'), 0) AS BIGINT),
        CAST(coalesce((SELECT sum(s.closing_cents) FROM bank_statement s WHERE s.event * 1000000 + s.position =
        (SELECT max(o.event * 1000000 + o.position) FROM bank_statement o WHERE o.account = s.account)), 0) AS BIGINT)
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
        FROM allocation a WHERE a.account = t.account AND a.statement = t.statement AND a.number = t.number), 0)
        - coalesce((SELECT CAST(sum(p.amount_cents) AS BIGINT) FROM placement p
        WHERE p.account = t.account AND p.statement = t.statement AND p.number = t.number), 0))
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

    static let placementsOfMovements = """
        SELECT \(placement) FROM placement p
        JOIN bank_transaction t ON t.account = p.account AND t.statement = p.statement AND t.number = p.number
        JOIN bank_statement s ON s.account = p.account AND s.id = p.statement
        WHERE \(movementDay) BETWEEN ? AND ? ORDER BY p.event, p.position
        """

    private static let placement = Table.placementContent.map { "p.\($0)" }.joined(separator: ", ")

    static let placementsByEvent = "SELECT p.position, \(placement) FROM placement p WHERE p.event = ?"

    private static let said = "e.number, e.person, e.role, e.on_behalf_of, e.at, e.reason"

    /// What was said of one movement, when and by whom.
    static let allocationsOfMovement = """
        SELECT \(said), a.position, \(allocation) FROM allocation a JOIN declarant c ON c.id = a.declarant_id
        JOIN billing_event e ON e.number = a.event
        WHERE a.account = ? AND a.statement = ? AND a.number = ? ORDER BY a.event, a.position
        """

    /// What events that say something of a movement undo of what was given up, less what they give up again.
    static let recoveredByMovement = """
        SELECT w.invoice_year, w.invoice_series, w.invoice_sequence, CAST(-sum(w.amount_cents) AS BIGINT)
        FROM allocation w WHERE w.way = 'written_off' AND w.event IN (SELECT a.event FROM allocation a
        WHERE a.account = ? AND a.statement = ? AND a.number = ?)
        GROUP BY w.invoice_year, w.invoice_series, w.invoice_sequence HAVING sum(w.amount_cents) < 0
        """

    static let placementsOfMovement = """
        SELECT \(said), p.position, \(placement) FROM placement p JOIN billing_event e ON e.number = p.event
        WHERE p.account = ? AND p.statement = ? AND p.number = ? ORDER BY p.event, p.position
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
        CASE x.approved WHEN 1 THEN 'approved' WHEN 0 THEN 'refused' ELSE 'asked' END,
        v.person, v.role, v.on_behalf_of, v.at, v.reason
        FROM refund f JOIN declarant c ON c.id = f.declarant_id JOIN billing_event e ON e.number = f.event
        LEFT JOIN refund_decision x ON x.refund = f.number LEFT JOIN billing_event v ON v.number = x.event
        """

    /// The sums of `credit`, of all that have any.
    static let heldCredits = """
        SELECT c.kind, c.identifier, coalesce((SELECT r.name FROM declaration d
        JOIN revision r ON r.declaration_id = d.id WHERE d.declarant_id = c.id
        ORDER BY d.contribution_year DESC, r.number DESC LIMIT 1), c.identifier), y.amount
        FROM (SELECT declarant_id, CAST(sum(amount_cents) AS BIGINT) AS amount FROM (
        SELECT declarant_id, amount_cents FROM allocation WHERE invoice_year IS NULL AND refund IS NULL
        UNION ALL SELECT f.declarant_id, -f.amount_cents FROM refund f LEFT JOIN refund_decision x
        ON x.refund = f.number WHERE coalesce(x.approved, 1) = 1) z GROUP BY declarant_id) y
        JOIN declarant c ON c.id = y.declarant_id WHERE y.amount > 0 ORDER BY y.amount DESC, c.kind, c.identifier
        """

    /// Movements that came in, of which some is a contributor's; last those that were matched last.
    static let payers = """
        SELECT t.account, t.statement, t.number, t.name, t.other_account, t.bic,
        CAST(max(CASE WHEN a.invoice_year IS NULL AND a.refund IS NULL THEN 1 ELSE 0 END) AS BIGINT)
        FROM allocation a JOIN declarant c ON c.id = a.declarant_id
        JOIN bank_transaction t ON t.account = a.account AND t.statement = a.statement AND t.number = a.number
        WHERE c.kind = ? AND c.identifier = ? AND t.direction = 'credit'
        GROUP BY t.account, t.statement, t.number, t.name, t.other_account, t.bic
        ORDER BY max(a.event), t.number
        """

    /// What bears a name that we give to transfers.
    static let transfers = """
        SELECT end_to_end, CAST(sum(CASE WHEN nature = 'payment' AND direction = 'debit' THEN 1 ELSE 0 END) AS BIGINT),
        CAST(sum(CASE WHEN nature = 'returned' AND direction = 'credit' THEN 1 ELSE 0 END) AS BIGINT)
        FROM bank_transaction WHERE status = 'booked' AND end_to_end LIKE ? GROUP BY end_to_end
        """

    /// What a person said to be a transfer of ours, or that it was not, with the name that it bears.
    static let confirmedTransfers = """
        SELECT a.refund, CAST(CASE WHEN a.amount_cents > 0 THEN 1 ELSE -1 END AS BIGINT), t.end_to_end
        FROM allocation a
        JOIN bank_transaction t ON t.account = a.account AND t.statement = a.statement AND t.number = a.number
        WHERE a.refund IS NOT NULL AND a.way IN ('confirmed', 'undone')
        """

    static let sentRefunds = """
        SELECT f.number, f.requested_on, f.creditor, e.person, e.role, e.on_behalf_of, e.at
        FROM refund_file f JOIN billing_event e ON e.number = f.event
        """

    static let refundsInFile = "SELECT refund FROM refund_in_file WHERE refund_file = ? ORDER BY refund"
}
