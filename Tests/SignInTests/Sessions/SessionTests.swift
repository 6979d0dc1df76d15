import Service
import Testing
import Values

@testable import SignIn

/// A session ends by itself, by its owner, or by who may; its token is only the browser's.
@Suite struct SessionTests {
    private let desk: Desk
    private var sessions: Sessions { desk.sessions }

    init() throws { desk = try Desk() }

    private func start(_ subject: String = "s-1") throws -> Sessions.Started {
        try sessions.start(for: desk.identity(subject), from: Desk.origin)
    }

    @Test func aSessionIsFoundByItsTokenAlone() throws {
        let started = try start()
        #expect(try sessions.find(started.token) == started.session)
        #expect(try sessions.find(BearerSecret(shown: started.session.number)) == nil)
        #expect(try sessions.find(BearerSecret(shown: started.session.token.description)) == nil)
        #expect(started.token.text.utf8.count == 43)
        #expect(started.session.place == "192.0.2.1 · Invented/1.0")
        #expect(try desk.happenings() == ["sign_in identity/\(desk.identity().id)"])
    }

    @Test(arguments: [(1799, true), (1800, false)])
    func aSessionEndsHalfAnHourAfterTheLastRequest(seconds: Int, isLive: Bool) throws {
        let token = try start().token
        desk.clock.pass(seconds: 1000)
        #expect(try sessions.find(token) != nil)
        desk.clock.pass(seconds: seconds)
        #expect(try (sessions.find(token) != nil) == isLive)
    }

    @Test func aSessionEndsEightHoursAfterSignInWhateverHappens() throws {
        let token = try start().token
        for _ in 0..<28 {
            desk.clock.pass(seconds: 1000)
            #expect(try sessions.find(token) != nil)
        }
        desk.clock.pass(seconds: 799)
        #expect(try sessions.find(token) != nil)
        desk.clock.pass(seconds: 1)
        #expect(try sessions.find(token) == nil)
    }

    /// Most requests only read.
    @Test func whenItWasSeenIsWrittenOnceAMinute() throws {
        let started = try start()
        let seen = {
            try desk.store.readSignIn { store throws(Problems) in try store.session(started.session.token)?.seenAt }
        }
        let start = desk.clock.now()
        desk.clock.pass(seconds: 59)
        _ = try sessions.find(started.token)
        #expect(try seen() == start)
        desk.clock.pass(seconds: 1)
        _ = try sessions.find(started.token)
        #expect(try seen() == desk.clock.now())
    }

    @Test func anotherProfileIsAnotherToken() throws {
        let first = try start()
        let second = try sessions.choose(.organisation("enterprise:0566988259"), in: first.token)
        #expect(second.token != first.token)
        #expect(second.session.number != first.session.number)
        #expect(second.session.endsAt == first.session.endsAt)
        #expect(try sessions.find(first.token) == nil)
        #expect(try sessions.find(second.token)?.profile == .organisation("enterprise:0566988259"))
        #expect(try codes { _ = try sessions.choose(.person, in: first.token) } == [.sessionEnded])
        desk.clock.pass(seconds: 1800)
        #expect(try codes { _ = try sessions.choose(.person, in: second.token) } == [.sessionEnded])
    }

    @Test func signingInAgainEndsTheBrowsersEarlierSession() throws {
        let first = try start()
        let second = try sessions.start(for: desk.identity(), replacing: first.token, from: Desk.origin)
        #expect(try sessions.find(first.token) == nil)
        #expect(try sessions.list(of: desk.identity().id).map(\.number) == [second.session.number])
    }

    @Test func theOwnerSeesAndEndsTheirOwnAlone() throws {
        let (one, other, stranger) = (try start(), try start(), try start("s-2"))
        let owner = desk.identity().id
        #expect(try Set(sessions.list(of: owner).map(\.number)) == [one.session.number, other.session.number])
        let foreign = stranger.session.number
        #expect(
            try codes { try sessions.end(number: foreign, of: owner, by: Desk.acting) } == [.sessionUnknown])
        try sessions.end(number: other.session.number, of: owner, by: Desk.acting)
        #expect(try sessions.find(other.token) == nil)
        #expect(try sessions.find(one.token) != nil)
        try sessions.end(one.token, from: Desk.origin)
        #expect(try sessions.find(one.token) == nil)
        #expect(try sessions.find(stranger.token) != nil)
        #expect(try desk.actions().suffix(2) == ["session_end", "session_end"])
    }

    @Test func allButOneEnd() throws {
        let (one, other, stranger) = (try start(), try start(), try start("s-2"))
        #expect(try sessions.endAll(of: desk.identity().id, except: one.token, by: Desk.acting) == 1)
        #expect(try sessions.find(one.token) != nil)
        #expect(try sessions.find(other.token) == nil)
        #expect(try sessions.find(stranger.token) != nil)
        #expect(try sessions.endAll(of: desk.identity().id, by: Desk.acting) == 1)
        #expect(try sessions.find(one.token) == nil)
    }

    @Test func housekeepingTakesWhatHasEnded() throws {
        let token = try start().token
        desk.clock.pass(seconds: 1799)
        try Housekeeping(store: desk.store, clock: desk.clock).run()
        #expect(try sessions.find(token) != nil)
        desk.clock.pass(seconds: 1800)
        try Housekeeping(store: desk.store, clock: desk.clock).run()
        #expect(try desk.store.readSignIn { store throws(Problems) in try store.session(token.fingerprint) } == nil)
    }

    // MARK: Forms

    @Test func aFormIsItsSessionsAlone() throws {
        let (one, other) = (BearerSecret(shown: "a"), BearerSecret(shown: "b"))
        let form = FormToken(for: one).text
        #expect(form == FormToken(for: one).text)
        #expect(form != one.text)
        #expect(try codes { try FormToken.check(form, for: one) } == [])
        for shown in [nil, "", FormToken(for: other).text, one.text, form + "A", String(form.dropLast())] {
            #expect(try codes { try FormToken.check(shown, for: one) } == [.formForeign])
        }
    }

    /// What describes a secret may end in a log.
    @Test func aSecretIsNotDescribed() {
        let secret = BearerSecret(desk.randomness)
        #expect(!"\(secret) \(String(reflecting: secret)) \(secret.debugDescription)".contains(secret.text))
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains(secret.text))
    }
}
