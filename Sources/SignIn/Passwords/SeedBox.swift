import Crypto
public import Values

/// Keeps the seeds of one-time codes encrypted (ChaCha20-Poly1305), each bound to its account.
public struct SeedBox: Sendable {
    private let key: SymmetricKey
    private let randomness: any Randomness

    /// - Parameter key: thirty-two bytes in hexadecimal, from the settings.
    /// - Throws: `setting.malformed`.
    public init(key: String, randomness: any Randomness) throws(Problems) {
        guard let bytes = Hexadecimal.bytes(key), bytes.count == 32 else {
            let details = [
                "setting": "secret_key", "value": "…", "expected": "0–9 a–f × 64", "flag": "--secret-key",
                "environment": "MEDLEVY_SECRET_KEY",
            ]
            throw Problems([Problem(.settingMalformed, details)])
        }
        self.key = SymmetricKey(data: bytes)
        self.randomness = randomness
    }

    func seal(_ seed: [UInt8], for account: String) -> [UInt8]? {
        guard let nonce = try? ChaChaPoly.Nonce(data: randomness.bytes(12)),
            let box = try? ChaChaPoly.seal(seed, using: key, nonce: nonce, authenticating: Array(account.utf8))
        else { return nil }
        return Array(box.combined)
    }

    /// `nil` for another account's, another key's or a changed one.
    func open(_ bytes: [UInt8], for account: String) -> [UInt8]? {
        guard let box = try? ChaChaPoly.SealedBox(combined: bytes),
            let seed = try? ChaChaPoly.open(box, using: key, authenticating: Array(account.utf8))
        else { return nil }
        return Array(seed)
    }
}
