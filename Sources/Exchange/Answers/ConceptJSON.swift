public import Law
import Values

/// Concepts of the tables as JSON.
public struct ConceptJSON {
    private let book: Lawbook
    private let program: String

    public init(_ book: Lawbook, program: String) {
        self.book = book
        self.program = program
    }

    public func value(_ concepts: [ConceptListing]) -> JSONValue {
        .object([
            ("program", .text(program)),
            ("tables_hash", .text(book.hash)),
            ("first_year", .count(book.years.lowerBound)),
            ("last_year", .count(book.years.upperBound)),
            ("concepts", .list(concepts.map(concept))),
        ])
    }

    private func concept(_ concept: ConceptListing) -> JSONValue {
        .object([
            ("concept", .text(concept.concept)), ("unit", .text(concept.unit)), ("names", .phrase(concept.label)),
            ("values", .list(concept.values.map(value))),
        ])
    }

    private func value(_ value: ConceptListing.Value) -> JSONValue {
        .object([
            ("from", .text(value.from.description)),
            ("until", value.until.map { .text($0.description) } ?? .null),
            ("value", value.content.map(JSONValue.init) ?? .null),
            ("status", .text(value.status.rawValue)),
            ("citations", .texts(value.citations.map(\.description))),
            ("checked_on", .text(value.checkedOn.description)),
            ("note", value.note.map(JSONValue.phrase) ?? .null),
        ])
    }
}
