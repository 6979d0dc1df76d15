/// The statements that read interest and fines.
extension Selection {
    /// What of them stands on an invoice `i`.
    static let lateCharged = """
        coalesce((SELECT CAST(sum(CASE l.taken_back WHEN 0 THEN l.amount_cents ELSE -l.amount_cents END) AS BIGINT)
        FROM late_charge l WHERE l.year = i.year AND l.series = i.series AND l.sequence = i.sequence), 0)
        """

    private static let lateCharge =
        "c.kind, c.identifier, " + Table.lateChargeContent.map { "l.\($0)" }.joined(separator: ", ")

    private static let rows = """
        FROM late_charge l JOIN invoice i ON i.year = l.year AND i.series = l.series AND i.sequence = l.sequence
        JOIN declaration d ON d.id = i.declaration_id JOIN declarant c ON c.id = d.declarant_id
        """

    static let lateChargesOfYear = "SELECT \(lateCharge) \(rows) WHERE l.year = ? ORDER BY l.event, l.position"

    static let lateChargesOfInvoice = """
        SELECT \(lateCharge) \(rows) WHERE l.year = ? AND l.series = ? AND l.sequence = ? ORDER BY l.event, l.position
        """

    static let lateChargesBeforeReminder = """
        SELECT \(lateCharge) \(rows) JOIN billing_event e ON e.number = l.event
        JOIN payment_reminder p ON p.year = l.year AND p.series = l.series AND p.sequence = l.sequence
        WHERE l.year = ? AND l.series = ? AND l.sequence = ? AND p.step = ? AND e.audit_sequence < p.audit_sequence
        ORDER BY l.event, l.position
        """

    static let lateChargesByEvent = "SELECT l.position, \(lateCharge) \(rows) WHERE l.event = ?"

    /// Of interest and fines on one series of a year's invoices. Income stands on the credit side.
    static let lateIncome = """
        SELECT CAST(coalesce(-sum(amount_cents), 0) AS BIGINT) FROM posting
        WHERE account = 'late_income' AND year = ? AND subject LIKE ?
        """

    /// The longest due first.
    static let exOfficioItems = """
        SELECT * FROM (\(item) WHERE i.year = ? AND i.ex_officio = 1) x
        WHERE credited = 0 AND amount_cents + charged - paid - written_off > 0 ORDER BY due, year, series, sequence
        """
}
