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
        case .activateCapacity:
            .activateCapacity(try from.text(), email: try from.text(), manager: try from.optionalPerson())
        case .changeCapacity: .changeCapacity(try from.text(), email: try from.text())
        case .deactivateCapacity: .deactivateCapacity(try from.text())
        case .nameManager: .nameManager(try from.unit(), try from.optionalPerson())
        case .nameCoManager: .nameCoManager(try from.unit(), try from.person())
        case .nameSuccessor: .nameSuccessor(try from.unit(), try from.person())
        case .removeManager: .removeManager(try from.unit(), try from.read { PersonID($0) })
        case .addSubdivision:
            .addSubdivision(
                try from.unit(), email: try from.text(), manager: try from.optionalPerson(),
                applications: try from.texts())
        case .changeSubdivision:
            .changeSubdivision(try from.unit(), email: try from.text(), applications: try from.texts())
        case .removeSubdivision: .removeSubdivision(try from.unit())
        case .addUser: .addUser(try from.unit(), try from.person(), try from.rights())
        case .changeUser: .changeUser(try from.unit(), try from.read { PersonID($0) }, try from.rights())
        case .changePerson: .changePerson(try from.person())
        case .blockUser: .blockUser(try from.unit(), try from.read { PersonID($0) })
        case .unblockUser: .unblockUser(try from.unit(), try from.read { PersonID($0) })
        case .removeUsers:
            .removeUsers(
                try from.unit(), try from.list { reader throws(BrokenFields) in try reader.read { PersonID($0) } })
        }
    }

    private static func client(_ from: inout FieldReader) throws(BrokenFields) -> AccessChange {
        let id = try from.read { ClientID($0) }
        let name = try from.text()
        let secret = try from.read { Fingerprint($0) }
        let scopes = try from.list { reader throws(BrokenFields) in try reader.code(AccessScope.self) }
        return .createClient(id, name: name, scopes: Set(scopes), secret: secret)
    }
}
