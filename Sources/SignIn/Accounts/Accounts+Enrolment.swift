import Access
public import Service
public import Values

extension Accounts {
    /// An account that was opened, and the codes that stand in for a lost telephone: shown once.
    public struct Opened: Sendable {
        public let identity: Identity
        public let recoveryCodes: [String]
    }

    /// Whose invitation it is, for the page that asks for the password.
    ///
    /// - Throws: `invitation.unknown`.
    public func invited(_ invitation: BearerSecret) throws(Problems) -> StoredAccount {
        let now = clock.now()
        return try store.readSignIn { store throws(Problems) in
            try Accounts.invited(invitation, at: now, in: store)
        }
    }

    /// Takes the password of somebody invited, and gives the seed for their telephone. The invitation stays good until
    /// the first code was right, so that who was interrupted begins again.
    ///
    /// - Throws: `invitation.unknown`, `password.…`.
    public func accept(_ invitation: BearerSecret, password: String) throws(Problems) -> Enrolment {
        let account = try invited(invitation)
        try PasswordRule.check(password, of: account.email, account.name)
        let hash = try hash(password)
        let now = clock.now()
        let seed = randomness.bytes(OneTimeCode.secretLength)
        try store.changeSignIn { store throws(Problems) in
            var account = try Accounts.invited(invitation, at: now, in: store)
            account.password = hash.description
            account.newSeed = seeds.seal(seed, for: account.id)
            try store.update(account)
        }
        return Enrolment(seed: seed, email: account.email)
    }

    /// The seed that waits for its first code, once more for who mistyped that code.
    ///
    /// - Parameter secret: what the page before showed. Who has the invitation alone is not shown what somebody else's
    ///   telephone took over.
    /// - Throws: `invitation.unknown`.
    public func enrolment(_ invitation: BearerSecret, showing secret: String) throws(Problems) -> Enrolment? {
        pending(try invited(invitation), secret)
    }

    /// Opens the account with the first code of the telephone.
    ///
    /// - Throws: `invitation.unknown`, `sign-in.code-wrong`, `sign-in.wait`, `sign-in.locked`.
    public func confirm(
        _ invitation: BearerSecret, code: String, from origin: RequestOrigin
    ) throws(Problems) -> Opened {
        let now = clock.now()
        let account = try invited(invitation)
        try attempts.begin(account.codeKey, at: now)
        return try store.recordSignIn { store throws(Problems) in
            var account = try Accounts.invited(invitation, at: now, in: store)
            try takeNewSeed(of: &account, code, at: now, in: store)
            account.state = .active
            try store.update(account)
            _ = try store.takeTicket(invitation.fingerprint)
            let acting = account.acting(origin.id)
            try SecurityEvent.accountActivated.enter(account.auditSubject, by: acting, at: now, in: store)
            let codes = try newRecoveryCodes(of: account, in: store)
            try store.forgetAttempts(account.codeKey)
            return Opened(identity: account.identity(["pwd", "otp"], at: now), recoveryCodes: codes)
        }
    }

    private static func invited(
        _ invitation: BearerSecret, at now: Instant, in store: any SignInReading
    ) throws(Problems) -> StoredAccount {
        guard let ticket = try store.ticket(invitation.fingerprint), ticket.purpose == .invitation,
            now < ticket.expiresAt, let account = try store.account(ticket.account), account.state == .invited
        else { throw Problems([Problem(.invitationUnknown)]) }
        return account
    }

    // MARK: Parts

    /// The new seed of an account, to whoever shows it.
    func pending(_ account: StoredAccount, _ secret: String) -> Enrolment? {
        guard let sealed = account.newSeed, let seed = seeds.open(sealed, for: account.id) else { return nil }
        let enrolment = Enrolment(seed: seed, email: account.email)
        return ConstantTime.areEqual(enrolment.secret, secret) ? enrolment : nil
    }

    /// Puts the new seed in the place of the old one, once it gave a right code.
    func takeNewSeed(
        of account: inout StoredAccount, _ code: String, at now: Instant, in store: any SignInChanging
    ) throws(Problems) {
        guard try useCode(code, of: account, sealed: account.newSeed, at: now, in: store) else {
            throw Problems([Problem(.signInCodeWrong)])
        }
        (account.seed, account.newSeed) = (account.newSeed, nil)
    }

    /// Whether the code is right and was not used before; it now is.
    func useCode(
        _ code: String, of account: StoredAccount, sealed: [UInt8]?, at now: Instant, in store: any SignInChanging
    ) throws(Problems) -> Bool {
        guard let sealed, let seed = seeds.open(sealed, for: account.id),
            let step = OneTimeCode(secret: seed).accept(code, at: now, last: account.lastStep)
        else { return false }
        return try store.useStep(step, of: account.id)
    }

    func newRecoveryCodes(of account: StoredAccount, in store: any SignInChanging) throws(Problems) -> [String] {
        let codes = (0..<RecoveryCode.count).compactMap { _ in
            RecoveryCode(random: randomness.bytes(RecoveryCode.length))
        }
        try store.replaceRecoveryCodes(of: account.id, with: codes.map(\.hash))
        return codes.map(\.text)
    }

    func hash(_ password: String) throws(Problems) -> PasswordHash {
        guard let hash = PasswordHash(of: password, cost: cost, salt: randomness.bytes(16)) else {
            preconditionFailure("costs within their bounds")
        }
        return hash
    }

    var attempts: AttemptGate { AttemptGate(store: store, terms: terms.attempts) }
}

extension StoredAccount {
    /// What its one-time codes are counted by.
    var codeKey: String { "code:\(id)" }
}
