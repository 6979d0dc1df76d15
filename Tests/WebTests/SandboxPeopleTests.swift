import Access
import Exchange
import HTTPTypes
import Service
import Testing
import Values

/// A vendor plays both sides of a year: that of companies, and the agency's, whose decisions are a person's.
@Suite struct SandboxPeopleTests {
    private let desk: WebDesk

    init() throws { desk = try WebDesk() }

    private func session(_ person: String, _ organisation: String? = nil) async throws -> WebDesk.Reply {
        let more = organisation.map { [("organisation", JSONValue.text($0))] } ?? []
        return try await desk.post("/sandbox/sessions", .object([("person", .text(person))] + more))
    }

    private func bearer(_ person: SamplePerson?) async throws -> [String: String] {
        let reply = try await session(try #require(person).data.email)
        return WebDesk.bearer(try #require(try reply.json()["access_token"]?.string, "\(reply.text)"))
    }

    @Test func theFinanceOfficersTokenDecides() async throws {
        let officer = try await bearer(desk.people.financeOfficer)
        let step: JSONValue = .object([("step", .text("draft_budget")), ("budget", .text("5000.00"))])
        let decided = try await desk.post(
            "/api/v1/years/2024/decisions", step, officer.merging(["If-Match": "*"]) { $1 })
        #expect(decided.status == 201, "\(decided.text)")
        let chief = try await bearer(desk.people.proefChief)
        let refused = try await desk.post(
            "/api/v1/years/2024/decisions", step, chief.merging(["If-Match": "*"]) { $1 })
        #expect(refused.status == 403, "\(refused.text)")
    }

    @Test func everyoneIsListedWithTheirRoles() async throws {
        let people = try await desk.ask(.get, "/sandbox/people").json()["people"]?.items ?? []
        #expect(people.compactMap { $0["person"]?.string } == desk.people.all.map(\.data.email))
        let officer = try #require(people.first { $0["person"]?.string == desk.people.financeOfficer?.data.email })
        let roles = officer["organisations"]?.items?.flatMap { $0["roles"]?.items ?? [] }.compactMap(\.string)
        #expect(roles == ["finance_officer"])
        for person in people {
            let reply = try await session(try #require(person["person"]?.string))
            #expect(reply.status == 200, "\(reply.text)")
        }
    }

    @Test func nobodyElseIsToBeHad() async throws {
        let unknown = try await session("nobody@voorbeeld.example")
        #expect(try (unknown.status, unknown.code()) == (422, "choice.unknown"), "\(unknown.text)")
        let proef = try #require(SampleOrganisation.proef).description
        let strange = try await session(try #require(desk.people.financeOfficer).data.email, proef)
        #expect(try (strange.status, strange.code()) == (422, "choice.unknown"), "\(strange.text)")
    }
}
