public import Access
public import Law
import Service
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
    public let scopes: [AccessScope]
    /// In seconds.
    public let expiresIn: Int
}

extension Clients {
    /// - Throws: `grant-type.unknown`, `client.refused`, `scope.unknown`, `scope.not-granted`.
    public func token(_ request: TokenRequest) throws(Problems) -> IssuedToken {
        guard request.grantType == "client_credentials" else {
            throw Problems([Problem(.grantTypeUnknown, ["value": String(request.grantType.prefix(64))])])
        }
        let shown = request.secret.fingerprint.bytes
        guard let id = ClientID(request.client), let (organisation, client) = try access.client(id),
            client.isActive, ConstantTime.areEqual(client.secret.bytes, shown)
        else { throw Problems([Problem(.clientRefused)]) }
        let scopes = try Clients.granted(request.scope, to: client)
        let token = BearerSecret(randomness)
        let stored = StoredToken(
            token: token.fingerprint, client: id.text, organisation: organisation.description,
            scopes: scopes.map(\.rawValue), expiresAt: clock.now().adding(seconds: tokenLife))
        try store.changeSignIn { store throws(Problems) in try store.add(stored) }
        return IssuedToken(token: token, scopes: scopes, expiresIn: tokenLife)
    }

    /// Whom a token was given to. What they may do, and whether they still may act at all, the decision on each action
    /// finds out.
    ///
    /// - Throws: `token.unknown`.
    public func holder(of token: BearerSecret) throws(Problems) -> Caller {
        let fingerprint = token.fingerprint
        if let known = memory.caller(fingerprint, at: clock.now()) { return known }
        guard let stored = try store.readSignIn({ store throws(Problems) in try store.token(fingerprint) }),
            clock.now() < stored.expiresAt, let id = ClientID(stored.client),
            let organisation = OrganisationID(stored.organisation)
        else { throw Problems([Problem(.tokenUnknown)]) }
        let caller = Caller(
            software: id, of: organisation, scopes: Set(stored.scopes.compactMap { AccessScope(rawValue: $0) }))
        memory.keep(caller, fingerprint, until: stored.expiresAt)
        return caller
    }

    /// Lets pass persons, and software that was not revoked since it was given its token: asked before any action, so
    /// that none can forget it.
    ///
    /// - Throws: `access.client-revoked`.
    public func check(_ caller: Caller) throws(Problems) {
        guard case .software(let id) = caller.party else { return }
        guard let organisation = caller.organisation, try access.isActive(id, of: organisation) else {
            throw Problems([Problem(.accessClientRevoked, ["organisation": caller.organisation?.description ?? ""])])
        }
    }

    private static func granted(_ asked: String?, to client: SoftwareClient) throws(Problems) -> [AccessScope] {
        let words = (asked ?? "").split(separator: " ").map(String.init)
        for word in words {
            guard let scope = AccessScope(rawValue: word) else {
                let known = AccessScope.allCases.map(\.rawValue).joined(separator: ", ")
                throw Problems([Problem(.scopeUnknown, ["value": String(word.prefix(64)), "known": known])])
            }
            guard client.scopes.contains(scope) else {
                throw Problems([Problem(.scopeNotGranted, ["value": word])])
            }
        }
        return AccessScope.allCases.filter { scope in
            client.scopes.contains(scope) && (words.isEmpty || words.contains(scope.rawValue))
        }
    }
}
