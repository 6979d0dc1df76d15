import Declarations
import Service
import Values

/// A whole year at once, as little of it as views over the sector need.
extension StoreTransaction {
    func sectorLines(of year: Int, after sequence: Int64) throws(Problems) -> [SectorLine] {
        guard sequence > 0 else {
            return try lines(SectorSelection.all, [.integer(year)], year)
        }
        return try lines(
            SectorSelection.changed, [.integer(sequence), .integer(sequence), .integer(year)], year)
    }

    private func lines(
        _ statement: String, _ arguments: [SQLValue], _ year: Int
    ) throws(Problems) -> [SectorLine] {
        try all(statement, arguments, String(year)) { row throws(BrokenRow) in
            let kind = try row.code(DeclarantID.Kind.self)
            guard let declarant = DeclarantID(kind, try row.text()) else { throw BrokenRow() }
            let name = try row.text()
            guard let country = CountryCode(kept: try row.text()) else { throw BrokenRow() }
            return SectorLine(
                declarant: declarant, name: name, country: country, language: try row.code(Language.self),
                turnover: try row.turnover(), selfControl: try row.flag(), registrations: try row.registrations(),
                state: try row.code(LifeState.self), handedInAt: try row.optionalInstant(),
                changedAt: try row.instant(), judgedAt: try row.optionalInstant())
        }
    }

    func notices(of year: Int) throws(Problems) -> [Notice] {
        try all(SectorSelection.notices, [.integer(year)], "mail") { row throws(BrokenRow) in
            let kind = try row.code(DeclarantID.Kind.self)
            guard let declarant = DeclarantID(kind, try row.text()) else { throw BrokenRow() }
            return Notice(
                declarant: declarant, kind: try row.code(StoredMail.Kind.self), count: try row.int(),
                last: try row.instant())
        }
    }

    func notices(to declarant: DeclarantID, limit: Int) throws(Problems) -> [StoredMail] {
        let arguments: [SQLValue] = [
            .text(declarant.kind.rawValue), .text(declarant.description), .integer(limit),
        ]
        return try all(SectorSelection.noticesToOne, arguments, "mail") { row throws(BrokenRow) in
            let (id, kind) = (try row.text(), try row.code(StoredMail.Kind.self))
            let (recipient, language) = (try row.text(), try row.code(Language.self))
            return StoredMail(
                id: id, kind, to: recipient, language,
                about: DeclarationKey(declarant: declarant, year: try row.year()), name: try row.text(), detail: nil,
                at: try row.instant())
        }
    }

    func auditEntries(about declarant: DeclarantID, limit: Int) throws(Problems) -> [StoredAuditEntry] {
        let name: [SQLValue] = [.text(declarant.kind.rawValue), .text(declarant.description)]
        let arguments = name + name + [.integer(limit)]
        return try all(SectorSelection.entries, arguments, "audit") { row throws(BrokenRow) in
            try row.auditEntry()
        }
    }
}

extension RowReader {
    fileprivate mutating func optionalInstant() throws(BrokenRow) -> Instant? {
        try optionalInteger().map { Instant(milliseconds: $0) }
    }
}

/// The statements that read a whole year.
enum SectorSelection {
    private static let line = """
        SELECT c.kind, c.identifier, r.name, r.country, r.language, r.box, r.total_cents, r.levy_cents, r.self_control,
        \(Selection.registrations), \(Selection.state),
        (SELECT min(f.at) FROM revision f WHERE f.declaration_id = d.id AND f.event = 'submit'), r.at,
        (SELECT max(v.at) FROM verdict v WHERE v.declaration_id = r.declaration_id AND v.revision = r.number)
        FROM declaration d JOIN declarant c ON c.id = d.declarant_id JOIN revision r ON r.declaration_id = d.id
        AND r.number = (SELECT max(n.number) FROM revision n WHERE n.declaration_id = d.id)
        """

    static let all = "\(line) WHERE d.contribution_year = ?"

    static let changed = """
        \(line) WHERE d.id IN (SELECT w.declaration_id FROM revision w WHERE w.audit_sequence > ?
        UNION SELECT u.declaration_id FROM verdict u WHERE u.audit_sequence > ?) AND d.contribution_year = ?
        """

    static let notices = """
        SELECT declarant_kind, identifier, kind, count(*), max(at) FROM mail
        WHERE contribution_year = ? AND kind IN ('invitation', 'reminder')
        GROUP BY declarant_kind, identifier, kind
        """

    static let noticesToOne = """
        SELECT id, kind, recipient, language, contribution_year, name, at FROM mail
        WHERE declarant_kind = ? AND identifier = ? AND kind IN ('invitation', 'reminder')
        ORDER BY at DESC, id LIMIT ?
        """

    private static let own = "FROM declarant c JOIN declaration d ON d.declarant_id = c.id"

    static let entries = """
        SELECT \(Table.auditEntry.columns.joined(separator: ", ")) FROM audit_entry WHERE sequence IN (
        SELECT r.audit_sequence \(own) JOIN revision r ON r.declaration_id = d.id WHERE c.kind = ? AND c.identifier = ?
        UNION ALL
        SELECT v.audit_sequence \(own) JOIN verdict v ON v.declaration_id = d.id WHERE c.kind = ? AND c.identifier = ?)
        ORDER BY sequence DESC LIMIT ?
        """
}
