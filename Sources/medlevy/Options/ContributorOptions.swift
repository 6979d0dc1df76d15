import ArgumentParser
import Law
import Rules
import Values

/// One contributor, as the command line describes it.
struct ContributorOptions: ParsableArguments {
    @Option(help: Help.country.help)
    var country = "BE"

    @Option(name: .customLong("activity"), help: Help.activity.help)
    var activities: [String] = []

    @Flag(name: .customLong("not-active-in-belgium"), help: Help.notActive.help)
    var isNotActive = false

    @Flag(name: .customLong("self-control"), help: Help.selfControl.help)
    var followsSelfControl = false

    @Flag(name: .customLong("undeclared"), help: Help.undeclared.help)
    var hasNotDeclared = false

    @Option(parsing: .unconditional, help: Help.turnoverTotal.help)
    var turnoverTotal = "0.00"

    @Option(parsing: .unconditional, help: Help.turnoverLevy.help)
    var turnoverLevy = "0.00"

    /// The options that say something else than their defaults.
    var given: [String] {
        let usual = ContributorOptions.usual
        return [
            ("--country", country != usual.country), ("--activity", !activities.isEmpty),
            ("--not-active-in-belgium", isNotActive), ("--self-control", followsSelfControl),
            ("--undeclared", hasNotDeclared), ("--turnover-total", turnoverTotal != usual.turnover),
            ("--turnover-levy", turnoverLevy != usual.turnover),
        ].filter(\.1).map(\.0)
    }

    private static let usual = (country: "BE", turnover: "0.00")

    /// The contributor and its registrations under a table; what is wrong goes to `given`.
    func contributor(_ table: EntityTable, _ given: inout GivenValues) -> DescribedContributor? {
        DescribedContributor(
            country: given.country(country), isActive: !isNotActive, followsSelfControl: followsSelfControl,
            hasDeclared: !hasNotDeclared, total: given.amount(turnoverTotal, "--turnover-total"),
            levy: given.amount(turnoverLevy, "--turnover-levy"), activities: activities, table: table, given: &given)
    }
}

/// One contributor with what it has registered.
struct DescribedContributor {
    let contributor: Contributor
    let registrations: [Registration]

    /// `nil` when a part is missing; then `given` has the problem.
    init?(
        country: CountryCode?, isActive: Bool, followsSelfControl: Bool, hasDeclared: Bool, total: Cents?, levy: Cents?,
        activities: [String], table: EntityTable, given: inout GivenValues
    ) {
        let registrations = given.registrations(activities, table)
        if let levy, let total, levy > total {
            given.report(.turnoverLevyAboveTotal, "--turnover-levy", ["levy": "\(levy)", "total": "\(total)"])
        }
        guard let country, let total, let levy, let registrations else { return nil }
        var situation: Situation = []
        if isActive { situation.insert(.activeInBelgium) }
        if followsSelfControl { situation.insert(.selfControl) }
        if hasDeclared { situation.insert(.declared) }
        self.registrations = registrations
        contributor = Contributor(
            totalTurnover: total, levyTurnover: levy, country: country, situation: situation,
            registered: Registered(registrations, in: table))
    }
}
