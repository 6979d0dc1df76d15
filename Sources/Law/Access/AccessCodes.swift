public import Values

/// A code of the access tables with its names.
public struct NamedCode: Hashable, Sendable {
    public let code: String
    public let names: Phrase
}

/// A kind of organisation: company, pharmacy, medical house.
public struct OrganisationKind: Hashable, Sendable {
    public let code: String
    public let names: Phrase
    /// The numbers that it may be identified by.
    public let identifiers: [OrganisationNumberKind]
    /// The functions of who represents it: codes of `representative_functions`.
    public let representatives: [String]
    /// Whether its chief access manager can be appointed by the exception procedure alone.
    public let isExceptionOnly: Bool
    /// The capacities that it may act in.
    public let capacities: [String]
}

/// In what an organisation acts (hoedanigheid, qualité, Eigenschaft).
public struct AccessCapacity: Hashable, Sendable {
    public let code: String
    public let names: Phrase
    /// Whether it is divided by HCO numbers.
    public let hasSubdivisions: Bool
}

/// What a user may be let use.
public struct AccessApplication: Hashable, Sendable {
    public let code: String
    public let names: Phrase
    public let capacities: [String]
    /// Hours before a right that was given reaches the application; a right that was taken away ends at once here.
    public let delayHours: Int
}

/// Who may do something, by how they stand to the organisation.
public struct Permission: Hashable, Sendable {
    public let action: AccessAction
    public let names: Phrase
    /// Whether it changes anything: an auditor may do only what doesn't.
    public let changes: Bool
    /// The application that a user must have been given; `nil` for none.
    public let application: String?
    /// What software's credentials must be for; `nil` where software may not.
    public let scope: AccessScope?
    public let roles: [AccessRelation: [AccessRole]]

    public func allows(_ role: AccessRole, _ relation: AccessRelation) -> Bool {
        roles[relation]?.contains(role) ?? false
    }
}
