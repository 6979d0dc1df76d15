import Crypto
import Values

/// A seal under a statement: an Ed25519 signature, and the key that it can be checked with.
public struct Seal: Hashable, Sendable {
    public let key: SealKey
    /// Sixty-four bytes.
    public let signature: [UInt8]

    public init(key: SealKey, signature: [UInt8]) {
        self.key = key
        self.signature = signature
    }

    /// Whether the seal is under this very statement.
    public func holds(for statement: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key.bytes) else { return false }
        return key.isValidSignature(signature, for: statement)
    }
}

/// The public half of a pair of keys.
public struct SealKey: Hashable, Sendable {
    /// Thirty-two of them.
    public let bytes: [UInt8]

    /// `nil` unless there are thirty-two bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// The first sixteen hexadecimal digits of its fingerprint: short enough to read to somebody over the phone.
    public var id: String { String(Fingerprint(of: bytes).description.prefix(16)) }
}

/// Both halves of a pair of keys: what the service seals with.
public struct SealingKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    public let publicKey: SealKey

    /// A new pair.
    public init() { self.init(Curve25519.Signing.PrivateKey()) }

    /// The pair of thirty-two secret bytes; `nil` when they are none.
    public init?(secret: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else { return nil }
        self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        guard let publicKey = SealKey(bytes: Array(key.publicKey.rawRepresentation)) else {
            preconditionFailure("an Ed25519 key has thirty-two bytes")
        }
        self.publicKey = publicKey
    }

    public var secret: [UInt8] { Array(key.rawRepresentation) }

    /// - Returns: a seal under the statement; `nil` where the system has no randomness to sign with.
    public func seal(_ statement: [UInt8]) -> Seal? {
        guard let signature = try? key.signature(for: statement) else { return nil }
        return Seal(key: publicKey, signature: Array(signature))
    }
}
