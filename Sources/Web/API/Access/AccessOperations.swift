import Access
import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values

/// Organisations, and who may do what in them.
struct AccessOperations {
    let office: AccessOffice
    let clients: Clients
    let blocking: Blocking
    let clock: any Clock

    /// Nothing that is asked about access is said to software without this scope; persons need none.
    static let reading = Admission.bearer(scope: AccessScope.readOrganisation.rawValue)

    var all: [Operation] {
        [me, organisations, organisation, responsible, history, users, export, mandates, mandators, clientList]
            + AccessCommand.all.map(command)
    }

    // MARK: Looking up

    private var me: Operation {
        looking(
            "getMe", "/api/v1/me", "Who the token stands for, as whom, and which profiles there are", "Me",
            // Whatever a token is for, it may ask what it is for.
            admission: .bearer(scope: nil)
        ) { [office] call throws(Problems) in
            let caller = try call.admitted()
            let profiles = try caller.person.map { person throws(Problems) in try office.profiles(of: person) } ?? []
            return .json(
                .object([
                    ("caller", .text(caller.name)),
                    ("organisation", caller.organisation.map { .text($0.description) } ?? .null),
                    ("scopes", .texts(caller.scopes.map(\.rawValue).sorted())),
                    ("profiles", .list(profiles.map(OrganisationJSON.value))),
                ]))
        }
    }

    private var organisations: Operation {
        looking(
            "listOrganisations", "/api/v1/organisations", "All organisations, a page at a time: for the agency",
            "OrganisationPage",
            parameters: [
                Parameter(
                    name: "cursor", place: .query, description: "`next` of the page before",
                    schema: Self.organisationName, example: .text("enterprise:0300000115")),
                .limit,
            ]
        ) { [office] call throws(Problems) in
            let limit = try call.number("limit", 1...500) ?? 100
            let cursor = try call.parameters["cursor"].map { text throws(Problems) in
                guard let id = OrganisationID(text) else { throw call.unknownCursor() }
                return id
            }
            let found = try office.organisations(after: cursor, limit: limit, by: try call.admitted())
            return .json(
                .object([
                    (
                        "organisations",
                        .list(
                            found.map {
                                .object([
                                    ("organisation", .text($0.id.description)), ("name", .text($0.name)),
                                    ("kind", .text($0.kind)), ("version", .count($0.version)),
                                ])
                            })
                    ),
                    ("next", found.count < limit ? .null : found.last.map { .text($0.id.description) } ?? .null),
                ]))
        }
    }

    private var organisation: Operation {
        looking(
            "getOrganisation", "/api/v1/organisations/{organisation}",
            "An organisation with its chief access managers and capacities", "Organisation",
            parameters: [Self.named], headers: [("ETag", "Its version")]
        ) { [office] call throws(Problems) in
            let (id, caller) = (try Self.id(call), try call.admitted())
            let found = try office.organisation(id, by: caller)
            let mayManage = try office.decide(.listUsers, by: caller, on: id).isAllowed
            return .json(OrganisationJSON.value(found, numbers: mayManage)).with(tag: found.tag)
        }
    }

    private var responsible: Operation {
        looking(
            "getResponsiblePersons", "/api/v1/organisations/{organisation}/responsible",
            "Your responsible persons: the chief and the access managers", "ResponsiblePersons",
            parameters: [Self.named]
        ) { [office] call throws(Problems) in
            let found = try office.responsiblePersons(of: try Self.id(call), by: try call.admitted())
            return .json(.object([("responsible", .list(found.map(OrganisationJSON.value)))]))
        }
    }

    private var history: Operation {
        looking(
            "getAccessHistory", "/api/v1/organisations/{organisation}/history",
            "Everything that happened to an organisation's access, oldest first", "AccessHistory",
            parameters: [Self.named]
        ) { [office] call throws(Problems) in
            let events = try office.history(of: try Self.id(call), by: try call.admitted())
            return .json(.object([("events", .list(events.map(OrganisationJSON.value)))]))
        }
    }

    private var users: Operation {
        looking(
            "listUsers", "/api/v1/organisations/{organisation}/users", "The users, a page at a time", "UserPage",
            parameters: [Self.named, .limit] + UserQuery.parameters
        ) { [office] call throws(Problems) in
            let query = try UserQuery(call)
            let page = try office.users(
                of: try Self.id(call), query.filter, after: query.cursor,
                limit: try call.number("limit", 1...500) ?? 100,
                by: try call.admitted())
            return .json(
                .object([
                    ("users", .list(page.users.map(OrganisationJSON.value))), ("total", .count(page.total)),
                    ("next", page.next.map { .text($0.text) } ?? .null),
                ]))
        }
    }

