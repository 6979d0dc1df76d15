import Law
import Values

extension AccessChange {
    /// What it says, as texts one after another; lists begin with their number. Never changed: it is what is kept.
    public var fields: [String?] {
        switch self {
        case .register(let kind, let name, let email, let language): [kind, name, email, language.rawValue]
        case .changeOrganisation(let name, let email, let language): [name, email, language.rawValue]
        case .recordRepresentatives(let all): Self.list(all, \.fields)
        case .appointChief(let person), .nameCoChief(let person), .changePerson(let person): person.fields
        case .requestException(let ground, let signatory, let candidate, let document):
            [ground.rawValue] + signatory.fields + candidate.fields + [document.description]
        case .validateException(let number), .refuseException(let number), .endMandate(let number): [String(number)]
        case .removeChief(let person): [person.description]
        case .activateCapacity(let code, let email, let manager): [code, email] + Self.list(manager)
        case .changeCapacity(let code, let email): [code, email]
        case .deactivateCapacity(let code): [code]
        case .nameManager(let unit, let person): [unit.description] + Self.list(person)
        case .nameCoManager(let unit, let person), .nameSuccessor(let unit, let person):
            [unit.description] + person.fields
        case .removeManager(let unit, let person), .blockUser(let unit, let person), .unblockUser(let unit, let person):
            [unit.description, person.description]
        case .addSubdivision(let unit, let email, let manager, let applications):
            [unit.description, email] + Self.list(manager) + Self.list(applications) { [$0] }
        case .changeSubdivision(let unit, let email, let applications):
            [unit.description, email] + Self.list(applications) { [$0] }
        case .removeSubdivision(let unit): [unit.description]
        case .addUser(let unit, let person, let rights):
            [unit.description] + person.fields + Self.list(rights, \.fields)
        case .changeUser(let unit, let person, let rights):
            [unit.description, person.description] + Self.list(rights, \.fields)
        case .removeUsers(let unit, let people): [unit.description] + Self.list(people) { [$0.description] }
        case .giveMandate(let terms): terms.fields
        case .createClient(let id, let name, let scopes, let secret):
            [id.text, name, secret.description] + Self.list(scopes.map(\.rawValue).sorted()) { [$0] }
        case .revokeClient(let id): [id.text]
        case .giveAgencyRole(let person, let role): person.fields + [role.rawValue]
        case .endAgencyRole(let person, let role): [person.description, role.rawValue]
        }
    }

    private static func list<Item>(_ items: [Item], _ fields: (Item) -> [String?]) -> [String?] {
        [String(items.count)] + items.flatMap(fields)
    }

    private static func list(_ person: PersonData?) -> [String?] { list(person.map { [$0] } ?? [], \.fields) }
}

extension PersonData {
    var fields: [String?] { [id.description, name, firstName, title, language.rawValue, email] }
}

extension LegalRepresentative {
    var fields: [String?] {
        let (kind, number): (String, String?) =
            switch party {
            case .person(let person): ("person", person.description)
            case .organisation(let organisation): ("organisation", organisation.description)
            case .unnumbered: ("unnumbered", nil)
            }
        return [kind, number, name, function, holdsEID ? "1" : "0"]
    }
}

extension ApplicationRight {
    fileprivate var fields: [String?] { [application, String(delayHours)] }
}

extension MandateTerms {
    fileprivate var fields: [String?] {
        let whom: [String?] =
            switch mandatary {
            case .organisation(let id, let name): ["organisation", id.description, name]
            case .person(let person): ["person"] + person.fields
            }
        let all = purposes.map(\.rawValue).sorted()
        return whom + [String(all.count)] + all + [from.description, until.description]
    }
}

extension AccessChange {
    /// What was asked for: the same request again asks for the same. What whoever serves it makes up is left out.
    public var askedFields: [String?] {
        if case .createClient(_, let name, let scopes, _) = self { return [name] + scopes.map(\.rawValue).sorted() }
        return fields
    }
}
