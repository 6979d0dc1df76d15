import Access
public import Service
public import Values

extension Accounts {
    /// The first step: a right password gives a ticket for the second. Whoever has no account gets the same answer
    /// after the same time as with a wrong password.
    ///
    /// - Throws: `sign-in.wrong`; `rate.exceeded`, `sign-in.wait`, `sign-in.locked`.
    public func checkPassword(
        email: String, password: String, from origin: RequestOrigin
    ) throws(Problems) -> BearerSecret {
        try gate.pass(terms.signIn, "password", origin.address)
        let (email, now) = (email.lowercased(), clock.now())
        let key = StoredAccount.passwordKey(email)
        try attempts.begin(key, at: now)
        let account = try store.readSignIn { store throws(Problems) in try store.account(email: email) }
        let known = account.flatMap { $0.state == .active ? $0.password : nil }
        let isRight = (known.flatMap { PasswordHash($0) } ?? decoy).holds(for: String(password.prefix(1000)))
        guard let account, known != nil, isRight else {
            try enterFailure(of: account, from: origin, at: now)
            throw Problems([Problem(.signInWrong)])
        }
        let secret = BearerSecret(randomness)
        try store.changeSignIn { store throws(Problems) in
            try store.forgetAttempts(key)
            try store.add(
                AccountTicket(
                    token: secret.fingerprint, account: account.id, purpose: .secondFactor,
                    expiresAt: now.adding(seconds: terms.secondFactor)))
        }
        return secret
    }

    /// The second step: a one-time code, good once.
    ///
    /// - Parameter ticket: of the first step.
    /// - Throws: `sign-in.code-wrong`, `sign-in.expired`, `sign-in.wait`, `sign-in.locked`.
    public func checkCode(
        _ code: String, _ ticket: BearerSecret, from origin: RequestOrigin
    ) throws(Problems) -> Identity {
        try secondFactor(ticket, ["pwd", "otp"], from: origin) { account, now, store throws(Problems) in
            try useCode(code, of: account, sealed: account.seed, at: now, in: store)
        }
    }

    /// The second step without a telephone: one of the recovery codes, good once.
    ///
    /// - Throws: as `checkCode`.
    public func checkRecoveryCode(
        _ code: String, _ ticket: BearerSecret, from origin: RequestOrigin
    ) throws(Problems) -> Identity {
        try secondFactor(ticket, ["pwd", "recovery"], from: origin) { account, now, store throws(Problems) in
            guard let typed = RecoveryCode(typed: code), try store.useRecoveryCode(typed.hash, of: account.id) else {
                return false
            }
            try SecurityEvent.recoveryCodeUsed.enter(
                account.auditSubject, by: account.acting(origin.id), at: now, in: store)
            return true
        }
    }

    private func secondFactor(
        _ ticket: BearerSecret, _ methods: [String], from origin: RequestOrigin,
        _ isRight: (StoredAccount, Instant, any SignInRecording) throws(Problems) -> Bool
    ) throws(Problems) -> Identity {
        let now = clock.now()
        let account = try store.readSignIn { store throws(Problems) in
            try Accounts.account(of: ticket, at: now, in: store)
        }
        try attempts.begin(account.codeKey, at: now)
        let identity = try store.recordSignIn { store throws(Problems) -> Identity? in
            let account = try Accounts.account(of: ticket, at: now, in: store)
            guard try isRight(account, now, store) else { return nil }
            _ = try store.takeTicket(ticket.fingerprint)
            try store.forgetAttempts(account.codeKey)
            return account.identity(methods, at: now)
        }
        guard let identity else {
            try enterFailure(of: account, from: origin, at: now)
            throw Problems([Problem(.signInCodeWrong)])
        }
        return identity
    }

    private static func account(
        of ticket: BearerSecret, at now: Instant, in store: any SignInReading
    ) throws(Problems) -> StoredAccount {
        guard let found = try store.ticket(ticket.fingerprint), found.purpose == .secondFactor,
            now < found.expiresAt, let account = try store.account(found.account), account.state == .active
        else { throw Problems([Problem(.signInExpired)]) }
        return account
    }

    func enterFailure(of account: StoredAccount?, from origin: RequestOrigin, at now: Instant) throws(Problems) {
        let acting = account?.acting(origin.id) ?? Acting(person: "–", role: "identity", requestID: origin.id)
        try store.recordSignIn { store throws(Problems) in
            let subject = account?.auditSubject ?? "account/unknown"
            try SecurityEvent.signInFailed.enter(subject, by: acting, at: now, in: store)
        }
    }

    /// A hash of no password, which takes as long to compare with as any.
    private var decoy: PasswordHash {
        PasswordHash(
            "$scrypt$ln=\(cost.rounds),r=\(cost.blockSize),p=\(cost.parallelism)"
                + "$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            ?? { preconditionFailure("a hash in its own form") }()
    }
}
