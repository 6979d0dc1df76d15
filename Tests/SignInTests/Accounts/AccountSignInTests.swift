import Access
import Service
import Testing
import Values

@testable import SignIn

/// Guessing gets nowhere, and nothing is good twice.
@Suite struct AccountSignInTests {
    private let my: AccountDesk
    private var desk: Desk { my.desk }
    private var accounts: Accounts { my.accounts }

    init() throws { my = try AccountDesk() }

    @Test func aPasswordAndACodeSignIn() throws {
        let holder = try my.open()
        let identity = try accounts.checkCode(my.code(holder.seed), my.ticket(), from: Desk.origin)
        #expect(identity.account == holder.id)
        #expect(identity.name == "Jo Invented")
        #expect(identity.personNumber == nil)
    }

    @Test func noCodeAndNoTicketIsGoodTwice() throws {
        let holder = try my.open()
        let (first, second) = (try my.ticket(), try my.ticket())
        let now = my.code(holder.seed)
        _ = try accounts.checkCode(now, first, from: Desk.origin)
        #expect(try codes { _ = try accounts.checkCode(now, second, from: Desk.origin) } == [.signInCodeWrong])
        let before = my.code(holder.seed, stepsAgo: 1)
        #expect(try codes { _ = try accounts.checkCode(before, second, from: Desk.origin) } == [.signInCodeWrong])
        desk.clock.pass(seconds: 30)
        #expect(
            try codes { _ = try accounts.checkCode(my.code(holder.seed), first, from: Desk.origin) } == [.signInExpired]
        )
        _ = try accounts.checkCode(my.code(holder.seed), second, from: Desk.origin)
    }

    @Test(arguments: [(299, true), (300, false)])
    func aPasswordIsGoodForFiveMinutes(seconds: Int, isGood: Bool) throws {
        let holder = try my.open()
        let ticket = try my.ticket()
        desk.clock.pass(seconds: seconds)
        let found = try codes { _ = try accounts.checkCode(my.code(holder.seed), ticket, from: Desk.origin) }
        #expect(found == (isGood ? [] : [.signInExpired]))
    }

    /// Neither the answer nor the count says whether there is an account.
    @Test func anUnknownAddressIsAnsweredLikeAWrongPassword() throws {
        _ = try my.open()
        for email in ["jo@example.org", "nobody@example.org"] {
            for _ in 0..<5 {
                #expect(try codes { _ = try my.ticket("wrong password", email: email) } == [.signInWrong])
            }
            let refusal = try problem { _ = try my.ticket("wrong password", email: email) }
            #expect(refusal?.code == .signInWait)
            #expect(refusal?.details["seconds"] == "30")
        }
        #expect(try desk.actions().count { $0 == "sign_in_failed" } == 10)
    }

    @Test func codesAreNotGuessed() throws {
        let holder = try my.open()
        let ticket = try my.ticket()
        for _ in 0..<5 {
            let wrong = my.wrongCode(holder.seed)
            #expect(try codes { _ = try accounts.checkCode(wrong, ticket, from: Desk.origin) } == [.signInCodeWrong])
        }
        #expect(
            try codes { _ = try accounts.checkCode(my.code(holder.seed), ticket, from: Desk.origin) } == [.signInWait])
        #expect(
            try codes { _ = try accounts.checkRecoveryCode(holder.recoveryCodes[0], ticket, from: Desk.origin) }
                == [.signInWait])
        desk.clock.pass(seconds: 30)
        _ = try accounts.checkCode(my.code(holder.seed), ticket, from: Desk.origin)
    }

    @Test func aRecoveryCodeIsGoodOnce() throws {
        let holder = try my.open()
        let typed = holder.recoveryCodes[3].lowercased().replacing("-", with: " ")
        let identity = try accounts.checkRecoveryCode(typed, my.ticket(), from: Desk.origin)
        #expect(identity.methods == ["pwd", "recovery"])
        #expect(try accounts.kept(holder.id).recoveryCodes == 9)
        let again = try my.ticket()
        #expect(
            try codes { _ = try accounts.checkRecoveryCode(typed, again, from: Desk.origin) } == [.signInCodeWrong])
        #expect(try desk.actions().contains("recovery_code_use"))
    }

    @Test func anAddressGetsTenPasswordsAMinute() throws {
        let gate = RateGate(store: desk.store, clock: desk.clock)
        let seeds = try SeedBox(key: String(repeating: "7f", count: 32), randomness: desk.randomness)
        var strict = Accounts(
            store: desk.store, clock: desk.clock, randomness: desk.randomness, seeds: seeds, gate: gate)
        strict.cost = accounts.cost
        var found: [ProblemCode] = []
        for number in 0..<11 {
            found += try codes {
                _ = try strict.checkPassword(
                    email: "n\(number)@example.org", password: "guess", from: Desk.origin)
            }
        }
        #expect(found == Array(repeating: .signInWrong, count: 10) + [.rateExceeded])
    }
}
