/// What may be an e-mail address: only sending to it shows whether it is one.
public enum EmailAddress {
    /// In bytes, as mail servers take it (RFC 5321, 4.5.3.1.3).
    public static let longest = 254

    /// Whether a text is one address: one `@` with something before it, after it names with dots between them, and
    /// nothing that a mail program would read as more than an address.
    public static func isOne(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let parts = bytes.split(separator: 0x40, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, bytes.count <= longest, bytes.allSatisfy(isAllowed) else {
            return false
        }
        let names = parts[1].split(separator: 0x2E, omittingEmptySubsequences: false)
        return names.count >= 2 && names.allSatisfy { !$0.isEmpty }
    }

    /// Anything that can be seen but the signs that separate addresses or set them apart from names: `"(),:;<>[\]`.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x22, 0x28, 0x29, 0x2C, 0x3A...0x3C, 0x3E, 0x5B...0x5D, 0x7F: false
        default: true
        }
    }
}
