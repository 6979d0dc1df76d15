import Exchange
import Service
import Values
import Wording

/// What was kept of one declaration, with what deserves a look.
enum FiledJSON {
    static func value(_ filed: Filed, _ warnings: [Problem], _ language: Language) -> JSONValue {
        guard case .object(let pairs) = filed.json else { return .null }
        let text = ProblemText(language)
        return .object(
            [("id", .text(DeclarationName.text(filed.key)))] + pairs + [
                ("warnings", .list(warnings.map { $0.json(text: text.sentence($0)) }))
            ])
    }

    static let schema = Schema.object([
        ("id", Schema.text("What it is called in addresses")), ("declaration", Schema.text("Year and number")),
        ("revision", Schema.integer(from: 1)), ("state", Schema.text()),
        ("hash", Schema.text("SHA-256 of the canonical form")), ("receipt", Schema.optional(Schema.text())),
        ("repeated", Schema.flag("Whether it had been taken in before under the same key")),
        ("warnings", Schema.list(Schema.named("PlacedProblem"), "What deserves a look; it was taken in all the same")),
    ])
}
