public import Law
public import Values

/// Something that happened to an organisation's access.
public struct AccessEvent: Hashable, Sendable {
    public let organisation: OrganisationID
    /// Counted from 1, without a gap, for each organisation.
    public let number: Int
    public let change: AccessChange
    public let author: AccessAuthor
    public let reason: String?
    public let at: Instant

    public init(
        organisation: OrganisationID, number: Int, change: AccessChange, author: AccessAuthor, reason: String?,
        at: Instant
    ) {
        self.organisation = organisation
        self.number = number
        self.change = change
        self.author = author
        self.reason = reason
        self.at = at
    }

    /// The fingerprint of what happened, with its place and reason: what an audit entry vouches for.
    public var hash: Fingerprint {
        let fields: [String?] = [organisation.description, String(number), change.code, reason]
        return Fingerprint(of: DelimitedFields.bytes(fields + change.fields))
    }
}

/// Who changed something, as whom.
public struct AccessAuthor: Hashable, Sendable {
    /// `national:85073003328`, or what the operator of the program is called.
    public let party: String
    public let role: AccessRole
    /// The organisation that they acted for, where it is another.
    public let onBehalfOf: OrganisationID?

    public init(party: String, role: AccessRole, onBehalfOf: OrganisationID? = nil) {
        self.party = party
        self.role = role
        self.onBehalfOf = onBehalfOf
    }

    /// Reads a role and an organisation by their codes; `nil` for others.
    public init?(party: String, roleCode: String, onBehalfOf: String?) {
        guard let role = AccessRole(rawValue: roleCode) else { return nil }
        guard let onBehalfOf else {
            self.init(party: party, role: role)
            return
        }
        guard let organisation = OrganisationID(onBehalfOf) else { return nil }
        self.init(party: party, role: role, onBehalfOf: organisation)
    }

    /// `chief_access_manager`
    public var roleCode: String { role.rawValue }
}
