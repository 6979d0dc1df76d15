import NIOPosix
import Synchronization
import Values

/// Work that waits for a disk or a server: it is done on threads of its own, so that requests that need none go on.
final class Blocking: Sendable {
    /// More than can be done within the time that anybody waits.
    private static let mostWaiting = 512

    private let pool: NIOThreadPool
    private let waiting = Atomic(0)

    init(_ pool: NIOThreadPool = .singleton) { self.pool = pool }

    /// - Throws: `service.busy` when too much is waiting already, and what the work throws.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(Problems) -> Value
    ) async throws(Problems) -> Value {
        let (before, _) = waiting.add(1, ordering: .relaxed)
        defer { waiting.subtract(1, ordering: .relaxed) }
        guard before < Blocking.mostWaiting else { throw Problems([Problem(.serviceBusy)]) }
        let result: Result<Value, Problems>
        do {
            result = try await pool.runIfActive { Result { () throws(Problems) in try work() } }
        } catch {
            throw Problems([Problem(.serviceStopping)])
        }
        return try result.get()
    }
}
