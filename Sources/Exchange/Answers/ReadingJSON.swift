public import Law
import Values

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
