public import Rules
public import Values

/// The calculator's answer as its page needs it.
public struct CalculatorResult {
    public let assessment: ExplainedAssessment
    /// The same without a declaration; `nil` where nothing is due.
    public var undeclared: ExplainedAssessment?
    /// What the address says of itself.
    public var address: Address = .unchanged
    /// The day on which the address was made.
    public var day: CivilDate
    public let today: CivilDate
    /// Other years, with the address of a comparison with each.
    public var years: [(year: Int, href: String)] = []
    /// The addresses of the answers, of this page, and of the same as JSON.
    public let check: String
    public let link: String
    public let json: String

    /// What an address that was made earlier is worth by the tables of now.
    public enum Address: Sendable {
        case unchanged
        /// The tables are others than those that the address names; its figures may be.
        case otherTables(SharedFigures)
        /// The tables are those that it names, and give something else.
        case broken
    }

    public init(_ assessment: ExplainedAssessment, today: CivilDate, check: String, link: String, json: String) {
        self.assessment = assessment
        day = today
        self.today = today
        self.check = check
        self.link = link
        self.json = json
    }
}
