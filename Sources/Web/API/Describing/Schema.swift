import Exchange

/// Parts of JSON Schema (2020-12), as the descriptions need them.
enum Schema {
    static func text(_ description: String? = nil, pattern: String? = nil, largest: Int? = nil) -> JSONValue {
        described(
            "string", description,
            [("pattern", pattern.map(JSONValue.text))] + [
                ("maxLength", largest.map(JSONValue.count))
            ])
    }

    /// A text that says something.
    static func words(_ description: String? = nil, largest: Int? = nil) -> JSONValue {
        text(description, pattern: #"\S"#, largest: largest)
    }

    static func choice(_ values: [String], _ description: String? = nil) -> JSONValue {
        described("string", description, [("enum", .texts(values))])
    }

    static func integer(_ description: String? = nil, from least: Int? = nil, to most: Int? = nil) -> JSONValue {
        described(
            "integer", description,
            [("minimum", least.map(JSONValue.count)), ("maximum", most.map(JSONValue.count))])
    }

    static func number(_ description: String? = nil) -> JSONValue { described("number", description, []) }
    static func flag(_ description: String? = nil) -> JSONValue { described("boolean", description, []) }

    static func list(
        _ items: JSONValue, _ description: String? = nil, least: Int? = nil, most: Int? = nil
    ) -> JSONValue {
        described(
            "array", description,
            [("items", items), ("minItems", least.map(JSONValue.count)), ("maxItems", most.map(JSONValue.count))])
    }

    /// An object that may have more members than those named: what is answered may grow.
    static func object(
        _ members: [(String, JSONValue)], required: [String]? = nil, _ description: String? = nil
    ) -> JSONValue {
        described(
            "object", description,
            [("properties", .object(members)), ("required", .texts(required ?? members.map(\.0)))])
    }

    /// An object that has no other members: what is sent is understood to the last key.
    static func closed(
        _ members: [(String, JSONValue)], required: [String] = [], _ description: String? = nil
    ) -> JSONValue {
        described(
            "object", description,
            [
                ("properties", .object(members)), ("required", required.isEmpty ? nil : .texts(required)),
                ("additionalProperties", .flag(false)),
            ])
    }

    /// Or nothing.
    static func optional(_ schema: JSONValue) -> JSONValue {
        .object([("anyOf", .list([schema, .object([("type", .text("null"))])]))])
    }

    /// One of the named schemas.
    static func named(_ name: String) -> JSONValue { .object([("$ref", .text("#/components/schemas/\(name)"))]) }

    /// A document that is no JSON: a text, with the schema that it keeps to.
    static func document(_ description: String, by file: SchemaFile) -> JSONValue {
        .object([
            ("type", .text("string")), ("minLength", .count(1)),
            ("description", .text("\(description), as \(file.path) describes it")),
            ("contentMediaType", .text(file.described.rawValue)),
            ("externalDocs", .object([("url", .text(file.path))])),
        ])
    }

    static let anything: JSONValue = .object([])

    /// A day that exists, as `2026-01-31`.
    static func day(_ description: String? = nil) -> JSONValue {
        described(
            "string", description,
            [("format", .text("date")), ("pattern", .text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"))])
    }

    /// Why something is done; not blank.
    static let reason = text("Why, for the audit chain", pattern: #"\S"#, largest: 2000)

    /// Digits with at most two decimals, as a text: a JSON number may pass through binary fractions on its way.
    static func amount(_ description: String) -> JSONValue {
        text(description, pattern: #"^[0-9]{1,13}(\.[0-9]{1,2})?$"#)
    }

    private static func described(
        _ type: String, _ description: String?, _ rules: [(String, JSONValue?)]
    ) -> JSONValue {
        let all: [(String, JSONValue?)] =
            [("type", .text(type)), ("description", description.map(JSONValue.text))] + rules
        return .object(all.compactMap { name, value in value.map { (name, $0) } })
    }
}

extension JSONValue {
    /// The same object, of which one of some keys must be there.
    func requiring(anyOf keys: [String]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + [("anyOf", .list(keys.map { .object([("required", .texts([$0]))]) }))])
    }

    /// The same object, of which a key must be there unless another has a value that needs none.
    func requiring(_ key: String, unless other: String, is value: JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        let isValue: JSONValue = .object([("properties", .object([(other, .object([("const", value)]))]))])
        return .object(members + [("anyOf", .list([isValue, .object([("required", .texts([key]))])]))])
    }
}
