public import Law
import Values

/// Who asks for something, and as whom.
public struct Caller: Hashable, Sendable {
    public enum Party: Hashable, Sendable {
        case person(PersonID)
        case software(ClientID)
    }

    /// As whom a person chose to act when signing in.
    public enum Profile: Hashable, Sendable {
        case privatePerson
        case organisation(OrganisationID)
    }

    public let party: Party
    public let profile: Profile
    /// How the person signed in; `nil` for software.
    public let means: SignInMeans?
    /// What software's token is for; a person is not bound by any.
    public let scopes: Set<AccessScope>

    public init(person: PersonID, as profile: Profile, means: SignInMeans) {
        party = .person(person)
        self.profile = profile
        self.means = means
        scopes = []
    }

    public init(software: ClientID, of organisation: OrganisationID, scopes: Set<AccessScope>) {
        party = .software(software)
        profile = .organisation(organisation)
        means = nil
        self.scopes = scopes
    }

    public var person: PersonID? {
        switch party {
        case .person(let person): person
        case .software: nil
        }
    }

    /// The organisation that the caller acts for; `nil` as a private person.
    public var organisation: OrganisationID? {
        switch profile {
        case .organisation(let organisation): organisation
        case .privatePerson: nil
        }
    }

    /// What is written down of the caller: `national:85073003328`, `software:…`.
    public var name: String {
        switch party {
        case .person(let person): person.description
        case .software(let client): "software:\(client.text)"
        }
    }
}

/// The key that a person signed in with.
public enum SignInMeans: String, CaseIterable, Sendable {
    /// The card.
    case eID = "eid"
    /// Made from the card, so that its holder has one.
    case itsme
    /// A code by app or mail, with the federal service.
    case code
    /// Another country's identity (eIDAS).
    case eIDAS = "eidas"
    /// An account of our own, with password and one-time code.
    case account

    /// Whether the person holds a Belgian electronic identity card (eID).
    public var provesEID: Bool {
        switch self {
        case .eID, .itsme: true
        case .code, .eIDAS, .account: false
        }
    }
}

/// What software is known by: eight to sixty-four letters, digits, dashes and underscores, made by whoever creates it.
public struct ClientID: Hashable, Sendable {
    public let text: String

    public init?(_ text: some StringProtocol) {
        guard (8...64).contains(text.utf8.count) else { return nil }
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
        }
        guard isPlain else { return nil }
        self.text = String(text)
    }
}
