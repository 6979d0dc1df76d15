import Declarations
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
                    for fault in try SchemaFaults(named).of(example, schema) {
                        Issue.record("\(method) \(path): \(fault)")
                    }
                }
            }
        }
        #expect(count > 100)
    }

    /// Whoever writes a program begins with what is shown: each form of what is sent has something to begin with.
    @Test func everythingThatIsSentHasAnExample() throws {
        for operation in try WebDesk().server.operations {
            for form in operation.content?.forms ?? [] {
                #expect(!form.examples.isEmpty, "\(operation.id) \(form.media.rawValue)")
            }
        }
    }

    /// What is shown in other forms than JSON can be read, as what it says it is.
    @Test func theDocumentsThatAreShownCanBeRead() throws {
        let forms = try WebDesk().server.operations.flatMap { $0.content?.forms ?? [] }
        for form in forms {
            for example in form.examples.compactMap(\.value.string) {
                let bytes = Array(example.utf8)
                switch form.media {
                case .xml where example.contains("camt.053"):
                    #expect(try StatementFile.camt053(bytes, file: nil).count == 1)
                case .text: #expect(try StatementFile.coda(bytes, file: nil).count == 1)
                case .xml, .csv:
                    let read = try DeclarationDocument(bytes, form: form.media == .xml ? .xml : .csv, file: nil)
                    #expect(read.records.map(\.problems.count) == [0] && read.records[0].declaration != nil)
                default: break
                }
            }
        }
    }

    @Test func aSchemaIsHeldToItsWord() throws {
        let schema = Schema.closed([("a", Schema.list(Schema.text(pattern: "^x$"))), ("b", Schema.choice(["c"]))])
        let good: JSONValue = .object([("a", .texts(["x"])), ("b", .text("c"))])
        let bad: JSONValue = .object([("a", .texts(["x", "y"])), ("b", .text("d")), ("e", .null)])
        #expect(try SchemaFaults(nil).of(good, schema).isEmpty)
        #expect(try SchemaFaults(nil).of(bad, schema).count == 3)
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
}
