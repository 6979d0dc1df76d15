import Service
import SignIn
import Synchronization
import Values

/// A clock that a test sets.
final class TestClock: Clock {
    private let time: Mutex<Instant>

    init(_ text: String = "2026-03-02T09:00:00.000Z") { time = Mutex(Instant(text) ?? Instant(milliseconds: 0)) }

    func now() -> Instant { time.withLock { $0 } }

    func pass(seconds: Int) {
        time.withLock { $0 = Instant(milliseconds: $0.milliseconds + Int64(seconds) * 1000) }
    }
}

/// Chance that repeats itself: the same bytes in each run, and never the same twice in one.
final class CountedRandomness: Randomness {
    private let state = Mutex<UInt64>(1)

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
        }
    }
}
