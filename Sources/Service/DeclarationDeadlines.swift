public import Law
public import Values

/// The last days to declare: those of the tables of the law, and where they know none, those that the agency decided.
public struct DeclarationDeadlines: Sendable {
    private let book: Lawbook
    private let decided: [Int: CivilDate]

    public init(_ book: Lawbook, decided: [Int: CivilDate] = [:]) {
        self.book = book
        self.decided = decided
    }

    /// - Parameter year: the contribution year.
    /// - Returns: `nil` where nobody knows it.
    public subscript(year: Int) -> CivilDate? { known(year) ?? decided[year] }

    /// As the tables have it, whatever anybody decides.
    public func known(_ year: Int) -> CivilDate? { book.declarationDeadlines.value(throughout: year)?.value }

    /// The days on which declarations of a year can be due: nobody declares before it begins, or years later.
    public static func range(of year: Int) -> ClosedRange<CivilDate> { .firstDay(of: year) ... .lastDay(of: year + 1) }
}

extension DeclarationOffice {
    public func deadlines() throws(Problems) -> DeclarationDeadlines {
        try store.read { (store) throws(Problems) in try deadlines(in: store) }
    }

    /// The same in a transaction in which more is looked up.
    func deadlines(in store: any StoreReading) throws(Problems) -> DeclarationDeadlines {
        DeclarationDeadlines(book, decided: try store.decidedDeadlines())
    }
}
