public import Values

/// A session as it is kept: found by the fingerprint of its token, which only the browser has.
public struct StoredSession: Hashable, Sendable {
    /// As whom somebody acts in a session.
    public enum Profile: Hashable, Sendable {
        /// Not chosen yet.
        case none
        /// For oneself.
        case person
        /// For an organisation, by its id.
        case organisation(String)
    }

    public let token: Fingerprint
    /// What lists show and name it by; nobody can use it to act in the session.
    public let number: String
    public let identity: Identity
    public var profile: Profile
    /// What its owner recognises it by: address and browser.
    public let place: String
    public let startedAt: Instant
    public var seenAt: Instant
    /// When it ends whatever happens.
    public let endsAt: Instant

    public init(
        token: Fingerprint, number: String, identity: Identity, profile: Profile, place: String, startedAt: Instant,
        seenAt: Instant, endsAt: Instant
    ) {
        self.token = token
        self.number = number
        self.identity = identity
        self.profile = profile
        self.place = place
        self.startedAt = startedAt
        self.seenAt = seenAt
        self.endsAt = endsAt
    }
}
