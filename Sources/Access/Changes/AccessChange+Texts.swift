import Law
public import Values

/// What people write: neither empty nor endless, and nothing that prints as something else.
extension AccessChange {
    var textProblems: [Problem] {
        switch self {
        case .register(_, let name, let email, _), .changeOrganisation(let name, let email, _):
            TextRule.name.problems(name, "name") + TextRule.email.problems(email, "email")
        case .recordRepresentatives(let all): all.flatMap { TextRule.name.problems($0.name, "representative.name") }
        case .appointChief(let person), .nameCoChief(let person), .changePerson(let person),
            .nameCoManager(_, let person), .nameSuccessor(_, let person), .addUser(_, let person, _),
            .giveAgencyRole(let person, _):
            person.problems
        case .requestException(_, let signatory, let candidate, _):
            TextRule.name.problems(signatory.name, "signatory.name") + candidate.problems
        case .activateCapacity(_, let email, let manager), .addSubdivision(_, let email, let manager, _):
            TextRule.email.problems(email, "email") + (manager?.problems ?? [])
        case .changeCapacity(_, let email), .changeSubdivision(_, let email, _):
            TextRule.email.problems(email, "email")
        case .nameManager(_, let person): person?.problems ?? []
        case .giveMandate(let terms):
            switch terms.mandatary {
            case .organisation(_, let name): TextRule.name.problems(name, "mandatary.name")
            case .person(let person): person.problems
            }
        case .createClient(_, let name, _, _): TextRule.name.problems(name, "name")
        case .validateException, .refuseException, .removeChief, .deactivateCapacity, .removeManager,
            .removeSubdivision, .changeUser, .blockUser, .unblockUser, .removeUsers, .endMandate, .revokeClient,
            .endAgencyRole:
            []
        }
    }
}

extension PersonData {
    /// What is wrong with the texts about a person.
    public var problems: [Problem] {
        TextRule.name.problems(name, "name") + TextRule.name.problems(firstName, "first_name")
            + (title.map { TextRule.title.problems($0, "title") } ?? []) + TextRule.email.problems(email, "email")
    }
}

/// What a text may be.
public enum TextRule {
    case name, title, email, reason

    private var longest: Int {
        switch self {
        case .name: 200
        case .title: 40
        case .email: EmailAddress.longest
        case .reason: 2000
        }
    }

    /// What is wrong with a text.
    ///
    /// - Parameter field: where it was written.
    public func problems(_ text: String, _ field: String) -> [Problem] {
        let place = Place(field: field)
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            return [Problem(.fieldEmpty, at: place, ["field": field])]
        }
        guard text.unicodeScalars.count <= longest else {
            return [Problem(.fieldTooLong, at: place, ["field": field, "longest": String(longest)])]
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            return [Problem(.fieldControlCharacter, at: place, ["field": field])]
        }
        guard self == .email, !EmailAddress.isOne(text) else { return [] }
        return [Problem(.emailMalformed, at: place, ["field": field, "value": text])]
    }
}
