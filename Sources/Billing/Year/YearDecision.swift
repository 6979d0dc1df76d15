public import Declarations
public import Values

/// One decision on a contribution year. It is never changed: a correction is another decision with its reason.
public struct YearDecision: Hashable, Sendable {
    public let year: Int
    /// Counted from 1 within the year.
    public let number: Int
    public let step: YearStep
    /// The sector's budget, where the decision is about it.
    public let budget: Cents?
    /// The figures that hold from this decision on, where it says any.
    public let figures: YearFigures?
    /// The last day to declare, where the decision says it: the tables of the law did not know it.
    public let deadline: CivilDate?
    public let reason: String?
    public let author: Author
    public let at: Instant

    public init(
        year: Int, number: Int, step: YearStep, budget: Cents?, figures: YearFigures?, deadline: CivilDate? = nil,
        reason: String?, author: Author, at: Instant
    ) {
        self.year = year
        self.number = number
        self.step = step
        self.budget = budget
        self.figures = figures
        self.deadline = deadline
        self.reason = reason
        self.author = author
        self.at = at
    }

    /// What an audit entry vouches for.
    public var hash: Fingerprint {
        var fields: [String?] = [
            String(year), String(number), step.rawValue, budget?.description, figures?.costPerEntity.description,
            figures?.rate.description, reason,
        ]
        // Older decisions could say none: they stay vouched for as they were.
        if let deadline { fields.append(deadline.description) }
        return Fingerprint(of: DelimitedFields.bytes(fields))
    }
}
