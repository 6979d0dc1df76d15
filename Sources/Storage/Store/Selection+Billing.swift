/// The statements that read a year's money.
extension Selection {
    private static let keyed = """
        JOIN declaration d ON d.id = i.declaration_id JOIN declarant c ON c.id = d.declarant_id
        """

    /// A declaration's key and an invoice's content, in the order in which they are read.
    private static let invoice =
        "c.kind, c.identifier, d.contribution_year, " + Table.invoiceContent.map { "i.\($0)" }.joined(separator: ", ")

    private static let creditNote =
        "c.kind, c.identifier, d.contribution_year, "
        + Table.creditNoteContent.map { "n.\($0)" }.joined(separator: ", ")

    private static let creditNoteRows = """
        FROM credit_note n JOIN invoice i ON i.year = n.year AND i.series = n.credited_series
        AND i.sequence = n.credited_sequence \(keyed)
        """

    static let allocation =
        "c.kind, c.identifier, " + Table.allocationContent.map { "a.\($0)" }.joined(separator: ", ")

    static let newestBillingEvent = "SELECT max(number) FROM billing_event"

    private static let decision = """
        y.year, y.number, y.step, y.budget_cents, y.cost_cents, y.rate_units, y.deadline, e.reason, e.person,
        e.role, e.on_behalf_of, e.at FROM year_decision y JOIN billing_event e ON e.number = y.event
        """

    static let decisions = "SELECT \(decision) WHERE y.year = ? ORDER BY y.number"

    // MARK: Documents

    static let invoiceByNumber = """
        SELECT \(invoice) FROM invoice i \(keyed) WHERE i.year = ? AND i.series = ? AND i.sequence = ?
        """

    static let creditNoteByNumber = "SELECT \(creditNote) \(creditNoteRows) WHERE n.year = ? AND n.sequence = ?"

    static let creditNoteByInvoice = """
        SELECT \(creditNote) \(creditNoteRows)
        WHERE n.year = ? AND n.credited_series = ? AND n.credited_sequence = ?
        """

    static let creditNotes = """
        SELECT \(creditNote) \(creditNoteRows) WHERE (n.year, n.sequence) > (?, ?) AND n.year BETWEEN ? AND ?
        AND (c.kind = ? OR ? = '') AND (c.identifier = ? OR ? = '') ORDER BY n.year, n.sequence LIMIT ?
        """

    static let newestInvoice = "SELECT max(sequence) FROM invoice WHERE series = ? AND year = ?"
    static let newestCreditNote = "SELECT max(sequence) FROM credit_note WHERE year = ?"

    /// The newest decisions on the declarations of a year, in the order of lists.
    static let standingInvoices = """
        SELECT \(invoice) FROM declarant c CROSS JOIN declaration d CROSS JOIN invoice i
        WHERE d.contribution_year = ? AND (c.kind, c.identifier) > (?, ?) AND (c.kind, c.identifier) <= (?, ?)
        AND d.declarant_id = c.id AND i.declaration_id = d.id AND i.series = ?
        AND i.standing = (SELECT max(m.standing) FROM invoice m
        WHERE m.declaration_id = i.declaration_id AND m.series = i.series)
        """

    static let standingNothings = """
        SELECT c.kind, c.identifier, d.contribution_year, i.standing, i.revision
        FROM declarant c CROSS JOIN declaration d CROSS JOIN nothing_due i
        WHERE d.contribution_year = ? AND (c.kind, c.identifier) > (?, ?) AND (c.kind, c.identifier) <= (?, ?)
        AND d.declarant_id = c.id AND i.declaration_id = d.id AND i.series = ?
        AND i.standing = (SELECT max(m.standing) FROM nothing_due m
        WHERE m.declaration_id = i.declaration_id AND m.series = i.series)
        """

    static let creditorByHash = "SELECT content FROM creditor WHERE hash = ?"

    // MARK: What is open

    private static func allocated(_ ways: String) -> String {
        """
        coalesce((SELECT CAST(sum(a.amount_cents) AS BIGINT) FROM allocation a WHERE a.invoice_year = i.year
        AND a.invoice_series = i.series AND a.invoice_sequence = i.sequence AND a.way \(ways)), 0)
        """
    }

