public import Law
public import Values

/// Who may do what in one organisation, as its events made it. Nothing is overwritten: the state is folded from events
/// that are only added.
public struct OrganisationAccess: Hashable, Sendable {
    public let id: OrganisationID
    /// The number of the newest event; 0 where nothing was ever said.
    public internal(set) var version = 0
    /// A code of `organisation_kinds`.
    public internal(set) var kind = ""
    public internal(set) var name = ""
    public internal(set) var email = ""
    public internal(set) var language = Language.nl
    public internal(set) var representatives: [LegalRepresentative] = []
    /// Everyone who holds or held a role, by what they are known by.
    public internal(set) var people: [PersonID: PersonData] = [:]
    /// `nil` before one is appointed.
    public internal(set) var chief: PersonID?
    public internal(set) var coChiefs: [PersonID] = []
    /// By the number of the event that asked.
    public internal(set) var exceptions: [Int: ExceptionRequest] = [:]
    /// Also those that are not active any more.
    public internal(set) var capacities: [String: CapacityState] = [:]
    public internal(set) var users: [PersonID: [AccessUnit: UserMembership]] = [:]
    /// By the number of the event that gave it.
    public internal(set) var mandates: [Int: Mandate] = [:]
    public internal(set) var clients: [ClientID: SoftwareClient] = [:]
    /// Of the agency's own people.
    public internal(set) var agencyRoles: [PersonID: Set<AccessRole>] = [:]

    public init(_ id: OrganisationID) { self.id = id }

    /// Folds events, in their order.
    ///
    /// - Returns: `nil` unless they are those of the organisation, numbered from 1 without a gap.
    public init?(_ id: OrganisationID, events: some Sequence<AccessEvent>) {
        self.init(id)
        for event in events { guard apply(event) else { return nil } }
    }

    public var isRegistered: Bool { version > 0 }

    /// Chief and co-chiefs.
    public var chiefs: [PersonID] { (chief.map { [$0] } ?? []) + coChiefs }
}

/// A signed request to appoint a chief access manager for whom the standard procedure is closed.
public struct ExceptionRequest: Hashable, Sendable {
    /// Why the standard procedure can't be used.
    public enum Ground: String, CaseIterable, Sendable {
        case abroad
        /// The representative is a company itself.
        case companyRepresents = "company_represents"
        case foreignOrganisation = "foreign_organisation"
    }

    public enum State: String, CaseIterable, Sendable {
        case pending, validated, refused
    }

    public let number: Int
    public let ground: Ground
    /// Who signed.
    public let signatory: LegalRepresentative
    public let candidate: PersonData
    /// The fingerprint of the signed document.
    public let document: Fingerprint
    public let askedAt: Instant
    public internal(set) var state = State.pending
    /// Why it was refused.
    public internal(set) var reason: String?
}

/// A capacity that was activated.
public struct CapacityState: Hashable, Sendable {
    public let code: String
    public internal(set) var isActive = true
    /// A shared address by preference.
    public internal(set) var email: String
    public internal(set) var managers = UnitManagers()
    /// Also those that were ended.
    public internal(set) var subdivisions: [HCONumber: SubdivisionState] = [:]
}

/// A part of a capacity with its own manager.
public struct SubdivisionState: Hashable, Sendable {
    public let number: HCONumber
    public internal(set) var isActive = true
    public internal(set) var email: String
    public internal(set) var managers = UnitManagers()
    /// Which may be ticked in it.
    public internal(set) var applications: [String]
}

/// Who manages a capacity or a subdivision. The chief access manager does in any case.
public struct UnitManagers: Hashable, Sendable {
    /// `nil` where the chief manages it.
    public internal(set) var manager: PersonID?
    public internal(set) var coManagers: [PersonID] = []
    /// Who named the manager as successor, until removed.
    public internal(set) var predecessor: PersonID?

    public var all: [PersonID] { [manager, predecessor].compactMap(\.self) + coManagers }

    public func includes(_ person: PersonID) -> Bool { all.contains(person) }
}

/// What a user may do in one capacity or subdivision.
public struct UserMembership: Hashable, Sendable {
    public let since: Instant
    /// The moment from which each application may be used.
    public internal(set) var applications: [String: Instant]
    public internal(set) var isBlocked = false
}

/// Leave for another to act for an organisation, from a day to a day (mandaat, mandat, Vollmacht).
public struct Mandate: Hashable, Sendable {
    public enum Purpose: String, CaseIterable, Sendable {
        case file, certify, view
    }

    public enum Mandatary: Hashable, Sendable {
        case organisation(OrganisationID, name: String)
        case person(PersonData)
    }

    /// The number of the event that gave it.
    public let number: Int
    public let terms: MandateTerms
    /// When it was ended before its last day; `nil` while it was not.
    public internal(set) var endedAt: Instant?

    public func isInForce(at moment: Instant) -> Bool {
        endedAt == nil && terms.from <= moment.day && moment.day <= terms.until
    }
}

/// What a mandate says: to whom, for what, and when.
public struct MandateTerms: Hashable, Sendable {
    public let mandatary: Mandate.Mandatary
    public let purposes: Set<Mandate.Purpose>
    public let from: CivilDate
    /// The last day.
    public let until: CivilDate

    public init(
        mandatary: Mandate.Mandatary, purposes: Set<Mandate.Purpose>, from: CivilDate, until: CivilDate
    ) {
        self.mandatary = mandatary
        self.purposes = purposes
        self.from = from
        self.until = until
    }
}

/// Software that acts for an organisation.
public struct SoftwareClient: Hashable, Sendable {
    public let id: ClientID
    public let name: String
    public let scopes: Set<AccessScope>
    /// The fingerprint of its secret, which nobody keeps.
    public let secret: Fingerprint
    public let createdAt: Instant
    public internal(set) var revokedAt: Instant?

    public var isActive: Bool { revokedAt == nil }
}
