public import Values

/// A sign-in that somebody began with an identity provider and that has not come back yet.
public struct SignInAttempt: Hashable, Sendable {
    /// The fingerprint of the state that the provider hands back.
    public let state: Fingerprint
    /// The fingerprint of the cookie of the browser that began.
    public let cookie: Fingerprint
    public let nonce: String
    /// What only we know until the code is exchanged (RFC 7636).
    public let verifier: String
    /// Where in the service the person wanted to go: a path.
    public let returnTo: String
    public let expiresAt: Instant

    public init(
        state: Fingerprint, cookie: Fingerprint, nonce: String, verifier: String, returnTo: String,
        expiresAt: Instant
    ) {
        self.state = state
        self.cookie = cookie
        self.nonce = nonce
        self.verifier = verifier
        self.returnTo = returnTo
        self.expiresAt = expiresAt
    }
}