    static let item = """
        SELECT c.kind, c.identifier, r.name, i.year, i.series, i.sequence, i.issued, i.due, i.amount_cents,
        \(lateCharged) AS charged,
        \(allocated("<> 'written_off'")) AS paid, \(allocated("= 'written_off'")) AS written_off,
        CAST(CASE WHEN n.sequence IS NULL THEN 0 ELSE 1 END AS BIGINT) AS credited,
        (SELECT min(m.sequence) FROM invoice m WHERE m.year = i.year AND m.series = i.series
        AND m.replaces = i.sequence) AS replacement
        FROM invoice i \(keyed) JOIN revision r ON r.declaration_id = i.declaration_id AND r.number = i.revision
        LEFT JOIN credit_note n ON n.year = i.year AND n.credited_series = i.series AND n.credited_sequence = i.sequence
        """

    static let items = """
        SELECT * FROM (\(item) WHERE (i.year, i.series, i.sequence) > (?, ?, ?)
        AND i.year BETWEEN ? AND ?) x
        WHERE ? = 0 OR (credited = 0 AND amount_cents + charged - paid - written_off > 0)
        ORDER BY year, series, sequence LIMIT ?
        """

    /// The same of one contributor alone, by its own declarations: years in which it has none are not looked through.
    static let itemsOfContributor = """
        SELECT * FROM (\(item) WHERE i.declaration_id IN (SELECT o.id FROM declaration o JOIN declarant b
        ON b.id = o.declarant_id WHERE b.kind = ? AND b.identifier = ?)
        AND (i.year, i.series, i.sequence) > (?, ?, ?) AND i.year BETWEEN ? AND ?) x
        WHERE ? = 0 OR (credited = 0 AND amount_cents + charged - paid - written_off > 0)
        ORDER BY year, series, sequence LIMIT ?
        """

    static let writtenOffItems = """
        SELECT * FROM (\(item)) x WHERE credited = 0 AND written_off > 0 ORDER BY year, series, sequence
        """

    static let itemByNumber = "\(item) WHERE i.year = ? AND i.series = ? AND i.sequence = ?"

    /// Of the event that issued it alone: the document stays what it was, whatever is paid later.
    static let paidBefore = """
        SELECT CAST(coalesce(sum(a.amount_cents), 0) AS BIGINT) FROM invoice i JOIN allocation a
        ON a.invoice_year = i.year AND a.invoice_series = i.series AND a.invoice_sequence = i.sequence
        WHERE i.year = ? AND i.series = ? AND i.sequence = ? AND a.event = i.event AND a.way = 'moved'
        """

    static let paymentsOfInvoice = """
        SELECT coalesce(t.booked_on, s.closed_on), e.person, e.role, e.on_behalf_of, e.at, e.reason,
        a.amount_cents, a.way FROM allocation a
        JOIN billing_event e ON e.number = a.event
        LEFT JOIN bank_transaction t ON t.account = a.account AND t.statement = a.statement AND t.number = a.number
        LEFT JOIN bank_statement s ON s.account = a.account AND s.id = a.statement
        WHERE a.invoice_year = ? AND a.invoice_series = ? AND a.invoice_sequence = ? ORDER BY a.event, a.position
        """

    static let invoiceSums = """
        SELECT count(*), CAST(coalesce(sum(amount_cents), 0) AS BIGINT),
        CAST(coalesce(sum(credited), 0) AS BIGINT),
        CAST(coalesce(sum(credited * amount_cents), 0) AS BIGINT),
        CAST(coalesce(sum((1 - credited) * paid), 0) AS BIGINT),
        CAST(coalesce(sum((1 - credited) * written_off), 0) AS BIGINT),
        CAST(coalesce(sum((1 - credited) * ex_officio * amount_cents), 0) AS BIGINT),
        CAST(coalesce(sum((1 - credited) * (amount_cents + charged - paid - written_off)), 0) AS BIGINT),
        CAST(coalesce(sum((1 - credited) * charged), 0) AS BIGINT)
        FROM (SELECT x.*, i.ex_officio FROM (\(item)) x
        JOIN invoice i ON i.year = x.year AND i.series = x.series AND i.sequence = x.sequence) z
        WHERE z.year = ? AND z.series = ?
        """

    static let nothingDueCount = """
        SELECT count(*) FROM nothing_due i JOIN declaration d ON d.id = i.declaration_id
        WHERE d.contribution_year = ? AND i.series = ? AND i.standing > coalesce((SELECT max(m.standing)
        FROM invoice m WHERE m.declaration_id = i.declaration_id AND m.series = i.series), 0)
        AND i.standing = (SELECT max(o.standing) FROM nothing_due o
        WHERE o.declaration_id = i.declaration_id AND o.series = i.series)
        """

