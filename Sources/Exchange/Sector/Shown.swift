/// A value as a problem shows it: short, and without characters that could steer a terminal or turn the text around.
enum Shown {
    private static let longest = 60

    static func text(_ bytes: UnsafeRawBufferPointer) -> String {
        // A character has at most a few bytes: no need to decode a value of a megabyte.
        text(String(decoding: bytes.prefix(longest * 8), as: UTF8.self))
    }

    static func text(_ text: String) -> String {
        let safe = text.unicodeScalars.map { scalar -> Character in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: "·"
            default: Character(scalar)
            }
        }
        return safe.count > longest ? String(safe.prefix(longest)) + "…" : String(safe)
    }
}
