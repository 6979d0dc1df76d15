public import Law
public import Values

/// A question of the calculator as its page needs it: what was answered so far, and what stands in the way.
public struct CalculatorForm {
    public let question: CalculatorQuestion
    /// The law of the year; of the latest year before one is chosen.
    public let law: YearLaw
    /// The years that can be chosen.
    public let years: [Int]
    /// The codes that are chosen.
    public var chosen: Set<String> = []
    /// The amount as it was typed.
    public var typed = ""
    /// The total turnover, once it is known.
    public var total: Cents?
    /// The other answers, which the form carries along.
    public var hidden: [(name: String, value: String)] = []
    /// The address of the question before.
    public var back = "/calculator"
    public var problem: Problem?

    public init(_ question: CalculatorQuestion, _ law: YearLaw, years: [Int]) {
        self.question = question
        self.law = law
        self.years = years
    }
}
