import Foundation
public import Values

/// The normal form of a free text: Unicode's form C, one space wherever there is white space, none at the ends. Two
/// texts that look the same are the same.
public enum NormalText {
    /// Why a free text is refused.
    public enum Fault: Error, Hashable {
        case controlCharacter
        case empty
        /// It has more characters than it may.
        case tooLong(longest: Int)

        public var code: ProblemCode {
            switch self {
            case .controlCharacter: .fieldControlCharacter
            case .empty: .fieldEmpty
            case .tooLong: .fieldTooLong
            }
        }

        /// - Parameter field: its name, as whoever wrote the text knows it.
        public func details(field: String) -> [String: String] {
            switch self {
            case .controlCharacter, .empty: ["field": field]
            case .tooLong(let longest): ["field": field, "longest": String(longest)]
            }
        }
    }

    /// Reads a free text that must say something: one way for documents, sheets and options.
    ///
    /// - Parameter longest: in characters of Unicode; `nil` for any length.
    /// - Returns: its normal form.
    public static func read(_ written: String, longest: Int?) throws(Fault) -> String {
        guard let text = normal(written) else { throw .controlCharacter }
        guard !text.isEmpty else { throw .empty }
        // Bytes are counted faster, and are never fewer.
        if let longest, text.utf8.count > longest, text.unicodeScalars.count > longest {
            throw .tooLong(longest: longest)
        }
        return text
    }

    /// - Returns: `nil` for a text with a character that nobody can see: a control character, or one that turns or
    ///   joins what is around it.
    public static func normal(_ text: String) -> String? {
        isNormal(text) ? text : rewritten(text)
    }

    /// Whether a text is surely in its normal form already, as nearly all are: ASCII and the letters after it up to
    /// U+02FF, before the marks that join what is around them.
    private static func isNormal(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            switch byte {
            case 0x20: guard previous != 0x20 else { return false }
            case 0x21..<0x7F, 0xC2...0xCB: break
            // Control characters, the space that does not break, and the hyphen that nobody sees stand after 0xC2.
            case 0x80...0xBF: guard previous > 0xC2 || byte > 0xA0 && byte != 0xAD else { return false }
            default: return false
            }
            previous = byte
        }
        return previous != 0x20
    }

    private static func rewritten(_ text: String) -> String? {
        var words: [Substring.UnicodeScalarView] = []
        let composed = text.precomposedStringWithCanonicalMapping
        for word in composed.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
            guard word.allSatisfy(isVisible) else { return nil }
            words.append(word)
        }
        return words.map { String($0) }.joined(separator: " ")
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }
}
