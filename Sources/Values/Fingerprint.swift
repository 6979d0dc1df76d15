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
        let digits = text.utf8.compactMap(Fingerprint.digit)
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

extension Fingerprint: CustomStringConvertible {
    /// In hexadecimal, small letters.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
