import Access
import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values

/// A change of access as the API has it: its address, and what is sent. Persons stand in what is sent, never in
/// addresses.
struct AccessCommand: Sendable {
    let kind: AccessChange.Kind
    /// After the organisation's own address.
    let path: String
    let summary: String
    let members: [(String, JSONValue)]
    var optional: [String] = []
    /// Whether it is to be said why.
    var needsReason = false

    static let all: [AccessCommand] = [
        AccessCommand(
            kind: .register, path: "", summary: "Register an organisation",
            members: [("kind", Schema.text("A code of the organisation kinds"))] + own),
        AccessCommand(
            kind: .changeOrganisation, path: "/details", summary: "Change what is said of an organisation", members: own
        ),
        AccessCommand(
            kind: .recordRepresentatives, path: "/representatives",
            summary: "Record the legal representatives as a register names them",
            members: [("representatives", Schema.list(Schema.named("Representative")))]),
        AccessCommand(
            kind: .appointChief, path: "/chief", summary: "Appoint the chief access manager (standard procedure)",
            members: [person]),
        AccessCommand(
            kind: .requestException, path: "/chief-requests",
            summary: "Ask for a chief access manager by the exception procedure",
            members: [
                ("ground", Schema.choice(ExceptionRequest.Ground.allCases.map(\.rawValue))),
                ("signatory", Schema.named("Representative")), ("candidate", Schema.named("Person")),
                ("document", Schema.text("SHA-256 of the signed request", pattern: "^[0-9a-f]{64}$")),
            ]),
        AccessCommand(
            kind: .validateException, path: "/chief-requests/validation", summary: "Validate such a request",
            members: [("request", Schema.integer("Its number", from: 1))]),
        AccessCommand(
            kind: .refuseException, path: "/chief-requests/refusal", summary: "Refuse such a request",
            members: [("request", Schema.integer("Its number", from: 1))], needsReason: true),
        AccessCommand(kind: .nameCoChief, path: "/co-chiefs", summary: "Name a co-chief", members: [person]),
        AccessCommand(
            kind: .removeChief, path: "/chiefs/removal", summary: "Remove a chief or co-chief; the last one stays",
            members: [personID]),
        AccessCommand(
            kind: .activateCapacity, path: "/capacities", summary: "Activate a capacity",
            members: [("capacity", Schema.words()), email, ("manager", Schema.named("Person"))], optional: ["manager"]),
        AccessCommand(
            kind: .changeCapacity, path: "/capacities/change", summary: "Change a capacity's address",
            members: [("capacity", Schema.words()), email]),
        AccessCommand(
            kind: .deactivateCapacity, path: "/capacities/deactivation", summary: "Deactivate a capacity",
            members: [("capacity", Schema.words())]),
        AccessCommand(
            kind: .nameManager, path: "/managers",
            summary: "Name the access manager of a capacity or subdivision; the one before stays a user",
            members: [unit, person], optional: ["person"]),
        AccessCommand(
            kind: .nameCoManager, path: "/co-managers", summary: "Name a co-manager", members: [unit, person]),
        AccessCommand(
            kind: .nameSuccessor, path: "/successors", summary: "Name one's own successor", members: [unit, person]),
        AccessCommand(
            kind: .removeManager, path: "/managers/removal", summary: "Remove a manager", members: [unit, personID]),
        AccessCommand(
            kind: .addSubdivision, path: "/subdivisions", summary: "Add a subdivision with its HCO number",
            members: [unit, email, ("manager", Schema.named("Person")), applications],
            optional: ["manager", "applications"]),
        AccessCommand(
            kind: .changeSubdivision, path: "/subdivisions/change", summary: "Change a subdivision",
            members: [unit, email, applications], optional: ["applications"]),
        AccessCommand(
            kind: .removeSubdivision, path: "/subdivisions/removal", summary: "End a subdivision", members: [unit]),
        AccessCommand(
            kind: .addUser, path: "/users", summary: "Add a user with the applications that are ticked",
            members: [unit, person, applications], optional: ["applications"]),
        AccessCommand(
            kind: .changeUser, path: "/users/rights", summary: "Tick other applications",
            members: [unit, personID, applications], optional: ["applications"]),
        AccessCommand(
            kind: .changePerson, path: "/people", summary: "Change what is said of a person", members: [person]),
        AccessCommand(kind: .blockUser, path: "/users/blocking", summary: "Block a user", members: [unit, personID]),
        AccessCommand(
            kind: .unblockUser, path: "/users/unblocking", summary: "Unblock a user", members: [unit, personID]),
        AccessCommand(
            kind: .removeUsers, path: "/users/removal", summary: "Remove users, several at once",
            members: [unit, ("people", Schema.list(personSchema, least: 1))]),
        AccessCommand(
            kind: .giveMandate, path: "/mandates", summary: "Let another file, certify or view, from a day to a day",
            members: [
                ("mandatary", Schema.named("Mandatary")),
                ("purposes", Schema.list(Schema.choice(Mandate.Purpose.allCases.map(\.rawValue)), least: 1)),
                ("from", Schema.day()),
                ("until", Schema.day("The last one")),
            ]),
        AccessCommand(
            kind: .endMandate, path: "/mandates/end", summary: "End a mandate at once",
            members: [("mandate", Schema.integer("Its number", from: 1))]),
        AccessCommand(
            kind: .createClient, path: "/clients", summary: "Create credentials for software; the secret is shown once",
            members: [
                ("name", Schema.words()),
                ("scopes", Schema.list(Schema.choice(AccessScope.allCases.map(\.rawValue)), least: 1)),
            ]),
        AccessCommand(
            kind: .revokeClient, path: "/clients/revocation", summary: "Revoke credentials, with all their tokens",
            members: [("client", Schema.text(pattern: "^[A-Za-z0-9_-]{8,64}$"))]),
        AccessCommand(
            kind: .giveAgencyRole, path: "/agency-roles", summary: "Give one of the agency's people a role",
            members: [person, agencyRole]),
        AccessCommand(
            kind: .endAgencyRole, path: "/agency-roles/end", summary: "End such a role",
            members: [personID, agencyRole]),
    ]

