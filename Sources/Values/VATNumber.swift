/// A value added tax number of another country than Belgium, by form only: two letters of the country, then two to
/// thirteen letters and digits. Each country checks its own.
public struct VATNumber: Hashable, Sendable {
    /// In capitals, without separators: `DE123456789`.
    public let text: String

    /// `nil` for another form, and for a Belgian number: that is an enterprise number.
    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8.filter { $0 != 0x20 && $0 != 0x2E && $0 != 0x2D }
        guard (4...15).contains(bytes.count), bytes.prefix(2).allSatisfy(VATNumber.isLetter) else { return nil }
        guard bytes.allSatisfy({ VATNumber.isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) }) else { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
        if self.text.hasPrefix("BE") { return nil }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

extension VATNumber {
    /// The letters that a country's numbers start with, where they are not the country's code: Greece writes its own
    /// name, and Northern Ireland's numbers are those of the United Kingdom.
    public static let prefixes: [String: [String]] = ["GR": ["EL"], "GB": ["GB", "XI"]]

    /// The country of the number; `nil` where no country's numbers start with its letters.
    public var country: CountryCode? {
        let letters = String(text.prefix(2))
        return CountryCode(VATNumber.prefixes.first { $0.value.contains(letters) }?.key ?? letters)
    }
}

extension VATNumber: CustomStringConvertible {
    public var description: String { text }
}
