/// How long sessions last, in seconds.
public struct SessionTerms: Hashable, Sendable {
    /// Without a request.
    public var idle: Int
    /// From sign-in, whatever happens.
    public var absolute: Int
    /// How long `seenAt` may be behind, so that most requests only read.
    public var touchEvery: Int

    public init(idle: Int = 1800, absolute: Int = 28_800, touchEvery: Int = 60) {
        self.idle = idle
        self.absolute = absolute
        self.touchEvery = touchEvery
    }
}
