/// The statements that read. They are the same text for both databases; PostgreSQL's session writes its own signs for
/// the arguments and its own name of the one function that differs.
enum Selection {
    /// A declaration's key and a revision's content, in the order in which `Revision` reads them.
    private static let revision =
        "c.kind, c.identifier, d.contribution_year, "
        + Table.revisionContent.map { "r.\($0)" }.joined(separator: ", ") + ", "
        + registrations

    /// All registrations of a revision in one cell. No code has a control character.
    static let registrations = """
        (SELECT group_concat(g.activity || '\(Separator.inside)' || g.device_class, '\(Separator.between)')
        FROM registration g WHERE g.declaration_id = r.declaration_id AND g.revision = r.number)
        """

    enum Separator {
        static let inside: Unicode.Scalar = "\u{1F}"
        static let between: Unicode.Scalar = "\u{1E}"
    }

    private static let declaration = """
        FROM declarant c JOIN declaration d ON d.declarant_id = c.id
        """

    static let history = """
        SELECT \(revision) \(declaration) JOIN revision r ON r.declaration_id = d.id
        WHERE c.kind = ? AND c.identifier = ? AND d.contribution_year = ? ORDER BY r.number
        """

    static let verdicts = """
        SELECT \(verdict) \(declaration) JOIN verdict v ON v.declaration_id = d.id
        WHERE c.kind = ? AND c.identifier = ? AND d.contribution_year = ? ORDER BY v.audit_sequence
        """

    static let version = """
        SELECT (SELECT max(r.number) FROM revision r WHERE r.declaration_id = d.id),
        (SELECT count(*) FROM verdict v WHERE v.declaration_id = d.id)
        \(declaration) WHERE c.kind = ? AND c.identifier = ? AND d.contribution_year = ?
        """

    private static let verdict = Table.verdictContent.map { "v.\($0)" }.joined(separator: ", ")

    static let declarantID = "SELECT id FROM declarant WHERE kind = ? AND identifier = ?"
    static let declarationID = "SELECT id FROM declaration WHERE contribution_year = ? AND declarant_id = ?"
    static let newestNumber = "SELECT max(number) FROM revision WHERE declaration_id = ?"

    // MARK: Receipts and answers

    private static let receipt = """
        SELECT e.reference, c.kind, c.identifier, d.contribution_year, e.revision, e.event, e.hash, e.at,
        e.audit_sequence, e.audit_hash, e.document
        FROM receipt e JOIN declaration d ON d.id = e.declaration_id JOIN declarant c ON c.id = d.declarant_id
        """

    static let receiptByReference = "\(receipt) WHERE e.reference = ?"

    static let receiptsByKey = """
        \(receipt) WHERE c.kind = ? AND c.identifier = ? AND d.contribution_year = ?
        ORDER BY e.audit_sequence DESC, e.reference
        """

    static let receiptsByAudit = """
        \(receipt) WHERE e.audit_sequence > ? AND e.audit_sequence <= ? ORDER BY e.audit_sequence, e.reference
        """

    static let receiptByHash = """
        SELECT reference FROM receipt WHERE hash = ? ORDER BY audit_sequence DESC, reference LIMIT 1
        """

    static let answer = """
        SELECT a.key, a.input_hash, c.kind, c.identifier, d.contribution_year, a.revision, a.receipt, a.at
        FROM answer a JOIN declaration d ON d.id = a.declaration_id JOIN declarant c ON c.id = d.declarant_id
        WHERE a.key = ?
        """

    // MARK: Audit

    static let auditHead = "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"

    static let auditEntries = """
        SELECT \(Table.auditEntry.columns.joined(separator: ", ")) FROM audit_entry
        WHERE sequence > ? ORDER BY sequence LIMIT ?
        """

    static let revisionsByAudit = """
        SELECT r.audit_sequence, \(revision), p.hash
        \(declaration) JOIN revision r ON r.declaration_id = d.id
        LEFT JOIN revision p ON p.declaration_id = r.declaration_id AND p.number = r.number - 1
        WHERE r.audit_sequence > ? AND r.audit_sequence <= ? ORDER BY r.audit_sequence
        """

    static let verdictsByAudit = """
        SELECT v.audit_sequence, c.kind, c.identifier, d.contribution_year, \(verdict), r.hash
        \(declaration) JOIN verdict v ON v.declaration_id = d.id
        JOIN revision r ON r.declaration_id = v.declaration_id AND r.number = v.revision
        WHERE v.audit_sequence > ? AND v.audit_sequence <= ? ORDER BY v.audit_sequence
        """

    private static let closing = "SELECT audit_sequence, year, reason, person, role, on_behalf_of, at FROM year_closing"

    static let closingByYear = "\(closing) WHERE year = ?"
    static let decisionsBeforeOpening = """
        SELECT count(*) FROM year_decision y WHERE y.year = ?
        AND NOT EXISTS (SELECT 1 FROM year_decision o WHERE o.year = ? AND o.step = 'open')
        """
    static let deadlines = "SELECT year, deadline FROM year_decision WHERE deadline IS NOT NULL ORDER BY year, number"
    static let mailMoment = "SELECT at FROM mail WHERE id = ?"
    static let openings = "SELECT count(*) FROM year_decision WHERE year = ? AND step = 'open'"
    static let closingsByAudit = """
        \(closing) WHERE audit_sequence > ? AND audit_sequence <= ? ORDER BY audit_sequence
        """

    // MARK: Lists

    /// What `DeclarationHistory.state` says of the newest revision.
    static let state = """
        coalesce(
        (SELECT v.answer FROM verdict v WHERE v.declaration_id = r.declaration_id AND v.revision = r.number
        ORDER BY v.audit_sequence DESC LIMIT 1),
        CASE r.event WHEN 'save_draft' THEN 'draft' WHEN 'withdraw' THEN 'withdrawn'
        WHEN 'set_ex_officio' THEN 'ex_officio' ELSE 'submitted' END)
        """

    /// The list of one year. Declarants are walked along in their order, so that a page costs as much as it is long; a
    /// cross join is what SQLite is told that order with.
    static let list = """
        SELECT \(revision), \(state),
        (SELECT e.reference FROM receipt e WHERE e.declaration_id = d.id
        ORDER BY e.audit_sequence DESC, e.reference LIMIT 1)
        FROM declarant c CROSS JOIN declaration d CROSS JOIN revision r
        WHERE d.contribution_year = ? AND (c.kind, c.identifier) > (?, ?)
        AND d.declarant_id = c.id AND r.declaration_id = d.id
        AND r.number = (SELECT max(n.number) FROM revision n WHERE n.declaration_id = d.id)
        AND \(state) IN (?, ?, ?, ?, ?, ?, ?)
        AND (lower(r.name) LIKE ? ESCAPE '!' OR lower(c.identifier) LIKE ? ESCAPE '!')
        ORDER BY c.kind, c.identifier LIMIT ?
        """

    /// The declarations of one year in the order of lists, without what only a list shows.
    static let toInvoice = """
        SELECT \(revision), \(state), d.id, c.id
        FROM declarant c CROSS JOIN declaration d CROSS JOIN revision r
        WHERE d.contribution_year = ? AND (c.kind, c.identifier) > (?, ?)
        AND d.declarant_id = c.id AND r.declaration_id = d.id
        AND r.number = (SELECT max(n.number) FROM revision n WHERE n.declaration_id = d.id)
        ORDER BY c.kind, c.identifier LIMIT ?
        """

    static let nextYear = "SELECT min(contribution_year) FROM declaration WHERE contribution_year > ?"
}
