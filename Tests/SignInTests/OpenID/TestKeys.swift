import Crypto
import _CryptoExtras

@testable import SignIn

/// The keys of the tests' provider. One that is made takes long, so that all share two.
enum TestKeys {
    static let own = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let other = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    static func publicKey(_ id: String) -> JSONValue {
        guard let key = try? own.get(), let parts = try? key.publicKey.getKeyPrimitives() else { return .null }
        return .object([
            "kty": .text("RSA"), "kid": .text(id), "use": .text("sig"), "alg": .text("RS256"),
            "n": .text(Base64URL.text(Array(parts.modulus))), "e": .text(Base64URL.text(Array(parts.publicExponent))),
        ])
    }

    static func token(_ claims: [String: JSONValue], key id: String, _ fault: Fault) -> String {
        var header: [String: JSONValue] = ["alg": .text("RS256"), "kid": .text(id), "typ": .text("JWT")]
        switch fault {
        case .algorithmNone: header["alg"] = .text("none")
        case .algorithmNoneInOtherCase: header["alg"] = .text("nOnE")
        case .sharedSecretOfPublicKey, .sharedSecretOfClient: header["alg"] = .text("HS256")
        case .unknownKey: header["kid"] = .text("key-9")
        case .keyAddressInHeader: header["jku"] = .text("https://other.example.be/keys")
        case .keyInHeader: header["jwk"] = publicKey(id)
        case .certificateAddressInHeader: header["x5u"] = .text("https://other.example.be/x")
        case .accessTokenKind: header["typ"] = .text("at+jwt")
        default: break
        }
        var payload = JSONValue.object(claims).bytes
        let signed = "\(Base64URL.text(JSONValue.object(header).bytes)).\(Base64URL.text(payload))"
        let signature = signature(of: Array(signed.utf8), fault)
        guard fault == .changedAfterSigning else { return "\(signed).\(Base64URL.text(signature))" }
        payload = JSONValue.object(claims.merging(["sub": .text("s-2")]) { $1 }).bytes
        return "\(signed.prefix { $0 != "." }).\(Base64URL.text(payload)).\(Base64URL.text(signature))"
    }

    private static func signature(of bytes: [UInt8], _ fault: Fault) -> [UInt8] {
        guard let own = try? own.get(), let other = try? other.get() else { return [] }
        switch fault {
        case .algorithmNone, .algorithmNoneInOtherCase, .noSignature: return []
        case .sharedSecretOfPublicKey: return hmac(bytes, Array(own.publicKey.pemRepresentation.utf8))
        case .sharedSecretOfClient: return hmac(bytes, Array("client-secret".utf8))
        case .otherKey, .keyInHeader, .keyAddressInHeader: return sign(bytes, other)
        case .cutSignature: return Array(sign(bytes, own).dropLast(10))
        default: return sign(bytes, own)
        }
    }

    private static func sign(_ bytes: [UInt8], _ key: _RSA.Signing.PrivateKey) -> [UInt8] {
        let signature = try? key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
        return signature.map { Array($0.rawRepresentation) } ?? []
    }

    private static func hmac(_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    }
}
