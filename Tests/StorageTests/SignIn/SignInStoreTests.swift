import Audit
import Service
import Storage
import Testing
import Values

/// What sign-in keeps is found again, changes as asked, and goes; on both databases alike.
@Suite struct SignInStoreTests {
    private typealias My = SignInSamples

    @Test(arguments: Backend.allCases)
    func sessionsAreFoundTouchedAndEnded(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let sessions = [
            My.session("a"), My.session("b", profile: .person), My.session("c", profile: .organisation("o-1")),
            My.session("d", of: "s-2"),
        ]
        try store.changeSignIn { store throws(Problems) in
            for session in sessions { try store.add(session) }
        }
        try store.readSignIn { store throws(Problems) in
            for session in sessions { #expect(try store.session(session.token) == session) }
            #expect(try store.sessions(of: My.identity().id) == Array(sessions.prefix(3)))
            #expect(try store.sessions(actingFor: "o-1") == [sessions[2]])
            #expect(try store.sessions(actingFor: "o-2") == [])
            #expect(try store.session(My.hash("x")) == nil)
        }
        try store.changeSignIn { store throws(Problems) in
            try store.touch(My.hash("a"), at: My.at(90))
            #expect(try store.session(My.hash("a"))?.seenAt == My.at(90))
            #expect(try store.removeSession(My.hash("b")) == sessions[1])
            #expect(try store.removeSession(My.hash("b")) == nil)
            #expect(try store.removeSessions(of: My.identity().id, except: My.hash("c")) == 1)
            #expect(try store.sessions(of: My.identity().id).map(\.token) == [My.hash("c")])
            #expect(try store.removeSessions(of: My.identity().id, except: nil) == 1)
            #expect(try store.session(My.hash("d")) == sessions[3])
        }
    }

    @Test(arguments: Backend.allCases)
    func anAttemptIsTakenOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let attempt = SignInAttempt(
            state: My.hash("state"), cookie: My.hash("cookie"), nonce: "n", verifier: "v", returnTo: "/",
            expiresAt: My.at(600))
        try store.changeSignIn { store throws(Problems) in try store.add(attempt) }
        let taken = try (0..<2).map { _ in
            try store.changeSignIn { store throws(Problems) in try store.takeAttempt(attempt.state) }
        }
        #expect(taken == [attempt, nil])
    }

    @Test(arguments: Backend.allCases)
    func accountsChangeAndTheirCodesAreGoodOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        var account = My.account()
        let ticket = AccountTicket(
            token: My.hash("t"), account: account.id, purpose: .invitation, expiresAt: My.at(60))
        try store.changeSignIn { store throws(Problems) in
            try store.add(account)
            try store.add(My.account(2, state: .active))
            try store.add(ticket)
            #expect(try store.account(account.id) == account)
            #expect(try store.account(email: account.email) == account)
            #expect(try store.accounts(of: account.organisation).count == 2)
            #expect(try store.ticket(ticket.token) == ticket)
            (account.state, account.password, account.seed, account.newSeed) = (.active, "$scrypt$", [1], [2])
            try store.update(account)
            #expect(try store.account(account.id) == account)
            try store.replaceRecoveryCodes(of: account.id, with: ["1", "2", "3"].map(My.hash))
            #expect(try store.recoveryCodeCount(of: account.id) == 3)
        }
        let steps: [(Int64, Bool)] = [(7, true), (7, false), (6, false), (8, true)]
        for (step, isNew) in steps {
            let used = try store.changeSignIn { store throws(Problems) in try store.useStep(step, of: account.id) }
            #expect(used == isNew)
        }
        try store.changeSignIn { store throws(Problems) in
            #expect(try store.useRecoveryCode(My.hash("2"), of: account.id))
            #expect(try !store.useRecoveryCode(My.hash("2"), of: account.id))
            #expect(try !store.useRecoveryCode(My.hash("1"), of: My.account(2).id))
            try store.replaceRecoveryCodes(of: account.id, with: [My.hash("4")])
            #expect(try !store.useRecoveryCode(My.hash("1"), of: account.id))
            #expect(try store.takeTicket(ticket.token) == ticket)
            #expect(try store.takeTicket(ticket.token) == nil)
            try store.add(ticket)
            try store.removeTickets(of: account.id, for: .secondFactor)
            #expect(try store.ticket(ticket.token) == ticket)
            try store.removeTickets(of: account.id, for: .invitation)
            #expect(try store.ticket(ticket.token) == nil)
        }
    }

    @Test(arguments: Backend.allCases)
    func aTokenIsFoundByItsFingerprint(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let (store, other) = (try place.open(), try place.open())
        try store.changeSignIn { store throws(Problems) in
            for token in [My.token("a"), My.token("c", client: "client-2")] { try store.add(token) }
        }
        try other.readSignIn { store throws(Problems) in
            #expect(try store.token(My.hash("a")) == My.token("a"))
            #expect(try store.token(My.hash("c"))?.client == "client-2")
            #expect(try store.token(My.hash("b")) == nil)
        }
    }

    /// What the audit chain says and what was changed are kept together or not at all.
    @Test(arguments: Backend.allCases)
    func aChangeAndItsEntryAreOne(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let found = try codes {
            try store.recordSignIn { store throws(Problems) in
                try store.add(My.token("t"))
                try store.add(My.entry(after: try store.auditHead()))
                throw Problems([Problem(.sessionUnknown)])
            }
        }
        #expect(found == [.sessionUnknown])
        try store.recordSignIn { store throws(Problems) in
            #expect(try store.token(My.hash("t")) == nil)
            #expect(try store.auditHead() == .start)
            try store.add(My.token("t"))
            try store.add(My.entry(after: try store.auditHead()))
        }
        try store.read { store throws(Problems) in
            #expect(try AuditVerification(store).run().sequence == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func whatHasEndedIsPurged(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try store.changeSignIn { store throws(Problems) in
            try store.add(My.account())
            try store.add(My.session("old"))
            try store.add(My.session("new", seen: 500))
            try store.add(My.token("a"))
            try store.add(
                AccountTicket(
                    token: My.hash("t"), account: My.account().id, purpose: .secondFactor, expiresAt: My.at(300)))
            let count = AttemptCount(key: "k", failures: 3, refusedUntil: My.at(10))
            _ = try store.replace(nil, with: count, at: My.at(0))
            try store.purge(at: My.at(300), idle: My.at(100), forgotten: My.at(-1))
            #expect(try store.session(My.hash("old")) == nil)
            #expect(try store.session(My.hash("new")) != nil)
            #expect(try store.token(My.hash("a")) != nil)
            #expect(try store.ticket(My.hash("t")) == nil)
            #expect(try store.attempts("k") == count)
            try store.purge(at: My.at(600), idle: My.at(100), forgotten: My.at(0))
            #expect(try store.token(My.hash("a")) == nil)
            #expect(try store.attempts("k") == nil)
            #expect(try store.account(My.account().id) != nil)
        }
    }
}

extension SignInSamples {
    static func entry(after head: AuditHead) -> AuditEntry {
        AuditEntry(
            sequence: head.sequence + 1, at: now, person: "Noor Voorbeeld", role: "access_manager", onBehalfOf: nil,
            action: "session_end", subject: "session/n-1", before: nil, after: nil, grounds: nil,
            requestID: "r", previous: head.hash)
    }
}
