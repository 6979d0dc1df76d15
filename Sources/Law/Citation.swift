public import Values

/// A place in a source: an article of a law or a question of the agency's Q&A.
public struct Citation: Hashable, Sendable, CustomStringConvertible {
    /// The source's id in `Tables/sources.yaml`: `qa-2024`.
    public let source: String
    /// The article, annex or question: `Q5`, `14/9`.
    public let part: String

    public init(source: String, part: String) {
        self.source = source
        self.part = part
    }

    /// `qa-2024:Q5`
    public var description: String { "\(source):\(part)" }
}

/// A text that values of the law come from.
public struct Source: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case law, guidance, notice, press
    }

    public let id: String
    public let kind: Kind
    public let title: Phrase
    public let publisher: String
    /// A date or a year, as far as it is known.
    public let published: String?
    /// The articles, annexes or questions that a citation may name.
    public let parts: [String]
}
