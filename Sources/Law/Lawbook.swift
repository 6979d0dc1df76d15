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
