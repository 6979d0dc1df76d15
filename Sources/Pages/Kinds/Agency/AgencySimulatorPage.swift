public import Law
import Plots
public import Rules
public import Service
public import Values
import Wording

/// The live sector under other terms, beside what it pays now.
public struct AgencySimulatorPage {
    let navigation: AgencyNavigation
    let law: YearLaw
    let terms: SimulatorTerms
    let typed: TypedFields
    /// `nil` where figures are not known yet.
    let present: Simulation?
    /// `nil` where what is asked for can't be computed.
    let simulated: Simulation?

    /// - Parameter typed: what the fields hold.
    public init(
        _ navigation: AgencyNavigation, _ law: YearLaw, _ terms: SimulatorTerms, typed: TypedFields,
        present: Simulation?, simulated: Simulation?
    ) {
        self.navigation = navigation
        self.law = law
        self.terms = terms
        self.typed = typed
        self.present = present
        self.simulated = simulated
    }

    var language: Language { navigation.language }
    var words: [String: Phrase] { AgencyWords.simulator }
    var numerals: Numerals { Numerals(language) }

    /// What a field is called.
    public static func label(of field: String, _ language: Language) -> String {
        AgencyWords.simulator.text(field, language)
    }

    public var page: Page {
        var values: [String: Any] = [
            "year": String(law.year), "budget": typed["budget"], "maximum_rate": typed["maximum_rate"],
            "threshold": typed["threshold"], "readings": readings,
        ]
        if let simulated {
            values["result"] = [
                "figures": figures(simulated), "groups": Grouping.allCases.map { group($0, simulated) },
                "capped": simulated.isCapped, "contributors": numerals.count(simulated.total.contributors),
                "told": words.filled("told", language, ["count": numerals.count(simulated.total.contributors)]),
            ]
        }
        return navigation.page(
            .agencySimulator, title: words.filled("title", language, ["year": String(law.year)]), values)
    }

    /// The readings of the law that can be chosen, each with what its choices mean.
    private var readings: [[String: Any]] {
        Readings.selectable.compactMap { id in
            guard let reading = law.book.readings[id] else { return nil }
            let chosen = terms.readings[id] ?? ""
            return [
                "id": id.rawValue, "question": reading.question[language],
                "choices": Readings.values(of: id).map { value in
                    [
                        "value": value, "label": reading.choice(value)?.meaning[language] ?? value,
                        "chosen": value == chosen,
                    ]
                },
            ]
        }
    }

    private func figures(_ simulated: Simulation) -> [[String: Any]] {
        let rows: [(String, (Simulation) -> String?)] = [
            ("cost", { numerals.cost($0.charges.costPerEntity) }), ("rate", { numerals.percent($0.charges.rate) }),
            ("entities", { numerals.count($0.total.entities) }), ("liable", { numerals.count($0.total.liable) }),
            ("exempt", { numerals.count($0.total.exempt) }),
            ("base", { numerals.money($0.figures.tally.turnover) }),
            ("activity", { numerals.money($0.total.totals.activity) }),
            ("levy", { numerals.money($0.total.totals.levy) }), ("total", { numerals.money($0.total.totals.total) }),
            ("residual_activity", { $0.scenario.budget > .zero ? numerals.money($0.residualActivity) : nil }),
            ("residual_levy", { $0.scenario.budget > .zero ? numerals.money($0.residualLevy) : nil }),
        ]
        return rows.map { name, text in
            [
                "label": words.text("figure_\(name)", language), "now": present.flatMap(text) ?? "–",
                "then": text(simulated) ?? "–", "sum": name == "total",
            ]
        }
    }

    private func group(_ grouping: Grouping, _ simulated: Simulation) -> [String: Any] {
        let part = AgencyGroups(language, law.table, grouping, simulated, beside: present)
        return [
            "title": grouping.label[language], "id": "groups-\(grouping.rawValue)", "picture": part.picture,
            "rows": part.rows,
        ]
    }
}
