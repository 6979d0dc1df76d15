public import Values

/// What a receipt is found by: the contribution year and twelve letters and digits of which none looks like another
/// (no 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B). The last one is a check.
public struct ReceiptReference: Hashable, Sendable {
    /// `2024-ACDE-FGHJ-KMNP`
    public let text: String

    private static let alphabet = Array("34679ACDEFGHJKMNPQRTUVWXY".utf8)
    private static let length = 12

    /// The reference of the receipt that an audit entry belongs to: both are as unique as each other.
    public init(year: Int, entry: Fingerprint) {
        var rest = entry.bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var letters: [UInt8] = []
        for _ in 1..<ReceiptReference.length {
            letters.append(ReceiptReference.alphabet[Int(rest % 25)])
            rest /= 25
        }
        self.init(year: year, letters: letters + [ReceiptReference.check(year, letters)])
    }

    /// Reads a reference as people write it: small letters, spaces or no hyphens are fine.
    ///
    /// - Returns: `nil` when it is none, or when a letter is wrong.
    public init?(_ text: some StringProtocol) {
        let bytes = text.uppercased().utf8.filter { $0 != 0x2D && $0 != 0x20 }
        guard bytes.count == 4 + ReceiptReference.length, let year = Int(String(decoding: bytes[..<4], as: UTF8.self)),
            year >= 1000
        else { return nil }
        let letters = Array(bytes[4...])
        guard letters.allSatisfy(ReceiptReference.alphabet.contains),
            letters.last == ReceiptReference.check(year, letters.dropLast())
        else { return nil }
        self.init(year: year, letters: letters)
    }

    private init(year: Int, letters: [UInt8]) {
        let groups = stride(from: 0, to: letters.count, by: 4).map {
            String(decoding: letters[$0..<$0 + 4], as: UTF8.self)
        }
        text = ([String(year)] + groups).joined(separator: "-")
    }

    /// A weighted sum that changes with any one letter and with two neighbours that change places.
    private static func check(_ year: Int, _ letters: some Sequence<UInt8>) -> UInt8 {
        var sum = year % 25
        for letter in letters { sum = (sum * 2 + (alphabet.firstIndex(of: letter) ?? 0)) % 25 }
        return alphabet[(sum * 2) % 25]
    }
}

extension ReceiptReference: CustomStringConvertible {
    public var description: String { text }
}
