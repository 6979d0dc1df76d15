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
    /// The fingerprint of what was said beside the content: a reason, a certificate, a verdict.
    public let grounds: Fingerprint?
    /// What the request was known by, so that logs and entries find each other.
    public let requestID: String
    /// The hash of the entry before; that of no bytes for the first.
    public let previous: Fingerprint

    public init(
        sequence: Int64, at: Instant, person: String, role: String, onBehalfOf: String?, action: String,
        subject: String, before: Fingerprint?, after: Fingerprint?, grounds: Fingerprint?, requestID: String,
        previous: Fingerprint
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
        self.grounds = grounds
        self.requestID = requestID
        self.previous = previous
    }

    /// Every field in the order in which they stand above, after one that says what the bytes are.
    public var canonicalBytes: [UInt8] {
        DelimitedFields.bytes([
            "medlevy-audit-\(AuditEntry.version)", String(sequence), at.description, person, role, onBehalfOf, action,
            subject, before?.description, after?.description, grounds?.description, requestID, previous.description,
        ])
    }

    public var hash: Fingerprint { Fingerprint(of: canonicalBytes) }
}
