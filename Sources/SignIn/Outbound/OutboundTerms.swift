/// Whom the service may call, and how much and how long it listens.
public struct OutboundTerms: Hashable, Sendable {
    public var allowed: Set<WebOrigin>
    /// Whether loopback may be called without TLS: for development only.
    public var allowsPlainLoopback: Bool
    /// In bytes.
    public var largestAnswer: Int
    /// In milliseconds, from the first to the last byte.
    public var timeout: Int
    /// A file of certificates that are trusted instead of the system's; `nil` for the system's.
    public var certificates: String?

    public init(
        allowed: Set<WebOrigin>, allowsPlainLoopback: Bool = false, largestAnswer: Int = 100_000,
        timeout: Int = 5000, certificates: String? = nil
    ) {
        self.allowed = allowed
        self.allowsPlainLoopback = allowsPlainLoopback
        self.largestAnswer = largestAnswer
        self.timeout = timeout
        self.certificates = certificates
    }

    /// - Throws: `notAllowed` with the origin, or with nothing where the address has none.
    func check(_ address: String) throws(OutboundFault) {
        guard let origin = WebOrigin(of: address) else { throw .notAllowed("") }
        let isSafe = origin.scheme == .https || (allowsPlainLoopback && origin.isLoopback)
        guard isSafe, allowed.contains(origin) else { throw .notAllowed(origin.description) }
    }
}