    // MARK: Ledger

    static let balances = """
        SELECT account, CAST(sum(amount_cents) AS BIGINT) FROM posting WHERE day <= ? GROUP BY account
        """

    /// Income stands on the credit side.
    static let income = """
        SELECT CAST(coalesce(-sum(amount_cents), 0) AS BIGINT) FROM posting WHERE account = ? AND year = ?
        """

    /// Whatever was paid or charged on an invoice that was taken back, and stayed there, counts too: it must not be.
    static let owed = """
        SELECT CAST(coalesce(sum((1 - credited) * amount_cents + charged - paid - written_off), 0) AS BIGINT)
        FROM (\(item)) x
        """

    /// Money on no invoice, less refunds that were approved: those that are only asked for are not booked.
    static let credits = """
        SELECT CAST(coalesce((SELECT sum(amount_cents) FROM allocation
        WHERE invoice_year IS NULL AND refund IS NULL), 0)
        - coalesce((SELECT sum(f.amount_cents) FROM refund f JOIN refund_decision x ON x.refund = f.number
        WHERE x.approved = 1), 0) AS BIGINT)
        """

    static let balanceOfContributor = """
        SELECT CAST(coalesce(sum(p.amount_cents), 0) AS BIGINT) FROM posting p JOIN declarant c
        ON c.id = p.declarant_id WHERE c.kind = ? AND c.identifier = ? AND p.day <= ?
        """

    private static let posting = """
        SELECT p.event, p.position, p.day, p.year, p.subject, p.account, c.kind, c.identifier, p.amount_cents
        FROM posting p LEFT JOIN declarant c ON c.id = p.declarant_id
        """

    static let bookingsOfContributor = """
        \(posting) WHERE (p.event, p.position) IN (SELECT q.event, q.position FROM posting q
        JOIN declarant o ON o.id = q.declarant_id WHERE o.kind = ? AND o.identifier = ?)
        ORDER BY p.event, p.position, p.line
        """

    static let journal = """
        SELECT p.event, p.position, p.line, p.day, p.year, p.subject, p.account, c.kind, c.identifier, p.amount_cents,
        e.kind, e.person, e.at, e.reason
        FROM posting p JOIN billing_event e ON e.number = p.event LEFT JOIN declarant c ON c.id = p.declarant_id
        WHERE (p.event, p.position, p.line) > (?, ?, ?) AND p.day BETWEEN ? AND ?
        ORDER BY p.event, p.position, p.line LIMIT ?
        """

    // MARK: Audit

    static let billingEventsByAudit = """
        SELECT audit_sequence, number, kind, subject, reason, person, role, on_behalf_of, at FROM billing_event
        WHERE audit_sequence > ? AND audit_sequence <= ? ORDER BY audit_sequence
        """

    static let decisionsByEvent = "SELECT y.position, \(decision) WHERE y.event = ?"
    static let invoicesByEvent = "SELECT i.position, \(invoice) FROM invoice i \(keyed) WHERE i.event = ?"
    static let creditNotesByEvent = "SELECT n.position, \(creditNote) \(creditNoteRows) WHERE n.event = ?"
    static let nothingsByEvent = """
        SELECT i.position, c.kind, c.identifier, d.contribution_year, i.series, i.standing, i.revision
        FROM nothing_due i \(keyed) WHERE i.event = ?
        """
    static let postingsByEvent = "\(posting) WHERE p.event = ? ORDER BY p.event, p.position, p.line"
    static let statementsByEvent = """
        SELECT position, \(Table.bankStatementContent.joined(separator: ", ")) FROM bank_statement WHERE event = ?
        """
    static let refundsByEvent = "SELECT f.position, \(refunds.dropFirst(7)) WHERE f.event = ?"
    static let refundDecisionsByEvent = "SELECT position, refund, approved FROM refund_decision WHERE event = ?"
    static let sentRefundsByEvent = "SELECT f.position, \(sentRefunds.dropFirst(7)) WHERE f.event = ?"
    static let allocationsByEvent = """
        SELECT a.position, \(allocation) FROM allocation a JOIN declarant c ON c.id = a.declarant_id
        WHERE a.event = ?
        """
}
