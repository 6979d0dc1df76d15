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
            ("value", value.text.map(JSONValue.text) ?? .null),
            ("status", .text(value.status.rawValue)),
            ("citations", .texts(value.citations.map(\.description))),
            ("checked_on", .text(value.checkedOn.description)),
            ("note", value.note.map(JSONValue.phrase) ?? .null),
        ])
    }
}

/// Readings of the law as JSON.
public struct ReadingJSON {
    private let book: Lawbook
    private let program: String

    public init(_ book: Lawbook, program: String) {
        self.book = book
        self.program = program
    }

    public func value(_ readings: [Reading]) -> JSONValue {
        .object([
            ("program", .text(program)), ("tables_hash", .text(book.hash)),
            ("readings", .list(readings.map(reading))),
        ])
    }

    private func reading(_ reading: Reading) -> JSONValue {
        .object([
            ("id", .text(reading.id.rawValue)),
            ("question", .phrase(reading.question)),
            ("default", reading.timeline.values.last?.value.map(JSONValue.text) ?? .null),
            ("choices", .object(reading.choices.map { ($0.value, .phrase($0.meaning)) })),
            ("why", .phrase(reading.why)),
            ("excerpt", reading.excerpt.map(excerpt) ?? .null),
        ])
    }

    private func excerpt(_ excerpt: Reading.Excerpt) -> JSONValue {
        .object([("language", .text(excerpt.language.rawValue)), ("text", .text(excerpt.text))])
    }
}

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

extension JSONValue {
    fileprivate static func phrase(_ phrase: Phrase) -> JSONValue {
        .object(Language.allCases.map { ($0.rawValue, .text(phrase[$0])) })
    }
}
