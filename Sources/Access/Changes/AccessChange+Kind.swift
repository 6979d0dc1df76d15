public import Law

extension AccessChange {
    /// What is kept as the name of an event: never renamed.
    public enum Kind: String, CaseIterable, Sendable {
        case register
        case changeOrganisation = "change_organisation"
        case recordRepresentatives = "record_representatives"
        case appointChief = "appoint_chief"
        case requestException = "request_exception"
        case validateException = "validate_exception"
        case refuseException = "refuse_exception"
        case nameCoChief = "name_co_chief"
        case removeChief = "remove_chief"
        case activateCapacity = "activate_capacity"
        case changeCapacity = "change_capacity"
        case deactivateCapacity = "deactivate_capacity"
        case nameManager = "name_manager"
        case nameCoManager = "name_co_manager"
        case nameSuccessor = "name_successor"
        case removeManager = "remove_manager"
        case addSubdivision = "add_subdivision"
        case changeSubdivision = "change_subdivision"
        case removeSubdivision = "remove_subdivision"
        case addUser = "add_user"
        case changeUser = "change_user"
        case changePerson = "change_person"
        case blockUser = "block_user"
        case unblockUser = "unblock_user"
        case removeUsers = "remove_users"
        case giveMandate = "give_mandate"
        case endMandate = "end_mandate"
        case createClient = "create_client"
        case revokeClient = "revoke_client"
        case giveAgencyRole = "give_agency_role"
        case endAgencyRole = "end_agency_role"
    }

    public var code: String { kind.rawValue }

    public var kind: Kind {
        switch self {
        case .register: .register
        case .changeOrganisation: .changeOrganisation
        case .recordRepresentatives: .recordRepresentatives
        case .appointChief: .appointChief
        case .requestException: .requestException
        case .validateException: .validateException
        case .refuseException: .refuseException
        case .nameCoChief: .nameCoChief
        case .removeChief: .removeChief
        case .activateCapacity: .activateCapacity
        case .changeCapacity: .changeCapacity
        case .deactivateCapacity: .deactivateCapacity
        case .nameManager: .nameManager
        case .nameCoManager: .nameCoManager
        case .nameSuccessor: .nameSuccessor
        case .removeManager: .removeManager
        case .addSubdivision: .addSubdivision
        case .changeSubdivision: .changeSubdivision
        case .removeSubdivision: .removeSubdivision
        case .addUser: .addUser
        case .changeUser: .changeUser
        case .changePerson: .changePerson
        case .blockUser: .blockUser
        case .unblockUser: .unblockUser
        case .removeUsers: .removeUsers
        case .giveMandate: .giveMandate
        case .endMandate: .endMandate
        case .createClient: .createClient
        case .revokeClient: .revokeClient
        case .giveAgencyRole: .giveAgencyRole
        case .endAgencyRole: .endAgencyRole
        }
    }

    /// What somebody must be let do, to do it.
    public func action(by caller: Caller) -> AccessAction {
        switch kind {
        case .register: .registerOrganisation
        case .changeOrganisation: .changeOrganisation
        case .recordRepresentatives: .recordRepresentatives
        case .appointChief: .appointChief
        case .requestException: .requestException
        case .validateException, .refuseException: .decideException
        case .nameCoChief: .nameCoChief
        case .removeChief: .removeChief
        case .activateCapacity: .activateCapacity
        case .changeCapacity: .changeCapacity
        case .deactivateCapacity: .deactivateCapacity
        case .nameManager: .nameManager
        case .nameCoManager: .nameCoManager
        case .nameSuccessor: .nameSuccessor
        case .removeManager: .removeManager
        case .addSubdivision: .addSubdivision
        case .changeSubdivision: .changeSubdivision
        case .removeSubdivision: .removeSubdivision
        case .addUser: .addUser
        case .changeUser: .changeUser
        case .changePerson: isOwnData(of: caller) ? .changeOwnData : .changeUser
        case .blockUser: .blockUser
        case .unblockUser: .unblockUser
        case .removeUsers: .removeUser
        case .giveMandate: .giveMandate
        case .endMandate: .endMandate
        case .createClient: .createClient
        case .revokeClient: .revokeClient
        case .giveAgencyRole: .giveAgencyRole
        case .endAgencyRole: .endAgencyRole
        }
    }

    private func isOwnData(of caller: Caller) -> Bool {
        if case .changePerson(let data) = self { return data.id == caller.person }
        return false
    }
}

extension AccessChange {
    /// The capacity or subdivision that it is about; `nil` where it is about the whole organisation.
    public var unit: AccessUnit? {
        switch self {
        case .nameManager(let unit, _), .nameCoManager(let unit, _), .nameSuccessor(let unit, _),
            .removeManager(let unit, _), .addSubdivision(let unit, _, _, _), .changeSubdivision(let unit, _, _),
            .removeSubdivision(let unit), .addUser(let unit, _, _), .changeUser(let unit, _, _),
            .blockUser(let unit, _), .unblockUser(let unit, _), .removeUsers(let unit, _):
            unit
        case .activateCapacity(let capacity, _, _), .changeCapacity(let capacity, _), .deactivateCapacity(let capacity):
            AccessUnit(capacity)
        case .register, .changeOrganisation, .recordRepresentatives, .appointChief, .requestException,
            .validateException, .refuseException, .nameCoChief, .removeChief, .changePerson, .giveMandate,
            .endMandate, .createClient, .revokeClient, .giveAgencyRole, .endAgencyRole:
            nil
        }
    }
}
