public import Law
public import Rules
import Values

/// Simulations side by side as data: CSV with a row for each scenario and group, and JSON.
public struct SimulationTable {
    private let simulations: [Simulation]
    private let program: String
    private let law: YearLaw

    public init(_ simulations: [Simulation], _ law: YearLaw, program: String) {
        self.simulations = simulations
        self.law = law
        self.program = program
    }

    /// A group's code: the table's for activities and classes, letters for countries, the band's end for sizes.
    public static func code(_ group: Group, _ table: EntityTable) -> String {
        switch group {
        case .activity(let index): index.map { table.activities[$0].code } ?? "unregistered"
        case .deviceClass(let index): index.map { table.deviceClasses[$0].code } ?? "unregistered"
        case .country(let country): country.description
        case .size(let band): band.end.map { "<\($0)" } ?? "more"
        }
    }

    // MARK: CSV

    public var csv: String {
        var lines = [
            "grouping,group,scenario,contributors,liable,exempt,entities,activity_cents,levy_cents,total_cents,"
                + "budget_cents,cost_per_entity,rate_pct,capped,threshold_cents,residual_activity_cents,"
                + "residual_levy_cents,tables_hash"
        ]
        for simulation in simulations { lines.append(line("total", "", simulation, simulation.total)) }
        for grouping in Grouping.allCases {
            for group in groups(grouping) {
                for simulation in simulations {
                    guard let totals = simulation.groups[grouping]?[group] else { continue }
                    let code = SimulationTable.code(group, law.table)
                    lines.append(line(grouping.rawValue, code, simulation, totals))
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The groups that any scenario has, in order.
    public func groups(_ grouping: Grouping) -> [Group] {
        let all = simulations.flatMap { Array(($0.groups[grouping] ?? [:]).keys) }
        return Set(all).sorted(by: Group.isBefore)
    }

    private func line(_ grouping: String, _ group: String, _ simulation: Simulation, _ totals: GroupTotals) -> String {
        let counts = [totals.contributors, totals.liable, totals.exempt, totals.entities].map(String.init)
        let amounts = [totals.totals.activity, totals.totals.levy, totals.totals.total].map { String($0.count) }
        let name = simulation.scenario.name
        return ([grouping, SheetCell.quoted(group), SheetCell.quoted(name)] + counts + amounts + run(simulation))
            .joined(separator: ",")
    }

    /// What the scenario made of the run, the same in each of its rows.
    private func run(_ simulation: Simulation) -> [String] {
        [
            String(simulation.figures.split.budget.count), Exact.euros(simulation.charges.costPerEntity),
            Exact.percent(simulation.charges.rate), simulation.isCapped ? "1" : "0",
            String(simulation.scenario.rules.threshold.count), String(simulation.residualActivity.count),
            String(simulation.residualLevy.count), simulation.scenario.law.book.hash,
        ]
    }

    // MARK: JSON

    public func json(caveats: [Caveat]) -> JSONValue {
        .object([
            ("program", .text(program)),
            ("tables_hash", .text(law.book.hash)),
            ("year", .count(law.year)),
            ("caveats", AnswerHeader.caveats(caveats)),
            ("scenarios", .list(simulations.map(value))),
        ])
    }

    private func value(_ simulation: Simulation) -> JSONValue {
        let figures = simulation.figures
        return .object([
            ("name", .text(simulation.scenario.name)),
            ("tables_hash", .text(simulation.scenario.law.book.hash)),
            ("budget_cents", .cents(figures.split.budget)),
            ("threshold_cents", .cents(simulation.scenario.rules.threshold)),
            ("cost_per_entity", .decimal(Exact.euros(simulation.charges.costPerEntity))),
            ("rate_pct", .decimal(Exact.percent(simulation.charges.rate))),
            ("capped", .flag(simulation.isCapped)),
            ("above_maximum", .flag(simulation.exceededMaximum != nil)),
            ("readings", AnswerHeader.readings(simulation.scenario.rules.readings)),
            ("residual_activity_cents", .cents(simulation.residualActivity)),
            ("residual_levy_cents", .cents(simulation.residualLevy)),
            ("total", totals(simulation.total)),
            ("groups", .object(Grouping.allCases.compactMap { grouped($0, simulation) })),
        ])
    }

    private func grouped(_ grouping: Grouping, _ simulation: Simulation) -> (String, JSONValue)? {
        guard let found = simulation.groups[grouping] else { return nil }
        let pairs = found.keys.sorted(by: Group.isBefore).compactMap { group in
            found[group].map { (SimulationTable.code(group, law.table), totals($0)) }
        }
        return (grouping.rawValue, .object(pairs))
    }

    private func totals(_ totals: GroupTotals) -> JSONValue {
        .object([
            ("contributors", .count(totals.contributors)),
            ("liable", .count(totals.liable)),
            ("exempt", .count(totals.exempt)),
            ("entities", .count(totals.entities)),
            ("activity_cents", .cents(totals.totals.activity)),
            ("levy_cents", .cents(totals.totals.levy)),
            ("total_cents", .cents(totals.totals.total)),
        ])
    }
}
