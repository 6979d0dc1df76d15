public import Billing
import Declarations
public import Values
import Wording

/// Where a contribution year is in its life, what was decided of it, and what can be done now.
public struct YearLifePage {
    let navigation: AgencyNavigation
    let year: ContributionYear
    /// The last day to declare, whoever says it; `nil` where nobody knows it.
    let deadline: CivilDate?
    let mayDecide: Bool
    /// What was just done.
    let done: YearStep?
    /// How many declarations changed since they were invoiced, by kind.
    let anew: [InvoiceKind: Int]
    let mayInvoice: Bool
    /// What is open of the year's invoices, where settling is next.
    public var owed = CentsSum.zero
    /// Why a step that was confirmed on a page that is old was not taken; empty where none was.
    public var moved = Problems()

    public init(
        _ navigation: AgencyNavigation, _ year: ContributionYear, deadline: CivilDate?, mayDecide: Bool,
        done: YearStep?, anew: [InvoiceKind: Int], mayInvoice: Bool
    ) {
        self.anew = anew
        self.mayInvoice = mayInvoice
        self.deadline = deadline
        self.navigation = navigation
        self.year = year
        self.mayDecide = mayDecide
        self.done = done
    }

    /// Whether what leads on is settling: it is possible once nothing is open.
    public var isSettledNext: Bool { year.state == .levyInvoiced }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { YearLifeWords.life }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(year.year)])
        let steps = YearTable.steps(from: year.state)
        var values: [String: Any] = [
            "title": title, "undecided": year.state == nil, "states": states, "may_decide": mayDecide,
            "has_steps": !steps.isEmpty,
            "steps": first.map { [button($0.href, $0.name, isNext: true)] + steps.map { button($0, isNext: false) } }
                ?? steps.map { button($0, isNext: $0 == next) },
            "budget": year.budget.map { numerals.money($0) } ?? "–",
            "cost": year.figures.map { numerals.money($0.costPerEntity) } ?? "–",
            "rate": year.figures.map { numerals.percent($0.rate) } ?? "–",
            "maximum": year.maximumRate.map { numerals.percent($0) } ?? "–",
            "deadline": deadline.map { numerals.date($0) } ?? words.text("deadline_unknown", language),
            "has_decisions": !year.course.isEmpty, "decisions": year.course.enumerated().reversed().map(row),
        ]
        values["anew"] = InvoiceKind.allCases.compactMap { kind in anew[kind].map { told(kind, $0) } }
        if year.state == .levyInvoiced, owed > .zero {
            values["owed"] = words.filled("owed", language, ["amount": numerals.money(owed)])
        }
        if !moved.isEmpty {
            values["moved"] = true
            values["problems_told"] = moved.listed.map { ProblemText(language).sentence($0) }
        }
        if let done {
            values["done"] = words.filled("done_step", language, ["step": done.label[language]])
        }
        return navigation.page(.yearLife, title: title, values)
    }

    /// What leads on comes before what says the same anew.
    private var next: YearStep? {
        YearTable.transitions.first { $0.from == year.state && $0.to != year.state }?.step
            ?? YearTable.steps(from: year.state).first
    }

    /// What comes before the next step while that is not possible: a year is settled once its invoices are as they
    /// should be, and nothing of them is open.
    private var first: (href: String, name: String)? {
        guard year.state == .levyInvoiced else { return nil }
        if mayInvoice, let kind = InvoiceKind.allCases.first(where: { anew[$0] != nil }) {
            let name = Punctuation(language).pair(words.text("make_anew", language), kind.label[language])
            return (Self.run(kind, year.year), name)
        }
        return owed > .zero ? ("/agency/\(year.year)/open", words.text("look_open", language)) : nil
    }

    private func button(_ step: YearStep, isNext: Bool) -> [String: Any] {
        button(address(of: step), step.label[language].capitalisedFirst, isNext: isNext)
    }

    private func button(_ href: String, _ name: String, isNext: Bool) -> [String: Any] {
        ["href": href, "name": name, "primary": isNext]
    }

    private func told(_ kind: InvoiceKind, _ count: Int) -> [String: Any] {
        let name = kind.label[language].capitalisedFirst
        var values: [String: Any] = [
            "told": words.filled("anew", language, ["kind": name, "count": numerals.count(count)]), "name": name,
        ]
        if mayInvoice { values["href"] = Self.run(kind, year.year) }
        return values
    }

    /// Where the run of a kind of invoices is.
    static func run(_ kind: InvoiceKind, _ year: Int) -> String { "/agency/\(year)/invoices/run/\(kind.rawValue)" }

    /// Steps that are whole runs of invoices have a page of their own.
    private func address(of step: YearStep) -> String {
        let kind = InvoiceKind.allCases.first { $0.step == step }
        return kind.map { Self.run($0, year.year) }
            ?? "/agency/\(year.year)/life/\(step.rawValue)"
    }

    private var states: [[String: Any]] {
        let current = year.state.flatMap { YearState.allCases.firstIndex(of: $0) } ?? -1
        return YearState.allCases.enumerated().map { place, state in
            let (when, tag) =
                place < current ? ("past", "tag good") : place == current ? ("current", "tag todo") : ("to_come", "tag")
            var values: [String: Any] = [
                "name": state.label[language].capitalisedFirst, "current": place == current,
                "when": words.text(when, language), "tag": tag,
            ]
            if let href = place > current ? ahead(state) : behind(state) { values["href"] = href }
            return values
        }
    }

    /// Where a state is reached, while it is the next one and the visitor may.
    private func ahead(_ state: YearState) -> String? {
        let step = YearTable.transitions.first { $0.from == year.state && $0.to == state && $0.from != $0.to }?.step
        guard mayDecide, let step, step != .reopen else { return nil }
        return address(of: step)
    }

    /// Where what was done for a state is seen: the invoices, or the decision that led to it.
    private func behind(_ state: YearState) -> String? {
        switch state {
        case .activityInvoiced, .levyInvoiced: return "/agency/\(year.year)/invoices"
        case .drafted, .published, .open, .closed, .rateFixed, .settled:
            let steps = YearTable.transitions.filter { $0.to == state && $0.from != state }.map(\.step)
            let place = year.course.lastIndex { steps.contains($0.step) }
            return place.map { "#\(Self.anchor($0))" }
        }
    }

    /// What a decision is called on the page.
    private static func anchor(_ place: Int) -> String { "decision-\(place + 1)" }

    private func row(_ place: Int, _ entry: YearEntry) -> [String: Any] {
        let by = words.filled(
            "by", language, ["person": entry.author.name, "at": Page.moment(entry.at, language)])
        var row: [String: Any] = [
            "id": Self.anchor(place), "name": entry.step.label[language].capitalisedFirst, "by": by,
            "facts": facts(entry),
        ]
        if let reason = entry.reason { row["reason"] = Punctuation(language).quoted(reason) }
        return row
    }

    private func facts(_ entry: YearEntry) -> [String] {
        guard case .decision(let decision) = entry else { return [] }
        var facts: [String] = []
        let pair = Punctuation(language)
        if let budget = decision.budget {
            facts.append(pair.pair(words.text("budget", language), numerals.money(budget)))
        }
        if let figures = decision.figures {
            facts.append(pair.pair(words.text("cost", language), numerals.money(figures.costPerEntity)))
            facts.append(pair.pair(words.text("rate", language), numerals.percent(figures.rate)))
        }
        if let deadline = decision.deadline {
            facts.append(pair.pair(words.text("deadline", language), numerals.date(deadline)))
        }
        return facts
    }
}

extension InvoiceKind {
    /// The step that its whole run is.
    public var step: YearStep {
        switch self {
        case .activity: .invoiceActivity
        case .levy: .invoiceLevy
        }
    }
}
