import Access
import Service
import Testing
import Values

@testable import SignIn

/// What the holder changes ends the other sessions; what others take away is gone at once.
@Suite struct AccountKeepingTests {
    private let my: AccountDesk
    private var desk: Desk { my.desk }
    private var accounts: Accounts { my.accounts }

    init() throws { my = try AccountDesk() }

    @Test func anotherPasswordEndsTheOtherSessions() throws {
        let holder = try my.open()
        let identity = try accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin)
        let (here, there) = (
            try desk.sessions.start(for: identity, from: Desk.origin),
            try desk.sessions.start(for: identity, from: Desk.origin)
        )
        let change = { (old: String, new: String) in
            try accounts.changePassword(of: holder.id, from: old, to: new, keeping: here.token, from: Desk.origin)
        }
        #expect(try codes { try change("not the password", "river stone violet") } == [.passwordDiffers])
        #expect(try codes { try change(AccountDesk.password, "short") } == [.passwordTooShort])
        try change(AccountDesk.password, "river stone violet")
        #expect(try desk.sessions.find(here.token) != nil)
        #expect(try desk.sessions.find(there.token) == nil)
        #expect(try desk.actions().last == "password_change")
        #expect(try codes { _ = try my.ticket() } == [.signInWrong])
        _ = try my.ticket("river stone violet")
    }

    @Test func anotherTelephoneReplacesTheOldOneWithItsFirstCode() throws {
        let holder = try my.open()
        let here = try desk.sessions.start(
            for: accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin), from: Desk.origin)
        let there = try desk.sessions.start(for: here.session.identity, from: Desk.origin)
        #expect(
            try codes { _ = try accounts.beginFactor(of: holder.id, password: "wrong", from: Desk.origin) }
                == [.passwordDiffers])
        let seed = try my.seed(
            of: accounts.beginFactor(of: holder.id, password: AccountDesk.password, from: Desk.origin))
        desk.clock.pass(seconds: 30)
        _ = try accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin)
        desk.clock.pass(seconds: 30)
        let confirm = { (code: String) in
            try accounts.confirmFactor(of: holder.id, code: code, keeping: here.token, from: Desk.origin)
        }
        #expect(try codes { _ = try confirm(my.code(holder.seed)) } == [.signInCodeWrong])
        let recoveryCodes = try confirm(my.code(seed))
        #expect(Set(recoveryCodes).isDisjoint(with: holder.recoveryCodes))
        #expect(try desk.sessions.find(here.token) != nil)
        #expect(try desk.sessions.find(there.token) == nil)
        desk.clock.pass(seconds: 30)
        let ticket = try my.ticket()
        #expect(
            try codes { _ = try accounts.checkCode(my.code(holder.seed), ticket, from: Desk.origin) } == [
                .signInCodeWrong
            ]
        )
        _ = try accounts.checkCode(my.code(seed), ticket, from: Desk.origin)
        #expect(try desk.actions().contains("factor_change"))
    }

    @Test func newRecoveryCodesReplaceTheOld() throws {
        let holder = try my.open()
        let new = try accounts.renewRecoveryCodes(of: holder.id, password: AccountDesk.password, from: Desk.origin)
        #expect(new.count == 10)
        let ticket = try my.ticket()
        #expect(
            try codes { _ = try accounts.checkRecoveryCode(holder.recoveryCodes[0], ticket, from: Desk.origin) }
                == [.signInCodeWrong])
        _ = try accounts.checkRecoveryCode(new[9], ticket, from: Desk.origin)
    }

    @Test func whoIsBlockedIsOutAtOnceAndMayComeBack() throws {
        let holder = try my.open()
        let open = try my.ticket()
        let session = try desk.sessions.start(
            for: accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin), from: Desk.origin)
        try accounts.block(holder.id, of: AccountDesk.organisation, by: Desk.acting)
        desk.clock.pass(seconds: 30)
        #expect(try desk.sessions.find(session.token) == nil)
        #expect(
            try codes { _ = try accounts.checkCode(my.code(holder.seed), open, from: Desk.origin) } == [.signInExpired])
        #expect(try codes { _ = try my.ticket() } == [.signInWrong])
        try accounts.unblock(holder.id, of: AccountDesk.organisation, by: Desk.acting)
        _ = try accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin)
        for (id, organisation) in [
            ("0000000000000000", AccountDesk.organisation), (holder.id, "vat:FR12345678901"),
        ] {
            #expect(try codes { try accounts.block(id, of: organisation, by: Desk.acting) } == [.accountUnknown])
            #expect(try codes { try accounts.unblock(id, of: organisation, by: Desk.acting) } == [.accountUnknown])
            #expect(try codes { _ = try accounts.reset(id, of: organisation, by: Desk.acting) } == [.accountUnknown])
        }
    }

    @Test func whoLostEverythingBeginsAnew() throws {
        let holder = try my.open()
        let session = try desk.sessions.start(
            for: accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin), from: Desk.origin)
        let again = try accounts.reset(holder.id, of: AccountDesk.organisation, by: Desk.acting)
        #expect(try desk.sessions.find(session.token) == nil)
        #expect(try codes { _ = try my.ticket() } == [.signInWrong])
        #expect(try accounts.kept(holder.id).recoveryCodes == 0)
        let seed = try my.seed(of: accounts.accept(again.invitation, password: "river stone violet"))
        desk.clock.pass(seconds: 30)
        _ = try accounts.confirm(again.invitation, code: my.code(seed), from: Desk.origin)
        _ = try my.ticket("river stone violet")
    }
}
