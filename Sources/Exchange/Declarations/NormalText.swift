import Foundation

/// The normal form of a free text: Unicode's form C, one space wherever there is white space, none at the ends. Two
/// texts that look the same are the same.
enum NormalText {
    /// - Returns: `nil` for a text with a character that nobody can see: a control character, or one that turns or
    ///   joins what is around it.
    static func normal(_ text: String) -> String? {
        isNormalASCII(text) ? text : rewritten(text)
    }

    /// Whether a text is in its normal form already, as nearly all are.
    private static func isNormalASCII(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
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
