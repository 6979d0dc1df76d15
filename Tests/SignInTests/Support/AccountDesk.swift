import Access
import Service
import Values

@testable import SignIn

/// Accounts of one test's own, and what their holders know.
struct AccountDesk {
    static let password = "heron lamp quartz"
    static let organisation = "vat:DE123456789"
    let desk: Desk
    let accounts: Accounts

    init() throws {
        desk = try Desk()
        let seeds = try SeedBox(key: String(repeating: "7f", count: 32), randomness: desk.randomness)
        var accounts = Accounts(
            store: desk.store, clock: desk.clock, randomness: desk.randomness, seeds: seeds,
            gate: RateGate(store: desk.store, clock: desk.clock),
            terms: AccountTerms(signIn: RateLimit(1000, every: 60)))
        accounts.cost = PasswordHash.Cost(rounds: 4, blockSize: 1, parallelism: 1)
        self.accounts = accounts
    }

    /// An open account, with what the telephone knows.
    struct Holder {
        let id: String
        let seed: [UInt8]
        let recoveryCodes: [String]
    }

    func invite() throws -> Accounts.Invited {
        try accounts.invite(email: "Jo@Example.org", name: "Jo Invented", for: Self.organisation, by: Desk.acting)
    }

    func open() throws -> Holder {
        let invited = try invite()
        let seed = try seed(of: accounts.accept(invited.invitation, password: Self.password))
        let opened = try accounts.confirm(invited.invitation, code: code(seed), from: Desk.origin)
        desk.clock.pass(seconds: 30)
        return Holder(id: invited.account.id, seed: seed, recoveryCodes: opened.recoveryCodes)
    }

    /// What a telephone reads from the picture.
    func seed(of enrolment: Enrolment) -> [UInt8] {
        var (bytes, kept, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for letter in enrolment.secret.utf8 {
            kept = kept << 5 | UInt32(letter >= 0x41 ? letter - 0x41 : letter - 0x32 + 26)
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: kept >> UInt32(count)))
            }
        }
        return bytes
    }

    func code(_ seed: [UInt8], stepsAgo: Int64 = 0) -> String {
        OneTimeCode(secret: seed).code(step: OneTimeCode.step(at: desk.clock.now()) - stepsAgo)
    }

    func wrongCode(_ seed: [UInt8]) -> String {
        let right = [code(seed), code(seed, stepsAgo: 1)]
        return ["000000", "111111", "222222"].first { !right.contains($0) } ?? ""
    }

    func ticket(_ password: String = password, email: String = "jo@example.org") throws -> BearerSecret {
        try accounts.checkPassword(email: email, password: password, from: Desk.origin)
    }
}
