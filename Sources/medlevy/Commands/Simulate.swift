import ArgumentParser
import Exchange
import Law
import Plots
import Rules
import Values

/// `medlevy simulate`: a run under several budgets, rates, tables or readings, side by side.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: Help.simulate[.current], discussion: Help.simulateDiscussion[.current])

    @Option(help: Help.year.help) var year: Int
    @OptionGroup var sector: SectorOptions
    @Option(parsing: .unconditional, help: Help.budget.help) var budget: String
    @Option(parsing: .unconditional, help: Help.maxRate.help) var maxRate: String?
    @Option(parsing: .unconditional, help: Help.threshold.help) var threshold: String?
    @Option(name: .customLong("scenario"), help: Help.scenario.help) var scenarios: [String] = []
    @Option(name: .customLong("group-by"), help: Help.groupBy.help) var groupings: [Grouping] = []
    @Option(help: Help.csvOutput.help, completion: .file(extensions: ["csv"])) var output: String?
    @Option(help: Help.plot.help, completion: .file(extensions: ["svg"])) var plot: String?
    @OptionGroup var readingOptions: ReadingOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language, giving: .run) { () throws(Problems) in
            try OutputName.check(output, "--output", is: [".csv"], not: sector.contributors)
            try OutputName.check(plot, "--plot", is: [".svg"], not: sector.contributors)
            if let output, output == plot {
                throw Problems([Problem(.optionConflict, ["option": "--output", "other": "--plot"])])
            }
            let law = try answer.lawbook().year(year)
            let scenarios = try ScenarioReader(self, law).scenarios()
            let file = try sector.read(law)
            let simulations = try simulate(scenarios, file.sector, law)
            let table = SimulationTable(simulations, law, program: Program.identity)
            let caveats = simulations.map(\.scenario).reduce(into: [Caveat]()) { all, scenario in
                let own = scenario.law.sectorCaveats(of: [], scenario.rules, scenario.maximumRate)
                all += own.filter { !all.contains($0) }
            }
            try writeFiles(table, simulations, law)
            switch answer.format {
            case .json: try StandardOutput.write(table.json(caveats: caveats).indented)
            case .text:
                let text = SimulationText(law, answer.language)
                try StandardOutput.write(text.text(simulations, table, caveats: caveats))
            }
        }
    }

    private func simulate(
        _ scenarios: [Scenario], _ sector: Sector, _ law: YearLaw
    ) throws(Problems) -> [Simulation] {
        let asked = groupings.isEmpty ? Grouping.allCases : groupings
        let groups = Dictionary(asked.map { ($0, sector.groups(by: $0, in: law.table)) }) { first, _ in first }
        var simulations: [Simulation] = []
        for scenario in scenarios {
            simulations.append(try Simulation(scenario, sector, readWith: law.table, groupings: groups))
        }
        return simulations
    }

    private func writeFiles(_ table: SimulationTable, _ simulations: [Simulation], _ law: YearLaw) throws(Problems) {
        var files: [(path: String, text: String)] = []
        if let output { files.append((output, table.csv)) }
        if let plot { files.append((plot, SimulationText(law, answer.language).plot(simulations, table).svg)) }
        do throws(Problem) {
            try WholeFile.writeAll(files)
        } catch {
            throw Problems([error])
        }
    }
}
