public import Billing
import Rules
public import Service
public import Values
import Wording

/// A step of a year before it is taken: what it asks for, what it would do, and the confirmation.
public struct YearStepPage {
    let navigation: AgencyNavigation
    let year: ContributionYear
    let step: YearStep
    let asks: Set<Field>
    let typed: TypedFields
    /// `nil` while what it needs is not given. What it was made with is then no field any more: what is confirmed is
    /// what is shown, and is typed anew behind a link.
    let plan: YearPlan?
    /// The address of the fields with what was typed in them.
    let change: String
    /// Whether something else was decided since it was looked at.
    let hasMoved: Bool
    /// Which rate covers the levy's part, where the step fixes it.
    public var outlook: RateOutlook?

    /// What a step may ask for.
    public enum Field: String, CaseIterable, Sendable {
        case budget, cost, rate, deadline, reason
    }

    public init(
        _ navigation: AgencyNavigation, _ year: ContributionYear, _ step: YearStep, asks: Set<Field>,
        typed: TypedFields, plan: YearPlan?, change: String, hasMoved: Bool = false
    ) {
        self.navigation = navigation
        self.year = year
        self.step = step
        self.asks = asks
        self.typed = typed
        self.plan = plan
        self.change = change
        self.hasMoved = hasMoved
    }

    private var language: Language { navigation.language }
    private var numerals: Numerals { Numerals(language) }

    /// What a field is called.
    public static func label(of field: Field, _ language: Language) -> String {
        YearLifeWords.step.text(field.rawValue, language)
    }

    public var page: Page {
        let name = step.label[language].capitalisedFirst
        let title = YearLifeWords.step.filled("title", language, ["step": name, "year": String(year.year)])
        var values: [String: Any] = [
            "title": title, "year": String(year.year), "step": step.rawValue, "moved": hasMoved,
            "fields": plan == nil && asks.contains { $0 != .reason }, "seen": String(year.decisions.count),
        ]
        if step == .correctFigures { values["printed"] = true }
        for field in Field.allCases {
            values["\(field.rawValue)_asked"] = asks.contains(field)
            values[field.rawValue] = typed[field.rawValue]
        }
        if let maximum { values["maximum"] = maximum }
        if let outlook = plan?.outlook ?? outlook { values["outlook"] = shown(outlook) }
        if let plan { values["plan"] = shown(plan) }
        return Page(.yearStep, title: title, values)
    }

    /// What the rate of the step is to become, where it becomes the maximum.
    private var maximum: String? {
        switch step {
        case .publish: YearLifeWords.step.text("maximum_later", language)
        case .correctFigures: year.mayRaiseRate ? YearLifeWords.step.text("maximum_later", language) : nil
        case .open: YearLifeWords.step.text("maximum_now", language)
        case .draftBudget, .close, .invoiceActivity, .fixRate, .invoiceLevy, .settle, .reopen: nil
        }
    }

    /// The rate that covers the levy's part and the maximum, each with what it brings in.
    private func shown(_ outlook: RateOutlook) -> [String: Any] {
        let words = YearLifeWords.step
        let places = [("covering", outlook.covering), ("highest", outlook.maximum)]
        let shown = outlook.covering.rate == outlook.maximum.rate ? places.dropFirst() : places[...]
        let told = words.filled(
            outlook.isShort ? "outlook_short" : "outlook_told", language,
            [
                "rate": numerals.percent(outlook.covering.rate), "share": numerals.money(outlook.share),
                "turnover": numerals.money(outlook.turnover), "levy": numerals.money(outlook.covering.levy),
            ])
        return [
            "told": told,
            "places": shown.map { name, place in
                let over = place.levy - CentsSum(outlook.share)
                return [
                    "name": words.text("rate_\(name)", language), "rate": numerals.percent(place.rate),
                    "levy": numerals.money(place.levy), "over": (over > .zero ? "+" : "") + numerals.money(over),
                ]
            },
        ]
    }

    private func shown(_ plan: YearPlan) -> [String: Any] {
        let carried = Field.allCases.filter { $0 != .reason && asks.contains($0) && !typed[$0.rawValue].isEmpty }
        var values: [String: Any] = [
            "may_confirm": !plan.findings.contains(.stillOwed),
            "from": (plan.year.state?.label ?? BillingWords.undecided)[language].capitalisedFirst,
            "to": plan.state.label[language].capitalisedFirst, "facts": facts(plan),
            "carried": carried.map { ["name": $0.rawValue, "value": typed[$0.rawValue]] },
        ]
        if asks.contains(where: { $0 != .reason }) { values["change"] = change }
        values["no_deadline"] = step == .open && plan.deadline == nil
        if let missing = plan.missing, missing > 0 {
            values["missing_list"] = navigation.address(of: "missing", year: year.year)
        }
        return values.merging(PlanPart(language, plan).values) { own, _ in own }
    }

    /// What stands until then and what stands after it, where the two are not the same.
    private func changed(_ old: String?, _ new: String) -> String {
        guard let old, old != new else { return new }
        return YearLifeWords.step.filled("changed", language, ["old": old, "new": new])
    }

    /// What other figures make of what the whole sector is asked for.
    private func sector(_ plan: YearPlan) -> [(String, String)] {
        InvoiceKind.allCases.compactMap { kind in
            guard let before = plan.assessedBefore[kind], let after = plan.totals[kind]?.assessed else { return nil }
            let (name, over) = (kind.label[language].capitalisedFirst, after - before)
            let label = YearLifeWords.step.filled("sector", language, ["kind": name])
            guard over != .zero else { return (label, numerals.money(after)) }
            let difference = (over > .zero ? "+" : "") + numerals.money(over)
            return (label, "\(changed(numerals.money(before), numerals.money(after))) (\(difference))")
        }
    }

    private func facts(_ plan: YearPlan) -> [[String: String]] {
        var facts: [(String, String)] = []
        if let budget = plan.budget { facts.append((Self.label(of: .budget, language), numerals.money(budget))) }
        if let split = plan.split {
            for (kind, amount) in [(InvoiceKind.activity, split.activity), (.levy, split.levy)] {
                let part = YearLifeWords.lines.text("share", language)
                facts.append((Punctuation(language).pair(part, kind.label[language]), numerals.money(amount)))
            }
        }
        if let figures = plan.figures {
            let old = plan.year.figures
            let (cost, rate) = (figures.costPerEntity, figures.rate)
            facts.append(
                (
                    Self.label(of: .cost, language),
                    changed(old.map { numerals.money($0.costPerEntity) }, numerals.money(cost))
                ))
            facts.append(
                (
                    Self.label(of: .rate, language),
                    changed(old.map { numerals.percent($0.rate) }, numerals.percent(rate))
                ))
        }
        facts += sector(plan)
        if step == .open || asks.contains(.deadline), let deadline = plan.deadline {
            facts.append((Self.label(of: .deadline, language), numerals.date(deadline)))
        }
        if let missing = plan.missing {
            facts.append((YearLifeWords.step.text("missing", language), numerals.count(missing)))
        }
        return facts.map { ["label": $0.0, "value": $0.1] }
    }
}
