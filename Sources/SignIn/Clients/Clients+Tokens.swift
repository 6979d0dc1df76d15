public import Service
public import Values

/// What software asks the token endpoint (RFC 6749, section 4.4).
public struct TokenRequest: Hashable, Sendable {
    public let grantType: String
    public let client: String
    public let secret: BearerSecret
    /// Words with a space between them; `nil` or empty for all that the client has.
    public let scope: String?

    public init(grantType: String, client: String, secret: BearerSecret, scope: String?) {
        self.grantType = grantType
        self.client = client
        self.secret = secret
        self.scope = scope
    }
}

/// A token for software, shown once.
public struct IssuedToken: Sendable {
    public let token: BearerSecret
    public let scopes: [Scope]
    /// In seconds.
    public let expiresIn: Int
}

/// What a token that was shown stands for.
public struct ClientGrant: Hashable, Sendable {
    public let client: StoredClient
    public let scopes: Set<Scope>

    /// - Throws: `scope.not-granted`.
    public func require(_ scope: Scope) throws(Problems) {
        guard scopes.contains(scope) else {
            throw Problems([Problem(.scopeNotGranted, ["value": scope.rawValue])])
        }
    }
}

extension Clients {
    /// - Throws: `grant-type.unknown`, `client.refused`, `scope.unknown`, `scope.not-granted`.
    public func token(_ request: TokenRequest) throws(Problems) -> IssuedToken {
        guard request.grantType == "client_credentials" else {
            throw Problems([Problem(.grantTypeUnknown, ["value": String(request.grantType.prefix(64))])])
        }
        let now = clock.now()
        let token = BearerSecret(randomness)
        return try store.changeSignIn { store throws(Problems) in
            let shown = request.secret.fingerprint.bytes
            guard let client = try store.client(request.client), client.revokedAt == nil,
                ConstantTime.areEqual(client.secret.bytes, shown)
            else { throw Problems([Problem(.clientRefused)]) }
            let scopes = try granted(request.scope, to: client)
            try store.add(
                StoredToken(
                    token: token.fingerprint, client: client.id, scopes: scopes.map(\.rawValue),
                    expiresAt: now.adding(seconds: tokenLife)))
            return IssuedToken(token: token, scopes: scopes, expiresIn: tokenLife)
        }
    }

    /// Looks a token up anew each time, so that what was revoked is refused at once.
    ///
    /// - Throws: `token.unknown`.
    public func verify(_ token: BearerSecret) throws(Problems) -> ClientGrant {
        let fingerprint = token.fingerprint
        guard let (stored, client) = try store.readSignIn({ store throws(Problems) in try store.token(fingerprint) }),
            client.revokedAt == nil, clock.now() < stored.expiresAt
        else { throw Problems([Problem(.tokenUnknown)]) }
        let scopes = Set(stored.scopes).intersection(client.scopes)
        return ClientGrant(client: client, scopes: Set(scopes.compactMap { Scope(rawValue: $0) }))
    }

    private func granted(_ asked: String?, to client: StoredClient) throws(Problems) -> [Scope] {
        let words = (asked ?? "").split(separator: " ").map(String.init)
        let all = client.scopes.compactMap { Scope(rawValue: $0) }
        switch Scope.read(words) {
        case .success(let scopes):
            if let more = scopes.first(where: { !all.contains($0) }) {
                throw Problems([Problem(.scopeNotGranted, ["value": more.rawValue])])
            }
            return scopes.isEmpty ? all : scopes
        case .failure(let unknown):
            let details = ["value": String(unknown.word.prefix(64)), "known": Scope.known]
            throw Problems([Problem(.scopeUnknown, details)])
        }
    }
}
