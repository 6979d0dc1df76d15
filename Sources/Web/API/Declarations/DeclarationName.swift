import Declarations
import Exchange
import Values

/// What a declaration is called in an address: `2024-0566988259`.
enum DeclarationName {
    static func text(_ key: DeclarationKey) -> String { key.pathName }

    /// - Throws: `declaration.unknown` for what is no such name.
    static func key(_ call: Call) throws(Refusal) -> DeclarationKey {
        guard let key = named(call) else { throw Refusal(unknown(call)) }
        return key
    }

    /// `nil` for what is no such name.
    static func named(_ call: Call) -> DeclarationKey? {
        let parts = call[parameter: "id"].split(separator: "-", maxSplits: 1)
        return parts.count == 2 ? DeclarationKey(named: "\(parts[0])/\(parts[1])") : nil
    }

    static func unknown(_ call: Call) -> Problems {
        let shown = String(call[parameter: "id"].prefix(60))
        return Problems([Problem(.declarationUnknown, at: Place(field: "id"), ["declaration": shown])])
    }

    static let parameter = Parameter(
        name: "id", place: .path, description: "Year and number of the declarant, with a dash between them",
        schema: Schema.text(pattern: "^[0-9]{4}-[A-Z0-9-]{2,40}$"), example: .text("2024-0300000115"))
}
