public import Values

/// Walks along the audit chain and finds the first entry that does not hold.
public struct AuditChain: Sendable {
    /// The newest entry that was found to hold.
    public private(set) var head = AuditHead.start

    public init() {}

    /// Checks that an entry follows the ones before it.
    ///
    /// - Parameter stored: the hash that is kept beside it.
    /// - Throws: `audit.broken` with the sequence number where the chain breaks.
    public mutating func follow(_ entry: AuditEntry, stored: Fingerprint) throws(Problem) {
        let hash = entry.hash
        guard entry.sequence == head.sequence + 1, entry.previous == head.hash, hash == stored else {
            throw Problem(.auditBroken, ["sequence": String(head.sequence + 1)])
        }
        head = AuditHead(sequence: entry.sequence, hash: hash)
    }
}
