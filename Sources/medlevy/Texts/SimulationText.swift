import Exchange
import Law
import Plots
import Rules
import Values
import Wording

/// Simulations side by side, for the eye: a column for each scenario, a row for each figure and group; and as a
/// picture.
struct SimulationText {
    private let law: YearLaw
    private let language: Language
    private let numerals: Numerals
    private let names: GroupText

    init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
        numerals = Numerals(language)
        names = GroupText(law.table, language)
    }

    func text(_ simulations: [Simulation], _ table: SimulationTable, caveats: [Caveat]) -> String {
        var lines = [Texts.contributionYear.filled(language, ["year": String(law.year)]), ""]
        for (number, simulation) in simulations.enumerated() {
            lines.append(named(number, simulation))
        }
        var columns = Columns()
        columns.row("", simulations.indices.map { "(\($0 + 1))" })
        addFigures(simulations, &columns)
        for grouping in Grouping.allCases { addGroups(grouping, simulations, table, &columns) }
        lines +=
            [""] + columns.lines
            + Footer(law, language).lines(
                caveats, levyIsMaximum: true, exceeded: simulations.lazy.compactMap(\.exceededMaximum).first,
                readings: simulations.first?.scenario.rules.readings ?? Readings())
        return lines.joined(separator: "\n") + "\n"
    }

    /// `(2) budget=9000000.00`, with the content of its tables where they are others.
    private func named(_ number: Int, _ simulation: Simulation) -> String {
        let hash = simulation.scenario.law.book.hash
        let tables = hash == law.book.hash ? "" : " [\(hash)]"
        return "(\(number + 1)) \(simulation.scenario.name)\(tables)"
    }

    private func addFigures(_ simulations: [Simulation], _ columns: inout Columns) {
        columns.row(Texts.budget[language], simulations.map { numerals.money($0.figures.split.budget) })
        columns.row(Texts.costPerEntity[language], simulations.map { numerals.cost($0.charges.costPerEntity) })
        columns.row(Texts.rate[language], simulations.map { numerals.percent($0.charges.rate) })
        columns.row(Texts.isCapped[language], simulations.map { numerals.yesOrNo($0.isCapped) })
        columns.row(Texts.exempt[language], simulations.map { numerals.count($0.total.exempt) })
        columns.row(Texts.entities[language], simulations.map { numerals.count($0.total.entities) })
        columns.row(Texts.totalActivity[language], simulations.map { numerals.money($0.total.totals.activity) })
        columns.row(Texts.totalLevy[language], simulations.map { numerals.money($0.total.totals.levy) })
        columns.row(Texts.total[language], simulations.map { numerals.money($0.total.totals.total) })
        columns.row(Texts.residualActivity[language], simulations.map { numerals.money($0.residualActivity) })
        columns.row(Texts.residualLevy[language], simulations.map { numerals.money($0.residualLevy) })
    }

    private func addGroups(
        _ grouping: Grouping, _ simulations: [Simulation], _ table: SimulationTable, _ columns: inout Columns
    ) {
        let groups = table.groups(grouping)
        guard !groups.isEmpty else { return }
        columns.heading(grouping.label[language])
        for group in groups {
            columns.row(
                names.label(group),
                simulations.map { simulation in
                    simulation.groups[grouping]?[group].map { numerals.money($0.totals.total) } ?? ""
                })
        }
    }

    /// Totals of all scenarios, then each group of each grouping asked for.
    func plot(_ simulations: [Simulation], _ table: SimulationTable) -> StackedBars {
        let totals = StackedBars.Section(
            heading: Texts.total[language],
            bars: simulations.enumerated().map { bar("(\($0.offset + 1))", $0.element.total.totals) })
        let groups = Grouping.allCases.flatMap { grouping in
            table.groups(grouping).map { group in section(grouping, group, simulations) }
        }
        return StackedBars(
            title: Texts.plotTitle.filled(language, ["year": String(law.year)]),
            key: simulations.enumerated().map { named($0.offset, $0.element) },
            legend: (Texts.totalActivity[language], Texts.totalLevy[language]), sections: [totals] + groups)
    }

    private func section(_ grouping: Grouping, _ group: Group, _ simulations: [Simulation]) -> StackedBars.Section {
        StackedBars.Section(
            heading: Punctuation(language).pair(grouping.label[language], names.label(group)),
            bars: simulations.enumerated().map { number, simulation in
                bar("(\(number + 1))", simulation.groups[grouping]?[group]?.totals ?? RunTotals())
            })
    }

    private func bar(_ label: String, _ totals: RunTotals) -> StackedBars.Bar {
        StackedBars.Bar(
            label: label, first: totals.activity, second: totals.levy, amount: numerals.money(totals.total))
    }
}

/// A table with a label on the left and right-aligned columns.
struct Columns {
    private enum Row {
        case values(String, [String])
        case heading(String)
    }

    private var rows: [Row] = []

    mutating func row(_ label: String, _ values: [String]) { rows.append(.values(label, values)) }
    mutating func heading(_ text: String) { rows.append(.heading(text)) }

    var lines: [String] {
        let values = rows.compactMap { row in
            if case .values(let label, let values) = row { (label, values) } else { nil }
        }
        let labelWidth = values.map(\.0.count).max() ?? 0
        let count = values.map(\.1.count).max() ?? 0
        let widths = (0..<count).map { column in values.map { $0.1[column].count }.max() ?? 0 }
        return rows.flatMap { row in
            switch row {
            case .heading(let text): ["", text]
            case .values(let label, let values):
                [
                    label.padded(to: labelWidth)
                        + zip(values, widths).map { "  " + $0.leftPadded(to: $1) }.joined()
                ]
            }
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
