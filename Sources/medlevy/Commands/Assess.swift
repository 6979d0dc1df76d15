import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

/// `medlevy assess`: one contributor's contribution, explained.
struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: Help.assess[.current], discussion: Help.assessDiscussion[.current])

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
            let assessment = try assessment(law)
            switch answer.format {
            case .json:
                try StandardOutput.write(AssessmentJSON(law, program: Program.identity).value(assessment).indented)
            case .text: try StandardOutput.write(AssessmentText(law, answer.language).text(assessment))
            }
        }
    }
}

extension Assess {
    /// The assessment asked for; every problem with what was given at once.
    fileprivate func assessment(_ law: YearLaw) throws(Problems) -> ExplainedAssessment {
        var given = GivenValues()
        let described = described.contributor(law.table, &given)
        let figures = GivenFigures(
            costPerEntity: given.amount(costPerEntity, "--cost-per-entity"), rate: given.percentage(rate, "--rate"),
            threshold: given.amount(threshold, "--threshold"))
        let readings = given.attempt { () throws(Problems) in try readingOptions.readings(law) }
        try given.check()
        guard let described, let readings else { throw given.problems }
        return try described.assessment(law, figures, readings)
    }
}

extension DescribedContributor {
    func assessment(
        _ law: YearLaw, _ figures: GivenFigures, _ readings: Readings
    ) throws(Problems) -> ExplainedAssessment {
        try ExplainedAssessment(
            law, contributor, registrations: registrations, figures: figures, readings: readings)
    }
}
