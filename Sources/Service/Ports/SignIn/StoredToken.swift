public import Values

/// A bearer token that software was given, found by its fingerprint.
public struct StoredToken: Hashable, Sendable {
    public let token: Fingerprint
    public let client: String
    /// The organisation that the client acts for.
    public let organisation: String
    /// Codes of what it may do, sorted.
    public let scopes: [String]
    public let expiresAt: Instant

    public init(token: Fingerprint, client: String, organisation: String, scopes: [String], expiresAt: Instant) {
        self.token = token
        self.client = client
        self.organisation = organisation
        self.scopes = scopes
        self.expiresAt = expiresAt
    }
}
