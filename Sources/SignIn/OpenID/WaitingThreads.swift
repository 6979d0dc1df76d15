public import Values

/// Threads for work that waits for a disk or a server: those that serve everybody else go on meanwhile.
public protocol WaitingThreads: Sendable {
    /// - Throws: `service.busy` when too much is waiting already, `service.stopping`, and what the work throws.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(Problems) -> Value
    ) async throws(Problems) -> Value
}
