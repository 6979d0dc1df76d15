import ArgumentParser
import Exchange
import Law
import Rules
import Values

/// Two sectors with their budgets.
struct ComparedSectorOptions: ParsableArguments {
    @Option(help: Help.contributors.help, completion: .file(extensions: ["csv", "jsonl"])) var contributors: String?
    @Option(help: Help.withValue.help, completion: .file(extensions: ["csv", "jsonl"])) var withContributors: String?
    @Option(parsing: .unconditional, help: Help.budget.help) var budget: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withBudget: String?
    @Option(parsing: .unconditional, help: Help.maxRate.help) var maxRate: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withMaxRate: String?
    @Option(help: Help.maxProblems.help) var maxProblems = Problems.usualLimit

    /// The options given of those that describe sectors.
    var given: [String] {
        [
            ("--with-contributors", withContributors), ("--budget", budget), ("--with-budget", withBudget),
            ("--max-rate", maxRate), ("--with-max-rate", withMaxRate),
        ].filter { $0.1 != nil }.map(\.0)
    }

    func side(
        _ law: YearLaw, _ which: ComparisonSide, _ figures: ComparedFigureOptions, _ readingOptions: ReadingOptions
    ) throws(Problems) -> (side: ComparedSide, caveats: [Caveat]) {
        let isAfter = which == .after
        guard let path = (isAfter ? withContributors : nil) ?? contributors else {
            throw Problems([Problem(.optionMissing, ["option": "--contributors"])])
        }
        guard let budget = (isAfter ? withBudget : nil) ?? budget else {
            throw Problems([Problem(.optionMissing, ["option": "--budget"])])
        }
        let threshold = isAfter ? figures.withThreshold ?? figures.threshold : figures.threshold
        let request = try RunRequest(
            law, budget: budget, maxRate: (isAfter ? withMaxRate : nil) ?? maxRate, threshold: threshold,
            readingOptions)
        let file = try SectorFile(
            path: path, table: law.table, problemLimit: max(1, maxProblems), keepsRegistrations: false)
        let (run, steps) = try request.figures(of: file.sector)
        let caveats = law.sectorCaveats(of: steps, run.rules, request.maximumRate)
        let side = ComparedSide(contributors: file.sector.contributors, rules: run.rules, charges: run.charges)
        return (side, caveats)
    }
}
