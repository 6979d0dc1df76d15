import Billing
import Declarations
import Service
import Values

/// What of a year's documents is not on its way, and what did not get there.
extension StoreTransaction {
    func unmailed(year: Int) throws(Problems) -> [UnmailedDocument] {
        try all(SendingSelection.unmailed, [.integer(year), .integer(year)], "invoice") { row throws(BrokenRow) in
            let (contributor, number) = (try row.declarantID(), try row.invoiceNumber())
            let (name, event) = (try row.text(), try row.code(LifeEvent.self))
            let (contact, person) = (try row.text(), try row.text())
            return UnmailedDocument(
                number: number, contributor: contributor, name: name,
                hasContact: Revision.hasContact(event, named: contact, by: person), isInOutbox: try row.integer() > 0)
        }
    }

    func undelivered(year: Int, limit: Int) throws(Problems) -> [DocumentDelivery] {
        try documentDeliveries(SendingSelection.undelivered, [.integer(year), .integer(limit)])
    }
}

extension SendingSelection {
    private static let party = """
        JOIN declaration l ON l.id = i.declaration_id JOIN declarant c ON c.id = l.declarant_id
        JOIN revision r ON r.declaration_id = i.declaration_id AND r.number = i.revision
        """

    /// - Parameter number: the columns of the year, the series and the sequence.
    private static func unmailed(_ number: [String], _ documents: String) -> String {
        let sending = """
            SELECT 1 FROM document_sending s WHERE s.year = \(number[0]) AND s.series = \(number[1])
            AND s.sequence = \(number[2]) AND s.kind = 'document'
            """
        return """
            SELECT c.kind, c.identifier, \(number[0]) AS year, \(number[1]) AS series, \(number[2]) AS sequence, r.name,
            r.event, r.contact_name, r.person, CAST(CASE WHEN EXISTS (\(sending)) THEN 1 ELSE 0 END AS BIGINT)
            FROM \(documents) \(party) WHERE \(number[0]) = ? AND NOT EXISTS (\(sending) AND s.way = 'mail')
            """
    }

    /// A credit note goes to whom the invoice went that it takes back.
    static let unmailed = """
        \(unmailed(["i.year", "i.series", "i.sequence"], "invoice i"))
        UNION ALL
        \(unmailed(["n.year", "'C'", "n.sequence"], """
            credit_note n JOIN invoice i ON i.year = n.year AND i.series = n.credited_series
            AND i.sequence = n.credited_sequence
            """))
        ORDER BY series, sequence
        """

    /// When it is due follows the last attempt.
    static let undelivered = """
        \(deliveries) WHERE s.year = ? AND d.state <> 'sent' AND d.fault <> '' ORDER BY d.due_at DESC, s.id LIMIT ?
        """
}
