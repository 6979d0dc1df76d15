import Access
import Service
import Testing
import Values

@testable import SignIn

/// An account opens with an invitation, a password and a first code.
@Suite struct AccountOpeningTests {
    private let my: AccountDesk
    private var desk: Desk { my.desk }
    private var accounts: Accounts { my.accounts }

    init() throws { my = try AccountDesk() }

    @Test func anInvitationOpensAnAccountOnce() throws {
        let invited = try my.invite()
        #expect(try accounts.invited(invited.invitation).email == "jo@example.org")
        let enrolment = try accounts.accept(invited.invitation, password: AccountDesk.password)
        let seed = my.seed(of: enrolment)
        #expect(seed.count == 20)
        #expect(
            enrolment.address
                == "otpauth://totp/MedLevy:jo%40example.org?secret=\(enrolment.secret)&issuer=MedLevy&algorithm=SHA1"
                + "&digits=6&period=30")
        #expect(enrolment.picture.hasPrefix("<svg "))
        #expect(try codes { _ = try my.ticket() } == [.signInWrong])
        let wrong = my.wrongCode(seed)
        #expect(
            try codes { _ = try accounts.confirm(invited.invitation, code: wrong, from: Desk.origin) }
                == [.signInCodeWrong])
        let opened = try accounts.confirm(invited.invitation, code: my.code(seed), from: Desk.origin)
        #expect(opened.identity.account == invited.account.id)
        #expect(opened.identity.methods == ["pwd", "otp"])
        #expect(Set(opened.recoveryCodes).count == 10)
        #expect(try codes { _ = try accounts.invited(invited.invitation) } == [.invitationUnknown])
        #expect(try desk.actions() == ["account_invite", "sign_in_failed", "account_activate"])
        _ = try my.ticket()
    }

    @Test func anInvitationIsReplacedAndExpires() throws {
        let (first, second) = (try my.invite(), try my.invite())
        #expect(first.account.id == second.account.id)
        #expect(try codes { _ = try accounts.invited(first.invitation) } == [.invitationUnknown])
        desk.clock.pass(seconds: 604_799)
        _ = try accounts.invited(second.invitation)
        desk.clock.pass(seconds: 1)
        #expect(try codes { _ = try accounts.invited(second.invitation) } == [.invitationUnknown])
    }

    @Test func anOpenAccountIsNotInvitedAgain() throws {
        _ = try my.open()
        #expect(try codes { _ = try my.invite() } == [.accountExists])
    }

    @Test(arguments: [
        ("jo", ProblemCode.emailMalformed), ("@example.org", .emailMalformed), ("jo@", .emailMalformed),
        ("j o@example.org", .emailMalformed), ("jo@example.org\r\nBcc: x@y", .fieldControlCharacter),
        ("a@b@c", .emailMalformed), ("jo@x..org", .emailMalformed), ("jo@x.org,li@x.org", .emailMalformed),
        ("\"jo\"@x.org", .emailMalformed), ("", .fieldEmpty),
    ])
    func onlyAnAddressIsInvited(email: String, code: ProblemCode) throws {
        #expect(
            try codes {
                _ = try accounts.invite(email: email, name: "Jo", for: AccountDesk.organisation, by: Desk.acting)
            } == [code])
    }

    @Test func theSeedIsKeptEncrypted() throws {
        let holder = try my.open()
        let account = try #require(accounts.list(of: AccountDesk.organisation).first)
        let kept = try #require(account.seed)
        #expect(kept.count == 12 + 20 + 16)
        #expect(!Array(kept[12..<32]).elementsEqual(holder.seed))
        let other = try SeedBox(key: String(repeating: "7e", count: 32), randomness: desk.randomness)
        #expect(other.open(kept, for: account.id) == nil)
        let own = try SeedBox(key: String(repeating: "7f", count: 32), randomness: desk.randomness)
        #expect(own.open(kept, for: "another") == nil)
        #expect(own.open(kept, for: account.id) == holder.seed)
        for key in ["", "7f", String(repeating: "7F", count: 32)] {
            #expect(try codes { _ = try SeedBox(key: key, randomness: desk.randomness) } == [.settingMalformed])
        }
    }
}
