import Access
public import Service
public import Values

/// What the holder of an account changes of it, and what others may take away.
extension Accounts {
    /// Another password. All other sessions end.
    ///
    /// - Parameter session: the one that stays.
    /// - Throws: `password.differs` for the present one, `password.…`, `sign-in.wait`, `sign-in.locked`.
    public func changePassword(
        of id: String, from old: String, to new: String, keeping session: BearerSecret, from origin: RequestOrigin
    ) throws(Problems) {
        let account = try proven(id, old, from: origin)
        try PasswordRule.check(new, of: account.email, account.name)
        let (hash, now) = (try hash(new), clock.now())
        try store.recordSignIn { store throws(Problems) in
            var account = try Accounts.known(id, in: store)
            account.password = hash.description
            try store.update(account)
            try endSessions(of: account, except: session, in: store)
            try SecurityEvent.passwordChanged.enter(
                account.auditSubject, by: account.acting(origin.id), at: now, in: store)
        }
    }

    /// Begins to change the telephone. The old one is good until the new one gave its first code.
    ///
    /// - Throws: `password.differs`.
    public func beginFactor(
        of id: String, password: String, from origin: RequestOrigin
    ) throws(Problems) -> Enrolment {
        let account = try proven(id, password, from: origin)
        let seed = randomness.bytes(OneTimeCode.secretLength)
        try store.changeSignIn { store throws(Problems) in
            var account = try Accounts.known(id, in: store)
            account.newSeed = seeds.seal(seed, for: account.id)
            try store.update(account)
        }
        return Enrolment(seed: seed, email: account.email)
    }

    /// The new telephone's seed once more, for who mistyped its first code.
    ///
    /// - Parameter secret: what the page before showed.
    /// - Throws: `account.unknown`.
    public func newFactor(of id: String, showing secret: String) throws(Problems) -> Enrolment? {
        pending(try store.readSignIn { store throws(Problems) in try Accounts.known(id, in: store) }, secret)
    }

    /// Ends it with the new telephone's first code. All other sessions end, and the recovery codes are new.
    ///
    /// - Throws: `sign-in.code-wrong`, `sign-in.wait`, `sign-in.locked`.
    public func confirmFactor(
        of id: String, code: String, keeping session: BearerSecret, from origin: RequestOrigin
    ) throws(Problems) -> [String] {
        let now = clock.now()
        try attempts.begin("code:\(id)", at: now)
        return try store.recordSignIn { store throws(Problems) in
            var account = try Accounts.known(id, in: store)
            guard account.state == .active else { throw Problems([Problem(.accountUnknown)]) }
            try takeNewSeed(of: &account, code, at: now, in: store)
            try store.update(account)
            try store.forgetAttempts(account.codeKey)
            try endSessions(of: account, except: session, in: store)
            try SecurityEvent.factorChanged.enter(
                account.auditSubject, by: account.acting(origin.id), at: now, in: store)
            return try newRecoveryCodes(of: account, in: store)
        }
    }

    /// Ten new recovery codes; the old ones are good for nothing.
    ///
    /// - Throws: `password.differs`.
    public func renewRecoveryCodes(
        of id: String, password: String, from origin: RequestOrigin
    ) throws(Problems) -> [String] {
        let account = try proven(id, password, from: origin)
        let now = clock.now()
        return try store.recordSignIn { store throws(Problems) in
            try SecurityEvent.recoveryCodesChanged.enter(
                account.auditSubject, by: account.acting(origin.id), at: now, in: store)
            return try newRecoveryCodes(of: account, in: store)
        }
    }

    /// The holder's own account, and how many recovery codes are good.
    ///
    /// - Throws: `account.unknown`.
    public func kept(_ id: String) throws(Problems) -> (account: StoredAccount, recoveryCodes: Int) {
        try store.readSignIn { store throws(Problems) in
            (try Accounts.known(id, in: store), try store.recoveryCodeCount(of: id))
        }
    }

    /// Keeps somebody out; their sessions end.
    ///
    /// - Throws: `account.unknown`.
    public func block(_ id: String, of organisation: String, by acting: Acting) throws(Problems) {
        let now = clock.now()
        try store.recordSignIn { store throws(Problems) in
            var account = try Accounts.known(id, of: organisation, in: store)
            account.state = .blocked
            try store.update(account)
            try store.removeTickets(of: id, for: .invitation)
            try store.removeTickets(of: id, for: .secondFactor)
            try endSessions(of: account, except: nil, in: store)
            try SecurityEvent.accountBlocked.enter(account.auditSubject, by: acting, at: now, in: store)
        }
    }

    /// Lets somebody in again who was blocked, or who guessed too often.
    ///
    /// - Throws: `account.unknown`.
    public func unblock(_ id: String, of organisation: String, by acting: Acting) throws(Problems) {
        let now = clock.now()
        try store.recordSignIn { store throws(Problems) in
            var account = try Accounts.known(id, of: organisation, in: store)
            if account.state == .blocked {
                account.state = account.password == nil || account.seed == nil ? .invited : .active
                try store.update(account)
            }
            try store.forgetAttempts(account.codeKey)
            try store.forgetAttempts(account.passwordKey)
            try SecurityEvent.accountUnblocked.enter(account.auditSubject, by: acting, at: now, in: store)
        }
    }

    /// The holder, who shows the password again before something sensitive.
    private func proven(_ id: String, _ password: String, from origin: RequestOrigin) throws(Problems) -> StoredAccount
    {
        let now = clock.now()
        let account = try store.readSignIn { store throws(Problems) in try Accounts.known(id, in: store) }
        try attempts.begin(account.passwordKey, at: now)
        guard account.state == .active, let hash = account.password.flatMap({ PasswordHash($0) }),
            hash.holds(for: String(password.prefix(1000)))
        else {
            try enterFailure(of: account, from: origin, at: now)
            throw Problems([Problem(.passwordDiffers)])
        }
        try store.changeSignIn { store throws(Problems) in try store.forgetAttempts(account.passwordKey) }
        return account
    }
}

extension StoredAccount {
    /// What passwords are counted by: the address, so that one without an account counts alike.
    var passwordKey: String { StoredAccount.passwordKey(email) }

    static func passwordKey(_ email: String) -> String { "password:\(Fingerprint(of: Array(email.utf8)))" }
}
