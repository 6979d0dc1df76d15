public import Values

/// How often in a row something was tried that did not succeed, and until when no more is tried.
public struct AttemptCount: Hashable, Sendable {
    /// What is tried: `code:ACCOUNT`.
    public let key: String
    public var failures: Int
    public var refusedUntil: Instant

    public init(key: String, failures: Int, refusedUntil: Instant) {
        self.key = key
        self.failures = failures
        self.refusedUntil = refusedUntil
    }
}
