import Values

extension Instant {
    func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }

    /// Whole seconds from another moment to this one, rounded up; at least one.
    func seconds(after other: Instant) -> Int { max(1, Int((milliseconds - other.milliseconds + 999) / 1000)) }
}
