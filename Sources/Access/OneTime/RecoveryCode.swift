public import Values

/// A code that stands in for a telephone that is lost, once: four groups of four letters and digits, eighty bits.
public struct RecoveryCode: Hashable, Sendable {
    /// How many a person is given.
    public static let count = 10
    /// Bytes of randomness that one is made from.
    public static let length = 10

    /// `ABCD-EFGH-IJKL-MNOP`
    public let text: String

    /// - Parameter bytes: ten, by chance.
    public init?(random bytes: [UInt8]) {
        guard bytes.count == RecoveryCode.length else { return nil }
        let letters = Array(Base32.text(bytes))
        text = stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// Reads what a person typed: small letters, blanks and missing dashes do no harm.
    public init?(typed: some StringProtocol) {
        let written = String(typed).filter { !$0.isWhitespace && $0 != "-" }
        let letters = written.utf8.map { byte in
            (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
        }
        guard letters.count == 16, letters.allSatisfy(RecoveryCode.isAllowed) else { return nil }
        text = stride(from: 0, to: 16, by: 4).map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
            .joined(separator: "-")
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x32...0x37).contains(byte)
    }

    /// What is kept of it. Eighty random bits can't be guessed, so that a plain hash is enough.
    public var hash: Fingerprint { Fingerprint(of: Array("medlevy-recovery:\(text)".utf8)) }

    /// Which of the codes left this is; `nil` for none. Whoever accepts it takes it out of them.
    public func place(among left: [Fingerprint]) -> Int? {
        var place: Int?
        for (index, other) in left.enumerated() where ConstantTime.areEqual(other.bytes, hash.bytes) { place = index }
        return place
    }
}
