public import Audit
public import Values

/// Where sessions, accounts, clients and what they are counted by are kept. Unlike declarations they change and go.
public protocol SignInStore: Sendable {
    func readSignIn<Result>(_ body: (any SignInReading) throws(Problems) -> Result) throws(Problems) -> Result

    /// A change that the audit chain has no part in: it does not wait for those who write to the chain. Several may run
    /// at once, so each change says what it expects to find.
    func changeSignIn<Result>(_ body: (any SignInChanging) throws(Problems) -> Result) throws(Problems) -> Result

    /// A change with its audit entry, alone: all of it is kept, or nothing.
    func recordSignIn<Result>(_ body: (any SignInRecording) throws(Problems) -> Result) throws(Problems) -> Result
}

/// What can be asked.
public protocol SignInReading {
    func session(_ token: Fingerprint) throws(Problems) -> StoredSession?
    /// Those of one identity, newest first.
    func sessions(of identity: String) throws(Problems) -> [StoredSession]
    /// Those in which an organisation is acted for, newest first.
    func sessions(actingFor organisation: String) throws(Problems) -> [StoredSession]

    func account(_ id: String) throws(Problems) -> StoredAccount?
    /// - Parameter email: in small letters.
    func account(email: String) throws(Problems) -> StoredAccount?
    /// In order of e-mail address.
    func accounts(of organisation: String) throws(Problems) -> [StoredAccount]
    func ticket(_ token: Fingerprint) throws(Problems) -> AccountTicket?
    func recoveryCodeCount(of account: String) throws(Problems) -> Int

    func token(_ token: Fingerprint) throws(Problems) -> StoredToken?

    func attempts(_ key: String) throws(Problems) -> AttemptCount?

    /// The newest mails, whatever became of them.
    func newestMails(_ most: Int) throws(Problems) -> [MailDelivery]
}

/// What can be changed.
public protocol SignInChanging: SignInReading {
    func add(_ attempt: SignInAttempt) throws(Problems)
    /// Takes an attempt out: a state is good once, whoever comes first.
    func takeAttempt(_ state: Fingerprint) throws(Problems) -> SignInAttempt?

    func add(_ session: StoredSession) throws(Problems)
    func touch(_ session: Fingerprint, at: Instant) throws(Problems)
    /// - Returns: what was there.
    func removeSession(_ token: Fingerprint) throws(Problems) -> StoredSession?
    /// Ends the sessions of an identity, but for one.
    ///
    /// - Returns: how many there were.
    func removeSessions(of identity: String, except token: Fingerprint?) throws(Problems) -> Int

    func add(_ account: StoredAccount) throws(Problems)
    func update(_ account: StoredAccount) throws(Problems)
    /// Marks the step of a one-time code as used.
    ///
    /// - Returns: whether it comes after every step that was used.
    func useStep(_ step: Int64, of account: String) throws(Problems) -> Bool
    func add(_ ticket: AccountTicket) throws(Problems)
    /// Takes a ticket out: it is good once.
    func takeTicket(_ token: Fingerprint) throws(Problems) -> AccountTicket?
    func removeTickets(of account: String, for purpose: AccountTicket.Purpose) throws(Problems)
    func replaceRecoveryCodes(of account: String, with codes: [Fingerprint]) throws(Problems)
    /// - Returns: whether the code was there; it no longer is.
    func useRecoveryCode(_ code: Fingerprint, of account: String) throws(Problems) -> Bool

    func add(_ token: StoredToken) throws(Problems)

    /// Fills a leaking bucket, unless it would flow over.
    ///
    /// - Parameters:
    ///   - spans: the time that what is taken needs to leak out, in milliseconds.
    ///   - window: the time that a full bucket needs.
    /// - Returns: when the bucket will be empty, and whether what was asked for was put in.
    func fill(
        _ key: String, spans: Int64, window: Int64, at: Instant
    ) throws(Problems) -> (isTaken: Bool, emptyAt: Instant)

    /// Puts a count in the place of the one that was read.
    ///
    /// - Returns: whether it was still the same.
    func replace(_ count: AttemptCount?, with new: AttemptCount, at: Instant) throws(Problems) -> Bool
    func forgetAttempts(_ key: String) throws(Problems)

    func claimMails(at now: Instant, until lease: Instant, most: Int) throws(Problems) -> [MailDelivery]
    func claimSendings(
        by ways: Set<StoredSending.Way>, at now: Instant, until lease: Instant, most: Int
    ) throws(Problems) -> [DocumentDelivery]
    func settleSending(
        _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
    ) throws(Problems)
    func settle(_ id: String, _ state: MailDelivery.State, fault: String, next: Instant) throws(Problems)

    /// Takes away what has long ended.
    ///
    /// - Parameters:
    ///   - idle: sessions not seen since.
    ///   - forgotten: counts of attempts not changed since.
    func purge(at: Instant, idle: Instant, forgotten: Instant) throws(Problems)
}

/// A change with its audit entry.
public protocol SignInRecording: SignInChanging {
    func auditHead() throws(Problems) -> AuditHead
    /// The entry's number is one more than that of the head.
    func add(_ entry: AuditEntry) throws(Problems)
}
