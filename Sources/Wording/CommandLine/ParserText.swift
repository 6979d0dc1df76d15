public import Values

/// What the parser of the command line says, in the person's language.
///
/// The parser speaks English and has no catalogue of texts; what it wrote is matched against what it can write.
public struct ParserText {
    /// What help begins with, and nothing else that the parser writes.
    public static let startOfHelp = "OVERVIEW: "

    private let language: Language

    public init(_ language: Language) { self.language = language }

    /// Help that the parser wrote without breaking its lines, broken at a width.
    public func help(_ text: String, width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            let told = told(String(line), as: ParserPhrases.help)
            // How a command is used stays in one piece, to be copied.
            return line.hasPrefix("USAGE:") ? [told] : HelpLine.broken(told, width: width)
        }.joined(separator: "\n")
    }

    /// The whole of what is said of a command that could not be read.
    ///
    /// - Parameter message: the part of it that says what is wrong.
    public func refusal(_ text: String, message: String) -> String {
        let start = ParserPhrases.error.en + message
        guard text.hasPrefix(start) else { return text }
        let hints = text.dropFirst(start.count).split(separator: "\n", omittingEmptySubsequences: false)
        let said = ParserPhrases.error[language] + told(message, as: ParserPhrases.messages)
        return said + hints.map { told(String($0), as: ParserPhrases.hints) }.joined(separator: "\n")
    }

    /// A text in the language, when it is one of the phrases; otherwise as it stands.
    private func told(_ text: String, as phrases: [Phrase]) -> String {
        for phrase in phrases {
            if let values = phrase.values(in: text) { return phrase.filled(language, values) }
        }
        return text
    }
}

extension Phrase {
    /// What stands in the places of the English text; `nil` when a text is not that one with its places filled.
    fileprivate func values(in text: String) -> [(String, String)]? {
        var values: [(String, String)] = []
        let pieces = en.split(separator: "{", omittingEmptySubsequences: false)
        guard let first = pieces.first, text.hasPrefix(first) else { return nil }
        var rest = text.dropFirst(first.count)
        for (number, piece) in pieces.enumerated().dropFirst() {
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first, let mark = parts.last else { return nil }
            let isLast = number == pieces.count - 1
            guard let found = isLast ? rest.end(with: mark) : rest.ranges(of: mark).first else { return nil }
            values.append((String(name), String(rest[..<found.lowerBound])))
            rest = rest[found.upperBound...]
        }
        return rest.isEmpty ? values : nil
    }
}

extension Substring {
    /// Where a text ends with another.
    fileprivate func end(with mark: Substring) -> Range<Index>? {
        hasSuffix(mark) ? index(endIndex, offsetBy: -mark.count)..<endIndex : nil
    }
}
