import Exchange
import HTTPTypes
import Testing
import Values

@testable import Web

/// The description and the routes say the same.
@Suite struct OpenAPITests {
    @Test func everyOperationIsDescribedAndEveryDescriptionIsServed() async throws {
        let desk = try WebDesk()
        let document = try await desk.ask(.get, "/openapi.json").json()
        guard case .object(let paths) = document["paths"] else {
            Issue.record("no paths")
            return
        }
        var described: Set<String> = []
        for (path, item) in paths {
            guard case .object(let methods) = item else { continue }
            for (method, _) in methods { described.insert("\(method.uppercased()) \(path)") }
        }
        #expect(described == Set(desk.server.operations.map { "\($0.method.rawValue) \($0.path)" }))
        for operation in desk.server.operations {
            let path = operation.path.replacing("{year}", with: "2024").replacing("{", with: "").replacing(
                "}", with: "")
            let reply = try await desk.ask(operation.method, path)
            let namesNothing = path.hasSuffix("/name") || path.hasSuffix("/code") || path.contains("/organisation/")
            #expect(try reply.status != 404 || reply.code() != "route.unknown" || namesNothing, "\(path)")
            #expect(reply.status != 405, "\(operation.id)")
        }
    }

    @Test func everyNameThatIsReferredToIsThere() async throws {
        let document = try await WebDesk().ask(.get, "/openapi.json").text
        let names = document.split(separator: "\"#/components/schemas/").dropFirst().map { $0.prefix { $0 != "\"" } }
        let schemas = try JSONValue(parsing: Array(document.utf8))["components"]?["schemas"]
        for name in Set(names) { #expect(schemas?[String(name)] != nil, "\(name)") }
    }

    /// What JSON Schema cannot describe says where its own schema is: with us, or with those who keep its standard.
    @Test func everyBodyIsDescribed() async throws {
        let desk = try WebDesk()
        for operation in desk.server.operations {
            for form in operation.content?.forms ?? [] {
                guard [.xml, .csv].contains(form.media) else { continue }
                let path = try #require(form.schema["externalDocs"]?["url"]?.string, "\(operation.id) \(form.media)")
                #expect(form.schema["type"]?.string == "string")
                guard path.hasPrefix("/") else { continue }
                #expect(try await desk.ask(.get, path).status == 200)
            }
        }
    }

    @Test func everyOperationHasANameOfItsOwn() throws {
        let names = try WebDesk().server.operations.map(\.id)
        #expect(Set(names).count == names.count)
    }
}
