import Crypto

/// The SHA-256 of some bytes: who has the same fingerprint has the same bytes.
public struct Fingerprint: Hashable, Sendable {
    /// Thirty-two of them.
    public let bytes: [UInt8]

    /// The fingerprint of all parts one after another.
    public init(of parts: [UInt8]...) {
        var digest = SHA256()
        for part in parts { digest.update(data: part) }
        bytes = Array(digest.finalize())
    }

    /// `nil` unless there are thirty-two bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads sixty-four hexadecimal digits, in small letters.
    public init?(_ text: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }
}

extension Fingerprint: CustomStringConvertible {
    /// In hexadecimal, small letters.
    public var description: String { Hexadecimal.text(bytes) }
}
