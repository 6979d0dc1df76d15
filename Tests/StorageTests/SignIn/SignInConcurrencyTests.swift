import Foundation
import Service
import Storage
import Synchronization
import Testing
import Values

/// Several instances at once: what is good once is had once, and what is counted is counted together.
@Suite struct SignInConcurrencyTests {
    private typealias My = SignInSamples

    /// Does work on several threads and connections at once, and counts where it gave true.
    private func count(
        _ times: Int, _ stores: [any DeclarationDatabase],
        _ work: @escaping @Sendable (any DeclarationDatabase) throws -> Bool
    ) -> Int {
        let group = DispatchGroup()
        let found = Mutex(0)
        for number in 0..<times {
            group.enter()
            Thread.detachNewThread {
                let store = stores[number % stores.count]
                // Where the database lets one of two go first that wait for each other, the other tries again.
                var isDone: Bool?
                for _ in 0..<20 where isDone == nil { isDone = try? work(store) }
                if isDone == true { found.withLock { $0 += 1 } }
                group.leave()
            }
        }
        group.wait()
        return found.withLock { $0 }
    }

    @Test(arguments: Backend.allCases)
    func oneOfManyTakesWhatIsGoodOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let stores = [try place.open(), try place.open(), try place.open()]
        let account = My.account(1, state: .active)
        let attempt = SignInAttempt(
            state: My.hash("state"), cookie: My.hash("cookie"), nonce: "n", verifier: "v", returnTo: "/",
            expiresAt: My.at(600))
        try stores[0].changeSignIn { store throws(Problems) in
            try store.add(account)
            try store.add(attempt)
            try store.replaceRecoveryCodes(of: account.id, with: [My.hash("1")])
        }
        let (state, id) = (attempt.state, account.id)
        #expect(
            count(9, stores) { try $0.changeSignIn { store throws(Problems) in try store.takeAttempt(state) != nil } }
                == 1)
        #expect(
            count(9, stores) { try $0.changeSignIn { store throws(Problems) in try store.useStep(9, of: id) } } == 1)
        let code = My.hash("1")
        #expect(
            count(9, stores) {
                try $0.changeSignIn { store throws(Problems) in try store.useRecoveryCode(code, of: id) }
            }
                == 1)
        let first = AttemptCount(key: "k", failures: 1, refusedUntil: My.at(0))
        #expect(
            count(9, stores) {
                try $0.changeSignIn { store throws(Problems) in try store.replace(nil, with: first, at: My.at(0)) }
            } == 1)
        let second = AttemptCount(key: "k", failures: 2, refusedUntil: My.at(0))
        #expect(
            count(9, stores) {
                try $0.changeSignIn { store throws(Problems) in try store.replace(first, with: second, at: My.at(0)) }
            } == 1)
    }

    /// Ten a minute are ten a minute, however many instances there are.
    @Test(arguments: Backend.allCases)
    func aBucketIsFilledTogether(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let stores = [try place.open(), try place.open(), try place.open()]
        let taken = count(30, stores) {
            try $0.changeSignIn { store throws(Problems) in
                try store.fill("k", spans: 6000, window: 60_000, at: My.now).isTaken
            }
        }
        #expect(taken == 10)
        let (later, _) = try stores[0].changeSignIn { store throws(Problems) in
            try store.fill("k", spans: 6000, window: 60_000, at: My.at(6))
        }
        #expect(later)
        let (isTaken, emptyAt) = try stores[1].changeSignIn { store throws(Problems) in
            try store.fill("k", spans: 6000, window: 60_000, at: My.at(6))
        }
        #expect(!isTaken)
        #expect(emptyAt == My.at(66))
    }

    /// Counting and touching do not wait for whoever writes to the audit chain.
    @Test func aChangeDoesNotWaitForTheChain() throws {
        let place = try ScratchDatabase(.postgreSQL)
        let (one, other) = (try place.open(), try place.open())
        try one.recordSignIn { _ throws(Problems) in
            try other.changeSignIn { store throws(Problems) in try store.add(My.token("t")) }
        }
        try one.readSignIn { store throws(Problems) in #expect(try store.token(My.hash("t")) != nil) }
    }
}
