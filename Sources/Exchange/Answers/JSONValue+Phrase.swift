import Values

extension JSONValue {
    /// A text in every language, by the language's code.
    static func phrase(_ phrase: Phrase) -> JSONValue {
        .object(Language.allCases.map { ($0.rawValue, .text(phrase[$0])) })
    }
}
