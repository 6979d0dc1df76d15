import Declarations
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
    /// The years that can be assessed, and why others can't.
    let years: [Int: Result<AssessmentYear, Problems>]

    /// - Parameter isDeclared: whether the declarant declared; the agency set it ex officio otherwise.
    func assess(_ declaration: Declaration, isDeclared: Bool = true) -> WrittenAssessment {
        switch years[declaration.contributionYear] {
        case .success(let year):
            let assessment = year.assess(declaration, isDeclared: isDeclared)
            return WrittenAssessment(bytes: format.written(assessment, program: program), unassessed: [])
        case .failure(let problems): return WrittenAssessment(bytes: nil, unassessed: problems.listed)
        case nil: return .nothing
        }
    }
}
