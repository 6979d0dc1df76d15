import Service
import Values

extension StoredSession {
    /// In the order of `Table.session`.
    var cells: [SQLValue] {
        let (kind, organisation): (String, String?) =
            switch profile {
            case .none: ("none", nil)
            case .person: ("person", nil)
            case .organisation(let id): ("organisation", id)
            }
        let identityCells: [SQLValue] = [
            .text(identity.issuer), .text(identity.subject), .text(identity.personNumber), .text(identity.name),
            .text(identity.level), .text(identity.methods.joined(separator: " ")),
            .integer(identity.authenticatedAt.milliseconds),
        ]
        let rest: [SQLValue] = [
            .text(kind), .text(organisation), .text(place), .integer(startedAt.milliseconds),
            .integer(seenAt.milliseconds), .integer(endsAt.milliseconds), .text(identity.id),
        ]
        return [.bytes(token.bytes), .text(number)] + identityCells + rest
    }
}

extension StoredAccount {
    /// In the order of `Table.account`.
    var cells: [SQLValue] {
        [
            .text(id), .text(email), .text(name), .text(organisation), .text(state.rawValue), .text(password),
            .bytes(seed), .bytes(newSeed), .integer(lastStep), .integer(createdAt.milliseconds),
        ]
    }
}
