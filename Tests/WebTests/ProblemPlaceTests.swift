import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// A problem with what was sent names the member that it is about.
@Suite struct ProblemPlaceTests {
    private let declarations = "/api/v1/declarations"
    private let desk: WebDesk

    init() throws { desk = try WebDesk() }

    private func own() async throws -> [String: String] {
        WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
    }

    private func fields(_ reply: WebDesk.Reply) throws -> [String?] {
        try reply.json()["problems"]?.items?.map { $0["field"]?.string } ?? []
    }

    @Test func whoseDeclarationThereIsAlreadyIsNamed() async throws {
        let document = try SampleDocument(SampleOrganisation.proef)
        #expect(try await desk.post(declarations, document.json, own()).status == 201)
        let other = try SampleDocument(SampleOrganisation.proef, levy: 1_000_000)
        let reply = try await desk.post(declarations, other.json, own())
        #expect(try (reply.status, reply.code()) == (409, "declaration.exists"), "\(reply.text)")
        #expect(try fields(reply) == ["/declarant/enterprise_number"], "\(reply.text)")
    }

    @Test func forWhomNobodyMayHandInIsNamed() async throws {
        let document = try SampleDocument(SampleOrganisation.exemple)
        let reply = try await desk.post(declarations, document.json, own())
        #expect(try (reply.status, reply.code()) == (403, "access.no-role"), "\(reply.text)")
        #expect(try fields(reply) == ["/declarant/enterprise_number"], "\(reply.text)")
    }

    @Test func aCombinationThatIsNoneIsNamedByItsPlaceInTheList() async throws {
        guard case .object(let members) = try SampleDocument(SampleOrganisation.proef).json else { return }
        let registrations = [("distributor", "MDR_I"), ("assembler", "IVDR_A")].map { activity, deviceClass in
            JSONValue.object([("activity", .text(activity)), ("device_class", .text(deviceClass))])
        }
        let sent = members.map { $0.0 == "registrations" ? ($0.0, .list(registrations)) : $0 }
        let reply = try await desk.post(declarations, .object(sent), own())
        #expect(try (reply.status, reply.code()) == (409, "combination.impossible"), "\(reply.text)")
        #expect(try fields(reply) == ["/registrations/1"], "\(reply.text)")
    }
}
