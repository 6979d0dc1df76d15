import Synchronization
import Testing
import Values

@testable import Web

/// Work that waits has threads of its own, so many that slow ones keep no others waiting.
@Suite struct BlockingTests {
    /// All of them are at work together: each waits until the last has begun.
    @Test func asMuchWaitsAtOnceAsThereAreThreads() async throws {
        let blocking = Blocking()
        let begun = Counter()
        let all = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<Blocking.threads {
                group.addTask { try await blocking.run { begun.meets(Blocking.threads) } }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(all)
        #expect(Blocking.threads == 16)
    }

    @Test func afterTheStopNothingIsTakenIn() async throws {
        let blocking = Blocking()
        #expect(try await blocking.run { 1 } == 1)
        await blocking.stop()
        let error = await #expect(throws: Problems.self) { try await blocking.run { 1 } }
        #expect(error?.listed.map(\.code) == [.serviceStopping])
    }

    private final class Counter: Sendable {
        private let count = Atomic(0)

        /// Counts one, and waits at most five seconds until there are so many.
        func meets(_ all: Int) -> Bool {
            count.add(1, ordering: .sequentiallyConsistent)
            let end = ContinuousClock.now + .seconds(5)
            while count.load(ordering: .sequentiallyConsistent) < all {
                guard ContinuousClock.now < end else { return false }
            }
            return true
        }
    }
}
