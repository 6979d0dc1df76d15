import Foundation
import Synchronization
import Values

/// Lets those who write at the same moment share one transaction, and with it one wait for the disk. Each is on its own
/// all the same: what one adds is taken back alone when it throws, and each sees what those before it added.
///
/// Nobody waits for company: whoever comes first begins at once, and takes with it, the next time, all who came
/// meanwhile.
final class SharedCommit: Sendable {
    /// The most that share a transaction, so that none waits long for the others.
    private static let most = 32

    private let queue = Mutex(Queue())

    private struct Queue {
        var waiting: [Turn] = []
        var isBusy = false
    }

    /// Writes, together with who else is waiting.
    ///
    /// - Parameters:
    ///   - body: is run once, on the thread of whoever leads.
    ///   - transaction: runs a transaction with the pieces in it, one after the other.
    /// - Throws: what `body` throws, and why the transaction was not kept.
    func write<Result>(
        _ body: (StoreTransaction) throws(Problems) -> Result, _ transaction: ([Piece]) throws(Problems) -> Void
    ) throws(Problems) -> Result {
        var result: Result?
        try withoutActuallyEscaping(body) { body throws(Problems) in
            let piece = Piece { store throws(Problems) in result = try body(store) }
            try take(Turn(piece), transaction)
        }
        guard let result else { throw Problems([StorageFault.unavailable(.other).problem("")]) }
        return result
    }

    /// How many wait for a transaction to end.
    var waiting: Int { queue.withLock { $0.waiting.count } }

    private func take(_ turn: Turn, _ transaction: ([Piece]) throws(Problems) -> Void) throws(Problems) {
        let leads = queue.withLock { queue in
            if queue.isBusy {
                queue.waiting.append(turn)
                return false
            }
            queue.isBusy = true
            return true
        }
        if leads {
            lead([turn], transaction)
        } else if turn.waitsToLead() {
            lead([turn] + others(), transaction)
        }
        try turn.piece.check()
    }

    /// Runs a transaction for some, and passes the lead on to the first of those who wait.
    private func lead(_ turns: [Turn], _ transaction: ([Piece]) throws(Problems) -> Void) {
        do throws(Problems) {
            try transaction(turns.map(\.piece))
        } catch {
            for turn in turns { turn.piece.fail(error) }
        }
        for turn in turns { turn.piece.end() }
        for turn in turns.dropFirst() { turn.end() }
        let next = queue.withLock { queue -> Turn? in
            guard !queue.waiting.isEmpty else {
                queue.isBusy = false
                return nil
            }
            return queue.waiting.removeFirst()
        }
        next?.lead()
    }

    private func others() -> [Turn] {
        queue.withLock { queue in
            let some = Array(queue.waiting.prefix(Self.most - 1))
            queue.waiting.removeFirst(some.count)
            return some
        }
    }
}

extension SharedCommit {
    /// What one writer does in the transaction. It is run on the thread of whoever leads, while its own waits: never on
    /// two at once.
    final class Piece: @unchecked Sendable {
        private var body: ((StoreTransaction) throws(Problems) -> Void)?
        private var problems: Problems?

        init(_ body: @escaping (StoreTransaction) throws(Problems) -> Void) { self.body = body }

        /// - Throws: why what it added must be taken back. That is kept too, for the writer.
        func run(_ transaction: StoreTransaction) throws(Problems) {
            do throws(Problems) {
                try body?(transaction)
                try transaction.checkFaultless()
            } catch {
                problems = error
                throw error
            }
        }

        /// The transaction came to nothing: so did this, unless it had failed by itself.
        func fail(_ error: Problems) { problems = problems ?? error }

        /// The work is its writer's, and is let go before the writer goes on.
        fileprivate func end() { body = nil }

        func check() throws(Problems) {
            if let problems { throw problems }
        }
    }

    /// A writer that waits: until its piece is done, or until it is to lead.
    private final class Turn: Sendable {
        let piece: Piece
        private let signal = DispatchSemaphore(value: 0)
        private let isToLead = Mutex(false)

        init(_ piece: Piece) { self.piece = piece }

        /// - Returns: whether to lead; otherwise all is done.
        func waitsToLead() -> Bool {
            signal.wait()
            return isToLead.withLock { $0 }
        }

        func end() { signal.signal() }

        func lead() {
            isToLead.withLock { $0 = true }
            signal.signal()
        }
    }
}
