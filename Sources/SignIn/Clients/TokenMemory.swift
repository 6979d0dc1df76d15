import Access
import Synchronization
import Values

/// Whom tokens stand for, as far as they were shown before. A token never comes to stand for anybody else; whether its
/// client was revoked is asked of access each time.
final class TokenMemory: Sendable {
    private let known = Mutex<[Fingerprint: (caller: Caller, expiresAt: Instant)]>([:])
    /// Beyond it all are forgotten.
    private static let most = 10_000

    func caller(_ token: Fingerprint, at now: Instant) -> Caller? {
        known.withLock { known in
            guard let found = known[token], now < found.expiresAt else { return nil }
            return found.caller
        }
    }

    func keep(_ caller: Caller, _ token: Fingerprint, until: Instant) {
        known.withLock { known in
            if known.count >= TokenMemory.most { known.removeAll() }
            known[token] = (caller, until)
        }
    }
}
