import Crypto
public import Service
public import Values

/// Signs people in with an identity provider: authorization code with PKCE (OpenID Connect Core 1.0; RFC 7636).
public struct RelyingParty: Sendable {
    let settings: OpenIDSettings
    let store: any SignInStore
    let clock: any Clock
    let randomness: any Randomness
    let provider: ProviderConnection

    /// How long somebody may take at the provider, in seconds; the browser's cookie lasts as long.
    public static let attemptLife = 600

    public init(
        _ settings: OpenIDSettings, outbound: any Outbound, store: any SignInStore, clock: any Clock,
        randomness: any Randomness
    ) {
        self.settings = settings
        self.store = store
        self.clock = clock
        self.randomness = randomness
        provider = ProviderConnection(settings, outbound, clock)
    }

    /// What the browser gets at the start.
    public struct Begun: Sendable {
        /// Where the browser goes.
        public let location: String
        /// What its cookie holds until it is back.
        public let cookie: BearerSecret
    }

    /// What came of it.
    public struct Finished: Sendable {
        public let identity: Identity
        /// Where in the service the person wanted to go.
        public let returnTo: String
    }

    /// Begins to sign somebody in.
    ///
    /// - Parameters:
    ///   - returnTo: a path of ours: one `/` first, and neither `\` nor a control character in it; anything else
    ///     becomes `/`.
    ///   - language: that the person reads: the provider's pages go on in it where they have it.
    ///   - threads: where it waits for the database.
    /// - Throws: `sign-in.provider-unreachable`, `sign-in.provider-answer`.
    public func begin(
        returnTo: String, in language: Language, on threads: some WaitingThreads
    ) async throws(Problems) -> Begun {
        let metadata = try await provider.metadata()
        let (state, cookie) = (BearerSecret(randomness), BearerSecret(randomness))
        let (nonce, verifier) = (BearerSecret(randomness).text, BearerSecret(randomness).text)
        let attempt = SignInAttempt(
            state: state.fingerprint, cookie: cookie.fingerprint, nonce: nonce, verifier: verifier,
            returnTo: RelyingParty.ownPath(returnTo),
            expiresAt: clock.now().adding(seconds: RelyingParty.attemptLife))
        try await threads.run { [store] () throws(Problems) in
            try store.changeSignIn { store throws(Problems) in try store.add(attempt) }
        }
        let challenge = Base64URL.text(Array(SHA256.hash(data: Array(verifier.utf8))))
        var query = [
            ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", settings.redirectURI),
            ("scope", settings.scopes.joined(separator: " ")), ("state", state.text), ("nonce", nonce),
            ("code_challenge", challenge), ("code_challenge_method", "S256"),
            ("ui_locales", language.rawValue),
        ]
        if case .these(let levels) = settings.levels { query.append(("acr_values", levels.joined(separator: " "))) }
        if let maxAge = settings.maxAge { query.append(("max_age", String(maxAge))) }
        let separator = metadata.authorizationEndpoint.contains("?") ? "&" : "?"
        let location = metadata.authorizationEndpoint + separator + FormText.text(query)
        return Begun(location: location, cookie: cookie)
    }

    /// The most bytes of a path to come back to.
    public static let longestPath = 1000

    /// Another site's address would make our sign-in a way to it.
    public static func ownPath(_ path: String) -> String {
        let isOwn =
            path.hasPrefix("/") && !path.hasPrefix("//") && path.utf8.count <= longestPath
            && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }
        return isOwn ? path : "/"
    }
}
