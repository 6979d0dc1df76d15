import Values

/// Everything that was said of one declaration, oldest first. Its state follows from it.
public struct DeclarationHistory: Hashable, Sendable {
    public let key: DeclarationKey
    /// In order of their numbers, without a gap.
    public private(set) var revisions: [Revision]
    public private(set) var verdicts: [Verdict]

    public init(key: DeclarationKey, revisions: [Revision] = [], verdicts: [Verdict] = []) {
        self.key = key
        self.revisions = revisions
        self.verdicts = verdicts
    }

    public var newest: Revision? { revisions.last }

    /// The declaration's state; `nil` where nothing was ever said.
    public var state: LifeState? { newest.map(state) }

    /// The state of one revision: superseded once there is a newer one.
    public func state(of revision: Revision) -> LifeState {
        guard revision.number == newest?.number else { return .superseded }
        switch verdict(on: revision)?.answer {
        case .certified: return .certified
        case .refused: return .refused
        case nil: return DeclarationHistory.state(after: revision.event)
        }
    }

    /// What was said last of a revision by a certifier.
    public func verdict(on revision: Revision) -> Verdict? {
        verdicts.last { $0.revision == revision.number }
    }

    /// The certificate in force: on the newest revision, and on its very content.
    public var certificate: Certificate? {
        guard let newest, case .certified(let certificate) = verdict(on: newest)?.answer,
            certificate.hash == newest.hash
        else { return nil }
        return certificate
    }

    /// Adds what an event left behind.
    public mutating func add(_ revision: Revision) { revisions.append(revision) }
    public mutating func add(_ verdict: Verdict) { verdicts.append(verdict) }

    /// The state that a revision is in when it is made.
    private static func state(after event: LifeEvent) -> LifeState {
        switch event {
        case .saveDraft: .draft
        case .submit, .correct, .certify, .refuse: .submitted
        case .withdraw: .withdrawn
        case .setExOfficio: .exOfficio
        }
    }
}
