import Foundation
import Synchronization
import Testing
import Values

@testable import Storage

/// Those who write at the same moment share a transaction.
@Suite struct SharedCommitTests {
    /// A database that does whatever it is told.
    private final class Nothing: SQLSession {
        func execute(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) {}
        func rows(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> [SQLRow] { [] }
    }

    private static func run(_ pieces: [SharedCommit.Piece]) {
        for piece in pieces { try? piece.run(StoreTransaction(Nothing(), database: "test")) }
    }

    /// While the first transaction is under way nine others come: they share the second.
    @Test func whoComesMeanwhileSharesTheNextOne() throws {
        let commit = SharedCommit()
        let sizes = Mutex<[Int]>([])
        let (begun, released, all) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchGroup())
        let answers = Mutex<Set<Int>>([])
        for number in 0..<10 {
            all.enter()
            Thread.detachNewThread {
                let answer = try? commit.write({ _ in number }) { pieces throws(Problems) in
                    sizes.withLock { $0.append(pieces.count) }
                    if sizes.withLock({ $0.count }) == 1 {
                        begun.signal()
                        released.wait()
                    }
                    Self.run(pieces)
                }
                answers.withLock { if let answer { _ = $0.insert(answer) } }
                all.leave()
            }
            if number == 0 { begun.wait() }
        }
        // All nine are in the queue once they have had time to get there.
        while commit.waiting < 9 { Thread.sleep(forTimeInterval: 0.001) }
        released.signal()
        all.wait()
        #expect(sizes.withLock { $0 } == [1, 9])
        #expect(answers.withLock { $0 } == Set(0..<10))
    }

    /// The disk did not take the transaction: everyone in it is told, and the next one is tried anew.
    @Test func whatBecomesOfTheTransactionBecomesOfAll() throws {
        let commit = SharedCommit()
        let full = Problems([Problem(.storageFull)])
        let found = try codes {
            _ = try commit.write({ _ in 1 }) { pieces throws(Problems) in
                Self.run(pieces)
                throw full
            }
        }
        #expect(found == [.storageFull])
        #expect(try commit.write({ _ in 2 }, { Self.run($0) }) == 2)
    }
}
