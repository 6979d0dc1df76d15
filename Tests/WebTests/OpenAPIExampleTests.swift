import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// Every example of the description is what its schema says, as far as patterns and choices go.
@Suite struct OpenAPIExampleTests {
    @Test func everyExampleFitsItsSchema() async throws {
        let document = try await WebDesk().ask(.get, "/openapi.json").json()
        let named = document["components"]?["schemas"]
        guard case .object(let paths) = document["paths"] else {
            Issue.record("no paths")
            return
        }
        var count = 0
        for (path, item) in paths {
            guard case .object(let methods) = item else { continue }
            for (method, operation) in methods {
                for (example, schema) in examples(of: operation) {
                    count += 1
                    for fault in try faults(of: example, schema, named) { Issue.record("\(method) \(path): \(fault)") }
                }
            }
        }
        #expect(count > 100)
    }

    @Test func aSchemaIsHeldToItsWord() throws {
        let schema = Schema.closed([("a", Schema.list(Schema.text(pattern: "^x$"))), ("b", Schema.choice(["c"]))])
        let good: JSONValue = .object([("a", .texts(["x"])), ("b", .text("c"))])
        let bad: JSONValue = .object([("a", .texts(["x", "y"])), ("b", .text("d")), ("e", .null)])
        #expect(try faults(of: good, schema, nil).isEmpty)
        #expect(try faults(of: bad, schema, nil).count == 3)
    }

    private func examples(of operation: JSONValue) -> [(JSONValue, JSONValue)] {
        var found: [(JSONValue, JSONValue)] = []
        for parameter in operation["parameters"]?.items ?? [] {
            if let example = parameter["example"], let schema = parameter["schema"] { found.append((example, schema)) }
        }
        var forms = [operation["requestBody"]?["content"]]
        if case .object(let answers)? = operation["responses"] { forms += answers.map { $0.1["content"] } }
        for case .object(let media)? in forms {
            for (_, form) in media {
                guard let schema = form["schema"] else { continue }
                if let example = form["example"] { found.append((example, schema)) }
                guard case .object(let named)? = form["examples"] else { continue }
                found += named.compactMap { name, example in example["value"].map { ($0, schema) } }
            }
        }
        return found
    }

    /// What is wrong with a value, by the keywords that our schemas use.
    private func faults(of value: JSONValue, _ schema: JSONValue, _ named: JSONValue?) throws -> [String] {
        if let name = schema["$ref"]?.string?.split(separator: "/").last {
            let meant = try #require(named?[String(name)], "\(name)")
            return try faults(of: value, meant, named)
        }
        var found = try (schema["allOf"]?.items ?? []).flatMap { try faults(of: value, $0, named) }
        for key in ["anyOf", "oneOf"] {
            guard let choices = schema[key]?.items else { continue }
            let fits = try choices.contains { try faults(of: value, $0, named).isEmpty }
            if !fits { found.append("\(value.line) is none of \(key)") }
        }
        switch value {
        case .text(let text): found += try faults(of: text, schema)
        case .list(let items): found += try items.flatMap { try faults(of: $0, schema["items"] ?? .object([]), named) }
        case .object(let members): found += try faults(of: members, schema, named)
        case .null: if let type = schema["type"]?.string, type != "null" { found.append("null is no \(type)") }
        case .flag, .whole, .decimal, .ready: break
        }
        return found
    }

    private func faults(of text: String, _ schema: JSONValue) throws -> [String] {
        if let type = schema["type"]?.string, type != "string" { return ["“\(text)” is no \(type)"] }
        if let choices = schema["enum"]?.items, !choices.contains(where: { $0.string == text }) {
            return ["“\(text)” is not in the enum"]
        }
        guard let pattern = schema["pattern"]?.string else { return [] }
        return try text.contains(Regex(pattern)) ? [] : ["“\(text)” does not match \(pattern)"]
    }

    private func faults(
        of members: [(String, JSONValue)], _ schema: JSONValue, _ named: JSONValue?
    ) throws -> [String] {
        var found: [String] = []
        for required in schema["required"]?.items ?? [] where !members.contains(where: { $0.0 == required.string }) {
            found.append("\(required.line) is missing")
        }
        for (name, value) in members {
            if let member = schema["properties"]?[name] {
                found += try faults(of: value, member, named).map { "\(name): \($0)" }
            } else if schema["additionalProperties"]?.bool == false {
                found.append("\(name) is not described")
            }
        }
        return found
    }
}
