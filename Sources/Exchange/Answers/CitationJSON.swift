public import Law
import Values

/// Sources and what cites them, as JSON.
public struct CitationJSON {
    private let book: Lawbook
    private let program: String

    public init(_ book: Lawbook, program: String) {
        self.book = book
        self.program = program
    }

    public func value() -> JSONValue {
        .object([
            ("program", .text(program)), ("tables_hash", .text(book.hash)),
            ("sources", .list(book.sources.map(source))),
        ])
    }

    private func source(_ source: Source) -> JSONValue {
        .object([
            ("id", .text(source.id)),
            ("kind", .text(source.kind.rawValue)),
            ("title", .phrase(source.title)),
            ("publisher", .text(source.publisher)),
            ("published", source.published.map(JSONValue.text) ?? .null),
            ("parts", .object(source.parts.map { ($0, cited(Citation(source: source.id, part: $0))) })),
        ])
    }

    private func cited(_ citation: Citation) -> JSONValue { .texts(book.concepts(citing: citation)) }
}
