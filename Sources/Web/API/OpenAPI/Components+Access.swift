import Exchange
import Values

/// The schemas of organisations and of what happens to them.
extension Components {
    private static let personMembers: [(String, JSONValue)] = [
        (
            "id",
            Schema.text(
                "national:NUMBER or account:NAME", pattern: "^(national:[0-9]{11}|account:[a-z0-9._@-]{3,64})$")
        ), ("name", Schema.words()), ("first_name", Schema.words()), ("title", Schema.optional(Schema.text())),
        ("language", Schema.choice(Language.allCases.map(\.rawValue))), ("email", Schema.words()),
    ]

    static let ofAccess: [(String, JSONValue)] = [
        ("Person", Schema.closed(personMembers, required: ["id", "name", "first_name", "language", "email"])),
        (
            "ShownPerson",
            Schema.object(
                personMembers, required: ["name", "first_name", "language", "email"],
                "With the id for those who manage users alone")
        ),
        (
            "Representative",
            either(
                Schema.closed(
                    representative([("person", AccessCommand.personSchema)]), required: ["name", "function"]),
                Schema.closed(representative([("organisation", organisation)]), required: ["name", "function"]))
        ),
        (
            "Mandatary",
            either(
                Schema.closed(
                    [("organisation", organisation), ("name", Schema.words())], required: ["organisation", "name"]),
                Schema.closed([("person", Schema.named("Person"))], required: ["person"]))
        ),
        (
            "Me",
            Schema.object([
                ("caller", Schema.text()), ("organisation", Schema.optional(Schema.text())),
                ("scopes", Schema.list(Schema.text())), ("profiles", Schema.list(Schema.anything)),
            ])
        ),
        (
            "Organisation",
            Schema.object([
                ("organisation", Schema.text()), ("version", Schema.integer()), ("kind", Schema.text()),
                ("name", Schema.text()), ("chief", Schema.optional(Schema.named("ShownPerson"))),
                ("co_chiefs", Schema.list(Schema.named("ShownPerson"))), ("capacities", Schema.list(Schema.anything)),
            ])
        ),
        ("OrganisationPage", page("organisations")), ("UserPage", page("users")),
        ("ResponsiblePersons", list("responsible")), ("AccessHistory", list("events")), ("Mandates", list("mandates")),
        ("Mandators", list("mandators")), ("Clients", list("clients")),
        (
            "AccessChanged",
            Schema.object(
                [
                    ("organisation", Schema.text()), ("version", Schema.integer()), ("event", Schema.anything),
                    ("repeated", Schema.flag()), ("client", Schema.text()), ("secret", Schema.optional(Schema.text())),
                ], required: ["organisation", "version", "event", "repeated"])
        ),
    ]

    private static let organisation = Schema.text(
        "Kind and number", pattern: "^(enterprise|riziv|vat|srn|agency):[A-Za-z0-9-]{2,40}$")

    /// A legal representative has a number of its own kind, or none.
    private static func representative(_ number: [(String, JSONValue)]) -> [(String, JSONValue)] {
        [("name", Schema.words()), ("function", Schema.words())] + number + [("holds_eid", Schema.flag())]
    }

    private static func either(_ schemas: JSONValue...) -> JSONValue { .object([("anyOf", .list(schemas))]) }

    private static func page(_ name: String) -> JSONValue {
        Schema.object([
            (name, Schema.list(Schema.anything)), ("next", Schema.optional(Schema.text("The cursor of the next page"))),
        ])
    }

    private static func list(_ name: String) -> JSONValue { Schema.object([(name, Schema.list(Schema.anything))]) }
}
