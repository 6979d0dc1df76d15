import Access
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// What a schema admits is not refused as malformed, and what it does not admit is: each example with one thing changed
/// is sent to whoever may.
@Suite struct SchemaBehaviourTests {
    @Test func whatIsTakenIsWhatTheSchemaSays() async throws {
        let document = try await WebDesk().ask(.get, "/openapi.json").json()
        let faults = SchemaFaults(document["components"]?["schemas"])
        var (count, admitted) = (0, 0)
        // Of many that come in a file each has its own verdict.
        for operation in try WebDesk().server.operations where operation.rate == .usual {
            for form in operation.content?.forms ?? [] where form.media == .json {
                for (_, example) in form.examples {
                    let sender = try await Sender(operation, example)
                    for (change, value) in Self.changed(example) {
                        let reply = try await sender.send(value)
                        // What is refused before it is looked at says nothing about it.
                        guard ![401, 403, 404].contains(reply.status) else { continue }
                        let found = try faults.of(value, form.schema)
                        let isAsDescribed =
                            found.isEmpty ? ![400, 422, 500].contains(reply.status) : reply.status >= 400
                        count += 1
                        admitted += found.isEmpty ? 1 : 0
                        #expect(
                            isAsDescribed,
                            "\(operation.id), \(change): \(reply.status) \(reply.text), the schema: \(found)")
                    }
                }
            }
        }
        #expect(count > 800 && admitted > 60, "\(count) \(admitted)")
    }

    // MARK: Changing

    /// Without each member, with each one empty or nothing, and with one too many, at every depth.
    private static func changed(_ value: JSONValue) -> [(String, JSONValue)] {
        switch value {
        case .object(let members):
            var found: [(String, JSONValue)] = [("one more", .object(members + [("one_more", .count(1))]))]
            for (index, (name, inner)) in members.enumerated() {
                func with(_ other: JSONValue?) -> JSONValue {
                    var changed = members
                    changed.remove(at: index)
                    if let other { changed.insert((name, other), at: index) }
                    return .object(changed)
                }
                found += [("without \(name)", with(nil)), ("\(name) null", with(.null))]
                if inner.string != nil { found.append(("\(name) empty", with(.text("")))) }
                if inner.items != nil { found.append(("no \(name)", with(.list([])))) }
                found += changed(inner).map { ("\(name): \($0.0)", with($0.1)) }
            }
            return found
        case .list(let items): return items.prefix(1).flatMap(changed).map { ($0.0, .list([$0.1])) }
        case .null, .flag, .whole, .decimal, .text, .ready: return []
        }
    }

    /// Somebody who may do it, on a service of their own.
    private struct Sender {
        let desk: WebDesk
        let path: String
        let method: HTTPRequest.Method
        var headers: [String: String] = [:]

        init(_ operation: Web.Operation, _ example: JSONValue) async throws {
            desk = try WebDesk(flags: [.apiRate: "60000", .calculatorRate: "60000"])
            let people = desk.people
            let document = try SampleDocument(SampleOrganisation.proef)
            let own = WebDesk.bearer(try await desk.software(of: people.proefChief))
            _ = try await desk.post("/api/v1/declarations", document.json, own)
            var path = operation.path
            for parameter in operation.parameters where parameter.place == .path {
                let text = parameter.example.string ?? parameter.example.line
                path = path.replacing("{\(parameter.name)}", with: text)
            }
            (self.path, method) = (path, operation.method)
            let agency = [people.financeOfficer, people.accessValidator, people.agencyChief, people.caseOfficer]
            let persons = [people.proefChief, people.proefDirector, people.proefUser] + agency
            var tokens = [own]
            for person in persons { tokens.append(WebDesk.bearer(try desk.person(person))) }
            tokens.append(WebDesk.bearer(try desk.person(people.accountant)))
            for token in tokens {
                headers = token.merging(["If-Match": "*", "Content-Type": "application/json"]) { $1 }
                if try await ![401, 403].contains(send(example).status) { return }
            }
        }

        func send(_ value: JSONValue) async throws -> WebDesk.Reply {
            try await desk.ask(method, path, headers, body: value.lineBytes)
        }
    }
}
