public import Values

/// The system's time when it began, and from then on what has passed since: it never goes back, and nobody sets it.
/// For how often something may be done, which a sandbox's clock or a corrected one shall not change.
public struct SteadyClock: Clock {
    private let start: Instant
    private let began: ContinuousClock.Instant

    public init() {
        start = SystemClock().now()
        began = .now
    }

    public func now() -> Instant {
        let (seconds, rest) = began.duration(to: .now).components
        return Instant(milliseconds: start.milliseconds + seconds * 1000 + rest / SteadyClock.attoseconds)
    }

    /// In a millisecond.
    private static let attoseconds: Int64 = 1_000_000_000_000_000
}