    /// Everything that is sent, with the reason that any change may have.
    var schema: JSONValue {
        Schema.closed(
            members + [("reason", Schema.words("Why, for the history", largest: 2000))],
            required: members.map(\.0).filter { !optional.contains($0) } + (needsReason ? ["reason"] : []))
    }

    private static let person = ("person", Schema.named("Person"))
    private static let personID = ("person", personSchema)
    static let personSchema = Schema.text(
        "national:NUMBER or account:NAME", pattern: "^(national:[0-9]{11}|account:[a-z0-9._@-]{3,64})$")
    private static let unit = (
        "unit", Schema.text("CAPACITY, or CAPACITY/HCO number", pattern: "^[^/]+(/.+)?$")
    )
    private static let email = ("email", Schema.words())
    private static let applications = ("applications", Schema.list(Schema.text("A code of the applications")))
    private static let agencyRole = ("role", Schema.choice(AccessRole.ofAgency.map(\.rawValue)))
    private static let own = [
        ("name", Schema.words()), email,
        ("language", Schema.choice(Language.allCases.map(\.rawValue))),
    ]
}

extension AccessOperations {
    /// The operation behind a change.
    func command(_ command: AccessCommand) -> Operation {
        let isNew = command.kind == .register
        return Operation(
            id: command.kind.operationID, method: .post,
            path: "/api/v1/organisations/{organisation}" + command.path, tag: .access, summary: command.summary,
            admission: Self.reading,
            parameters: [Self.named, .idempotencyKey] + (isNew ? [] : [.ifMatch(#"^(\*|"[0-9]{1,9}")$"#, "\"7\"")]),
            content: .json(command.schema, examples: [("usual", command.example)]),
            answers: [
                .json(
                    "Done", Schema.named("AccessChanged"), status: .created, headers: [("ETag", "The version after it")]
                ),
                .json("It had been done before under the same key", Schema.named("AccessChanged")),
            ],
            refusals: [.notFound, .conflict, .preconditionFailed, .preconditionRequired, .unprocessableContent]
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try change(command.kind, call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func change(_ kind: AccessChange.Kind, _ call: Call) throws(Problems) -> Answer {
        let (caller, id) = (try call.admitted(), try Self.id(call))
        // Who may not is told so before anything that was sent is looked at.
        if let action = kind.action { _ = try office.decide(action, by: caller, on: id).grant() }
        let secret = kind == .createClient ? clients.newCredentials() : nil
        let made = secret.map { AccessChangeRequest.MadeClient(id: $0.id, secret: $0.secret.fingerprint) }
        let (change, reason) = try AccessChangeRequest.read(kind, call.body, made: made)
        let request = AccessRequest(
            caller: caller, id: call.id, key: try call.idempotencyKey(), expectedVersion: try version(kind, call),
            reason: reason)
        let changed = try office.change(change, of: id, by: request)
        var members: [(String, JSONValue)] = [
            ("organisation", .text(id.description)), ("version", .count(changed.version)),
            ("event", OrganisationJSON.value(changed.event)), ("repeated", .flag(changed.isRepeated)),
        ]
        if case .createClient(let client, _, _, _) = changed.event.change {
            members.append(("client", .text(client.text)))
            // A secret that was shown once cannot be shown again.
            members.append(("secret", changed.isRepeated ? .null : secret.map { .text($0.secret.text) } ?? .null))
        }
        return Answer.json(.object(members), changed.isRepeated ? .ok : .created).with(tag: changed.organisation.tag)
    }

    /// The version that is changed.
    ///
    /// - Throws: `version.missing`, `header.malformed`, `version.differs`.
    private func version(_ kind: AccessChange.Kind, _ call: Call) throws(Problems) -> Int? {
        guard kind != .register else { return nil }
        let current = "GET /api/v1/organisations/…"
        let named = try call.changedVersions(current: current, example: "\"7\"")
        if named == ["*"] { return nil }
        guard named.count == 1, let version = Int(named[0].dropFirst().dropLast()) else {
            let details = ["value": named.joined(separator: ", "), "version": current]
            throw Problems([Problem(.versionDiffers, details)])
        }
        return version
    }
}

extension AccessChange.Kind {
    /// What somebody must be let do; `nil` where that depends on what is sent.
    var action: AccessAction? {
        switch self {
        case .register: .registerOrganisation
        case .validateException, .refuseException: .decideException
        case .removeUsers: .removeUser
        case .changePerson: nil
        default: AccessAction(rawValue: rawValue)
        }
    }

    /// `giveMandate`
    fileprivate var operationID: String {
        let words = rawValue.split(separator: "_")
        return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}
