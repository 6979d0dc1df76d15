import Access
public import Service
public import Values

/// Accounts of people at foreign companies, who have no Belgian key: by invitation, with a password and a one-time
/// code.
public struct Accounts: Sendable {
    let store: any SignInStore
    let clock: any Clock
    let randomness: any Randomness
    let seeds: SeedBox
    let gate: RateGate
    let terms: AccountTerms
    var cost = PasswordHash.Cost()

    /// What telephones show beside the code.
    static let service = "MedLevy"

    public init(
        store: any SignInStore, clock: any Clock, randomness: any Randomness, seeds: SeedBox, gate: RateGate,
        terms: AccountTerms = AccountTerms()
    ) {
        self.store = store
        self.clock = clock
        self.randomness = randomness
        self.seeds = seeds
        self.gate = gate
        self.terms = terms
    }

    /// An account with the secret that its invitation carries, shown once.
    public struct Invited: Sendable {
        public let account: StoredAccount
        public let invitation: BearerSecret
        public let expiresAt: Instant
    }

    /// Invites somebody, or once more somebody who has not come yet: the earlier invitation is then good for nothing.
    ///
    /// - Throws: `email.malformed`, `field.…`, `account.exists`.
    public func invite(
        email: String, name: String, for organisation: String, by acting: Acting
    ) throws(Problems) -> Invited {
        let email = email.lowercased()
        let wrong = TextRule.email.problems(email, "email") + TextRule.name.problems(name, "name")
        guard wrong.isEmpty else { throw Problems(wrong) }
        let now = clock.now()
        let new = StoredAccount(
            id: Hexadecimal.text(randomness.bytes(8)), email: email, name: name, organisation: organisation,
            createdAt: now)
        return try store.recordSignIn { store throws(Problems) in
            var account = new
            if let known = try store.account(email: email) {
                guard known.state == .invited, known.organisation == organisation else {
                    throw Problems([Problem(.accountExists, ["email": email])])
                }
                account = known
            } else {
                try store.add(account)
            }
            return try ticket(for: account, by: acting, at: now, in: store)
        }
    }

    /// Begins anew with somebody who lost a password or a telephone: the same proof of identity as the first time.
    /// Their sessions end.
    ///
    /// - Throws: `account.unknown`.
    public func reset(_ id: String, of organisation: String, by acting: Acting) throws(Problems) -> Invited {
        let now = clock.now()
        return try store.recordSignIn { store throws(Problems) in
            var account = try Accounts.known(id, of: organisation, in: store)
            (account.state, account.password, account.seed, account.newSeed) = (.invited, nil, nil, nil)
            try store.update(account)
            try store.replaceRecoveryCodes(of: id, with: [])
            try endSessions(of: account, except: nil, in: store)
            try SecurityEvent.factorChanged.enter(account.auditSubject, by: acting, at: now, in: store)
            return try ticket(for: account, by: acting, at: now, in: store)
        }
    }

    private func ticket(
        for account: StoredAccount, by acting: Acting, at now: Instant, in store: any SignInRecording
    ) throws(Problems) -> Invited {
        let secret = BearerSecret(randomness)
        let expiresAt = now.adding(seconds: terms.invitation)
        for purpose in [AccountTicket.Purpose.invitation, .secondFactor] {
            try store.removeTickets(of: account.id, for: purpose)
        }
        try store.add(
            AccountTicket(
                token: secret.fingerprint, account: account.id, purpose: .invitation, expiresAt: expiresAt))
        try SecurityEvent.accountInvited.enter(account.auditSubject, by: acting, at: now, in: store)
        return Invited(account: account, invitation: secret, expiresAt: expiresAt)
    }

    /// In order of e-mail address.
    public func list(of organisation: String) throws(Problems) -> [StoredAccount] {
        try store.readSignIn { store throws(Problems) in try store.accounts(of: organisation) }
    }

    /// The account with an e-mail address, where its holder was invited for the organisation: of others it is not even
    /// told whether they have one.
    ///
    /// - Throws: `account.missing`.
    public func account(of email: String, in organisation: String) throws(Problems) -> StoredAccount {
        let email = email.lowercased()
        let found = try store.readSignIn { store throws(Problems) in try store.account(email: email) }
        guard let found, found.organisation == organisation else {
            throw Problems([Problem(.accountMissing, at: Place(field: "email"), ["email": email])])
        }
        return found
    }

    static func known(_ id: String, in store: any SignInReading) throws(Problems) -> StoredAccount {
        guard let account = try store.account(id) else { throw Problems([Problem(.accountUnknown)]) }
        return account
    }

    static func known(
        _ id: String, of organisation: String, in store: any SignInReading
    ) throws(Problems) -> StoredAccount {
        let account = try known(id, in: store)
        guard account.organisation == organisation else { throw Problems([Problem(.accountUnknown)]) }
        return account
    }

    func endSessions(
        of account: StoredAccount, except token: BearerSecret?, in store: any SignInChanging
    ) throws(Problems) {
        _ = try store.removeSessions(of: account.identityID, except: token?.fingerprint)
    }
}

extension StoredAccount {
    /// What the audit chain calls an account.
    var auditSubject: String { "account/\(id)" }

    /// Who its holder is once signed in.
    func identity(_ methods: [String], at now: Instant) -> Identity {
        Identity(
            issuer: Identity.ownIssuer, subject: id, personNumber: nil, name: name, level: "two-factor",
            methods: methods, authenticatedAt: now)
    }

    var identityID: String { identity([], at: createdAt).id }

    /// Its holder acting for themselves.
    func acting(_ requestID: String) -> Acting { Acting(person: name, role: "identity", requestID: requestID) }
}
