public import Law
public import Rules

/// What every answer names: the program, the tables by their content, the year, the readings, and what is less sure
/// than published.
public struct AnswerHeader: Sendable {
    /// The same in every answer of the year, in their order.
    private let program, tablesHash, year: JSONValue
    /// The readings of the tables: nearly every answer has them.
    private let usual: (readings: Readings, json: JSONValue)?

    /// - Parameter program: name and version.
    public init(_ law: YearLaw, program: String) {
        self.program = .ready(ReadyJSON(.text(program)))
        tablesHash = .ready(ReadyJSON(.text(law.book.hash)))
        year = .count(law.year)
        usual = (try? Readings(law)).map { ($0, .ready(ReadyJSON(AnswerHeader.readings($0)))) }
    }

    public func pairs(readings: Readings, caveats: [Caveat]) -> [(String, JSONValue)] {
        let usual = usual.flatMap { $0.readings == readings ? $0.json : nil }
        return [
            ("program", program),
            ("tables_hash", tablesHash),
            ("year", year),
            ("readings", usual ?? AnswerHeader.readings(readings)),
            ("caveats", AnswerHeader.caveats(caveats)),
        ]
    }

    static func readings(_ readings: Readings) -> JSONValue {
        .object(Readings.selectable.compactMap { id in readings[id].map { (id.rawValue, .text($0)) } })
    }

    static func caveats(_ caveats: [Caveat]) -> JSONValue { .list(caveats.map(caveat)) }

    private static func caveat(_ caveat: Caveat) -> JSONValue {
        .object([
            ("concept", .text(caveat.concept.code)),
            ("status", .text(caveat.status.rawValue)),
            ("citations", .texts(caveat.citations.map(\.description))),
        ])
    }
}
