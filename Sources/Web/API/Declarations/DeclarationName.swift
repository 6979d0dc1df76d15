import Declarations
import Exchange
import Values

/// What a declaration is called in an address: `2024-0566988259`.
enum DeclarationName {
    static func text(_ key: DeclarationKey) -> String { key.pathName }

    /// - Throws: `declaration.unknown` for what is no such name.
    static func key(_ call: Call) throws(Refusal) -> DeclarationKey {
        let text = call[parameter: "id"]
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let key = DeclarationKey(named: "\(parts[0])/\(parts[1])") else {
            throw Refusal(.declarationUnknown, at: Place(field: "id"), ["declaration": String(text.prefix(60))])
        }
        return key
    }

    static let parameter = Parameter(
        name: "id", place: .path, description: "Year and number of the declarant, with a dash between them",
        schema: Schema.text(pattern: "^[0-9]{4}-[A-Z0-9-]{2,40}$"), example: .text("2024-0300000115"))
}
