public import Law
public import Rules

/// What every answer names: the program, the tables by their content, the year, the readings, and what is less sure
/// than published.
public struct AnswerHeader: Sendable {
    private let law: YearLaw
    private let program: String

    /// - Parameter program: name and version.
    public init(_ law: YearLaw, program: String) {
        self.law = law
        self.program = program
    }

    public func pairs(readings: Readings, caveats: [Caveat]) -> [(String, JSONValue)] {
        [
            ("program", .text(program)),
            ("tables_hash", .text(law.book.hash)),
            ("year", .count(law.year)),
            ("readings", AnswerHeader.readings(readings)),
            ("caveats", self.caveats(caveats)),
        ]
    }

    static func readings(_ readings: Readings) -> JSONValue {
        .object(Readings.selectable.compactMap { id in readings[id].map { (id.rawValue, .text($0)) } })
    }

    func caveats(_ caveats: [Caveat]) -> JSONValue { .list(caveats.map(caveat)) }

    private func caveat(_ caveat: Caveat) -> JSONValue {
        .object([
            ("concept", .text(caveat.concept.code)),
            ("status", .text(caveat.status.rawValue)),
            ("citations", .texts(caveat.citations.map(\.description))),
        ])
    }
}
