import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

/// `medlevy run`: the contributions of a whole sector.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: Help.run[.current], discussion: Help.runDiscussion[.current])

    @Option(help: Help.year.help) var year: Int
    @OptionGroup var sector: SectorOptions
    @Option(parsing: .unconditional, help: Help.budget.help) var budget: String
    @Option(parsing: .unconditional, help: Help.maxRate.help) var maxRate: String?
    @Option(parsing: .unconditional, help: Help.threshold.help) var threshold: String?
    @OptionGroup var readingOptions: ReadingOptions
    @Option(help: Help.output.help, completion: .file()) var output: String?
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language, giving: .run) { () throws(Problems) in
            try OutputName.check(output, "--output", is: [".csv", ".jsonl", ".ndjson"], not: sector.contributors)
            let law = try answer.lawbook().year(year)
            let asked = try RunRequest(law, self)
            let file = try sector.read(law, keepsRegistrations: outputFormat == .jsonLines)
            var (run, steps) = try asked.figures(of: file.sector)
            run = try compute(run, file.sector, law)
            let caveats = law.sectorCaveats(of: steps, run.rules, asked.maximumRate)
            switch answer.format {
            case .json:
                let summary = RunSummaryJSON(law, program: Program.identity)
                let warnings = file.endsWithoutLineEnd ? ["input.ends-without-line-end"] : []
                try StandardOutput.write(
                    summary.value(run, steps: steps, caveats: caveats, warnings: warnings).indented)
            case .text:
                let summary = RunSummaryText(law, answer.language)
                try StandardOutput.write(summary.text(run, steps: steps, caveats: caveats, output: output))
            }
            if file.endsWithoutLineEnd { warn(Texts.endsWithoutLineEnd, file: sector.contributors) }
        }
    }

    /// Of the file of results. JSON lines say of each contributor what it registered.
    private var outputFormat: SectorFile.Format { output.flatMap { SectorFile.Format(path: $0) } ?? .csv }

    private func compute(_ run: NationalRun, _ sector: Sector, _ law: YearLaw) throws(Problems) -> NationalRun {
        guard let output else {
            var run = run
            run.total(sector.contributors)
            return run
        }
        let progress = Progress(Texts.writingResults[answer.language])
        defer { progress.end() }
        do throws(Problem) {
            return try RunResults(sector: sector, table: law.table).write(
                run, to: output, as: outputFormat, progress: progress.show)
        } catch {
            throw Problems([error])
        }
    }

    private func warn(_ text: Phrase, file: String) {
        StandardError.write(text.filled(answer.language, ["file": file]) + "\n")
    }
}

/// The budget and the rules of a run, read from the command line.
struct RunRequest {
    let rules: YearRules
    let budget: Cents
    let maximumRate: MaximumRate?

    init(_ law: YearLaw, _ command: Run) throws(Problems) {
        try self.init(
            law, budget: command.budget, maxRate: command.maxRate, threshold: command.threshold,
            command.readingOptions)
    }

    init(
        _ law: YearLaw, budget: String, maxRate: String?, threshold: String?, _ readingOptions: ReadingOptions
    ) throws(Problems) {
        var given = GivenValues()
        let amount = given.amount(budget, "--budget")
        maximumRate = given.maximumRate(maxRate, law)
        let threshold = given.amount(threshold, "--threshold")
        let readings = given.attempt { () throws(Problems) in try readingOptions.readings(law) }
        try given.check()
        guard let amount, let readings else { throw given.problems }
        self.budget = amount
        rules = try YearRules(law, readings: readings, threshold: threshold)
    }

    /// The run's figures for a sector, with their steps.
    func figures(of sector: Sector) throws(Problems) -> (NationalRun, [Step]) {
        let tally = rules.tally(sector.contributors)
        let (figures, steps) = try rules.explainedFigures(budget: budget, tally: tally, maximumRate: maximumRate)
        return (NationalRun(rules: rules, figures: figures), steps)
    }
}
