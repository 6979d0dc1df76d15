import Declarations
import Exchange

/// A declaration of an invented company, as the description shows it.
enum DeclarationExample {
    /// What JSON Schema cannot describe has schemas of its own, which are served.
    static let xml = Schema.document("A document in XML", by: .xml)
    static let sheet = Schema.document("A sheet with one declaration a line", by: .sheet)

    static let content = Content(forms: [
        Content.Form(
            media: .json, schema: Schema.named("TurnoverDeclaration"), examples: [("submission", declaration)]),
        Content.Form(
            media: .xml, schema: xml,
            examples: read.map { ("submission", document(XMLDeclarationWriter.document($0))) }),
    ])

    static let batch = Content(
        forms: [
            Content.Form(
                media: .json, schema: Schema.named("TurnoverDeclarationBatch"),
                examples: [
                    (
                        "one",
                        .object([
                            ("version", .count(1)),
                            (
                                "filer",
                                .object([
                                    ("name", .text("Noor Voorbeeld")), ("email", .text("noor@kantoor.example")),
                                ])
                            ), ("declarations", .list([declaration])),
                        ])
                    )
                ]),
            Content.Form(
                media: .xml, schema: xml,
                examples: read.map { ("one", document(XMLDeclarationWriter.batch([$0], filer: filer))) }),
            Content.Form(
                media: .csv, schema: sheet, examples: read.map { ("one", .text(CSVDeclarationWriter.text([$0]))) }),
        ], largest: 20_000_000)

    /// The same declaration for the other forms: one.
    private static let read: [Declaration] =
        (try? DeclarationDocument(declaration.lineBytes, form: .json, file: nil))?.records
        .compactMap { $0.declaration?.declaration } ?? []

    private static let filer = Filer(name: "Noor Voorbeeld", organisation: nil, email: "noor@kantoor.example")

    private static func document(_ bytes: [UInt8]) -> JSONValue { .text(String(decoding: bytes, as: UTF8.self)) }

    static let declaration: JSONValue = .object([
        ("version", .count(1)), ("contribution_year", .count(2024)), ("turnover_year", .count(2023)),
        (
            "declarant",
            .object([
                ("enterprise_number", .text("0300000115")), ("name", .text("Proef Medisch")),
                (
                    "address",
                    .object([
                        ("street", .text("Voorbeeldstraat 1")), ("postal_code", .text("1000")),
                        ("city", .text("Brussel")), ("country", .text("BE")),
                    ])
                ), ("language", .text("nl")),
                (
                    "contact",
                    .object([("name", .text("An Voorbeeld")), ("email", .text("an@voorbeeld.example"))])
                ),
            ])
        ),
        (
            "registrations",
            .list([.object([("activity", .text("distributor")), ("device_class", .text("MDR_I"))])])
        ),
        ("turnover", .object([("total", .text("1250000.00")), ("levy", .text("400000.00"))])),
        ("self_control", .flag(true)),
    ])

    /// The published schemas of declarations as parts of the description.
    static var schemas: [(String, JSONValue)] {
        guard let schema = try? JSONValue(parsing: Array(DeclarationSchema.json.utf8)), let parts = schema["$defs"]
        else {
            return []
        }
        let names = [
            ("declaration", "TurnoverDeclarationRecord"), ("batch", "TurnoverDeclarationBatch"),
            ("filer", "TurnoverDeclarationFiler"),
        ]
        // Alone, a declaration says its version; in a batch, the batch does.
        let alone: JSONValue = .object([
            ("allOf", .list([Schema.named("TurnoverDeclarationRecord"), .object([("required", .texts(["version"]))])]))
        ])
        return [("TurnoverDeclaration", alone)]
            + names.compactMap { part, name in
                parts[part].map { (name, renamed($0, Dictionary(uniqueKeysWithValues: names))) }
            }
    }

    /// The same with references that hold in the description.
    private static func renamed(_ value: JSONValue, _ names: [String: String]) -> JSONValue {
        switch value {
        case .object(let members):
            .object(
                members.map { key, value in
                    guard key == "$ref", let name = value.string?.split(separator: "/").last,
                        let own = names[String(name)]
                    else { return (key, renamed(value, names)) }
                    return (key, .text("#/components/schemas/\(own)"))
                })
        case .list(let values): .list(values.map { renamed($0, names) })
        case .null, .flag, .whole, .decimal, .text, .ready: value
        }
    }
}
