import Service
import Values

/// What rows of sign-in mean.
extension RowReader {
    mutating func optionalBytes() throws(BrokenRow) -> [UInt8]? {
        switch try cell() {
        case .bytes(let bytes): return bytes
        case .null: return nil
        case .integer, .text: throw BrokenRow()
        }
    }

    /// Words with a space between them.
    mutating func words() throws(BrokenRow) -> [String] { try text().split(separator: " ").map(String.init) }

    /// In the order of `Table.signInAttempt`.
    mutating func attempt() throws(BrokenRow) -> SignInAttempt {
        SignInAttempt(
            state: try fingerprint(), cookie: try fingerprint(), nonce: try text(), verifier: try text(),
            returnTo: try text(), expiresAt: try instant())
    }

    /// In the order of `Table.session`.
    mutating func session() throws(BrokenRow) -> StoredSession {
        let (token, number) = (try fingerprint(), try text())
        let identity = Identity(
            issuer: try text(), subject: try text(), personNumber: try optionalText(), name: try text(),
            level: try text(), methods: try words(), authenticatedAt: try instant())
        return StoredSession(
            token: token, number: number, identity: identity, profile: try profile(), place: try text(),
            startedAt: try instant(), seenAt: try instant(), endsAt: try instant())
    }

    private mutating func profile() throws(BrokenRow) -> StoredSession.Profile {
        let (kind, organisation) = (try text(), try optionalText())
        switch (kind, organisation) {
        case ("none", nil): return .none
        case ("person", nil): return .person
        case ("organisation", let organisation?): return .organisation(organisation)
        default: throw BrokenRow()
        }
    }

    /// In the order of `Table.account`.
    mutating func account() throws(BrokenRow) -> StoredAccount {
        let (id, email, name, organisation) = (try text(), try text(), try text(), try text())
        return StoredAccount(
            id: id, email: email, name: name, organisation: organisation, state: try code(StoredAccount.State.self),
            password: try optionalText(), seed: try optionalBytes(), newSeed: try optionalBytes(),
            lastStep: try integer(), createdAt: try instant())
    }

    /// In the order of `Table.accountTicket`.
    mutating func ticket() throws(BrokenRow) -> AccountTicket {
        AccountTicket(
            token: try fingerprint(), account: try text(), purpose: try code(AccountTicket.Purpose.self),
            expiresAt: try instant())
    }

    /// In the order of `Table.clientToken`.
    mutating func clientToken() throws(BrokenRow) -> StoredToken {
        StoredToken(
            token: try fingerprint(), client: try text(), organisation: try text(), scopes: try words(),
            expiresAt: try instant())
    }

    mutating func attemptCount() throws(BrokenRow) -> AttemptCount {
        AttemptCount(
            key: try text(), failures: try int(), refusedUntil: Instant(milliseconds: try integer()))
    }
}
