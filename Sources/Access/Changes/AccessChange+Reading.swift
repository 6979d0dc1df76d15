import Law
import Values

extension AccessChange {
    /// The change of a kind that these fields say; `nil` for other fields.
    public init?(_ kind: Kind, _ fields: [String?]) {
        var reader = FieldReader(fields)
        guard let change = try? AccessChange.read(kind, &reader), reader.isAtEnd else { return nil }
        self = change
    }

    private static func read(_ kind: Kind, _ from: inout FieldReader) throws(BrokenFields) -> AccessChange {
        switch kind {
        case .register:
            .register(
                kind: try from.text(), name: try from.text(), email: try from.text(),
                language: try from.code(Language.self))
        case .changeOrganisation:
            .changeOrganisation(
                name: try from.text(), email: try from.text(), language: try from.code(Language.self))
        case .recordRepresentatives:
            .recordRepresentatives(
                try from.list { reader throws(BrokenFields) in try reader.representative() })
        case .appointChief: .appointChief(try from.person())
        case .requestException:
            .requestException(
                ground: try from.code(ExceptionRequest.Ground.self), signatory: try from.representative(),
                try from.person(), try from.read { Fingerprint($0) })
        case .validateException: .validateException(try from.number())
        case .refuseException: .refuseException(try from.number())
        case .nameCoChief: .nameCoChief(try from.person())
        case .removeChief: .removeChief(try from.read { PersonID($0) })
        case .giveMandate: .giveMandate(try from.terms())
        case .endMandate: .endMandate(try from.number())
        case .createClient: try client(&from)
        case .revokeClient: .revokeClient(try from.read { ClientID($0) })
        case .giveAgencyRole: .giveAgencyRole(try from.person(), try from.code(AccessRole.self))
        case .endAgencyRole:
            .endAgencyRole(try from.read { PersonID($0) }, try from.code(AccessRole.self))
        case .activateCapacity, .changeCapacity, .deactivateCapacity, .nameManager, .nameCoManager, .nameSuccessor,
            .removeManager, .addSubdivision, .changeSubdivision, .removeSubdivision:
            try readUnit(kind, &from)
        case .addUser, .changeUser, .changePerson, .blockUser, .unblockUser, .removeUsers:
            try readUser(kind, &from)
        }
    }

    private static func client(_ from: inout FieldReader) throws(BrokenFields) -> AccessChange {
        let id = try from.read { ClientID($0) }
        let name = try from.text()
        let secret = try from.read { Fingerprint($0) }
        let scopes = try from.list { reader throws(BrokenFields) in try reader.code(AccessScope.self) }
        return .createClient(id, name: name, scopes: Set(scopes), secret: secret)
    }

    private static func readUnit(_ kind: Kind, _ from: inout FieldReader) throws(BrokenFields) -> AccessChange {
        switch kind {
        case .activateCapacity:
            return .activateCapacity(
                try from.text(), email: try from.text(), manager: try from.optionalPerson())
        case .changeCapacity: return .changeCapacity(try from.text(), email: try from.text())
        case .deactivateCapacity: return .deactivateCapacity(try from.text())
        default: break
        }
        let unit = try from.read { AccessUnit($0) }
        switch kind {
        case .nameManager: return .nameManager(unit, try from.optionalPerson())
        case .nameCoManager: return .nameCoManager(unit, try from.person())
        case .nameSuccessor: return .nameSuccessor(unit, try from.person())
        case .removeManager: return .removeManager(unit, try from.read { PersonID($0) })
        case .addSubdivision:
            return .addSubdivision(
                unit, email: try from.text(), manager: try from.optionalPerson(),
                applications: try from.list { reader throws(BrokenFields) in try reader.text() })
        case .changeSubdivision:
            return .changeSubdivision(
                unit, email: try from.text(),
                applications: try from.list { reader throws(BrokenFields) in try reader.text() })
        case .removeSubdivision: return .removeSubdivision(unit)
        default: throw BrokenFields()
        }
    }

    private static func readUser(_ kind: Kind, _ from: inout FieldReader) throws(BrokenFields) -> AccessChange {
        if kind == .changePerson { return .changePerson(try from.person()) }
        let unit = try from.read { AccessUnit($0) }
        switch kind {
        case .addUser:
            return .addUser(
                unit, try from.person(),
                try from.list { reader throws(BrokenFields) in try reader.right() })
        case .changeUser:
            return .changeUser(
                unit, try from.read { PersonID($0) },
                try from.list { reader throws(BrokenFields) in try reader.right() })
        case .blockUser: return .blockUser(unit, try from.read { PersonID($0) })
        case .unblockUser: return .unblockUser(unit, try from.read { PersonID($0) })
        case .removeUsers:
            return .removeUsers(
                unit, try from.list { reader throws(BrokenFields) in try reader.read { PersonID($0) } })
        default: throw BrokenFields()
        }
    }
}
