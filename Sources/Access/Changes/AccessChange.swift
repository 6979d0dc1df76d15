public import Law
public import Values

/// What may happen to an organisation's access: a command before it is done, and the content of its event after.
public enum AccessChange: Hashable, Sendable {
    case register(kind: String, name: String, email: String, language: Language)
    case changeOrganisation(name: String, email: String, language: Language)
    /// As a register names them.
    case recordRepresentatives([LegalRepresentative])
    /// Standard procedure: at once, in place of the one before.
    case appointChief(PersonData)
    case requestException(ground: ExceptionRequest.Ground, signatory: LegalRepresentative, PersonData, Fingerprint)
    /// The request's number.
    case validateException(Int)
    case refuseException(Int)
    case nameCoChief(PersonData)
    case removeChief(PersonID)
    /// Without a manager the chief manages it.
    case activateCapacity(String, email: String, manager: PersonData?)
    case changeCapacity(String, email: String)
    case deactivateCapacity(String)
    /// Relieves the one before, who stays a user. `nil`: the chief manages from now on.
    case nameManager(AccessUnit, PersonData?)
    case nameCoManager(AccessUnit, PersonData)
    /// By the manager: the successor takes the place, and may remove the predecessor.
    case nameSuccessor(AccessUnit, PersonData)
    case removeManager(AccessUnit, PersonID)
    case addSubdivision(AccessUnit, email: String, manager: PersonData?, applications: [String])
    case changeSubdivision(AccessUnit, email: String, applications: [String])
    case removeSubdivision(AccessUnit)
    case addUser(AccessUnit, PersonData, [ApplicationRight])
    /// All applications that are ticked from now on.
    case changeUser(AccessUnit, PersonID, [ApplicationRight])
    case changePerson(PersonData)
    case blockUser(AccessUnit, PersonID)
    case unblockUser(AccessUnit, PersonID)
    case removeUsers(AccessUnit, [PersonID])
    case giveMandate(MandateTerms)
    /// The mandate's number.
    case endMandate(Int)
    case createClient(ClientID, name: String, scopes: Set<AccessScope>, secret: Fingerprint)
    case revokeClient(ClientID)
    case giveAgencyRole(PersonData, AccessRole)
    case endAgencyRole(PersonID, AccessRole)
}

/// An application that is ticked, and the hours before the right to it takes effect.
public struct ApplicationRight: Hashable, Sendable {
    public let application: String
    /// As the tables say when it is given; a command may leave it 0.
    public var delayHours: Int

    public init(_ application: String, delayHours: Int = 0) {
        self.application = application
        self.delayHours = delayHours
    }
}
