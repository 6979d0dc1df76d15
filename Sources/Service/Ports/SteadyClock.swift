import Glibc
public import Values

/// The system's time when it began, and from then on what has passed since: it never goes back, and nobody sets it.
/// For how often something may be done, which a sandbox's clock or a corrected one shall not change.
public struct SteadyClock: Clock {
    private let start: Instant
    private let began: Int64

    public init() {
        start = SystemClock().now()
        began = SteadyClock.passed()
    }

    public func now() -> Instant { Instant(milliseconds: start.milliseconds + SteadyClock.passed() - began) }

    /// Since the machine was started, in milliseconds, its sleep counted in.
    private static func passed() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
