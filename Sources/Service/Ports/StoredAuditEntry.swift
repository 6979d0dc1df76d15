public import Audit
public import Values

/// An audit entry with the hash that is kept beside it.
public struct StoredAuditEntry: Hashable, Sendable {
    public let entry: AuditEntry
    public let hash: Fingerprint

    public init(entry: AuditEntry, hash: Fingerprint) {
        self.entry = entry
        self.hash = hash
    }
}
