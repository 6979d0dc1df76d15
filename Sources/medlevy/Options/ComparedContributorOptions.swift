import ArgumentParser
import Law
import Rules
import Values

/// One contributor, and what differs on the other side.
struct ComparedContributorOptions: ParsableArguments {
    @OptionGroup var own: ContributorOptions
    @Option(help: Help.withValue.help) var withCountry: String?
    @Option(name: .customLong("with-activity"), help: Help.withActivity.help) var withActivities: [String] = []
    @Flag(help: Help.withValue.help) var withActivity: OtherActivity?
    @Flag(help: Help.withValue.help) var withSelfControl: OtherSelfControl?
    @Flag(help: Help.withValue.help) var withDeclaration: OtherDeclaration?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withTurnoverTotal: String?
    @Option(parsing: .unconditional, help: Help.withValue.help) var withTurnoverLevy: String?

    /// The options given of those that describe a contributor.
    var given: [String] {
        let others = [
            ("--with-country", withCountry), ("--with-turnover-total", withTurnoverTotal),
            ("--with-turnover-levy", withTurnoverLevy),
        ].filter { $0.1 != nil }.map(\.0)
        let flags = [withActivity?.rawValue, withSelfControl?.rawValue, withDeclaration?.rawValue]
        return own.given + (withActivities.isEmpty ? [] : ["--with-activity"]) + others
            + flags.compactMap { $0.map { "--\($0)" } }
    }

    /// The contributor of a side: what is not given for the other side is as on this one.
    private func options(_ which: ComparisonSide) -> ContributorOptions {
        guard which == .after else { return own }
        var options = own
        options.country = withCountry ?? own.country
        options.activities = withActivities.isEmpty ? own.activities : withActivities
        options.isNotActive = withActivity.map { $0 == .notActive } ?? own.isNotActive
        options.followsSelfControl = withSelfControl.map { $0 == .followed } ?? own.followsSelfControl
        options.hasNotDeclared = withDeclaration.map { $0 == .undeclared } ?? own.hasNotDeclared
        options.turnoverTotal = withTurnoverTotal ?? own.turnoverTotal
        options.turnoverLevy = withTurnoverLevy ?? own.turnoverLevy
        return options
    }

    func side(
        _ law: YearLaw, _ which: ComparisonSide, _ figures: ComparedFigureOptions, _ readingOptions: ReadingOptions
    ) throws(Problems) -> (side: ComparedSide, caveats: [Caveat]) {
        var given = GivenValues()
        let described = options(which).contributor(law.table, &given)
        let fixed = figures.figures(which, &given)
        let readings = given.attempt { () throws(Problems) in try readingOptions.readings(law) }
        try given.check()
        guard let described, let readings else { throw given.problems }
        let assessment = try described.assessment(law, fixed, readings)
        return (assessment.side, assessment.caveats)
    }
}
