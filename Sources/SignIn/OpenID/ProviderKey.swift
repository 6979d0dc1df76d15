import JWTKit

/// A public key of the provider's.
struct ProviderKey: Hashable, Sendable {
    let id: String?
    private let type: String
    private let curve: String?
    /// The only algorithm that it is for; `nil` where the provider does not say.
    private let algorithm: String?
    private let parts: [String: String]

    /// `nil` for a key that is not there to check signatures with. One that can't be read spoils no other.
    init?(_ value: JSONValue) {
        guard let type = value["kty"]?.text, value["use"].map({ $0.text == "sig" }) ?? true else { return nil }
        self.type = type
        id = value["kid"]?.text
        curve = value["crv"]?.text
        algorithm = value["alg"]?.text
        var parts: [String: String] = [:]
        for name in ["n", "e", "x", "y"] { parts[name] = value[name]?.text }
        self.parts = parts
    }

    private func fits(_ algorithm: SignatureAlgorithm) -> Bool {
        (type, curve) == algorithm.key && (self.algorithm.map { $0 == algorithm.rawValue } ?? true)
    }

    /// The key that is named; without a name the only one that fits.
    static func find(_ id: String?, for algorithm: SignatureAlgorithm, in keys: [ProviderKey]) -> ProviderKey? {
        let fitting = keys.filter { $0.fits(algorithm) && (id == nil || $0.id == id) }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// Whether a signature holds. Only this key and this algorithm are asked, whatever the token says.
    func holds(_ signature: [UInt8], for signed: [UInt8], _ algorithm: SignatureAlgorithm) async -> Bool {
        guard let key = key(for: algorithm) else { return false }
        do {
            let keys = try await JWTKeyCollection().add(jwk: key)
            let verifier = try await keys.getKey(for: "key", alg: algorithm.rawValue)
            return try verifier.verify(signature, signs: signed)
        } catch {
            return false
        }
    }

    private func key(for algorithm: SignatureAlgorithm) -> JWK? {
        let name = JWKIdentifier(string: "key")
        let kind = JWK.Algorithm(rawValue: algorithm.rawValue)
        switch algorithm {
        case .rs256, .rs384, .rs512, .ps256:
            return .rsa(kind, identifier: name, modulus: parts["n"], exponent: parts["e"])
        case .es256: return .ecdsa(kind, identifier: name, x: parts["x"], y: parts["y"], curve: .p256)
        case .es384: return .ecdsa(kind, identifier: name, x: parts["x"], y: parts["y"], curve: .p384)
        case .edDSA: return .octetKeyPair(kind, identifier: name, x: parts["x"], y: nil, curve: .ed25519)
        }
    }
}
