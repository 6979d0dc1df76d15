import Crypto
import Synchronization
import Values
import _CryptoExtras

/// What is kept of a password: its scrypt hash (RFC 7914) with salt and costs, as one text:
/// `$scrypt$ln=15,r=8,p=3$SALT$HASH`.
struct PasswordHash: Hashable, Sendable {
    /// How much work a guess is.
    struct Cost: Hashable, Sendable {
        /// Two to this power are the rounds.
        var rounds = 15
        /// With 8, a hash needs 2¹⁵ × 8 × 128 bytes: 32 MB.
        var blockSize = 8
        var parallelism = 3
    }

    let cost: Cost
    private let salt: [UInt8]
    private let hash: [UInt8]

    private static let length = 32
    /// One hash at a time: many at once would fill the memory.
    private static let working = Mutex(())

    /// `nil` where the costs are out of bounds.
    init?(of password: String, cost: Cost, salt: [UInt8]) {
        guard let hash = PasswordHash.derive(password, cost, salt) else { return nil }
        (self.cost, self.salt, self.hash) = (cost, salt, hash)
    }

    /// Whether it is this password's. Takes the same time whatever is wrong.
    func holds(for password: String) -> Bool {
        guard let other = PasswordHash.derive(password, cost, salt) else { return false }
        return ConstantTime.areEqual(hash, other)
    }

    private static func derive(_ password: String, _ cost: Cost, _ salt: [UInt8]) -> [UInt8]? {
        guard (1...20).contains(cost.rounds), (1...32).contains(cost.blockSize), (1...16).contains(cost.parallelism)
        else { return nil }
        return working.withLock { _ in
            let key = try? KDF.Scrypt.deriveKey(
                from: Array(password.utf8), salt: salt, outputByteCount: length, rounds: 1 << cost.rounds,
                blockSize: cost.blockSize, parallelism: cost.parallelism)
            return key?.withUnsafeBytes { Array($0) }
        }
    }
}

extension PasswordHash: CustomStringConvertible {
    var description: String {
        let costs = "ln=\(cost.rounds),r=\(cost.blockSize),p=\(cost.parallelism)"
        return "$scrypt$\(costs)$\(Base64URL.text(salt))$\(Base64URL.text(hash))"
    }

    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let salt = Base64URL.bytes(parts[3]),
            let hash = Base64URL.bytes(parts[4]), hash.count == PasswordHash.length
        else { return nil }
        let costs = parts[2].split(separator: ",")
        let numbers = zip(costs, ["ln=", "r=", "p="]).compactMap { cost, name in
            cost.hasPrefix(name) ? Int(cost.dropFirst(name.count)) : nil
        }
        guard costs.count == 3, numbers.count == 3 else { return nil }
        cost = Cost(rounds: numbers[0], blockSize: numbers[1], parallelism: numbers[2])
        (self.salt, self.hash) = (salt, hash)
    }
}
