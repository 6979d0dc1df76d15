import Access
import Exchange
import HTTPTypes
import Service
import SignIn
import Testing
import Values

@testable import Web

/// How an access validator keeps the accounts of a foreign organisation's people.
@Suite struct AccountAPITests {
    private static let path = "/api/v1/organisations/\(SampleOrganisation.foreign?.description ?? "")/accounts"
    private let desk: WebDesk
    private let validator: [String: String]

    init() throws {
        desk = try WebDesk()
        validator = WebDesk.bearer(try desk.person(desk.people.accessValidator))
    }

    private func invite(_ email: String = "jo@example.org") async throws -> WebDesk.Reply {
        try await desk.post(
            Self.path, .object([("email", .text(email)), ("name", .text("Jo Invented"))]), validator)
    }

    private func send(_ name: String, _ account: String) async throws -> WebDesk.Reply {
        try await desk.post("\(Self.path)/\(name)", .object([("account", .text(account))]), validator)
    }

    private var states: [String] {
        get async throws {
            let listed = try await desk.ask(.get, Self.path, validator)
            #expect(listed.status == 200, "\(listed.text)")
            return try listed.json()["accounts"]?.items?.compactMap { $0["state"]?.string } ?? []
        }
    }

    @Test func somebodyIsInvitedAndOpensTheAccount() async throws {
        let invited = try await invite()
        #expect(invited.status == 201, "\(invited.text)")
        let link = try #require(try invited.json()["invitation"]?.string)
        let token = try #require(link.split(separator: "=").last)
        let accounts = try #require(desk.offices.accounts)
        #expect(try accounts.invited(BearerSecret(shown: String(token))).email == "jo@example.org")
        #expect(try await states == ["invited"])
        let person = try #require(try invited.json()["account"]?["person"]?.string)
        let id = try #require(try invited.json()["account"]?["id"]?.string)
        #expect(person == "account:\(id)")
        // Once more: one account, and the first link is good for nothing.
        #expect(try await invite().status == 201)
        #expect(throws: Problems.self) { try accounts.invited(BearerSecret(shown: String(token))) }
        #expect(try await states == ["invited"])
    }

    @Test func accountsAreBlockedUnblockedAndBegunAnew() async throws {
        let id = try #require(try await invite().json()["account"]?["id"]?.string)
        #expect(try await send("blocking", id).status == 204)
        #expect(try await states == ["blocked"])
        #expect(try await send("unblocking", id).status == 204)
        #expect(try await states == ["invited"])
        let renewed = try await send("renewal", id)
        #expect(renewed.status == 201)
        #expect(try renewed.json()["invitation"]?.string?.contains("/account/invitation?token=") == true)
    }

    @Test func whatIsWrongIsTold() async throws {
        #expect(try await invite("nonsense").code() == "email.malformed")
        #expect(try await send("blocking", "0000000000000000").code() == "account.unknown")
        let nobody = "/api/v1/organisations/vat:DE999999999/accounts"
        #expect(try await desk.ask(.get, nobody, validator).code() == "access.organisation-unknown")
    }

    @Test func sessionsOfAPersonForAnOrganisationAreEnded() async throws {
        let user = try #require(desk.people.proefUser)
        let open = WebDesk.bearer(try desk.person(user))
        #expect(try await desk.ask(.get, "/api/v1/me", open).status == 200)
        let path = "/api/v1/organisations/\(try #require(SampleOrganisation.proef))/sessions/end"
        let sent = JSONValue.object([("person", .text(user.data.id.description))])
        let chief = WebDesk.bearer(try desk.person(desk.people.proefChief))
        let ended = try await desk.post(path, sent, chief)
        #expect(ended.status == 200, "\(ended.text)")
        #expect(try ended.json()["ended"]?.integer == 1)
        #expect(try await desk.ask(.get, "/api/v1/me", open).status == 401)
        #expect(try await desk.ask(.get, "/api/v1/me", chief).status == 200)
    }
}
