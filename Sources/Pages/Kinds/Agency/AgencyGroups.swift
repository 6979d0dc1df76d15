import Law
import Plots
import Rules
import Values
import Wording

/// Who pays what, group by group, as a picture and as the rows of its table.
struct AgencyGroups {
    private let language: Language
    private let names: GroupText
    private let grouping: Grouping
    private let simulation: Simulation
    /// What the groups pay now; `nil` where that is what is shown.
    private let present: Simulation?
    /// Of countries so many are drawn; the table has all.
    private static let mostCountries = 12

    init(
        _ language: Language, _ table: EntityTable, _ grouping: Grouping, _ simulation: Simulation,
        beside present: Simulation? = nil
    ) {
        self.language = language
        names = GroupText(table, language)
        self.grouping = grouping
        self.simulation = simulation
        self.present = present
    }

    private var numerals: Numerals { Numerals(language) }

    /// In the order of the tables.
    private var groups: [(group: Group, totals: GroupTotals)] {
        (simulation.groups[grouping] ?? [:]).map { (group: $0.key, totals: $0.value) }.sorted {
            Group.isBefore($0.group, $1.group)
        }
    }

    /// Countries by what they pay: nobody looks for them in a picture.
    private var drawn: [(group: Group, totals: GroupTotals)] {
        guard grouping == .country else { return groups }
        let ordered = groups.sorted { $0.totals.totals.total > $1.totals.totals.total }
        return Array(ordered.prefix(AgencyGroups.mostCountries))
    }

    var picture: String {
        let told = drawn.map { one in
            Punctuation(language).pair(names.label(one.group), numerals.money(one.totals.totals.total))
        }
        return PartBars(
            id: "plot-\(grouping.rawValue)", title: grouping.label[language],
            description: Punctuation(language).list(told),
            bars: drawn.map { one in
                PartBars.Bar(
                    label: names.label(one.group), parts: [one.totals.totals.activity, one.totals.totals.levy],
                    text: numerals.money(one.totals.totals.total))
            }
        ).svg
    }

    var rows: [[String: Any]] {
        groups.map { group, totals in
            let paid = totals.totals
            var row: [String: Any] = [
                "label": names.label(group), "count": numerals.count(totals.contributors),
                "activity": numerals.money(paid.activity), "levy": numerals.money(paid.levy),
                "total": numerals.money(paid.total),
            ]
            if let present {
                let now = present.groups[grouping]?[group]?.totals.total ?? .zero
                row["present"] = numerals.money(now)
                row["change"] = numerals.signedMoney(paid.total - now)
            }
            return row
        }
    }
}
