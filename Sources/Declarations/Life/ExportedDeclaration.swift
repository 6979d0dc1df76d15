public import Values

/// A declaration as an export tells it: its newest revision and what became of it, in the database that it comes from.
public struct ExportedDeclaration: Hashable, Sendable {
    /// The certificate of a draft that names one; that of a certified declaration stands in its verdict.
    public let declaration: Declaration
    /// The number that the revision had there.
    public let revision: Int
    public let state: LifeState
    public let event: LifeEvent
    public let reason: String?
    public let author: Author
    public let at: Instant
    /// What the revision's hash was there.
    public let hash: Fingerprint
    /// The reference of the newest receipt there; `nil` for a draft.
    public let receipt: String?
    /// What a certifier said of it; `nil` where nobody did.
    public let answer: Verdict.Answer?
    /// Who entered what the certifier said, and when.
    public let judgedBy: String?
    public let judgedAt: Instant?

    public init(
        _ declaration: Declaration, revision: Int, state: LifeState, event: LifeEvent, reason: String?, author: Author,
        at: Instant, hash: Fingerprint, receipt: String?, answer: Verdict.Answer?, judgedBy: String?, judgedAt: Instant?
    ) {
        self.declaration = declaration
        self.revision = revision
        self.state = state
        self.event = event
        self.reason = reason
        self.author = author
        self.at = at
        self.hash = hash
        self.receipt = receipt
        self.answer = answer
        self.judgedBy = judgedBy
        self.judgedAt = judgedAt
    }

    public var key: DeclarationKey { declaration.key }

    /// Whether the state is the one that the event and the verdict lead to.
    public var isConsistent: Bool {
        switch (state, event, answer) {
        case (.draft, .saveDraft, nil), (.withdrawn, .withdraw, nil), (.exOfficio, .setExOfficio, nil),
            (.submitted, .submit, nil), (.submitted, .correct, nil),
            (.refused, .submit, .refused), (.refused, .correct, .refused):
            true
        case (.certified, .submit, .certified(let certificate)), (.certified, .correct, .certified(let certificate)):
            certificate.hash == hash
        case (.draft, _, _), (.submitted, _, _), (.certified, _, _), (.refused, _, _), (.withdrawn, _, _),
            (.exOfficio, _, _), (.superseded, _, _):
            false
        }
    }

    /// What an imported revision says of where it comes from: who said it there, and when. Its own author is who
    /// imports it.
    public var provenance: String {
        var parts = ["imported: revision \(revision), \(event.rawValue), by \(author.person) (\(author.role.rawValue))"]
        if let organisation = author.onBehalfOf { parts.append("for \(organisation)") }
        parts.append("at \(at)")
        if let receipt { parts.append("receipt \(receipt)") }
        if let judgedBy, let judgedAt { parts.append("\(state.rawValue) by \(judgedBy) at \(judgedAt)") }
        let origin = parts.joined(separator: ", ")
        return reason.map { "\(origin); reason: \($0)" } ?? origin
    }
}

extension LifeTable {
    /// What an import adds to a declaration of which nothing was said yet, event by event: the agency enters what was
    /// said elsewhere, so that the person who said it need not have the role here.
    public static let imports: [LifeStep] = LifeEvent.allCases.map(importing)

    /// The step of an event that is imported.
    public static func importing(_ event: LifeEvent) -> LifeStep {
        func step(from: LifeState?, to: LifeState, _ leaves: LifeStep.Trace = .revision) -> LifeStep {
            LifeStep(
                from: from, event: event, roles: [.agency], to: to, leaves: leaves, needsReason: true,
                givesReceipt: event != .saveDraft)
        }
        return switch event {
        case .saveDraft: step(from: nil, to: .draft)
        case .submit, .correct: step(from: nil, to: .submitted)
        case .withdraw: step(from: nil, to: .withdrawn)
        case .setExOfficio: step(from: nil, to: .exOfficio)
        case .certify: step(from: .submitted, to: .certified, .verdict)
        case .refuse: step(from: .submitted, to: .refused, .verdict)
        }
    }
}
