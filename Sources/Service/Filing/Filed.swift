public import Declarations
public import Values

/// A revision, or a verdict on one, that is kept.
public struct Filed: Hashable, Sendable {
    public let key: DeclarationKey
    public let revision: Int
    /// The declaration's state after it.
    public let state: LifeState
    public let hash: Fingerprint
    /// `nil` for a draft.
    public let receipt: ReceiptReference?
    /// Whether it had been taken in before under the same key: nothing was done again.
    public let isRepeated: Bool
    /// The declaration's version after it; now, where it was repeated.
    public let version: DeclarationVersion
}

extension KeptAnswer {
    init(_ filed: Filed, key: String, input: Fingerprint, at: Instant) {
        self.init(
            key: key, input: input, declaration: filed.key, revision: filed.revision, receipt: filed.receipt, at: at)
    }

    /// What was answered then, with the state that the declaration is in now.
    func filed(in store: any StoreReading) throws(Problems) -> Filed {
        let history = try store.history(of: declaration)
        guard let history, let state = history.state, history.revisions.indices.contains(revision - 1) else {
            throw Problems([Problem(.storageDamaged, ["reason": declaration.description])])
        }
        return Filed(
            key: declaration, revision: revision, state: state, hash: history.revisions[revision - 1].hash,
            receipt: receipt, isRepeated: true,
            version: DeclarationVersion(history))
    }
}
