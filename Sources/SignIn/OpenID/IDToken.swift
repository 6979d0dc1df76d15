import Values

/// A token in its three parts, before anything in it is believed.
struct IDToken: Sendable {
    let algorithm: SignatureAlgorithm
    let keyID: String?
    private let signed: [UInt8]
    private let payload: [UInt8]
    private let signature: [UInt8]

    /// In bytes; the claims of a person fit well within.
    private static let longest = 16_384
    /// Headers that bring or name a key of their own, or ask for what is not understood.
    private static let refusedHeaders = ["jku", "jwk", "x5u", "x5c", "crit", "b64"]

    /// - Throws: `sign-in.identity-refused`.
    init(_ text: String) throws(Problems) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= IDToken.longest, parts.count == 3, let header = Base64URL.bytes(parts[0]),
            let payload = Base64URL.bytes(parts[1]), let signature = Base64URL.bytes(parts[2]),
            let fields = JSONValue(header), case .object(let names) = fields
        else { throw IDToken.refusal("form") }
        for name in IDToken.refusedHeaders where names[name] != nil { throw IDToken.refusal(name) }
        guard let algorithm = names["alg"]?.text.flatMap({ SignatureAlgorithm(rawValue: $0) }) else {
            throw IDToken.refusal("alg")
        }
        // A token of another kind may be signed with the same key.
        if let kind = names["typ"], kind.text?.uppercased() != "JWT" { throw IDToken.refusal("typ") }
        if let id = names["kid"], id.text == nil { throw IDToken.refusal("kid") }
        guard !signature.isEmpty else { throw IDToken.refusal("signature") }
        (self.algorithm, keyID) = (algorithm, names["kid"]?.text)
        (self.payload, self.signature) = (payload, signature)
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// What the token says, once the provider's own key is found to have signed it.
    func claims(signedWith key: ProviderKey) async throws(Problems) -> JSONValue {
        guard await key.holds(signature, for: signed, algorithm) else { throw IDToken.refusal("signature") }
        guard let claims = JSONValue(payload), case .object = claims else { throw IDToken.refusal("form") }
        return claims
    }

    static func refusal(_ what: String) -> Problems {
        Problems([Problem(.identityRefused, ["reason": what])])
    }
}
