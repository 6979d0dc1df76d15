public import Values

/// Software that acts for an organisation, with a secret of its own.
public struct StoredClient: Hashable, Sendable {
    public let id: String
    /// The id of the organisation that it acts for.
    public let organisation: String
    /// What its owner calls it.
    public let name: String
    /// The fingerprint of its secret, which has 256 random bits.
    public let secret: Fingerprint
    /// Codes of what it may do, sorted.
    public let scopes: [String]
    public let createdAt: Instant
    public let createdBy: String
    public var revokedAt: Instant?

    public init(
        id: String, organisation: String, name: String, secret: Fingerprint, scopes: [String], createdAt: Instant,
        createdBy: String, revokedAt: Instant? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.name = name
        self.secret = secret
        self.scopes = scopes
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.revokedAt = revokedAt
    }
}

/// A bearer token that software was given, found by its fingerprint.
public struct StoredToken: Hashable, Sendable {
    public let token: Fingerprint
    public let client: String
    /// Codes of what it may do, sorted.
    public let scopes: [String]
    public let expiresAt: Instant

    public init(token: Fingerprint, client: String, scopes: [String], expiresAt: Instant) {
        self.token = token
        self.client = client
        self.scopes = scopes
        self.expiresAt = expiresAt
    }
}
