import Declarations
import Exchange
import Service
import Values
import Wording

/// What was kept of a declaration, for the eye.
struct FiledText {
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// `revision 2`, `submitted`, `receipt 2024-ACDE-FGHJ-KMNP`
    func parts(_ filed: Filed) -> [String] {
        var parts = [
            Texts.revision.filled(language, ["revision": String(filed.revision)]), filed.state.label[language],
        ]
        if let receipt = filed.receipt {
            parts.append(Texts.receipt.filled(language, ["reference": receipt.text]))
        }
        return parts
    }

    /// The whole answer of a command that did something with declarations that were handed in before.
    func text(_ filed: [Filed], tablesHash: String) -> String {
        let lines = filed.map { one in
            let mark = one.isRepeated ? [Texts.repeatedDeclaration[language]] : []
            return Punctuation(language).pair(one.key.description, (parts(one) + mark).joined(separator: ", "))
        }
        let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": tablesHash])
        return (lines + [made]).map { $0 + "\n" }.joined()
    }
}

/// The answer of a command that did something with declarations that were handed in before.
struct FiledAnswer {
    let filed: [Filed]
    let tablesHash: String

    func write(_ format: AnswerFormat, _ language: Language) throws(Problems) {
        switch format {
        case .text: try StandardOutput.write(FiledText(language).text(filed, tablesHash: tablesHash))
        case .json:
            let value = JSONValue.object([
                ("program", .text(Program.identity)), ("tables_hash", .text(tablesHash)),
                ("declarations", .list(filed.map(\.json))),
            ])
            try StandardOutput.write(value.indented)
        }
    }
}
