import Declarations
public import Service
import Values

extension ListedDeclaration {
    /// The newest revision of a declaration in short.
    public var json: JSONValue {
        let declaration = revision.declaration
        let amounts = declaration.turnover.amounts
        return .object([
            ("declaration", .text(key.description)),
            ("name", .text(declaration.declarant.name)),
            ("country", .text(declaration.declarant.country.description)),
            ("revision", .count(revision.number)),
            ("state", .text(state.rawValue)),
            ("event", .text(revision.event.rawValue)),
            ("at", .text(revision.at.description)),
            ("person", .text(revision.author.person)),
            ("turnover_total_cents", amounts.map { .cents($0.total) } ?? .null),
            ("turnover_levy_cents", amounts.map { .cents($0.levy) } ?? .null),
            ("box", declaration.turnover.box.map { .text($0.rawValue) } ?? .null),
            ("hash", .text(revision.hash.description)),
            ("receipt", receipt.map { .text($0.text) } ?? .null),
        ])
    }
}
