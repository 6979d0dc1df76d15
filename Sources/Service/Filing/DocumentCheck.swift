import Declarations
public import Law
import Rules
public import Values

/// What can be told of the declarations of one document without looking at what was handed in before: each against the
/// law of its year, and against the others of the document.
public struct DocumentCheck {
    private let book: Lawbook
    private let today: CivilDate
    private let deadlines: DeclarationDeadlines
    private var years: [Int: YearLaw] = [:]
    /// The first declaration of the document for each declarant and year, with its total.
    private var seen: [DeclarationKey: (number: Int, total: Cents?)] = [:]

    /// - Parameter deadlines: those of the tables where it is not given.
    public init(_ book: Lawbook, today: CivilDate, deadlines: DeclarationDeadlines? = nil) {
        self.deadlines = deadlines ?? DeclarationDeadlines(book)
        self.book = book
        self.today = today
    }

    /// Every problem of a declaration, those of reading it first.
    public mutating func problems(of handedIn: HandedIn) -> [Problem] {
        guard let placed = handedIn.declaration else { return handedIn.problems }
        let law: YearLaw
        do throws(Problems) {
            law = try year(placed.declaration.contributionYear)
        } catch {
            let place = placed.place(of: .contributionYear)
            return handedIn.problems + error.listed.map { Problem($0.code, at: place, $0.details) }
        }
        return handedIn.problems + calendar(placed) + DeclarationCheck(law, today: today).problems(of: placed)
            + twins(of: placed, number: handedIn.number)
    }

    private mutating func year(_ year: Int) throws(Problems) -> YearLaw {
        if let law = years[year] { return law }
        let law = try book.year(year)
        years[year] = law
        return law
    }

    /// A year is open from its first day; its deadline is told, not held against anyone.
    private func calendar(_ placed: PlacedDeclaration) -> [Problem] {
        let year = placed.declaration.contributionYear
        let place = placed.place(of: .contributionYear)
        let opening = CivilDate.firstDay(of: year)
        if today < opening {
            return [Problem(.yearNotOpen, at: place, ["year": String(year), "from": opening.description])]
        }
        if let deadline = deadlines[year], today > deadline {
            return [Problem(.yearLate, at: place, ["year": String(year), "deadline": deadline.description])]
        }
        return []
    }

    /// A declarant declares once a year, and about as much as the year before.
    private mutating func twins(of placed: PlacedDeclaration, number: Int) -> [Problem] {
        let declaration = placed.declaration
        let total = declaration.turnover.amounts?.total
        if let twin = seen[declaration.key] {
            var problems = [Problem(.batchTwin, at: placed.place, ["record": String(twin.number)])]
            if let total, let other = twin.total, total != other {
                let details = [
                    "record": String(twin.number), "total": total.description, "other": other.description,
                ]
                problems.append(Problem(.batchTwinDiffers, at: placed.place(of: .totalTurnover), details))
            }
            return problems
        }
        seen[declaration.key] = (number, total)
        let before = DeclarationKey(declarant: declaration.declarant.id, year: declaration.contributionYear - 1)
        return DocumentCheck.unusual(placed, beside: seen[before]?.total)
    }

    /// A warning when a turnover is far from the one declared for the year before.
    static func unusual(_ placed: PlacedDeclaration, beside previous: Cents?) -> [Problem] {
        guard let previous, let total = placed.declaration.turnover.amounts?.total,
            TurnoverComparison.isUnusual(total, beside: previous)
        else { return [] }
        let details = [
            "total": total.description, "previous": previous.description,
            "year": String(placed.declaration.contributionYear - 1),
        ]
        return [Problem(.turnoverUnusual, at: placed.place(of: .totalTurnover), details)]
    }
}
