public import Access
import Law
public import Values

/// A change of access that is asked for in JSON: the members that its kind has, and nothing else.
public enum AccessChangeRequest {
    /// - Parameter made: what whoever serves the request makes up: the id and the secret of new software.
    /// - Throws: every problem with what was sent, each with its path, line and column.
    public static func read(
        _ kind: AccessChange.Kind, _ bytes: [UInt8], made: MadeClient? = nil
    ) throws(Problems) -> (change: AccessChange, reason: String?) {
        let fields = try JSONFields(JSONDocument(bytes))
        let reason = fields.text("reason")
        let change = change(kind, fields, made)
        try fields.check()
        guard let change else { throw Problems([Problem(.bodyMissing, ["known": "application/json"])]) }
        return (change, reason)
    }

    /// What new software is known by.
    public struct MadeClient: Sendable {
        public let id: ClientID
        public let secret: Fingerprint

        public init(id: ClientID, secret: Fingerprint) {
            self.id = id
            self.secret = secret
        }
    }

    private static func change(
        _ kind: AccessChange.Kind, _ fields: JSONFields, _ made: MadeClient?
    ) -> AccessChange? {
        switch kind {
        case .register, .changeOrganisation, .recordRepresentatives, .appointChief, .requestException,
            .validateException, .refuseException, .nameCoChief, .removeChief:
            ofOrganisation(kind, fields)
        case .activateCapacity, .changeCapacity, .deactivateCapacity, .nameManager, .nameCoManager, .nameSuccessor,
            .removeManager, .addSubdivision, .changeSubdivision, .removeSubdivision:
            ofUnit(kind, fields)
        case .addUser, .changeUser, .changePerson, .blockUser, .unblockUser, .removeUsers:
            ofUser(kind, fields)
        case .giveMandate: fields.mandateTerms().map { .giveMandate($0) }
        case .endMandate: fields.integer("mandate", required: true).map { .endMandate($0) }
        case .createClient: client(fields, made)
        case .revokeClient: fields.read("client", { ClientID($0) }, "client-…").map { .revokeClient($0) }
        case .giveAgencyRole: both(fields.person("person"), fields.agencyRole()).map { .giveAgencyRole($0, $1) }
        case .endAgencyRole: both(fields.personID("person"), fields.agencyRole()).map { .endAgencyRole($0, $1) }
        }
    }

    private static func ofOrganisation(_ kind: AccessChange.Kind, _ fields: JSONFields) -> AccessChange? {
        switch kind {
        case .register:
            guard let kind = fields.text("kind", required: true), let own = fields.own() else { return nil }
            return .register(kind: kind, name: own.name, email: own.email, language: own.language)
        case .changeOrganisation:
            return fields.own().map { .changeOrganisation(name: $0.name, email: $0.email, language: $0.language) }
        case .recordRepresentatives:
            let all = fields.objects("representatives", required: true)?.map { $0.representative() }
            guard let all, all.allSatisfy({ $0 != nil }) else { return nil }
            return .recordRepresentatives(all.compactMap(\.self))
        case .appointChief: return fields.person("person").map { .appointChief($0) }
        case .requestException: return exception(fields)
        case .validateException: return fields.integer("request", required: true).map { .validateException($0) }
        case .refuseException: return fields.integer("request", required: true).map { .refuseException($0) }
        case .nameCoChief: return fields.person("person").map { .nameCoChief($0) }
        case .removeChief: return fields.personID("person").map { .removeChief($0) }
        default: return nil
        }
    }

    private static func exception(_ fields: JSONFields) -> AccessChange? {
        let ground = fields.code("ground", ExceptionRequest.Ground.self)
        let signatory = fields.object("signatory", required: true)?.representative()
        let candidate = fields.person("candidate")
        let document = fields.read("document", { Fingerprint($0) }, "SHA-256")
        guard let ground, let signatory, let candidate, let document else { return nil }
        return .requestException(ground: ground, signatory: signatory, candidate, document)
    }

    private static func ofUnit(_ kind: AccessChange.Kind, _ fields: JSONFields) -> AccessChange? {
        switch kind {
        case .activateCapacity:
            let (sent, manager) = (
                both(fields.required("capacity"), fields.required("email")), fields.optionalPerson("manager")
            )
            return sent.map { .activateCapacity($0, email: $1, manager: manager) }
        case .changeCapacity:
            return both(fields.required("capacity"), fields.required("email")).map { .changeCapacity($0, email: $1) }
        case .deactivateCapacity: return fields.required("capacity").map { .deactivateCapacity($0) }
        case .nameManager:
            let (unit, person) = (fields.unit(), fields.optionalPerson("person"))
            return unit.map { .nameManager($0, person) }
        case .nameCoManager: return both(fields.unit(), fields.person("person")).map { .nameCoManager($0, $1) }
        case .nameSuccessor: return both(fields.unit(), fields.person("person")).map { .nameSuccessor($0, $1) }
        case .removeManager: return both(fields.unit(), fields.personID("person")).map { .removeManager($0, $1) }
        case .addSubdivision:
            let (sent, manager) = (both(fields.unit(), fields.required("email")), fields.optionalPerson("manager"))
            let applications = fields.texts("applications") ?? []
            return sent.map { .addSubdivision($0, email: $1, manager: manager, applications: applications) }
        case .changeSubdivision:
            let (sent, applications) = (both(fields.unit(), fields.required("email")), fields.texts("applications"))
            return sent.map { .changeSubdivision($0, email: $1, applications: applications ?? []) }
        case .removeSubdivision: return fields.unit().map { .removeSubdivision($0) }
        default: return nil
        }
    }

    /// Each member is read, whatever is wrong with the others: one that was not looked at would be told as unknown.
    private static func ofUser(_ kind: AccessChange.Kind, _ fields: JSONFields) -> AccessChange? {
        switch kind {
        case .addUser:
            both(both(fields.unit(), fields.person("person")), fields.rights()).map { .addUser($0.0, $0.1, $1) }
        case .changeUser:
            both(both(fields.unit(), fields.personID("person")), fields.rights()).map { .changeUser($0.0, $0.1, $1) }
        case .changePerson: fields.person("person").map { .changePerson($0) }
        case .blockUser: both(fields.unit(), fields.personID("person")).map { .blockUser($0, $1) }
        case .unblockUser: both(fields.unit(), fields.personID("person")).map { .unblockUser($0, $1) }
        case .removeUsers: both(fields.unit(), fields.people("people")).map { .removeUsers($0, $1) }
        default: nil
        }
    }

    private static func client(_ fields: JSONFields, _ made: MadeClient?) -> AccessChange? {
        let name = fields.required("name")
        let scopes = fields.texts("scopes") ?? []
        let known = scopes.compactMap { AccessScope(rawValue: $0) }
        guard known.count == scopes.count, !known.isEmpty else {
            let all = AccessScope.allCases.map(\.rawValue).joined(separator: ", ")
            fields.report(
                .choiceUnknown, "scopes", ["field": "scopes", "value": scopes.joined(separator: ", "), "known": all])
            return nil
        }
        guard let name, let made else { return nil }
        return .createClient(made.id, name: name, scopes: Set(known), secret: made.secret)
    }

    /// Both or nothing: each says itself what is wrong with it.
    private static func both<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
        guard let one, let other else { return nil }
        return (one, other)
    }
}
