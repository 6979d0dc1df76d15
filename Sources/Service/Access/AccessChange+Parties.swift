public import Access
import Law
import Values

extension AccessChange {
    /// Whom it names: they are found by it.
    public var parties: [AccessParty] {
        switch self {
        case .recordRepresentatives(let all): all.compactMap(\.person).map { .person($0) }
        case .appointChief(let person), .nameCoChief(let person), .nameCoManager(_, let person),
            .nameSuccessor(_, let person), .addUser(_, let person, _), .giveAgencyRole(let person, _),
            .requestException(_, _, let person, _):
            [.person(person.id)]
        case .activateCapacity(_, _, let person), .nameManager(_, let person), .addSubdivision(_, _, let person, _):
            person.map { [.person($0.id)] } ?? []
        case .giveMandate(let terms): [.mandatary(terms.mandatary.id)]
        case .createClient(let id, _, _, _): [.client(id)]
        case .register, .changeOrganisation, .validateException, .refuseException, .removeChief, .changeCapacity,
            .deactivateCapacity, .removeManager, .changeSubdivision, .removeSubdivision, .changeUser, .changePerson,
            .blockUser, .unblockUser, .removeUsers, .endMandate, .revokeClient, .endAgencyRole:
            []
        }
    }
}
