public import Values

/// The marks between a name and its value, and between the members of a list, with the spaces that a language sets.
public struct Punctuation {
    let language: Language

    public init(_ language: Language) { self.language = language }

    /// `name: value`, in French `nom : valeur`.
    public func pair(_ name: String, _ value: String) -> String {
        switch language {
        case .nl, .de, .en: "\(name): \(value)"
        case .fr: "\(name)\(Space.noBreak): \(value)"
        }
    }

    /// Words of a source, in the language's marks.
    public func quoted(_ words: String) -> String {
        switch language {
        case .nl, .en: "“\(words)”"
        case .fr: "«\(Space.noBreak)\(words)\(Space.noBreak)»"
        case .de: "„\(words)“"
        }
    }

    /// Members that may hold commas themselves.
    public func list(_ members: [String]) -> String {
        switch language {
        case .nl, .de, .en: members.joined(separator: "; ")
        case .fr: members.joined(separator: "\(Space.noBreak); ")
        }
    }
}
