import Service
import Testing
import Values

@testable import SignIn

/// Software has what its organisation gave it, for minutes, and nothing from the moment that it is taken away.
@Suite struct ClientTests {
    private static let organisation = "enterprise:0566988259"
    private let desk: Desk
    private var clients: Clients { desk.clients }

    init() throws { desk = try Desk() }

    private func create() throws -> Clients.Created {
        try clients.create(
            name: "Ledger", for: Self.organisation, scopes: [.declarationsWrite, .declarationsRead], by: Desk.acting)
    }

    private func request(
        _ created: Clients.Created, grant: String = "client_credentials", secret: String? = nil, scope: String? = nil
    ) -> TokenRequest {
        TokenRequest(
            grantType: grant, client: created.client.id,
            secret: BearerSecret(shown: secret ?? created.secret.text), scope: scope)
    }

    @Test func aTokenStandsForItsClientForTenMinutes() throws {
        let created = try create()
        let issued = try clients.token(request(created))
        #expect(issued.expiresIn == 600)
        #expect(issued.scopes == [.declarationsRead, .declarationsWrite])
        let grant = try clients.verify(issued.token)
        #expect(grant.client == created.client)
        #expect(grant.scopes == [.declarationsRead, .declarationsWrite])
        desk.clock.pass(seconds: 599)
        _ = try clients.verify(issued.token)
        desk.clock.pass(seconds: 1)
        #expect(try codes { _ = try clients.verify(issued.token) } == [.tokenUnknown])
    }

    /// On another instance too: nothing is kept beside the database.
    @Test func aRevokedClientIsRefusedAtOnce() throws {
        let created = try create()
        let issued = try clients.token(request(created))
        _ = try clients.verify(issued.token)
        #expect(
            try codes { try clients.revoke(created.client.id, of: "enterprise:0000000097", by: Desk.acting) }
                == [.clientUnknown])
        try desk.clients.revoke(created.client.id, of: Self.organisation, by: Desk.acting)
        #expect(try codes { _ = try clients.verify(issued.token) } == [.tokenUnknown])
        #expect(try codes { _ = try clients.token(request(created)) } == [.clientRefused])
        try clients.revoke(created.client.id, of: Self.organisation, by: Desk.acting)
        #expect(try clients.list(of: Self.organisation).map(\.revokedAt) == [desk.clock.now()])
        let id = created.client.id
        #expect(try desk.happenings() == ["client_create client/\(id)", "client_revoke client/\(id)"])
    }

    @Test func theSecretIsNotKept() throws {
        let created = try create()
        let kept = try #require(clients.list(of: Self.organisation).first)
        #expect(kept.secret == created.secret.fingerprint)
        #expect(!"\(kept)".contains(created.secret.text))
    }

    @Test(arguments: [
        (nil, [Scope.declarationsRead, .declarationsWrite]), ("", [.declarationsRead, .declarationsWrite]),
        ("declarations.read", [.declarationsRead]), ("declarations.write  declarations.write", [.declarationsWrite]),
    ])
    func lessMayBeAskedFor(scope: String?, given: [Scope]) throws {
        let created = try create()
        let issued = try clients.token(request(created, scope: scope))
        #expect(issued.scopes == given)
        let grant = try clients.verify(issued.token)
        for one in Scope.allCases {
            #expect(try codes { try grant.require(one) } == (given.contains(one) ? [] : [.scopeNotGranted]))
        }
    }

    @Test func whatIsNotGrantedIsRefused() throws {
        let created = try create()
        #expect(try codes { _ = try clients.token(request(created, grant: "password")) } == [.grantTypeUnknown])
        #expect(try codes { _ = try clients.token(request(created, secret: "guess")) } == [.clientRefused])
        #expect(try codes { _ = try clients.token(request(created, scope: "access.write")) } == [.scopeNotGranted])
        #expect(try codes { _ = try clients.token(request(created, scope: "everything")) } == [.scopeUnknown])
        let unknown = TokenRequest(
            grantType: "client_credentials", client: "client-0", secret: created.secret, scope: nil)
        #expect(try codes { _ = try clients.token(unknown) } == [.clientRefused])
        for shown in ["", "x", created.secret.text, created.client.id] {
            #expect(try codes { _ = try clients.verify(BearerSecret(shown: shown)) } == [.tokenUnknown])
        }
    }

    @Test func aClientHasAName() throws {
        for (name, code) in [("", ProblemCode.fieldEmpty), (String(repeating: "x", count: 201), .fieldTooLong)] {
            #expect(
                try codes {
                    _ = try clients.create(name: name, for: Self.organisation, scopes: [], by: Desk.acting)
                } == [code])
        }
    }
}
