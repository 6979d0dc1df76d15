import Synchronization

/// The presses that stand ready, so that fonts are looked up once and not for each document.
enum Presses {
    /// A press goes from one thread to the next, and never to two at a time.
    private struct Idle: @unchecked Sendable {
        var presses: [Press] = []
    }

    private static let idle = Mutex(Idle())
    /// More than these are not kept.
    private static let most = 8

    /// Does something with a press; `nil` where there can be none.
    static func use<Result, Failure: Error>(_ work: (Press) throws(Failure) -> Result) throws(Failure) -> Result? {
        guard let press = idle.withLock({ $0.presses.popLast() }) ?? Press() else { return nil }
        let result = try work(press)
        idle.withLock { if $0.presses.count < most { $0.presses.append(press) } }
        return result
    }
}
