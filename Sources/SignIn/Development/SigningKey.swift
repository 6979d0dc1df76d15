import Crypto

/// A key of our own that tokens are signed with (ES256): the development provider's only.
struct SigningKey: Sendable {
    let id: String
    private let key = P256.Signing.PrivateKey()

    init(id: String) { self.id = id }

    /// The public half as a key set writes it.
    var publicKey: JSONValue {
        let point = Array(key.publicKey.rawRepresentation)
        return .object([
            "kty": .text("EC"), "crv": .text("P-256"), "use": .text("sig"), "alg": .text("ES256"), "kid": .text(id),
            "x": .text(Base64URL.text(Array(point[..<32]))), "y": .text(Base64URL.text(Array(point[32...]))),
        ])
    }

    /// A signed token; `nil` where the system has no randomness to sign with.
    func token(_ claims: JSONValue) -> String? {
        let header = JSONValue.object(["alg": .text("ES256"), "kid": .text(id), "typ": .text("JWT")])
        let signed = "\(Base64URL.text(header.bytes)).\(Base64URL.text(claims.bytes))"
        guard let signature = try? key.signature(for: Array(signed.utf8)) else { return nil }
        return "\(signed).\(Base64URL.text(Array(signature.rawRepresentation)))"
    }
}
