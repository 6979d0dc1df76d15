/// Bytes as letters, digits, `-` and `_`, without padding (RFC 4648, section 5).
enum Base64URL {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let values = letters.enumerated().reduce(into: [UInt8: UInt32]()) {
        $0[$1.element] = UInt32($1.offset)
    }

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 4 / 3 + 3)
        var (kept, count) = (UInt32(0), 0)
        for byte in bytes {
            kept = kept << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(letters[Int(kept >> UInt32(count) & 63)])
            }
        }
        if count > 0 { text.append(letters[Int(kept << UInt32(6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// `nil` unless it is what `text` would write: no padding, no blank, no bit left over.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (kept, count) = (UInt32(0), 0)
        for letter in text.utf8 {
            guard let value = values[letter] else { return nil }
            kept = kept << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(kept >> UInt32(count) & 255))
            }
        }
        let rest = kept & (1 << UInt32(count) - 1)
        guard count < 6, rest == 0 else { return nil }
        return bytes
    }
}
