public import Law
public import Values

/// Whether somebody may do something, and why.
public enum Decision: Hashable, Sendable {
    case allowed(Grant)
    case refused(Refusal)

    public var isAllowed: Bool {
        switch self {
        case .allowed: true
        case .refused: false
        }
    }

    /// - Throws: the refusal as a problem.
    public func grant() throws(Problems) -> Grant {
        switch self {
        case .allowed(let grant): return grant
        case .refused(let refusal): throw Problems([refusal.problem])
        }
    }
}

/// What lets somebody do something.
public struct Grant: Hashable, Sendable {
    public let action: AccessAction
    /// What it is done to; `nil` where it is about no organisation.
    public let organisation: OrganisationID?
    public let role: AccessRole
    public let relation: AccessRelation
    /// The organisation that the caller acts for, or that the caller holds the role in; `nil` as a private person.
    public let within: OrganisationID?
    /// The mandate's number.
    public let mandate: Int?
    /// Where it may be done; `nil` for everywhere in the organisation.
    public let units: Set<AccessUnit>?
    public let caller: Caller

    /// Whether it holds in a capacity or subdivision.
    public func covers(_ unit: AccessUnit) -> Bool { units?.contains { $0.holds(unit) } ?? true }
}

/// Why somebody may not, and who can help.
public struct Refusal: Hashable, Sendable {
    public let action: AccessAction
    public let organisation: OrganisationID?
    public let reason: Reason
    /// Chief access managers and managers; nobody where the caller may not know them.
    public let helpers: [ResponsiblePerson]
    /// What the reason's text names.
    public let details: [String: String]

    public enum Reason: String, CaseIterable, Sendable {
        /// Holds no role in the organisation and no mandate of it; whether it is registered is not for them to know.
        case noRole
        /// Has no role that may do it.
        case role
        /// The mandate is for something else.
        case mandate
        /// The application is not ticked for the user.
        case application
        /// The right takes effect later.
        case notYet
        case blocked
        /// Signed in as a private person, or for another organisation.
        case profile
        /// The software's credentials are not for it.
        case scope
        case clientRevoked
    }

    public var problem: Problem {
        Problem(reason.code, at: Place(field: organisation?.description), details)
    }
}

extension Refusal.Reason {
    public var code: ProblemCode {
        switch self {
        case .noRole: .accessNoRole
        case .role: .accessRole
        case .mandate: .accessMandate
        case .application: .accessApplication
        case .notYet: .accessNotYet
        case .blocked: .accessBlocked
        case .profile: .accessProfile
        case .scope: .accessScope
        case .clientRevoked: .accessClientRevoked
        }
    }
}

/// Somebody to turn to.
public struct ResponsiblePerson: Hashable, Sendable {
    public let person: PersonData
    public let role: AccessRole
    /// What they manage; `nil` for all of the organisation.
    public let unit: AccessUnit?
}
