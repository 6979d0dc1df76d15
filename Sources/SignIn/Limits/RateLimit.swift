/// How often something may be done: so many times at once, and then as fast as they leak away over the window.
public struct RateLimit: Hashable, Sendable {
    /// How many in the window.
    public let count: Int
    /// In seconds.
    public let window: Int
    /// How many an instance takes from the database together. One for what must be counted to the last; more where
    /// most requests should cost no write.
    public let block: Int

    /// - Precondition: all are at least one, and a block is no more than the count.
    public init(_ count: Int, every window: Int, block: Int = 1) {
        precondition(count >= 1 && window >= 1 && (1...count).contains(block))
        self.count = count
        self.window = window
        self.block = block
    }

    /// The time that so many take to leak away, in milliseconds: counted for all of them together, since one of many
    /// takes less than a millisecond.
    func span(of many: Int) -> Int64 { max(1, Int64(window) * 1000 * Int64(many) / Int64(count)) }
}

/// What is limited, and how.
public struct RateLimits: Hashable, Sendable {
    /// Beginning to sign in and showing passwords, per address.
    public var signIn: RateLimit
    /// Token requests of software, per address.
    public var token: RateLimit
    /// Uploads, per person.
    public var upload: RateLimit
    /// Exports, per person.
    public var export: RateLimit
    /// Requests of software, per client.
    public var api: RateLimit
    /// What is open to everyone, per address.
    public var open: RateLimit

    public init(
        signIn: RateLimit = RateLimit(10, every: 60), token: RateLimit = RateLimit(30, every: 60),
        upload: RateLimit = RateLimit(20, every: 60), export: RateLimit = RateLimit(5, every: 60),
        api: RateLimit = RateLimit(60, every: 60, block: 6), open: RateLimit = RateLimit(600, every: 60, block: 60)
    ) {
        self.signIn = signIn
        self.token = token
        self.upload = upload
        self.export = export
        self.api = api
        self.open = open
    }
}
