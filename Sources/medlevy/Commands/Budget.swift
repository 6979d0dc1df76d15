import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

/// `medlevy budget`: the split, the cost per entity and the rate, from totals alone.
struct Budget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget", abstract: Help.budgetCommand[.current], discussion: Help.budgetDiscussion[.current])

    @Option(parsing: .unconditional, help: Help.budget.help) var budget: String
    @Option(help: Help.yearOrLatest.help) var year: Int?
    @Option(help: Help.entities.help) var entities: UInt32?
    @Option(parsing: .unconditional, help: Help.levyTurnover.help) var levyTurnover: String?
    @Option(parsing: .unconditional, help: Help.maxRate.help) var maxRate: String?
    @OptionGroup var readingOptions: ReadingOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language, giving: .budget) { () throws(Problems) in
            let book = try answer.lawbook()
            let law = try book.year(year ?? book.latestKnownYear)
            let (run, readings, steps) = try figures(law)
            let caveats = law.caveats(of: steps)
            switch answer.format {
            case .json:
                let json = BudgetJSON(law, program: Program.identity)
                try StandardOutput.write(json.value(run, readings, steps: steps, caveats: caveats).indented)
            case .text:
                let lines =
                    [Texts.contributionYear.filled(answer.language, ["year": String(law.year)]), ""]
                    + [ExplanationText(law, answer.language).text(steps)]
                    + Footer(law, answer.language).lines(
                        caveats, levyIsMaximum: levyTurnover != nil,
                        exceeded: run.rate.flatMap { law.maximum(exceededBy: $0.applied) }, readings: readings)
                try StandardOutput.write(lines.joined(separator: "\n") + "\n")
            }
        }
    }

    /// The figures of a sector of which only the sums are known; the parts that were not asked for are left out.
    private func figures(_ law: YearLaw) throws(Problems) -> (TotalsRun, Readings, [Step]) {
        var given = GivenValues()
        let amount = given.amount(budget, "--budget")
        let turnover = given.amount(levyTurnover, "--levy-turnover")
        let maximum = given.maximumRate(maxRate, law)
        let readings = given.attempt { () throws(Problems) in try readingOptions.readings(law) }
        try given.check()
        guard let amount, let readings else { throw given.problems }
        let rules = try YearRules(law, readings: readings, threshold: .zero)
        let (run, steps) = rules.explainedTotals(
            budget: amount, entities: entities.map(Int.init), turnover: turnover, maximumRate: maximum)
        return (run, readings, steps)
    }
}
