/// A table of the schema as statements need it. What a column may hold stands in the migrations.
struct Table: Sendable {
    let name: String
    /// What tells one row from another, and the order in which a copy is made.
    let key: [Column]
    let columns: [String]

    /// A column of a key, with what comes before all that it holds.
    struct Column: Sendable {
        let name: String
        let start: SQLValue

        static func number(_ name: String) -> Column { Column(name: name, start: .integer(-1)) }
        static func text(_ name: String) -> Column { Column(name: name, start: .text("")) }
        static func bytes(_ name: String) -> Column { Column(name: name, start: .bytes([])) }
    }

    init(_ name: String, key: [Column], columns: [String]) {
        self.name = name
        self.key = key
        self.columns = columns
        insertion = Table.insertion(name, columns, rows: 1)
    }

    /// Adds one row.
    let insertion: String

    /// Adds several rows at once.
    func insertion(rows: Int) -> String { Table.insertion(name, columns, rows: rows) }

    private static func insertion(_ name: String, _ columns: [String], rows: Int) -> String {
        let row = "(\(columns.map { _ in "?" }.joined(separator: ", ")))"
        let values = Array(repeating: row, count: rows).joined(separator: ", ")
        return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES \(values)"
    }
}

extension Table {
    /// All that hold what is kept, each after those that it points to.
    static let all = insertOnly + keptOfSignIn + [mailDelivery, documentDelivery]

    /// Whose rows are never changed.
    static let insertOnly =
        ofDeclarations + ofAccess + [batch, form] + ofBilling + [signedDocument, mail] + ofSending
        + [refundFile, refundInFile, lateCharge, placement]

    /// Those of declarations, and the audit chain.
    static let ofDeclarations = [
        auditEntry, declarant, declaration, revision, registration, verdict, receipt, answer, yearClosing,
    ]

    static let batch = Table("batch", key: [.text("id")], columns: ["id", "owner", "answer", "at"])

    static let form = Table(
        "form", key: [.text("kind"), .text("identifier"), .number("contribution_year"), .number("number")],
        columns: [
            "kind", "identifier", "contribution_year", "number", "base", "answers", "person", "role", "on_behalf_of",
            "at",
        ])

    static let signedDocument = Table(
        "signed_document", key: [.text("kind"), .text("number"), .bytes("hash")],
        columns: ["kind", "number", "hash", "bytes", "party", "at"])

    static let mail = Table(
        "mail", key: [.text("id")],
        columns: [
            "id", "kind", "recipient", "language", "declarant_kind", "identifier", "contribution_year", "name",
            "detail", "at",
        ])

    /// How far each mail is: its rows change.
    static let mailDelivery = Table(
        "mail_delivery", key: [.text("id")], columns: ["id", "state", "attempts", "fault", "due_at"])

    static let auditEntry = Table(
        "audit_entry", key: [.number("sequence")],
        columns: [
            "sequence", "at", "person", "role", "on_behalf_of", "action", "subject", "before_hash", "after_hash",
            "grounds_hash", "request_id", "previous_hash", "hash",
        ])

    static let declarant = Table("declarant", key: [.number("id")], columns: ["id", "kind", "identifier"])

    static let declaration = Table(
        "declaration", key: [.number("id")], columns: ["id", "declarant_id", "contribution_year"])

    static let revision = Table(
        "revision", key: [.number("declaration_id"), .number("number")],
        columns: ["declaration_id", "audit_sequence"] + revisionContent)

    /// What a revision says, in the order in which it is read.
    static let revisionContent = [
        "number", "event", "turnover_year", "name", "street", "postal_code", "city", "country", "language",
        "contact_name", "contact_email", "contact_phone", "box", "total_cents", "levy_cents", "self_control",
        "corrected_revision", "correction_reason", "certificate_date", "certified_hash", "certifier_name",
        "certifier_profession", "certifier_number", "certifier_position", "reason", "person", "role", "on_behalf_of",
        "at", "hash",
    ]

    static let registration = Table(
        "registration",
        key: [.number("declaration_id"), .number("revision"), .text("activity"), .text("device_class")],
        columns: ["declaration_id", "revision", "activity", "device_class"])

    static let verdict = Table(
        "verdict", key: [.number("audit_sequence")], columns: ["audit_sequence", "declaration_id"] + verdictContent)

    /// What a verdict says, in the order in which it is read.
    static let verdictContent = [
        "revision", "answer", "reason", "certificate_date", "certified_hash", "certifier_name",
        "certifier_profession", "certifier_number", "certifier_position", "person", "role", "on_behalf_of", "at",
    ]

    static let receipt = Table(
        "receipt", key: [.text("reference")],
        columns: [
            "reference", "declaration_id", "revision", "event", "hash", "at", "audit_sequence", "audit_hash",
            "document",
        ])

    static let answer = Table(
        "answer", key: [.text("key")],
        columns: ["key", "input_hash", "declaration_id", "revision", "receipt", "at"])

    static let yearClosing = Table(
        "year_closing", key: [.number("year")],
        columns: ["year", "audit_sequence", "reason", "person", "role", "on_behalf_of", "at"])
}
