import Service
import Testing
import Values

@testable import SignIn

/// Whatever a provider does wrong, nobody is signed in, and the refusal names the check.
@Suite struct MisbehaviourTests {
    static let settings = OpenIDSettings(
        issuer: "https://idp.example.be", clientID: "medlevy", clientSecret: "client-secret",
        redirectURI: "https://medlevy.example.be/sign-in/back", levels: .these(["eid"]), asksUserInfo: true)

    @Test(arguments: Fault.allCases)
    func everyMisbehaviourIsRefusedAndNamed(_ fault: Fault) async throws {
        let desk = try Desk()
        let provider = TestProvider(desk.clock)
        let party = RelyingParty(
            Self.settings, outbound: provider, store: desk.store, clock: desk.clock, randomness: desk.randomness)
        if fault == .keysRotate {
            let before = try await party.begin(returnTo: "/")
            _ = try await party.finish(query: try provider.visit(before.location), cookie: before.cookie)
            provider.rotate()
        }
        provider.fault = fault
        do {
            let begun = try await party.begin(returnTo: "/declarations")
            let done = try await party.finish(query: try provider.visit(begun.location), cookie: begun.cookie)
            #expect(fault.code == nil)
            #expect(done.returnTo == "/declarations")
            #expect(done.identity.subject == "s-1")
            #expect(done.identity.personNumber == TestProvider.personNumber)
            #expect(done.identity.name == "Noor V.")
            #expect(done.identity.level == "eid")
        } catch let problems as Problems {
            #expect(problems.listed.map(\.code) == [fault.code])
            #expect(problems.listed.first?.details["reason"] == fault.reason)
        }
    }
}
