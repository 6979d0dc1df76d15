import Billing
import Declarations
public import Law
import Plots
import Rules
public import Service
import Values
import Wording

/// A contribution year at a glance, each picture with its table.
public struct AgencyGlancePage {
    let navigation: AgencyNavigation
    let glance: YearGlance
    let law: YearLaw

    public init(_ navigation: AgencyNavigation, _ glance: YearGlance, _ law: YearLaw) {
        self.navigation = navigation
        self.glance = glance
        self.law = law
    }

    var language: Language { navigation.language }
    var words: [String: Phrase] { AgencyWords.glance }
    var numerals: Numerals { Numerals(language) }

    public var page: Page {
        var values: [String: Any] = [
            "counts": counts, "state": state, "progress": progress, "has_progress": !glance.weeks.isEmpty,
            "bands": bands,
        ]
        switch glance.present {
        case .success(let present):
            values["assessed"] = [
                "sums": sums(present), "has_budget": glance.year.budget != nil, "groups": groups(present),
                "rates": rates(present),
            ]
        case .failure(let problems):
            // Nobody at a page gives tables on a command line.
            let isUnknown = problems.listed.allSatisfy { $0.code == .lawFigureUnknown }
            values["unassessed"] =
                isUnknown
                ? [words.filled("unassessed", language, ["year": String(glance.year.year)])]
                : problems.listed.map(ProblemText(language).sentence)
        }
        return navigation.page(
            .agencyGlance, title: words.filled("title", language, ["year": String(glance.year.year)]), values)
    }

    private var state: String {
        let undecided = glance.year.isClosed ? YearState.closed.label : BillingWords.undecided
        return (glance.year.state?.label ?? undecided)[language].capitalisedFirst
    }

    // MARK: Counts

    /// Each a link to those that it counts, where there is a list of them.
    private var counts: [[String: Any]] {
        let declared = [LifeState.submitted, .refused, .certified].reduce(0) { $0 + (glance.counts[$1] ?? 0) }
        let kinds: [(String, Int, String)] = [
            ("declared", declared, "contributors"), ("missing", glance.missing, "missing"),
            ("certified", glance.counts[.certified] ?? 0, "contributors?state=certified"),
            ("submitted", glance.counts[.submitted] ?? 0, "contributors?state=submitted"),
            ("refused", glance.counts[.refused] ?? 0, "contributors?state=refused"),
            ("ex_officio", glance.counts[.exOfficio] ?? 0, "contributors?state=ex_officio"),
            ("withdrawn", glance.counts[.withdrawn] ?? 0, "contributors?state=withdrawn"),
        ]
        return kinds.map { kind, count, path in
            var row: [String: Any] = [
                "count": numerals.count(count), "label": words.text("count_\(kind)", language),
            ]
            let parts = path.split(separator: "?", maxSplits: 1)
            if let first = parts.first, let address = navigation.address(of: String(first)) {
                row["href"] = parts.count > 1 ? "\(address)?\(parts[1])" : address
            }
            return row
        }
    }

    // MARK: Sums

    /// What is declared beside what the budget took for granted.
    private func sums(_ present: Simulation) -> [[String: Any]] {
        let (assumed, total) = (glance.assumed, present.total)
        let rows: [(String, String?, String)] = [
            ("sum_entities", assumed.map { numerals.count($0.entities) }, numerals.count(total.entities)),
            ("sum_base", assumed.map { numerals.money($0.turnover) }, numerals.money(present.figures.tally.turnover)),
            ("sum_turnover", nil, numerals.money(glance.declaredTurnover)),
            (
                "sum_activity", assumed.map { numerals.money($0.split.activity) },
                numerals.money(total.totals.activity)
            ),
            ("sum_levy", assumed.map { numerals.money($0.split.levy) }, numerals.money(total.totals.levy)),
            ("sum_all", glance.year.budget.map { numerals.money($0) }, numerals.money(total.totals.total)),
        ]
        return rows.map { name, assumed, declared in
            [
                "label": words.text(name, language), "assumed": assumed ?? "–", "declared": declared,
                "sum": name == "sum_all",
            ]
        }
    }

