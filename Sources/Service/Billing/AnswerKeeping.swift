import Billing
import Declarations
public import Values

/// A store that keeps what is answered with what was done, in the same transaction: the same request again under its
/// key finds the answer, and nothing is done twice. It is made for one request.
public struct AnswerKeeping: BillingStore {
    /// What answers are known by.
    public struct Mark: Hashable, Sendable {
        public let owner: String
        public let key: String
        /// What was asked.
        public let input: Fingerprint
        public let at: Instant

        public init(owner: String, key: String, input: Fingerprint, at: Instant) {
            self.owner = owner
            self.key = key
            self.input = input
            self.at = at
        }

        fileprivate var id: String {
            "answer-\(Fingerprint(of: DelimitedFields.bytes([owner, key])).description.prefix(40))"
        }
    }

    private let inner: any BillingStore
    private let mark: Mark
    private let answer: @Sendable (any BillingReading) throws(Problems) -> [UInt8]

    /// - Parameter answer: what is answered, looked up in the transaction once everything is written.
    public init(
        _ inner: any BillingStore, _ mark: Mark,
        answer: @escaping @Sendable (any BillingReading) throws(Problems) -> [UInt8]
    ) {
        self.inner = inner
        self.mark = mark
        self.answer = answer
    }

    public var readingWaits: Bool { inner.readingWaits }

    public func read<Result>(_ body: (any StoreReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try inner.read(body)
    }

    public func write<Result>(_ body: (any StoreWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try inner.write(body)
    }

    public func readBilling<Result>(
        _ body: (any BillingReading) throws(Problems) -> Result
    ) throws(Problems) -> Result {
        try inner.readBilling(body)
    }

    public func writeBilling<Result>(
        _ body: (any BillingWriting) throws(Problems) -> Result
    ) throws(Problems) -> Result {
        try inner.writeBilling { (store) throws(Problems) in
            // Two requests under one key at once: the second one is told what it would be told later.
            if try store.batch(mark.id) != nil {
                throw Problems([Problem(.idempotencyConflict, ["key": mark.key])])
            }
            let result = try body(store)
            try keep(try answer(store), in: store)
            return result
        }
    }

    /// Keeps an answer to a request that wrote nothing in the money's own store.
    public func keepAnswer() throws(Problems) {
        try inner.writeBilling { (store) throws(Problems) in
            if try store.batch(mark.id) == nil { try keep(try answer(store), in: store) }
        }
    }

    private func keep(_ answer: [UInt8], in store: any StoreWriting) throws(Problems) {
        let content = Array(mark.input.description.utf8) + [0x0A] + answer
        try store.add(StoredBatch(id: mark.id, owner: mark.owner, answer: content, at: mark.at))
    }

    /// What was answered before; `nil` to a new request.
    ///
    /// - Throws: `idempotency.conflict` where something else was asked under the key.
    public func kept() throws(Problems) -> [UInt8]? {
        guard let kept = try inner.read({ (store) throws(Problems) in try store.batch(mark.id) }) else { return nil }
        let parts = kept.answer.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].elementsEqual(mark.input.description.utf8) else {
            throw Problems([Problem(.idempotencyConflict, ["key": mark.key])])
        }
        return Array(parts[1])
    }
}
