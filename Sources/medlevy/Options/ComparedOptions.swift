import ArgumentParser
import Exchange
import Law
import Rules
import Values

/// One contributor, and what differs on the other side.
struct ComparedContributorOptions: ParsableArguments {
    @OptionGroup var own: ContributorOptions
    @Option(help: Help.withValue.help) var withCountry: String?
    @Option(name: .customLong("with-activity"), help: Help.withActivity.help) var withActivities: [String] = []
    @Option(parsing: .unconditional, help: Help.withValue.help) var withTurnoverTotal: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withTurnoverLevy: String?

    /// The options given of those that describe a contributor.
    var given: [String] {
        let withLists = [("--with-activity", withActivities)]
        let others = [
            ("--with-country", withCountry), ("--with-turnover-total", withTurnoverTotal),
            ("--with-turnover-levy", withTurnoverLevy),
        ]
        let unlisted = own.given
        return unlisted + withLists.filter { !$0.1.isEmpty }.map(\.0) + others.filter { $0.1 != nil }.map(\.0)
    }

    func side(
        _ law: YearLaw, _ which: ComparisonSide, _ figures: ComparedFigureOptions, _ readingOptions: ReadingOptions
    ) throws(Problems) -> (side: ComparedSide, caveats: [Caveat]) {
        var given = GivenValues()
        var options = own
        if which == .after {
            options.country = withCountry ?? own.country
            options.activities = withActivities.isEmpty ? own.activities : withActivities
            options.turnoverTotal = withTurnoverTotal ?? own.turnoverTotal
            options.turnoverLevy = withTurnoverLevy ?? own.turnoverLevy
        }
        let described = options.contributor(law.table, &given)
        let fixed = figures.figures(which, &given)
        let readings = given.attempt { () throws(Problems) in try readingOptions.readings(law) }
        try given.check()
        guard let described, let readings else { throw given.problems }
        let assessment = try Assessment(law, described, fixed, readings: readings)
        let side = ComparedSide(
            contributors: [described.contributor], rules: assessment.rules, charges: assessment.charges)
        return (side, law.caveats(of: assessment.steps))
    }
}

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
        let file = try SectorFile(path: path, table: law.table, problemLimit: max(1, maxProblems))
        let (run, steps) = try request.figures(of: file.sector)
        let caveats = law.sectorCaveats(of: steps, run.rules, request.maximumRate)
        let side = ComparedSide(contributors: file.sector.contributors, rules: run.rules, charges: run.charges)
        return (side, caveats)
    }
}

/// Figures given instead of the published ones, on either side.
struct ComparedFigureOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: Help.costPerEntity.help) var costPerEntity: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withCostPerEntity: String?
    @Option(parsing: .unconditional, help: Help.rate.help) var rate: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withRate: String?
    @Option(parsing: .unconditional, help: Help.threshold.help) var threshold: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withThreshold: String?

    /// The options given that fix what a run computes.
    var givenCharges: [String] {
        [
            ("--cost-per-entity", costPerEntity), ("--with-cost-per-entity", withCostPerEntity), ("--rate", rate),
            ("--with-rate", withRate),
        ].filter { $0.1 != nil }.map(\.0)
    }

    /// A figure given for one side holds for the other too, unless that has its own.
    func figures(_ which: ComparisonSide, _ given: inout GivenValues) -> GivenFigures {
        switch which {
        case .before:
            GivenFigures(
                costPerEntity: given.amount(costPerEntity, "--cost-per-entity"),
                rate: given.percentage(rate, "--rate"), threshold: given.amount(threshold, "--threshold"))
        case .after:
            GivenFigures(
                costPerEntity: given.amount(withCostPerEntity ?? costPerEntity, "--with-cost-per-entity"),
                rate: given.percentage(withRate ?? rate, "--with-rate"),
                threshold: given.amount(withThreshold ?? threshold, "--with-threshold"))
        }
    }
}
