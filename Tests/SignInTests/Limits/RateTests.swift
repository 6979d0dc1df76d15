import Service
import Synchronization
import Testing
import Values

@testable import SignIn

/// What comes too fast waits; what is allowed costs few writes.
@Suite struct RateTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func passes(_ gate: RateGate, _ limit: RateLimit, _ times: Int, key: String = "192.0.2.1") -> Int {
        (0..<times).count { _ in (try? gate.pass(limit, "test", key)) != nil }
    }

    @Test func tenAMinuteAreTenOnAllInstancesTogether() throws {
        let gates = [RateGate(store: desk.store, clock: desk.clock), RateGate(store: desk.store, clock: desk.clock)]
        let limit = RateLimit(10, every: 60)
        #expect((0..<20).count { passes(gates[$0 % 2], limit, 1) == 1 } == 10)
        #expect(passes(gates[0], limit, 1, key: "192.0.2.2") == 1)
        let refusal = try problem { try gates[0].pass(limit, "test", "192.0.2.1") }
        #expect(refusal?.code == .rateExceeded)
        #expect(refusal?.details["seconds"] == "6")
        desk.clock.pass(seconds: 5)
        #expect(passes(gates[0], limit, 1) == 0)
        desk.clock.pass(seconds: 1)
        #expect(passes(gates[0], limit, 2) == 1)
        desk.clock.pass(seconds: 60)
        #expect(passes(gates[0], limit, 20) == 10)
    }

    /// An open route that many use asks the database for sixty at a time.
    @Test func aBlockCostsOneWrite() throws {
        let store = CountingStore(desk.store)
        let gate = RateGate(store: store, clock: desk.clock)
        #expect(passes(gate, RateLimit(600, every: 60, block: 60), 600) == 600)
        #expect(store.changes == 10)
        #expect(passes(gate, RateLimit(600, every: 60, block: 60), 50) == 0)
        #expect(store.changes == 11)
    }

    /// Of a million a minute one takes less than a millisecond: a block is counted as a whole.
    @Test func aHighRateIsTakenInBlocksToo() throws {
        let store = CountingStore(desk.store)
        let gate = RateGate(store: store, clock: desk.clock)
        #expect(passes(gate, RateLimit(1_000_000, every: 60, block: 100), 1000) == 1000)
        #expect(store.changes == 10)
    }

    /// Many who ask at once when a share is used up each fetch a block, and the last of them is refused, maybe before
    /// another's block is there: what was fetched is there for all who come later.
    @Test(arguments: 1...20)
    func whoAsksAtOnceLosesNoShare(round: Int) async throws {
        let gate = RateGate(store: desk.store, clock: desk.clock)
        let limit = RateLimit(600, every: 60, block: 60)
        let passed = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<100).count { _ in (try? gate.pass(limit, "test", "192.0.2.1")) != nil } }
            }
            return await group.reduce(0, +)
        }
        #expect(passed + passes(gate, limit, 600) == 600)
    }

    /// Shares of several instances never add up to more than the limit.
    @Test func blocksAreTakenFromOneBucket() throws {
        let gates = (0..<3).map { _ in RateGate(store: desk.store, clock: desk.clock) }
        let limit = RateLimit(60, every: 60, block: 7)
        let passed = gates.reduce(0) { $0 + passes($1, limit, 100) }
        #expect(passed == 60)
    }

    @Test(arguments: [
        (4, 0), (5, 30), (6, 60), (7, 120), (11, 1920), (12, 3600), (99, 3600),
    ])
    func theDelayGrows(failures: Int, seconds: Int) {
        #expect(AttemptTerms().delay(after: failures) == seconds)
    }

    @Test func guessingWaitsLongerAndThenStops() throws {
        let gate = AttemptGate(store: desk.store, terms: AttemptTerms())
        for _ in 0..<5 { try gate.begin("k", at: desk.clock.now()) }
        var refusal = try problem { try gate.begin("k", at: desk.clock.now()) }
        #expect(refusal?.code == .signInWait)
        #expect(refusal?.details["seconds"] == "30")
        for _ in 5..<100 {
            desk.clock.pass(seconds: 3600)
            try gate.begin("k", at: desk.clock.now())
        }
        desk.clock.pass(seconds: 360_000)
        refusal = try problem { try gate.begin("k", at: desk.clock.now()) }
        #expect(refusal?.code == .signInLocked)
        try desk.store.changeSignIn { store throws(Problems) in try store.forgetAttempts("k") }
        try gate.begin("k", at: desk.clock.now())
    }
}

/// Counts the changes that are asked of a store.
final class CountingStore: SignInStore {
    private let store: any SignInStore
    private let count = Mutex(0)

    init(_ store: any SignInStore) { self.store = store }

    var changes: Int { count.withLock { $0 } }

    func readSignIn<Result>(_ body: (any SignInReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try store.readSignIn(body)
    }

    func changeSignIn<Result>(_ body: (any SignInChanging) throws(Problems) -> Result) throws(Problems) -> Result {
        count.withLock { $0 += 1 }
        return try store.changeSignIn(body)
    }

    func recordSignIn<Result>(_ body: (any SignInRecording) throws(Problems) -> Result) throws(Problems) -> Result {
        count.withLock { $0 += 1 }
        return try store.recordSignIn(body)
    }
}
