import NIOPosix
import Service
import SignIn
import Synchronization
import Values

/// Work that waits for a disk or a server: it is done on threads of its own, so that requests that need none go on.
///
/// The threads wait more than they work, so there are more of them than processors; the library's own pool has as many
/// as processors, and resolves names on them.
final class Blocking: WaitingThreads {
    /// How much is done at once.
    static let threads = 16
    /// More than can be done within the time that anybody waits.
    private static let mostWaiting = 512

    private let pool = NIOThreadPool(numberOfThreads: Blocking.threads)
    private let waiting = Atomic(0)

    init() { pool.start() }

    deinit { pool.shutdownGracefully { _ in } }

    /// Takes in nothing more, and waits until what was begun is done.
    func stop() async {
        // It throws for pools that cannot be stopped alone, which this is not.
        try? await pool.shutdownGracefully()
    }

    /// Looks a little up: here and now, where the store makes nobody wait.
    func look<Value: Sendable>(
        in store: any DeclarationStore, _ work: @escaping @Sendable () throws(Problems) -> Value
    ) async throws(Problems) -> Value {
        store.readingWaits ? try await run(work) : try work()
    }

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
