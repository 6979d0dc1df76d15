import Synchronization
public import Values

/// A clock that stands until somebody sets it: for a sandbox, where a year is played through in a minute.
public final class SettableClock: Clock {
    private let moment: Mutex<Instant>

    public init(_ moment: Instant) { self.moment = Mutex(moment) }

    public func now() -> Instant { moment.withLock { $0 } }

    public func set(_ new: Instant) { moment.withLock { $0 = new } }
}
