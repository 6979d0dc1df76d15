import Foundation
import Service
import Testing
import Values

@testable import SignIn

/// The provider for development signs invented people in, on this machine alone.
@Suite struct DevelopmentProviderTests {
    private static let issuer = "http://127.0.0.1:8080/development"
    private static let persons = [
        DevelopmentPerson(
            subject: "noor", personNumber: "85073003328", givenName: "Noor", familyName: "Voorbeeld",
            remark: "chief <access> manager"),
        DevelopmentPerson(subject: "jo", personNumber: nil, givenName: "Jo", familyName: "O'Invented", remark: ""),
    ]
    private static let settings = OpenIDSettings(
        issuer: issuer, clientID: "medlevy", clientSecret: nil,
        redirectURI: "http://127.0.0.1:8080/sign-in/back", levels: .these([DevelopmentProvider.level]))

    private func provider(_ desk: Desk, host: String = "127.0.0.1") throws(Problems) -> DevelopmentProvider {
        try DevelopmentProvider(
            for: Self.settings, persons: Self.persons, listeningOn: host, clock: desk.clock,
            randomness: desk.randomness)
    }

    /// Hands the service's calls to the provider.
    private struct Inside: Outbound {
        let provider: DevelopmentProvider

        func send(_ request: OutboundRequest) async throws(OutboundFault) -> OutboundResponse {
            let answer = provider.respond(
                to: ProviderRequest(
                    method: request.body == nil ? "GET" : "POST",
                    path: String(request.address.dropFirst(provider.issuer.count)),
                    form: pairs(String(decoding: request.body ?? [], as: UTF8.self))))
            return OutboundResponse(status: answer.status, contentType: answer.contentType, body: answer.body)
        }
    }

    @Test func aPersonIsPickedAndSignedIn() async throws {
        let desk = try Desk()
        let provider = try provider(desk)
        let party = RelyingParty(
            Self.settings, outbound: Inside(provider: provider), store: desk.store, clock: desk.clock,
            randomness: desk.randomness)
        let begun = try await party.begin(returnTo: "/")
        let query = pairs(String(begun.location.split(separator: "?")[1]))
        let page = provider.respond(to: ProviderRequest(method: "GET", path: "/authorize", query: query))
        let html = String(decoding: page.body, as: UTF8.self)
        #expect(page.status == 200)
        #expect(html.contains("Noor Voorbeeld"))
        #expect(html.contains("chief &lt;access&gt; manager"))
        #expect(html.contains("Jo O&#39;Invented"))
        let answer = provider.respond(
            to: ProviderRequest(
                method: "POST", path: "/authorize", query: query, form: [(name: "person", value: "noor")]))
        #expect(answer.status == 303)
        let location = try #require(answer.location)
        #expect(location.hasPrefix("http://127.0.0.1:8080/sign-in/back?code="))
        let back = pairs(String(location.split(separator: "?")[1]))
        let done = try await party.finish(query: back, cookie: begun.cookie)
        #expect(done.identity.personNumber == "85073003328")
        #expect(done.identity.name == "Noor Voorbeeld")
    }

    @Test(arguments: ["0.0.0.0", "192.0.2.1", "medlevy.example.be", "::", ""])
    func thereIsNoneWhereOthersReachIt(host: String) throws {
        let desk = try Desk()
        #expect(try codes { _ = try provider(desk, host: host) } == [.settingMalformed])
    }

    @Test func anIssuerElsewhereIsRefused() throws {
        let desk = try Desk()
        var settings = Self.settings
        settings.issuer = "https://idp.example.be"
        let found = try codes {
            _ = try DevelopmentProvider(
                for: settings, persons: [], listeningOn: "127.0.0.1", clock: desk.clock, randomness: desk.randomness)
        }
        #expect(found == [.settingMalformed])
    }

    @Test(arguments: ["client_id", "redirect_uri", "response_type", "code_challenge_method"])
    func onlyItsOwnServiceIsServed(name: String) throws {
        let provider = try provider(try Desk())
        var query = [
            (name: "client_id", value: "medlevy"), (name: "redirect_uri", value: Self.settings.redirectURI),
            (name: "response_type", value: "code"), (name: "code_challenge_method", value: "S256"),
            (name: "code_challenge", value: "x"),
        ]
        #expect(provider.respond(to: ProviderRequest(method: "GET", path: "/authorize", query: query)).status == 200)
        query = query.map { $0.name == name ? (name: name, value: "plain") : $0 }
        #expect(provider.respond(to: ProviderRequest(method: "GET", path: "/authorize", query: query)).status == 400)
        let picked = ProviderRequest(
            method: "POST", path: "/authorize", query: query, form: [(name: "person", value: "noor")])
        #expect(provider.respond(to: picked).status == 400)
    }
}

/// Names and values of a query or form.
private func pairs(_ text: String) -> [(name: String, value: String)] {
    text.split(separator: "&").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0).removingPercentEncoding ?? ""
        }
        return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
    }
}
