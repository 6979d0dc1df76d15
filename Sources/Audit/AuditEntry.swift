public import Values

/// One entry of the audit chain: who did what to what, for whom and when, and what it was before and after. Each entry
/// names the hash of the one before it, so that none can be changed, taken out, put in or moved without a trace.
public struct AuditEntry: Hashable, Sendable {
    /// The version of the canonical bytes.
    public static let version = 1

    /// Counted from 1, without a gap.
    public let sequence: Int64
    public let at: Instant
    public let person: String
    /// As whom the person acted.
    public let role: String
    /// Whom the person acted for under mandate; `nil` for oneself.
    public let onBehalfOf: String?
    /// What was done: the code of an event.
    public let action: String
    /// What it was done to: `2024/0566988259`.
    public let subject: String
    /// The hash of the content before, where there was one.
    public let before: Fingerprint?
    /// The hash of the content after, where there is one.
    public let after: Fingerprint?
    /// What the request was known by, so that logs and entries find each other.
    public let requestID: String
    /// The hash of the entry before; that of no bytes for the first.
    public let previous: Fingerprint

    public init(
        sequence: Int64, at: Instant, person: String, role: String, onBehalfOf: String?, action: String,
        subject: String, before: Fingerprint?, after: Fingerprint?, requestID: String, previous: Fingerprint
    ) {
        self.sequence = sequence
        self.at = at
        self.person = person
        self.role = role
        self.onBehalfOf = onBehalfOf
        self.action = action
        self.subject = subject
        self.before = before
        self.after = after
        self.requestID = requestID
        self.previous = previous
    }

    /// Every field as `LENGTH:TEXT`, the length in bytes, in the order in which they stand above; an absent one is `-`.
    /// The first says what the bytes are. No two entries have the same bytes.
    public var canonicalBytes: [UInt8] {
        let fields: [String?] = [
            "medlevy-audit-\(AuditEntry.version)", String(sequence), at.description, person, role, onBehalfOf, action,
            subject, before?.description, after?.description, requestID, previous.description,
        ]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(384)
        for field in fields {
            if let field {
                bytes.append(contentsOf: String(field.utf8.count).utf8)
                bytes.append(0x3A)
                bytes.append(contentsOf: field.utf8)
            } else {
                bytes.append(0x2D)
            }
        }
        return bytes
    }

    public var hash: Fingerprint { Fingerprint(of: canonicalBytes) }
}