    /// What a spreadsheet would take for a formula is guarded.
    private var export: Operation {
        Operation(
            id: "exportUsers", method: .get, path: "/api/v1/organisations/{organisation}/users/export", tag: .access,
            summary: "Every user that fits, as a sheet", admission: Self.reading,
            parameters: [Self.named] + UserQuery.parameters.filter { $0.name != "cursor" },
            answers: [
                AnswerShape(
                    .ok, "The sheet, with the names of its columns first",
                    [Media.csv, .workbook].map { AnswerShape.Form(media: $0, schema: Schema.text()) },
                    headers: [("Content-Disposition", "A name for the file")])
            ], refusals: [.notFound], rate: .export
        ) { [office, blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in
                    let filter = try UserQuery(call).filter
                    let users = try office.exportedUsers(of: try Self.id(call), filter, by: try call.admitted())
                    let sheet = TextSheet(columns: UserSheet.columns, rows: UserSheet.rows(users))
                    guard call.answer == .workbook else {
                        return .file(Array(sheet.csv.utf8), .csv, name: "users.csv")
                    }
                    let book = try PassingFile(ending: "xlsx") { path throws(Problems) in
                        do throws(Problem) { try sheet.write(to: path) } catch { throw Problems([error]) }
                    }
                    return .file(book, .workbook, name: "users.xlsx")
                }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private var mandates: Operation {
        looking(
            "listMandates", "/api/v1/organisations/{organisation}/mandates",
            "The mandates that an organisation gave, ended ones too", "Mandates", parameters: [Self.named]
        ) { [office, clock] call throws(Problems) in
            let (id, caller) = (try Self.id(call), try call.admitted())
            let found = try office.organisation(id, by: caller, to: .viewMandates)
            let mayManage = try office.decide(.listUsers, by: caller, on: id).isAllowed
            let all = found.mandates(shownTo: caller).map {
                OrganisationJSON.value($0, at: clock.now(), numbers: mayManage)
            }
            return .json(.object([("mandates", .list(all))]))
        }
    }

    private var mandators: Operation {
        looking(
            "listMandators", "/api/v1/mandators",
            "Who gave the caller a mandate that is in force: clients of an office",
            "Mandators"
        ) { [office, clock] call throws(Problems) in
            let found = try office.mandators(of: try call.admitted())
            return .json(
                .object([
                    (
                        "mandators",
                        .list(
                            found.map { mandator in
                                .object([
                                    ("organisation", .text(mandator.organisation.description)),
                                    ("name", .text(mandator.name)),
                                    (
                                        "mandates",
                                        .list(mandator.mandates.map { OrganisationJSON.value($0, at: clock.now()) })
                                    ),
                                ])
                            })
                    )
                ]))
        }
    }

    private var clientList: Operation {
        looking(
            "listClients", "/api/v1/organisations/{organisation}/clients",
            "The software that acts for an organisation, revoked ones too", "Clients", parameters: [Self.named]
        ) { [office] call throws(Problems) in
            let found = try office.organisation(try Self.id(call), by: try call.admitted(), to: .listClients)
            let all = found.clients.values.sorted { ($0.createdAt, $0.id.text) < ($1.createdAt, $1.id.text) }
            return .json(.object([("clients", .list(all.map(OrganisationJSON.value)))]))
        }
    }

    private func looking(
        _ id: String, _ path: String, _ summary: String, _ schema: String, parameters: [Parameter] = [],
        headers: [(name: String, description: String)] = [], admission: Admission = Self.reading,
        _ show: @escaping @Sendable (Call) throws(Problems) -> Answer
    ) -> Operation {
        Operation(
            id: id, method: .get, path: path, tag: .access, summary: summary, admission: admission,
            parameters: parameters, answers: [.json("What was found", Schema.named(schema), headers: headers)],
            refusals: [.notFound]
        ) { [blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try show(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    static let named = Parameter(
        name: "organisation", place: .path, description: "Kind and number of the organisation",
        schema: organisationName, example: .text("enterprise:0300000115"))

    private static let organisationName = Schema.text(pattern: "^(enterprise|riziv|vat|srn|agency):[A-Za-z0-9-]{2,40}$")

    static func id(_ call: Call) throws(Problems) -> OrganisationID {
        if let id = OrganisationID(call[parameter: "organisation"]) { return id }
        let details = ["value": "/api/v1/organisations/\(call[parameter: "organisation"].prefix(60))"]
        throw Problems([Problem(.routeUnknown, at: Place(field: "organisation"), details)])
    }
}

extension Parameter {
    static let limit = Parameter(
        name: "limit", place: .query, description: "At most so many; 100 if not given",
        schema: Schema.integer(from: 1, to: 500), example: .count(100))
}

extension OrganisationAccess {
    var tag: VersionTag { VersionTag(version: String(version)) }
}
