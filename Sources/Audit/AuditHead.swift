public import Values

/// The newest entry of the audit chain: what holds all entries before it together.
public struct AuditHead: Hashable, Sendable {
    public let sequence: Int64
    public let hash: Fingerprint

    public init(sequence: Int64, hash: Fingerprint) {
        self.sequence = sequence
        self.hash = hash
    }

    public init(_ entry: AuditEntry) { self.init(sequence: entry.sequence, hash: entry.hash) }

    /// The head of a chain without entries.
    public static let start = AuditHead(sequence: 0, hash: Fingerprint(of: []))
}
