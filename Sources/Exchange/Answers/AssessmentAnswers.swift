import Law
public import Rules
import Synchronization
import Values

/// Writes the answers of many assessments: what is the same in all of a year's is made for the first of them.
public final class AssessmentAnswers: Sendable {
    private let years = Mutex<[Year: AssessmentJSON]>([:])

    private struct Year: Hashable {
        let year: Int
        let tablesHash: String
        let program: String
    }

    public init() {}

    /// - Parameter program: name and version.
    /// - Returns: the answer on one line.
    public func line(_ assessment: ExplainedAssessment, program: String) -> [UInt8] {
        json(assessment.law, program).line(assessment)
    }

    private func json(_ law: YearLaw, _ program: String) -> AssessmentJSON {
        let year = Year(year: law.year, tablesHash: law.book.hash, program: program)
        return years.withLock { years in
            if let known = years[year] { return known }
            let new = AssessmentJSON(law, program: program)
            years[year] = new
            return new
        }
    }
}
