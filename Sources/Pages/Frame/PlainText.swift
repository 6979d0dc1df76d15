/// Text that shows what it is: nothing in it turns what is around it, and nothing is there that nobody sees.
enum PlainText {
    /// The text with a mark of replacement for each character that a page may not hold, or that turns the text around
    /// it.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        let scalars = text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Control characters beside line ends and tabs, and those that set the direction of writing.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
