import Audit
import Exchange
import Service
import Values

/// Entries of the audit chain as JSON.
enum AuditJSON {
    static func value(_ entries: [StoredAuditEntry], head: AuditHead) -> JSONValue {
        .object([
            ("head", .object([("sequence", .whole(Int128(head.sequence))), ("hash", .text(head.hash.description))])),
            ("entries", .list(entries.map(value))),
        ])
    }

    private static func value(_ stored: StoredAuditEntry) -> JSONValue {
        let entry = stored.entry
        return .object([
            ("sequence", .whole(Int128(entry.sequence))), ("at", .text(entry.at.description)),
            ("person", .text(entry.person)), ("role", .text(entry.role)),
            ("on_behalf_of", entry.onBehalfOf.map(JSONValue.text) ?? .null), ("action", .text(entry.action)),
            ("subject", .text(entry.subject)), ("before", hash(entry.before)), ("after", hash(entry.after)),
            ("grounds", hash(entry.grounds)), ("request_id", .text(entry.requestID)),
            ("previous", .text(entry.previous.description)), ("hash", .text(stored.hash.description)),
        ])
    }

    private static func hash(_ hash: Fingerprint?) -> JSONValue { hash.map { .text($0.description) } ?? .null }

    static let schema = Schema.object([
        ("head", Schema.object([("sequence", Schema.integer(from: 0)), ("hash", Schema.text())])),
        (
            "entries",
            Schema.list(
                Schema.object(
                    ["at", "person", "role", "action", "subject", "request_id", "previous", "hash"]
                        .map { ($0, Schema.text()) } + [("sequence", Schema.integer(from: 1))]
                        + ["on_behalf_of", "before", "after", "grounds"].map { ($0, Schema.optional(Schema.text())) }))
        ),
    ])
}
