/// The statements that read access.
extension Selection {
    static let organisationID = "SELECT id FROM access_organisation WHERE kind = ? AND number = ?"

    static let newOrganisation = """
        INSERT INTO access_organisation (id, kind, number)
        VALUES ((SELECT coalesce(max(id), 0) + 1 FROM access_organisation), ?, ?) RETURNING id
        """

    static let accessVersion = """
        SELECT max(e.number) FROM access_organisation o JOIN access_event e ON e.organisation_id = o.id
        WHERE o.kind = ? AND o.number = ?
        """

    /// An event with its organisation before it, in the order in which `AccessEvent` reads them.
    private static let event =
        "o.kind, o.number, " + Table.accessEventContent.map { "e.\($0)" }.joined(separator: ", ")

    static let accessEvents = """
        SELECT \(event) FROM access_organisation o JOIN access_event e ON e.organisation_id = o.id
        WHERE o.kind = ? AND o.number = ? AND e.number > ? ORDER BY e.number
        """

    static let accessEventsByAudit = """
        SELECT e.audit_sequence, \(event) FROM access_organisation o JOIN access_event e ON e.organisation_id = o.id
        WHERE e.audit_sequence > ? AND e.audit_sequence <= ? ORDER BY e.audit_sequence
        """

    static let organisationsByParty = """
        SELECT o.kind, o.number FROM access_party p JOIN access_organisation o ON o.id = p.organisation_id
        WHERE p.kind = ? AND p.party = ? ORDER BY o.kind, o.number
        """

    static let partyIsKnown = """
        SELECT organisation_id FROM access_party WHERE kind = ? AND party = ? AND organisation_id = ?
        """

    static let organisationList = """
        SELECT kind, number FROM access_organisation WHERE (kind, number) > (?, ?) ORDER BY kind, number LIMIT ?
        """

    static let accessAnswer = """
        SELECT a.key, a.input_hash, o.kind, o.number, a.event, a.at
        FROM access_answer a JOIN access_organisation o ON o.id = a.organisation_id WHERE a.key = ?
        """

    // MARK: Messages

    private static let message = Table.messageContent.map { "m.\($0)" }.joined(separator: ", ")

    static let messages = """
        SELECT \(message) FROM message m WHERE m.shown_until > ?
        AND NOT EXISTS (SELECT 1 FROM message_end e WHERE e.number = m.number) ORDER BY m.number
        """

    static let messageByNumber = "SELECT \(message) FROM message m WHERE m.number = ?"
    static let newestMessage = "SELECT max(number) FROM message"
    static let messagesByAudit = """
        SELECT m.audit_sequence, \(message) FROM message m
        WHERE m.audit_sequence > ? AND m.audit_sequence <= ? ORDER BY m.audit_sequence
        """
    static let messageEndsByAudit = """
        SELECT audit_sequence, \(Table.messageEndContent.joined(separator: ", ")) FROM message_end
        WHERE audit_sequence > ? AND audit_sequence <= ? ORDER BY audit_sequence
        """
    static let dismissals = "SELECT number FROM message_dismissal WHERE person = ? ORDER BY number"
    static let dismissalIsKnown = "SELECT number FROM message_dismissal WHERE person = ? AND number = ?"
}
