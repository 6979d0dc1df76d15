public import Values

/// Everything the tables say: the law as data, checked as a whole when it is loaded.
public struct Lawbook: Sendable {
    /// SHA-256 over the tables' files, in hexadecimal. Every answer names it.
    public let hash: String
    /// The contribution years for which the tables have a value of each concept.
    public let years: ClosedRange<Int>
    public let sources: [Source]
    public let activities: Timeline<[Activity]>
    public let deviceClasses: Timeline<[DeviceClass]>
    public let entityTable: Timeline<EntityTable>
    public let figures: [FigureName: Figure]
    public let indexation: Timeline<ThresholdIndexation>
    public let readings: [ReadingID: Reading]
    /// The last day on which the declaration of a year is in time.
    public let declarationDeadlines: Timeline<CivilDate>
    /// Who invoices.
    public let creditor: Timeline<CreditorRecord>
    /// Where `access` is read from.
    let accessSource: AccessSource

    /// Who may do what, and in what organisations may act.
    public var access: AccessLaw {
        switch accessSource {
        case .read(let law): law
        case .builtIn: .builtIn
        }
    }

    /// A figure as it holds on a day, also when its value is unknown: what is done on a day follows the figures of that
    /// day, be it after the years for which contributions can be computed.
    public func dated(_ name: FigureName, on day: CivilDate) -> Dated<Int64>? {
        figures[name]?.timeline.value(on: day)
    }

    /// The same, in units of `10^-unit.places`.
    ///
    /// - Throws: `law.figure-unknown` when nobody told us.
    public func figure(_ name: FigureName, on day: CivilDate) throws(Problem) -> Int64 {
        guard let value = dated(name, on: day)?.value else { throw Problem.unknown(name.rawValue, year: day.year) }
        return value
    }

    /// The law of one contribution year.
    ///
    /// - Throws: `law.not-covered` for a year that the tables do not cover, with the years they do;
    ///   `law.figure-unknown` where the entity table of the year is not known.
    public func year(_ year: Int) throws(Problems) -> YearLaw {
        guard years.contains(year), let table = entityTable.value(throughout: year) else {
            throw Problems([
                Problem(
                    .lawNotCovered, at: Place(field: "year"),
                    [
                        "concept": entityTable.concept, "year": String(year),
                        "covered": "\(years.lowerBound)–\(years.upperBound)",
                    ])
            ])
        }
        guard let cells = table.value else { throw Problems([.unknown(entityTable.concept, year: year)]) }
        return YearLaw(year: year, book: self, table: table, cells: cells)
    }
}
