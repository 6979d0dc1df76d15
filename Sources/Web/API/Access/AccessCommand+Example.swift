import Exchange

extension AccessCommand {
    /// What may be sent: of each member something invented that its schema admits.
    var example: JSONValue {
        .object(members.map { name, schema in (name, Self.example(of: name, schema)) } + [Self.because])
    }

    private static let because: (String, JSONValue) = ("reason", .text("Asked for in writing"))

    private static func example(of name: String, _ schema: JSONValue) -> JSONValue {
        // A person is named by an id, or said whole.
        if name == "person", schema["$ref"] == nil { return .text(personID) }
        return examples[name] ?? somebody
    }

    private static let personID = "national:85000000138"

    /// One whose number is nobody's.
    private static let somebody: JSONValue = .object([
        ("id", .text(personID)), ("name", .text("Proefmans")), ("first_name", .text("Hilde")),
        ("title", .null), ("language", .text("nl")), ("email", .text("hilde@proef-medisch.example")),
    ])

    private static let signatory: JSONValue = .object([
        ("name", .text("Gustav Beispiel")), ("function", .text("exception_procedure")), ("holds_eid", .flag(false)),
    ])

    private static let examples: [String: JSONValue] = [
        "kind": .text("company"), "name": .text("Proef Medisch"), "email": .text("toegang@proef-medisch.example"),
        "language": .text("nl"),
        "representatives": .list([
            .object([
                ("name", .text("Hilde Proefmans")), ("function", .text("enterprise_register")),
                ("person", .text(personID)), ("holds_eid", .flag(true)),
            ])
        ]),
        "ground": .text("foreign_organisation"), "signatory": signatory,
        "document": .text(String(repeating: "5e", count: 32)), "request": .count(1),
        "capacity": .text("health_care_institution"), "unit": .text("health_care_institution"),
        "applications": .texts(["contributions"]), "people": .texts([personID]),
        "mandatary": .object([
            ("organisation", .text("enterprise:0399900019")), ("name", .text("Boekhouding Voorbeeld")),
        ]),
        "purposes": .texts(["file", "certify"]), "from": .text("2026-01-01"), "until": .text("2026-12-31"),
        "mandate": .count(1), "scopes": .texts(["declarations.read", "declarations.write"]),
        "client": .text("client-0123456789abcdef"), "role": .text("case_officer"),
    ]
}
