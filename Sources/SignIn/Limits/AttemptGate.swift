import Service
import Values

/// Holds up whoever guesses: a few attempts are free, each one after them waits longer, and at last nothing is tried
/// any more. An attempt counts as failed before it is looked at, so that many at once are no way around.
struct AttemptGate: Sendable {
    let store: any SignInStore
    let terms: AttemptTerms

    /// - Throws: `sign-in.wait` with the `seconds`; `sign-in.locked`.
    func begin(_ key: String, at now: Instant) throws(Problems) {
        try store.changeSignIn { store throws(Problems) in
            let count = try store.attempts(key)
            let failures = count?.failures ?? 0
            guard failures < terms.most else {
                throw Problems([Problem(.signInLocked, ["count": String(terms.most)])])
            }
            if let until = count?.refusedUntil, until > now { throw AttemptGate.wait(until.seconds(after: now)) }
            let new = AttemptCount(
                key: key, failures: failures + 1, refusedUntil: now.adding(seconds: terms.delay(after: failures + 1)))
            guard try store.replace(count, with: new, at: now) else { throw AttemptGate.wait(1) }
        }
    }

    private static func wait(_ seconds: Int) -> Problems {
        Problems([Problem(.signInWait, ["seconds": String(seconds)])])
    }
}

/// How many attempts are free, and how the delay grows.
public struct AttemptTerms: Hashable, Sendable {
    public var free: Int
    /// The first delay, in seconds; each one after is twice as long.
    public var firstDelay: Int
    /// In seconds.
    public var longestDelay: Int
    /// After so many in a row nothing is tried any more.
    public var most: Int

    public init(free: Int = 5, firstDelay: Int = 30, longestDelay: Int = 3600, most: Int = 100) {
        self.free = free
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.most = most
    }

    /// In seconds; none while attempts are free.
    func delay(after failures: Int) -> Int {
        guard failures >= free else { return 0 }
        return min(longestDelay, firstDelay << min(20, failures - free))
    }
}
