public import Declarations
public import Values

/// What can be asked of the declarations of a whole year at once, inside a transaction.
public protocol SectorReading {
    /// A line for each declaration of a year of which something was said, with an audit entry after a number; in no
    /// order. 0 for all of them.
    func sectorLines(of year: Int, after sequence: Int64) throws(Problems) -> [SectorLine]

    /// What each declarant was written to about a year, of invitations and reminders.
    func notices(of year: Int) throws(Problems) -> [Notice]

    /// The invitations and reminders that a declarant was sent, newest first.
    func notices(to declarant: DeclarantID, limit: Int) throws(Problems) -> [StoredMail]

    /// Every time that a declaration of a declarant was reopened, newest first.
    func reopenings(of declarant: DeclarantID) throws(Problems) -> [Reopening]

    /// Every time that a declaration of a year was reopened, oldest first.
    func reopenings(of year: Int) throws(Problems) -> [Reopening]

    /// The audit entries about a declarant's declarations, newest first.
    func auditEntries(about declarant: DeclarantID, limit: Int) throws(Problems) -> [StoredAuditEntry]
}

/// What a view over the whole sector needs of one declaration, and no more.
public struct SectorLine: Hashable, Sendable {
    public let declarant: DeclarantID
    public let name: String
    public let country: CountryCode
    public let language: Language
    public let turnover: DeclaredTurnover
    public let selfControl: Bool
    public let registrations: [RegisteredActivity]
    public let state: LifeState
    /// When it was handed in first; `nil` where only the agency set it, or where it is a draft.
    public let handedInAt: Instant?
    /// When its newest revision was made.
    public let changedAt: Instant
    /// When somebody last said whether its newest revision is true; `nil` where nobody did.
    public let judgedAt: Instant?

    public init(
        declarant: DeclarantID, name: String, country: CountryCode, language: Language, turnover: DeclaredTurnover,
        selfControl: Bool, registrations: [RegisteredActivity], state: LifeState, handedInAt: Instant?,
        changedAt: Instant, judgedAt: Instant?
    ) {
        self.declarant = declarant
        self.name = name
        self.country = country
        self.language = language
        self.turnover = turnover
        self.selfControl = selfControl
        self.registrations = registrations
        self.state = state
        self.handedInAt = handedInAt
        self.changedAt = changedAt
        self.judgedAt = judgedAt
    }

    /// Whether the declarant declared, and did not take it back.
    public var isDeclared: Bool {
        switch state {
        case .submitted, .certified, .refused: true
        case .draft, .withdrawn, .exOfficio, .superseded: false
        }
    }

    /// Whether a contribution follows from it.
    public var isAssessed: Bool { isDeclared || state == .exOfficio }
}

/// Mails of one kind that a declarant was sent about a year.
public struct Notice: Hashable, Sendable {
    public let declarant: DeclarantID
    public let kind: StoredMail.Kind
    public let count: Int
    public let last: Instant

    public init(declarant: DeclarantID, kind: StoredMail.Kind, count: Int, last: Instant) {
        self.declarant = declarant
        self.kind = kind
        self.count = count
        self.last = last
    }
}
