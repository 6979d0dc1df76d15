public import Values

/// The law in force in one contribution year.
public struct YearLaw: Sendable {
    public let year: Int
    public let book: Lawbook
    /// The entity table with its citation and status.
    public let datedTable: Dated<EntityTable>
    public let table: EntityTable
    /// Looked up once: every step of every answer names some.
    private let figures: [FigureName: Dated<Int64>]

    init(year: Int, book: Lawbook, table: Dated<EntityTable>, cells: EntityTable) {
        self.year = year
        self.book = book
        self.datedTable = table
        self.table = cells
        figures = book.figures.compactMapValues { $0.timeline.value(throughout: year) }
    }

    /// A figure of the year with its citation and status, also when its value is unknown.
    public func dated(_ name: FigureName) -> Dated<Int64>? {
        figures[name]
    }

    /// A figure of the year, in units of `10^-unit.places`.
    ///
    /// - Throws: `law.figure-unknown` when nobody told us, `law.not-covered` when no value is in force.
    public func figure(_ name: FigureName) throws(Problem) -> Int64 {
        guard let dated = dated(name) else {
            throw Problem(
                .lawNotCovered, at: Place(field: name.rawValue),
                [
                    "concept": name.rawValue, "year": String(year),
                    "covered": "\(book.years.lowerBound)–\(book.years.upperBound)",
                ])
        }
        guard let value = dated.value else { throw Problem.unknown(name.rawValue, year: year) }
        return value
    }
}
