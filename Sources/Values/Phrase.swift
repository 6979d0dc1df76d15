/// One text in all four languages. A place for a value is its name in braces: `{amount}`.
public struct Phrase: Hashable, Sendable {
    public let nl: String
    public let fr: String
    public let de: String
    public let en: String

    /// - Parameter fr: with plain spaces at its marks of punctuation; no line will break there.
    public init(nl: String, fr: String, de: String, en: String) {
        self.nl = nl
        self.fr = FrenchSpacing.bound(fr)
        self.de = de
        self.en = en
    }

    /// The same in every language: a code, a name.
    public init(same text: String) {
        (nl, fr, de, en) = (text, text, text, text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .fr: fr
        case .de: de
        case .en: en
        }
    }

    /// The text with its places filled. A place without a value stays visible, so that a test finds it.
    public func filled(_ language: Language, _ values: KeyValuePairs<String, String>) -> String {
        Phrase.fill(self[language], values.map { ($0.key, $0.value) })
    }

    /// The text with its places filled from a list.
    public func filled(_ language: Language, _ values: [(String, String)]) -> String {
        Phrase.fill(self[language], values)
    }

    /// The names of the places of a text, sorted.
    public static func places(of text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            piece.firstIndex(of: "}").map { String(piece[..<$0]) }
        }.sorted()
    }

    private static func fill(_ text: String, _ values: [(String, String)]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            filled += rest[..<open]
            filled += values.first { $0.0 == name }?.1 ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
