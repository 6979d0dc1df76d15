import Billing
import Service
import Synchronization
import Values

/// Runs of invoices that go on while nobody looks. What a run did is kept batch by batch; this is only how far those of
/// this process are. A run that stopped with its process goes on by being started again.
final class InvoiceRuns: Sendable {
    struct Key: Hashable, Sendable {
        let year: Int
        let kind: InvoiceKind
    }

    enum State: Sendable {
        case running(InvoicingTotals)
        case done(InvoicingTotals, at: Instant)
        case failed(Problems, at: Instant)
    }

    struct Progress: Sendable {
        /// Declarations that the run looks at.
        let declarations: Int
        /// The last day of payment of what it makes.
        let due: CivilDate
        var state: State
    }

    private let clock: any Clock
    private let all = Mutex<[Key: Progress]>([:])

    init(_ clock: any Clock) { self.clock = clock }

    /// How far a run is, or when and how the last one ended.
    func progress(_ key: Key) -> Progress? { all.withLock { $0[key] } }

    /// Begins a run, unless the same one goes on.
    ///
    /// - Parameter run: is told a closure that takes how far it is.
    func start(
        _ key: Key, of declarations: Int, due: CivilDate, on blocking: Blocking,
        _ run: @escaping @Sendable (_ told: (InvoicingTotals) -> Void) throws(Problems) -> InvoicingTotals
    ) {
        let isFree = all.withLock { all in
            if case .running = all[key]?.state { return false }
            all[key] = Progress(declarations: declarations, due: due, state: .running(InvoicingTotals()))
            return true
        }
        guard isFree else { return }
        Task { [self] in
            let end: State
            do throws(Problems) {
                end = .done(
                    try await blocking.run { [self] () throws(Problems) in
                        try run { totals in set(key, .running(totals)) }
                    }, at: clock.now())
            } catch {
                end = .failed(error, at: clock.now())
            }
            set(key, end)
        }
    }

    private func set(_ key: Key, _ state: State) { all.withLock { $0[key]?.state = state } }
}
