import Values

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderMetadata: Hashable, Sendable {
    let issuer: String
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let keysAddress: String
    let userInfoEndpoint: String?
    /// Whether every answer to the browser names the issuer (RFC 9207).
    let namesIssuer: Bool
    /// Whether the client's secret goes into the form and not into a header.
    let takesSecretInForm: Bool

    /// - Parameter issuer: who the provider must be, to the letter.
    /// - Throws: `sign-in.provider-answer`.
    init(_ document: JSONValue, of issuer: String) throws(Problems) {
        guard document["issuer"]?.text == issuer else { throw ProviderMetadata.refusal("issuer") }
        self.issuer = issuer
        authorizationEndpoint = try ProviderMetadata.address("authorization_endpoint", document)
        tokenEndpoint = try ProviderMetadata.address("token_endpoint", document)
        keysAddress = try ProviderMetadata.address("jwks_uri", document)
        userInfoEndpoint =
            document["userinfo_endpoint"] == nil ? nil : try ProviderMetadata.address("userinfo_endpoint", document)
        namesIssuer = document["authorization_response_iss_parameter_supported"] == .flag(true)
        let methods = document["token_endpoint_auth_methods_supported"]?.list?.compactMap(\.text)
        takesSecretInForm =
            methods.map { !$0.contains("client_secret_basic") && $0.contains("client_secret_post") } ?? false
        let kinds = document["code_challenge_methods_supported"]?.list?.compactMap(\.text)
        guard kinds?.contains("S256") ?? true else {
            throw ProviderMetadata.refusal("code_challenge_methods_supported")
        }
    }

    /// An address over TLS, or on this machine.
    private static func address(_ name: String, _ document: JSONValue) throws(Problems) -> String {
        guard let text = document[name]?.text, let origin = WebOrigin(of: text),
            origin.scheme == .https || origin.isLoopback
        else { throw refusal(name) }
        return text
    }

    private static func refusal(_ what: String) -> Problems {
        Problems([Problem(.providerAnswer, ["reason": what])])
    }
}
