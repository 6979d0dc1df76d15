import Exchange
import Testing
import Values

@testable import Web

/// What is wrong with a value, by the keywords that our schemas use.
struct SchemaFaults {
    /// The schemas that others refer to.
    private let named: JSONValue?

    init(_ named: JSONValue?) { self.named = named }

    func of(_ value: JSONValue, _ schema: JSONValue) throws -> [String] {
        if let name = schema["$ref"]?.string?.split(separator: "/").last {
            return try of(value, #require(named?[String(name)], "\(name)"))
        }
        var found = try (schema["allOf"]?.items ?? []).flatMap { try of(value, $0) }
        for key in ["anyOf", "oneOf"] {
            guard let choices = schema[key]?.items else { continue }
            if try !choices.contains(where: { try of(value, $0).isEmpty }) {
                found.append("\(value.line) is none of \(key)")
            }
        }
        if let type = schema["type"]?.string, !types(of: value).contains(type) {
            return found + ["\(value.line) is no \(type)"]
        }
        if let constant = schema["const"], constant.line != value.line { found.append("\(value.line) is another") }
        if let choices = schema["enum"]?.items, !choices.contains(where: { $0.line == value.line }) {
            found.append("\(value.line) is not in the enum")
        }
        switch value {
        case .text(let text): found += try of(text: text, schema)
        case .list(let items):
            found += try items.flatMap { try of($0, schema["items"] ?? .object([])) }
            if let least = schema["minItems"]?.integer, items.count < least { found.append("too few items") }
            if let most = schema["maxItems"]?.integer, items.count > most { found.append("too many items") }
        case .object(let members): found += try of(members: members, schema)
        case .null, .flag, .whole, .decimal, .ready: break
        }
        return found
    }

    private func types(of value: JSONValue) -> [String] {
        switch value {
        case .text: ["string"]
        case .list: ["array"]
        case .object: ["object"]
        case .null: ["null"]
        case .flag: ["boolean"]
        case .whole: ["integer", "number"]
        case .decimal: ["number"]
        // Written already: nobody looks into it.
        case .ready: ["object", "array", "string", "number", "integer", "boolean", "null"]
        }
    }

    private func of(text: String, _ schema: JSONValue) throws -> [String] {
        if let most = schema["maxLength"]?.integer, text.unicodeScalars.count > most { return ["it is too long"] }
        guard let pattern = schema["pattern"]?.string else { return [] }
        return try text.contains(Regex(pattern)) ? [] : ["“\(text)” does not match \(pattern)"]
    }

    private func of(members: [(String, JSONValue)], _ schema: JSONValue) throws -> [String] {
        var found: [String] = []
        for required in schema["required"]?.items ?? [] where !members.contains(where: { $0.0 == required.string }) {
            found.append("\(required.line) is missing")
        }
        for (name, value) in members {
            if let member = schema["properties"]?[name] {
                found += try of(value, member).map { "\(name): \($0)" }
            } else if schema["additionalProperties"]?.bool == false {
                found.append("\(name) is not described")
            }
        }
        return found
    }
}
