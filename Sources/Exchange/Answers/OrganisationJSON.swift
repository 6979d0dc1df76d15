public import Access
import Law
public import Service
public import Values

/// Who may do what in an organisation, as JSON.
public enum OrganisationJSON {
    /// The organisation itself, with its capacities.
    ///
    /// - Parameter numbers: whether people's own numbers are told: to those who manage users, who write them.
    public static func value(_ organisation: OrganisationAccess, numbers: Bool) -> JSONValue {
        let people = { (ids: [PersonID]) in ids.compactMap { organisation.people[$0] }.map { shown($0, numbers) } }
        return .object([
            ("organisation", .text(organisation.id.description)), ("version", .count(organisation.version)),
            ("kind", .text(organisation.kind)), ("name", .text(organisation.name)),
            ("email", .text(organisation.email)), ("language", .text(organisation.language.rawValue)),
            ("chief", people([organisation.chief].compactMap(\.self)).first ?? .null),
            ("co_chiefs", .list(people(organisation.coChiefs))),
            (
                "capacities",
                .list(organisation.capacities.values.sorted { $0.code < $1.code }.map { capacity($0, people) })
            ),
            (
                "chief_requests",
                .list(organisation.exceptions.values.sorted { $0.number < $1.number }.map { exception($0, numbers) })
            ),
        ])
    }

    private static func shown(_ person: PersonData, _ numbers: Bool) -> JSONValue {
        guard !numbers, case .object(let members) = value(person) else { return value(person) }
        return .object(members.filter { $0.0 != "id" })
    }

    public static func value(_ person: PersonData) -> JSONValue {
        .object([
            ("id", .text(person.id.description)), ("name", .text(person.name)),
            ("first_name", .text(person.firstName)), ("title", person.title.map(JSONValue.text) ?? .null),
            ("language", .text(person.language.rawValue)), ("email", .text(person.email)),
        ])
    }

    private static func capacity(_ capacity: CapacityState, _ people: ([PersonID]) -> [JSONValue]) -> JSONValue {
        .object([
            ("capacity", .text(capacity.code)), ("active", .flag(capacity.isActive)), ("email", .text(capacity.email)),
            ("managers", .list(people(capacity.managers.all))),
            (
                "subdivisions",
                .list(
                    capacity.subdivisions.values.sorted { $0.number.description < $1.number.description }.map {
                        .object([
                            ("number", .text($0.number.description)), ("active", .flag($0.isActive)),
                            ("email", .text($0.email)), ("applications", .texts($0.applications)),
                            ("managers", .list(people($0.managers.all))),
                        ])
                    })
            ),
        ])
    }

    private static func exception(_ request: ExceptionRequest, _ numbers: Bool) -> JSONValue {
        .object([
            ("request", .count(request.number)), ("ground", .text(request.ground.rawValue)),
            ("candidate", shown(request.candidate, numbers)), ("signatory", .text(request.signatory.name)),
            ("document", .text(request.document.description)), ("asked_at", .text(request.askedAt.description)),
            ("state", .text(request.state.rawValue)), ("reason", request.reason.map(JSONValue.text) ?? .null),
        ])
    }

    public static func value(_ person: ResponsiblePerson) -> JSONValue {
        .object([
            ("person", .text(person.person.fullName)), ("email", .text(person.person.email)),
            ("role", .text(person.role.rawValue)), ("unit", person.unit.map { .text($0.description) } ?? .null),
        ])
    }

    public static func value(_ user: ListedUser) -> JSONValue {
        .object([
            ("person", value(user.person)), ("unit", .text(user.unit.description)), ("type", .text(user.kind.rawValue)),
            ("status", .text(user.status.rawValue)),
            (
                "applications",
                .object(user.applications.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value.description)) })
            ),
        ])
    }

    /// - Parameter numbers: whether the number of a person who holds it is told.
    public static func value(_ mandate: Mandate, at now: Instant, numbers: Bool = true) -> JSONValue {
        let mandatary: JSONValue =
            switch mandate.terms.mandatary {
            case .organisation(let id, let name):
                .object([("organisation", .text(id.description)), ("name", .text(name))])
            case .person(let person): .object([("person", shown(person, numbers))])
            }
        return .object([
            ("mandate", .count(mandate.number)), ("mandatary", mandatary),
            ("purposes", .texts(mandate.terms.purposes.map(\.rawValue).sorted())),
            ("from", .text(mandate.terms.from.description)), ("until", .text(mandate.terms.until.description)),
            ("ended_at", mandate.endedAt.map { .text($0.description) } ?? .null),
            ("in_force", .flag(mandate.isInForce(at: now))),
        ])
    }

    public static func value(_ client: SoftwareClient) -> JSONValue {
        .object([
            ("client", .text(client.id.text)), ("name", .text(client.name)),
            ("scopes", .texts(client.scopes.map(\.rawValue).sorted())),
            ("created_at", .text(client.createdAt.description)),
            ("revoked_at", client.revokedAt.map { .text($0.description) } ?? .null),
        ])
    }

    public static func value(_ event: AccessEvent) -> JSONValue {
        .object([
            ("number", .count(event.number)), ("change", .text(event.change.code)), ("at", .text(event.at.description)),
            ("by", .text(event.author.party)), ("role", .text(event.author.role.rawValue)),
            ("on_behalf_of", event.author.onBehalfOf.map { .text($0.description) } ?? .null),
            ("reason", event.reason.map(JSONValue.text) ?? .null),
        ])
    }

    public static func value(_ profile: AccessProfile) -> JSONValue {
        .object([
            ("organisation", .text(profile.organisation.description)), ("name", .text(profile.name)),
            ("roles", .texts(profile.roles.map(\.rawValue))),
        ])
    }
}
