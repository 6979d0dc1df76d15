import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

/// `medlevy assess`: one contributor's contribution, explained.
struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Help.assess[.current], discussion: Help.assessDiscussion[.current])

    @Option(help: Help.year.help) var year: Int
    @OptionGroup var described: ContributorOptions
    @Option(parsing: .unconditional, help: Help.costPerEntity.help) var costPerEntity: String?
    @Option(parsing: .unconditional, help: Help.rate.help) var rate: String?
    @Option(parsing: .unconditional, help: Help.threshold.help) var threshold: String?
    @OptionGroup var readingOptions: ReadingOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language, giving: .assessment) { () throws(Problems) in
            let law = try answer.lawbook().year(year)
            let assessment = try Assessment(law, self)
            switch answer.format {
            case .json: try StandardOutput.write(assessment.json.indented)
            case .text: try StandardOutput.write(AssessmentText(law, answer.language).text(assessment))
            }
        }
    }
}

/// One contributor assessed, as asked for on the command line.
struct Assessment {
    let described: DescribedContributor
    let rules: YearRules
    let charges: Charges
    let outcome: Outcome
    let steps: [Step]
    private let law: YearLaw

    init(_ law: YearLaw, _ command: Assess) throws(Problems) {
        var given = GivenValues()
        let described = command.described.contributor(law.table, &given)
        let threshold = given.amount(command.threshold, "--threshold")
        let cost = given.amount(command.costPerEntity, "--cost-per-entity")
        let rate = given.percentage(command.rate, "--rate")
        let readings = given.attempt { () throws(Problems) in try command.readingOptions.readings(law) }
        try given.check()
        guard let described, let readings else { throw given.problems }
        try self.init(
            law, described, GivenFigures(costPerEntity: cost, rate: rate, threshold: threshold), readings: readings)
    }

    init(
        _ law: YearLaw, _ described: DescribedContributor, _ figures: GivenFigures, readings: Readings
    ) throws(Problems) {
        var given = GivenValues()
        let rules = given.attempt { () throws(Problems) in
            try YearRules(law, readings: readings, threshold: figures.threshold)
        }
        let charges = given.attempt { () throws(Problems) in
            try Charges(law, readings: readings, costPerEntity: figures.costPerEntity, rate: figures.rate)
        }
        guard let rules, let charges else { throw given.problems }
        self.law = law
        self.described = described
        self.rules = rules
        self.charges = charges
        (outcome, steps) = rules.explained(
            described.contributor, registrations: described.registrations, in: law.table, charges)
    }

    var json: JSONValue {
        AssessmentJSON(law, program: Program.identity).value(
            outcome, country: described.contributor.country, rules: rules, charges: charges, steps: steps)
    }
}

/// The figures given on the command line instead of the published ones.
struct GivenFigures {
    var costPerEntity: Cents?
    var rate: Percentage?
    var threshold: Cents?
}