    // MARK: Pictures

    private var progress: [String: Any] {
        let weeks = glance.weeks
        let title = words.text("progress", language)
        let last = weeks.last
        let description = words.filled(
            "progress_told", language,
            [
                "handed": numerals.count(last?.handedIn ?? 0), "certified": numerals.count(last?.certified ?? 0),
                "date": last.map { numerals.date($0.lastDay) } ?? "–",
            ])
        let deadline = DeclarationDeadlines(law.book)[law.year] ?? glance.year.deadline
        let mark = deadline.flatMap { day in
            weeks.firstIndex { $0.lastDay >= day }.map { Curves.Mark($0, words.text("deadline", language)) }
        }
        let picture = Curves(
            id: "progress", title: title, description: description,
            lines: [Curves.Line(weeks.map { Int128($0.handedIn) }), Curves.Line(weeks.map { Int128($0.certified) })],
            ends: (weeks.first.map { numerals.date($0.lastDay) } ?? "", last.map { numerals.date($0.lastDay) } ?? ""),
            highest: numerals.count(last?.handedIn ?? 0), mark: mark)
        return [
            "picture": picture.svg, "told": description,
            "weeks": weeks.map { week in
                [
                    "date": numerals.date(week.lastDay), "handed": numerals.count(week.handedIn),
                    "certified": numerals.count(week.certified),
                ]
            },
        ]
    }

    /// Every band, those without anybody too.
    private var bands: [String: Any] {
        let names = GroupText(law.table, language)
        let rows = SizeBand.allCases.map { (names.label(.size($0)), glance.bands[$0] ?? 0) }
        let all = rows.reduce(0) { $0 + $1.1 }
        let picture = PartBars(
            id: "bands", title: words.text("bands", language),
            description: words.filled("bands_told", language, ["count": numerals.count(all)]),
            bars: rows.map { label, count in
                PartBars.Bar(label: label, parts: [CentsSum(Int128(count))], text: numerals.count(count))
            })
        return [
            "picture": picture.svg,
            "rows": rows.map { ["label": $0.0, "count": numerals.count($0.1)] },
        ]
    }

    /// By activity and by class.
    private func groups(_ present: Simulation) -> [[String: Any]] {
        [Grouping.activity, .deviceClass].map { grouping in
            let part = AgencyGroups(language, law.table, grouping, present)
            return [
                "title": grouping.label[language], "picture": part.picture, "rows": part.rows,
                "id": "groups-\(grouping.rawValue)",
            ]
        }
    }

    /// In eighths of the rate in force: it may be lowered, and never raised (Q5).
    private static let rateSteps: Int128 = 8

    /// What other rates would bring in.
    private func rates(_ present: Simulation) -> [String: Any] {
        let steps = AgencyGlancePage.rateSteps
        let (rate, base) = (present.charges.rate, present.figures.tally.turnover)
        let places = (0...steps).map { step -> (rate: Fraction, levy: CentsSum) in
            let part = Fraction(rate.numerator * step, rate.denominator * steps)
            return (part, CentsSum(part.times(sum: base.count) ?? 0))
        }
        let needed = glance.assumed?.split.levy
        let mark = needed.flatMap { needed in
            places.firstIndex { $0.levy >= CentsSum(needed) }.map {
                Curves.Mark($0, words.text("covers", language))
            }
        }
        let last = places.last?.levy ?? .zero
        let picture = Curves(
            id: "rates", title: words.text("rates", language),
            description: words.filled(
                "rates_told", language, ["rate": numerals.percent(rate), "amount": numerals.money(last)]),
            lines: [Curves.Line(places.map(\.levy.count))],
            ends: (numerals.percent(Fraction.zero), numerals.percent(rate)), highest: numerals.money(last), mark: mark)
        return [
            "picture": picture.svg,
            "rows": places.map { place in
                [
                    "rate": numerals.percent(place.rate), "levy": numerals.money(place.levy),
                    "left": needed.map { numerals.money(CentsSum($0) - place.levy) } ?? "–",
                ]
            },
        ]
    }
}
