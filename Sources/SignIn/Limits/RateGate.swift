public import Service
import Synchronization
public import Values

/// Lets through what stays within its rate, on all instances together: the count is in the database, and an instance
/// takes its share of it in blocks.
public final class RateGate: Sendable {
    private let store: any SignInStore
    private let clock: any Clock
    private let shares = Mutex<[String: Share]>([:])
    /// Keys remembered at once.
    private static let most = 20_000

    /// What an instance knows of a key.
    private enum Share {
        /// So many more may pass without asking, up to a moment.
        case left(Int, until: Instant)
        /// No one passes before a moment.
        case refused(until: Instant)

        /// Whoever asks at the same moment gets a block of their own, or is refused: no block is lost by either.
        func added(to other: Share?, at now: Instant) -> Share {
            guard case .left(let before, let end)? = other, end > now else { return self }
            switch self {
            case .left(let count, let until): return .left(count + before, until: max(until, end))
            case .refused: return before > 0 ? .left(before, until: end) : self
            }
        }

        var until: Instant {
            switch self {
            case .left(_, let until), .refused(let until): until
            }
        }
    }

    /// - Parameter clock: not the service's own, which stands in a sandbox until somebody sets it.
    public init(store: any SignInStore, clock: any Clock = SteadyClock()) {
        self.store = store
        self.clock = clock
    }

    /// Lets one through.
    ///
    /// - Parameters:
    ///   - name: of the limit: `sign-in`.
    ///   - key: whom it counts for: an address, a client's id.
    /// - Throws: `rate.exceeded` with the `seconds` after which one more gets through.
    public func pass(_ limit: RateLimit, _ name: String, _ key: String) throws(Problems) {
        let bucket = "\(name):\(key)"
        let now = clock.now()
        switch takeShare(of: bucket, at: now) {
        case .left: return
        case .refused(let until): throw RateGate.refusal(until, now)
        case nil: try ask(limit, bucket, now)
        }
    }

    /// Lets one through without asking the database, where this instance still holds a share.
    public func passes(_ name: String, _ key: String) -> Bool {
        if case .left = takeShare(of: "\(name):\(key)", at: clock.now()) { return true }
        return false
    }

    /// Uses one of what is left; `nil` where the database must be asked.
    private func takeShare(of bucket: String, at now: Instant) -> Share? {
        shares.withLock { shares in
            guard let share = shares[bucket], share.until > now else { return nil }
            switch share {
            case .left(0, _): return nil
            case .left(let count, let until): shares[bucket] = .left(count - 1, until: until)
            case .refused: break
            }
            return share
        }
    }

    /// Takes a block from the database; one alone where no block fits any more.
    private func ask(_ limit: RateLimit, _ bucket: String, _ now: Instant) throws(Problems) {
        let window = limit.span(of: limit.count)
        let (taken, emptyAt) = try store.changeSignIn { store throws(Problems) in
            let block = try store.fill(bucket, spans: limit.span(of: limit.block), window: window, at: now)
            if block.isTaken || limit.block == 1 { return (block.isTaken ? limit.block : 0, block.emptyAt) }
            let one = try store.fill(bucket, spans: limit.span(of: 1), window: window, at: now)
            return (one.isTaken ? 1 : 0, one.emptyAt)
        }
        guard taken > 0 else {
            let until = Instant(milliseconds: emptyAt.milliseconds + limit.span(of: 1) - window)
            keep(.refused(until: until), of: bucket, at: now)
            throw RateGate.refusal(until, now)
        }
        if taken > 1 {
            keep(.left(taken - 1, until: Instant(milliseconds: now.milliseconds + window)), of: bucket, at: now)
        }
    }

    /// A crowd of keys costs no more memory than a fixed number of them: what was left of them is given up.
    private func keep(_ share: Share, of bucket: String, at now: Instant) {
        shares.withLock { shares in
            if shares.count >= RateGate.most { shares = shares.filter { $0.value.until > now } }
            if shares.count >= RateGate.most { shares.removeAll(keepingCapacity: true) }
            shares[bucket] = share.added(to: shares[bucket], at: now)
        }
    }

    private static func refusal(_ until: Instant, _ now: Instant) -> Problems {
        Problems([Problem(.rateExceeded, ["seconds": String(until.seconds(after: now))])])
    }
}
