import Billing
import Declarations
import Law
import Rules
public import Values

/// What a declaration amounts to, as its receipt says it.
public struct WrittenAssessment: Sendable {
    /// In the receipt's format; `nil` where there is nothing to pay for (a withdrawal), or figures of the year are not
    /// known yet.
    public let bytes: [UInt8]?
    /// Why there is none.
    public let unassessed: [Problem]

    static let nothing = WrittenAssessment(bytes: nil, unassessed: [])
}

/// Works out what declarations amount to, and writes it down.
struct AssessmentDesk: Sendable {
    let format: any ReceiptFormat
    let program: String
    let book: Lawbook
    /// The years that can be assessed with the tables alone, and why others can't.
    private let years: [Int: Result<AssessmentYear, Problems>]

    init(format: any ReceiptFormat, program: String, book: Lawbook) {
        self.format = format
        self.program = program
        self.book = book
        years = book.assessmentYears
    }

    /// A year with the figures that the agency published or fixed; `nil` where the tables do not cover it.
    func year(_ year: Int, in store: any StoreReading) throws(Problems) -> Result<AssessmentYear, Problems>? {
        guard let known = years[year] else { return nil }
        let given = try store.contributionYear(year).given(beside: book.publishedFigures(of: year))
        guard given.costPerEntity != nil || given.rate != nil else { return known }
        return Result { () throws(Problems) in try AssessmentYear(book.year(year), figures: given) }
    }

    /// - Parameters:
    ///   - isDeclared: whether the declarant declared; the agency set it ex officio otherwise.
    ///   - year: that of the declaration.
    func assess(
        _ declaration: Declaration, isDeclared: Bool = true, _ year: Result<AssessmentYear, Problems>?
    ) -> WrittenAssessment {
        switch year {
        case .success(let year):
            let assessment = year.assess(declaration, isDeclared: isDeclared)
            return WrittenAssessment(bytes: format.written(assessment, program: program), unassessed: [])
        case .failure(let problems): return WrittenAssessment(bytes: nil, unassessed: problems.listed)
        case nil: return .nothing
        }
    }
}
