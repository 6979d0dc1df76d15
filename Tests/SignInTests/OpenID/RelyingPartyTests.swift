import Service
import Testing
import Values

@testable import SignIn

/// A sign-in is one browser's, once, and soon; its keys are asked for seldom.
@Suite struct RelyingPartyTests {
    private let desk: Desk
    private let provider: TestProvider
    private let party: RelyingParty

    init() throws {
        desk = try Desk()
        provider = TestProvider(desk.clock)
        party = RelyingParty(
            MisbehaviourTests.settings, outbound: provider, store: desk.store, clock: desk.clock,
            randomness: desk.randomness)
    }

    private func signIn() async throws {
        let begun = try await party.begin(returnTo: "/")
        _ = try await party.finish(query: try provider.visit(begun.location), cookie: begun.cookie)
    }

    @Test func theBrowserIsSentWithEverythingThatTiesTheAnswerToIt() async throws {
        let location = try await party.begin(returnTo: "/").location
        #expect(location.hasPrefix("https://idp.example.be/authorize?response_type=code&client_id=medlevy&"))
        for part in [
            "redirect_uri=https%3A%2F%2Fmedlevy.example.be%2Fsign-in%2Fback", "scope=openid%20profile%20egovnrn",
            "code_challenge_method=S256", "acr_values=eid", "max_age=3600", "ui_locales=fr",
        ] { #expect(location.contains("&\(part)"), "\(part)") }
        for name in ["state", "nonce", "code_challenge"] {
            let value = location.split(separator: "&").first { $0.hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
            #expect(value?.count == 43, "\(name)")
        }
        #expect(!location.contains("verifier"))
    }

    @Test func anAnswerIsGoodOnce() async throws {
        let begun = try await party.begin(returnTo: "/")
        let answer = try provider.visit(begun.location)
        _ = try await party.finish(query: answer, cookie: begun.cookie)
        #expect(
            try await awaitedCodes { _ = try await party.finish(query: answer, cookie: begun.cookie) } == [.signInState]
        )
    }

    /// The database is reached on the threads that may wait, and nowhere else.
    @Test func theDatabaseIsWaitedForElsewhere() async throws {
        let busy: [ProblemCode] = [.serviceBusy]
        #expect(try await awaitedCodes { _ = try await party.begin(returnTo: "/", in: .nl, on: Busy()) } == busy)
        let begun = try await party.begin(returnTo: "/")
        let answer = try provider.visit(begun.location)
        let codes = try await awaitedCodes {
            _ = try await party.finish(query: answer, cookie: begun.cookie, on: Busy())
        }
        #expect(codes == busy)
        _ = try await party.finish(query: answer, cookie: begun.cookie)
    }

    private struct Busy: WaitingThreads {
        func run<Value: Sendable>(
            _ work: @escaping @Sendable () throws(Problems) -> Value
        ) async throws(Problems) -> Value { throw Problems([Problem(.serviceBusy)]) }
    }

    @Test func anotherBrowsersAnswerIsRefusedAndSpent() async throws {
        let (mine, others) = (try await party.begin(returnTo: "/"), try await party.begin(returnTo: "/"))
        let answer = try provider.visit(mine.location)
        #expect(
            try await awaitedCodes { _ = try await party.finish(query: answer, cookie: others.cookie) } == [
                .signInState
            ])
        #expect(
            try await awaitedCodes { _ = try await party.finish(query: answer, cookie: mine.cookie) } == [.signInState])
        let again = try provider.visit(others.location)
        #expect(try await awaitedCodes { _ = try await party.finish(query: again, cookie: nil) } == [.signInState])
    }

    @Test(arguments: [(599, true), (600, false)])
    func anAnswerIsGoodForTenMinutes(seconds: Int, isGood: Bool) async throws {
        let begun = try await party.begin(returnTo: "/")
        let answer = try provider.visit(begun.location)
        desk.clock.pass(seconds: seconds)
        let found = try await awaitedCodes { _ = try await party.finish(query: answer, cookie: begun.cookie) }
        #expect(found == (isGood ? [] : [.signInState]))
    }

    @Test(arguments: [
        ("/declarations?year=2025", "/declarations?year=2025"), ("https://other.example", "/"),
        ("//other.example", "/"),
        ("/\\other.example", "/"), ("", "/"), ("/a b", "/"), ("/a\r\nSet-Cookie: x", "/"), ("javascript:alert(1)", "/"),
    ])
    func onlyAPathOfOursIsReturnedTo(asked: String, path: String) {
        #expect(RelyingParty.ownPath(asked) == path)
    }

    @Test func metadataAndKeysAreAskedForOnce() async throws {
        for _ in 0..<3 { try await signIn() }
        #expect(provider.asked.count { $0 == "/keys" } == 1)
        #expect(provider.asked.count { $0 == "/.well-known/openid-configuration" } == 1)
        desk.clock.pass(seconds: 3600)
        try await signIn()
        #expect(provider.asked.count { $0 == "/keys" } == 2)
    }

    /// Whoever sends tokens with invented keys can't make us ask all the time.
    @Test func anUnknownKeyIsAskedForOnceAMinute() async throws {
        try await signIn()
        provider.fault = .unknownKey
        for _ in 0..<5 { #expect(try await awaitedCodes { try await signIn() } == [.identityRefused]) }
        #expect(provider.asked.count { $0 == "/keys" } == 2)
        desk.clock.pass(seconds: 60)
        #expect(try await awaitedCodes { try await signIn() } == [.identityRefused])
        #expect(provider.asked.count { $0 == "/keys" } == 3)
    }

    @Test(arguments: [-60.0, 60.0])
    func clocksMayBeAMinuteApart(seconds: Double) async throws {
        let now = Double(desk.clock.now().milliseconds / 1000)
        provider.claims = [
            "exp": .number(now + seconds - 59 + (seconds > 0 ? 300 : 60)), "iat": .number(now + min(seconds, 59)),
            "nbf": .number(now + min(seconds, 59)),
        ]
        try await signIn()
    }

    @Test(arguments: [
        JSONValue.list([.text("medlevy")]), .list([.text("medlevy"), .text("other")]), .text("medlevy"),
    ])
    func aTokenForSeveralIsGoodWhenItWasGivenToUs(audience: JSONValue) async throws {
        provider.claims = ["aud": audience, "azp": .text("medlevy")]
        try await signIn()
    }

    /// Names go into pages and logs.
    @Test func noNameBreaksALine() async throws {
        provider.claims = ["amr": .list([.text("e\nid"), .number(3)])]
        let begun = try await party.begin(returnTo: "/")
        let done = try await party.finish(query: try provider.visit(begun.location), cookie: begun.cookie)
        #expect(done.identity.methods == ["eid"])
    }
}
