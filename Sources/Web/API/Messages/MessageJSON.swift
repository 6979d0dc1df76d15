import Exchange
import Law
import Service
import Values

/// Messages as JSON.
enum MessageJSON {
    static func value(_ message: ServiceMessage) -> JSONValue {
        .object([
            ("number", .count(message.number)),
            ("text", .object(Language.allCases.map { ($0.rawValue, .text(message.text[$0])) })),
            ("from", .text(message.from.description)), ("until", .text(message.until.description)),
        ])
    }

    /// - Throws: everything that is missing or malformed.
    static func read(_ body: [UInt8]) throws(Problems) -> (text: Phrase, from: Instant, until: Instant) {
        let fields = try JSONFields(JSONDocument(body))
        let texts = fields.object("text", required: true)
        var written: [Language: String] = [:]
        for language in Language.allCases { written[language] = texts?.text(language.rawValue, required: true) }
        let from = instant("from", fields)
        let until = instant("until", fields)
        try fields.check()
        let text = Phrase(
            nl: written[.nl] ?? "", fr: written[.fr] ?? "", de: written[.de] ?? "", en: written[.en] ?? "")
        return (text, from ?? Instant(milliseconds: 0), until ?? Instant(milliseconds: 0))
    }

    private static func instant(_ name: String, _ fields: JSONFields) -> Instant? {
        guard let text = fields.text(name, required: true) else { return nil }
        if let instant = Instant(text) { return instant }
        fields.report(.dateMalformed, name, ["value": String(text.prefix(40))])
        return nil
    }

    // MARK: Schemas

    static let schema = Schema.object([("number", Schema.integer(from: 1))] + members)
    static let list = Schema.object([("messages", Schema.list(Schema.named("Message")))])
    static let written = Schema.closed(members, required: members.map(\.0))

    private static let members = [
        (
            "text",
            Schema.closed(
                Language.allCases.map { ($0.rawValue, Schema.words(largest: 2000)) },
                required: Language.allCases.map(\.rawValue))
        ),
        ("from", moment), ("until", moment),
    ]

    private static let moment = Schema.text(
        "In universal time",
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$")

    static let example: JSONValue = .object([
        (
            "text",
            .object([
                ("nl", .text("Zaterdag wordt er aan de dienst gewerkt.")),
                ("fr", .text("Le service est en maintenance samedi.")),
                ("de", .text("Am Samstag wird am Dienst gearbeitet.")),
                ("en", .text("The service is being worked on this Saturday.")),
            ])
        ),
        ("from", .text("2024-06-01T00:00:00.000Z")), ("until", .text("2024-06-08T22:00:00.000Z")),
    ])
}
