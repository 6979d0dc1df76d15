import Exchange
import Foundation

/// As much of JSON Schema 2020-12 as our schema uses; a keyword that is not known is a fault of the test.
struct SchemaCheck {
    private let schema: JSONValue

    init(_ schema: JSONValue) { self.schema = schema }

    func accepts(_ value: JSONValue) throws -> Bool { try accepts(value, schema) }

    struct UnknownKeyword: Error {
        let name: String
    }

    private func accepts(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
        guard case .object(let keywords) = schema else { throw UnknownKeyword(name: schema.line) }
        for (name, rule) in keywords where try !holds(name, rule, of: value, in: schema) { return false }
        return true
    }

    // MARK: Keywords

    private func holds(_ name: String, _ rule: JSONValue, of value: JSONValue, in schema: JSONValue) throws -> Bool {
        switch name {
        case "$schema", "$id", "$defs", "title", "description", "default", "examples", "then", "else": return true
        case "$ref": return try accepts(value, try definition(rule))
        case "if":
            let branch = try accepts(value, rule) ? "then" : "else"
            return try schema[branch].map { try accepts(value, $0) } ?? true
        case "oneOf": return try rule.values.filter { try accepts(value, $0) }.count == 1
        case "anyOf": return try rule.values.contains { try accepts(value, $0) }
        case "type": return value.isOfType(rule.text)
        case "const": return value.line == rule.line
        case "enum": return rule.values.contains { $0.line == value.line }
        default: return try holdsWithin(name, rule, of: value, in: schema)
        }
    }

    /// What is said of texts, numbers, lists and objects holds of every other value.
    private func holdsWithin(
        _ name: String, _ rule: JSONValue, of value: JSONValue, in schema: JSONValue
    ) throws -> Bool {
        switch (name, value) {
        case ("pattern", .text(let text)):
            return text.range(of: rule.text, options: .regularExpression) != nil
        case ("maxLength", .text(let text)): return text.unicodeScalars.count <= rule.number
        case ("minimum", .whole(let number)): return number >= rule.number
        case ("maximum", .whole(let number)): return number <= rule.number
        case ("minItems", .list(let values)): return values.count >= rule.number
        case ("maxItems", .list(let values)): return values.count <= rule.number
        case ("items", .list(let values)): return try values.allSatisfy { try accepts($0, rule) }
        case ("required", .object): return rule.values.allSatisfy { value[$0.text] != nil }
        case ("properties", .object(let members)):
            return try members.allSatisfy { key, member in try rule[key].map { try accepts(member, $0) } ?? true }
        case ("additionalProperties", .object(let members)):
            return members.allSatisfy { schema["properties"]?[$0.0] != nil }
        case ("dependentRequired", .object(let members)):
            return members.allSatisfy { key, _ in rule[key]?.values.allSatisfy { value[$0.text] != nil } ?? true }
        case ("pattern", _), ("maxLength", _), ("minimum", _), ("maximum", _), ("minItems", _), ("maxItems", _),
            ("items", _), ("required", _), ("properties", _), ("additionalProperties", _), ("dependentRequired", _):
            return true
        default: throw UnknownKeyword(name: name)
        }
    }

    private func definition(_ reference: JSONValue) throws -> JSONValue {
        let name = reference.text.split(separator: "/").last.map(String.init) ?? ""
        guard let definition = schema["$defs"]?[name] else { throw UnknownKeyword(name: reference.text) }
        return definition
    }
}

extension JSONValue {
    fileprivate var text: String { if case .text(let text) = self { text } else { "" } }
    fileprivate var number: Int128 { if case .whole(let number) = self { number } else { 0 } }
    fileprivate var values: [JSONValue] { if case .list(let values) = self { values } else { [] } }

    fileprivate func isOfType(_ name: String) -> Bool {
        switch (name, self) {
        case ("object", .object), ("array", .list), ("string", .text), ("boolean", .flag), ("integer", .whole): true
        // A number of no fraction is whole to a schema, however it is written.
        case ("integer", .decimal(let text)): text.hasSuffix(".0") || text.contains("e")
        default: false
        }
    }
}
