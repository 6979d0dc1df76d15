public import Service
public import Values

/// Takes away what has long ended: called now and then, by any instance.
public struct Housekeeping: Sendable {
    private let store: any SignInStore
    private let clock: any Clock
    private let terms: SessionTerms
    /// How long counts of attempts that failed are remembered, in seconds: thirty days.
    private static let memory = 2_592_000

    public init(store: any SignInStore, clock: any Clock, terms: SessionTerms = SessionTerms()) {
        self.store = store
        self.clock = clock
        self.terms = terms
    }

    public func run() throws(Problems) {
        let now = clock.now()
        let (idle, forgotten) = (now.adding(seconds: -terms.idle), now.adding(seconds: -Housekeeping.memory))
        try store.changeSignIn { store throws(Problems) in
            try store.purge(at: now, idle: idle, forgotten: forgotten)
        }
    }
}
