import Crypto
public import Service
import Synchronization
public import Values

/// An identity provider for development: one picks a person from a list, without proof. It works on this machine alone,
/// and there is none where the service can be reached from outside.
public final class DevelopmentProvider: Sendable {
    public let issuer: String
    let settings: OpenIDSettings
    let persons: [DevelopmentPerson]
    private let clock: any Clock
    private let randomness: any Randomness
    private let key: SigningKey
    private let grants = Mutex<[String: Grant]>([:])

    /// What a code stands for until it is exchanged.
    private struct Grant {
        let person: DevelopmentPerson
        let nonce: String?
        let challenge: String
        let at: Instant
    }

    /// In seconds.
    private static let codeLife = 60
    /// Below which path of the service it is mounted.
    public static let path = "/development-provider"
    /// The level that it vouches for.
    public static let level = "urn:medlevy:development"

    /// - Parameters:
    ///   - settings: of the relying party that it serves.
    ///   - host: the address that the service listens on.
    /// - Throws: `setting.malformed` unless both the host and the issuer are on this machine.
    public init(
        for settings: OpenIDSettings, persons: [DevelopmentPerson], listeningOn host: String, clock: any Clock,
        randomness: any Randomness
    ) throws(Problems) {
        guard InternetAddress.isLoopback(host: host), WebOrigin(of: settings.issuer)?.isLoopback == true else {
            let details = [
                "setting": "host", "value": host, "expected": "127.0.0.1", "flag": "--host",
                "environment": "MEDLEVY_HOST",
            ]
            throw Problems([Problem(.settingMalformed, details)])
        }
        self.issuer = settings.issuer
        self.settings = settings
        self.persons = persons
        self.clock = clock
        self.randomness = randomness
        key = SigningKey(id: "development-" + Hexadecimal.text(randomness.bytes(4)))
    }

    /// Answers a request below the issuer's address.
    public func respond(to request: ProviderRequest) -> ProviderResponse {
        switch (request.method, request.path) {
        case ("GET", "/.well-known/openid-configuration"): .json(200, metadata)
        case ("GET", "/keys"): .json(200, .object(["keys": .list([key.publicKey])]))
        case ("GET", "/authorize"): page(request)
        case ("POST", "/authorize"): authorize(request)
        case ("POST", "/token"): token(request)
        default: ProviderResponse(404, "text/plain; charset=utf-8", Array("404\n".utf8))
        }
    }

    private var metadata: JSONValue {
        .object([
            "issuer": .text(issuer), "authorization_endpoint": .text("\(issuer)/authorize"),
            "token_endpoint": .text("\(issuer)/token"), "jwks_uri": .text("\(issuer)/keys"),
            "response_types_supported": .list([.text("code")]), "subject_types_supported": .list([.text("public")]),
            "id_token_signing_alg_values_supported": .list([.text("ES256")]),
            "code_challenge_methods_supported": .list([.text("S256")]),
            "token_endpoint_auth_methods_supported": .list([.text("none")]),
            "authorization_response_iss_parameter_supported": .flag(true),
        ])
    }

    private func page(_ request: ProviderRequest) -> ProviderResponse {
        guard isOurs(request) else { return .refusal("invalid_request") }
        let page = DevelopmentPage(persons: persons, query: request.query, action: "\(issuer)/authorize")
        return ProviderResponse(200, "text/html; charset=utf-8", Array(page.html.utf8))
    }

    /// A code for the person picked. The form is sent to the address that the browser came with.
    private func authorize(_ request: ProviderRequest) -> ProviderResponse {
        guard isOurs(request), let challenge = request.queryValue("code_challenge"),
            let person = persons.first(where: { $0.subject == request.formValue("person") })
        else { return .refusal("invalid_request") }
        let code = BearerSecret(randomness).text
        let now = clock.now()
        grants.withLock { grants in
            grants = grants.filter { now < $0.value.at.adding(seconds: DevelopmentProvider.codeLife) }
            grants[code] = Grant(
                person: person, nonce: request.queryValue("nonce"), challenge: challenge, at: now)
        }
        let answer = [("code", code), ("state", request.queryValue("state") ?? ""), ("iss", issuer)]
        let location = "\(settings.redirectURI)?\(FormText.text(answer))"
        return ProviderResponse(303, "text/plain; charset=utf-8", [], location: location)
    }

    private func isOurs(_ request: ProviderRequest) -> Bool {
        request.queryValue("client_id") == settings.clientID
            && request.queryValue("redirect_uri") == settings.redirectURI
            && request.queryValue("response_type") == "code" && request.queryValue("code_challenge_method") == "S256"
    }

    private func token(_ request: ProviderRequest) -> ProviderResponse {
        let now = clock.now()
        let grant = grants.withLock { $0.removeValue(forKey: request.formValue("code") ?? "") }
        let verifier = request.formValue("code_verifier") ?? ""
        let challenge = Base64URL.text(Array(SHA256.hash(data: Array(verifier.utf8))))
        guard request.formValue("grant_type") == "authorization_code", let grant, challenge == grant.challenge,
            request.formValue("redirect_uri") == settings.redirectURI,
            now < grant.at.adding(seconds: DevelopmentProvider.codeLife),
            let token = key.token(claims(of: grant, at: now))
        else { return .refusal("invalid_grant") }
        return .json(
            200,
            .object([
                "id_token": .text(token), "access_token": .text(BearerSecret(randomness).text),
                "token_type": .text("Bearer"), "expires_in": .number(60),
            ]))
    }

    private func claims(of grant: Grant, at now: Instant) -> JSONValue {
        let seconds = Double(now.milliseconds / 1000)
        var claims: [String: JSONValue] = [
            "iss": .text(issuer), "sub": .text(grant.person.subject), "aud": .text(settings.clientID),
            "iat": .number(seconds), "exp": .number(seconds + 300), "auth_time": .number(seconds),
            "acr": .text(DevelopmentProvider.level), "amr": .list([.text("none")]),
            "given_name": .text(grant.person.givenName), "family_name": .text(grant.person.familyName),
        ]
        if let nonce = grant.nonce { claims["nonce"] = .text(nonce) }
        if let number = grant.person.personNumber { claims[settings.personNumberClaim] = .text(number) }
        return .object(claims)
    }
}
