public import Values

/// A column of a sheet that is handed in, as its page explains it.
public struct UploadColumn: Sendable {
    let name: String
    let summary: Phrase
    let example: String
    let isOptional: Bool

    public init(name: String, summary: Phrase, example: String, isOptional: Bool) {
        self.name = name
        self.summary = summary
        self.example = example
        self.isOptional = isOptional
    }

    func values(_ language: Language) -> [String: Any] {
        ["name": name, "summary": summary[language], "example": example, "optional": isOptional]
    }
}
