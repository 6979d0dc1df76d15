import Audit
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
    /// Whether it had been taken in before, under the same key or with the same content: nothing was done again.
    public let isRepeated: Bool
    /// The declaration's version after it.
    public let version: DeclarationVersion
}

extension Filed {
    /// What stands handed in, where a declaration says that very thing; `nil` where anything would change.
    init?(
        same placed: PlacedDeclaration, as history: DeclarationHistory, in store: any StoreReading
    ) throws(Problems) {
        guard let state = history.state, [.submitted, .certified, .refused].contains(state),
            let newest = history.newest, newest.hash == placed.fingerprint
        else { return nil }
        // A certificate that is not there yet is something new.
        if let certificate = placed.declaration.certificate, certificate != history.certificate { return nil }
        self.init(
            key: history.key, revision: newest.number, state: state, hash: newest.hash,
            receipt: try store.receipt(forContent: newest.hash), isRepeated: true,
            version: DeclarationVersion(history))
    }
}

extension KeptAnswer {
    init(_ filed: Filed, key: String, input: Fingerprint, at: Instant) {
        self.init(
            key: key, input: input, declaration: filed.key, revision: filed.revision, receipt: filed.receipt, at: at)
    }

    /// What was answered then, whatever became of the declaration since.
    func filed(in store: any StoreReading) throws(Problems) -> Filed {
        let history = try store.history(of: declaration)
        guard let history, history.revisions.indices.contains(revision - 1) else {
            throw Problems([Problem(.storageDamaged, ["reason": declaration.description])])
        }
        let then = try history.before(self, in: store)
        return Filed(
            key: declaration, revision: revision, state: then.state ?? .draft,
            hash: history.revisions[revision - 1].hash, receipt: receipt, isRepeated: true,
            version: DeclarationVersion(then))
    }

    /// Whether it is an answer to a verdict, or to a revision that brought its certificate along: the entry that its
    /// receipt names, which is the last one of what happened, tells.
    fileprivate func includesVerdict(in store: any StoreReading) throws(Problems) -> Bool {
        guard let receipt, let last = try store.receipt(receipt)?.audit.sequence else { return false }
        return try store.auditedRecords(after: last - 1, through: last).contains { record in
            if case .verdict = record.content { true } else { false }
        }
    }
}

extension DeclarationHistory {
    /// What had been said when an answer was given. There is at most one verdict on a revision.
    fileprivate func before(_ answer: KeptAnswer, in store: any StoreReading) throws(Problems) -> DeclarationHistory {
        let isJudged = verdicts.contains { $0.revision == answer.revision }
        let judged = isJudged ? try answer.includesVerdict(in: store) : false
        return DeclarationHistory(
            key: key, revisions: Array(revisions.prefix(answer.revision)),
            verdicts: verdicts.filter { $0.revision < answer.revision || judged && $0.revision == answer.revision })
    }
}
