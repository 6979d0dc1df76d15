import Values

/// Whom a register names as the representative of an organisation.
public struct LegalRepresentative: Hashable, Sendable {
    public enum Party: Hashable, Sendable {
        case person(PersonID)
        /// A company may represent another.
        case organisation(OrganisationID)
        /// Somebody without a number that is known here: abroad.
        case unnumbered
    }

    public let party: Party
    public let name: String
    /// A code of `representative_functions`.
    public let function: String
    /// Whether the register knows of an electronic identity card.
    public let holdsEID: Bool

    public init(party: Party, name: String, function: String, holdsEID: Bool) {
        self.party = party
        self.name = name
        self.function = function
        self.holdsEID = holdsEID
    }

    public var person: PersonID? {
        switch party {
        case .person(let person): person
        case .organisation, .unnumbered: nil
        }
    }
}
