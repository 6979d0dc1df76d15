import Access
import Declarations
import Law
import Service
import Values
import Wording

/// What somebody typed into a form, by the names of its fields.
public struct TypedFields: Sendable {
    private let values: [String: [String]]

    public init(_ values: [String: [String]]) { self.values = values }

    public subscript(name: String) -> String { values[name]?.first ?? "" }
    public func all(_ name: String) -> [String] { values[name] ?? [] }
    public func has(_ name: String) -> Bool { values[name] != nil }
}

/// The pages with one question each. What was typed and refused is shown again as it was typed.
extension FormContext {
    public func reason(_ typed: TypedFields? = nil) -> Page {
        page(.formReason, .reason, "reason", ["reason": typed?["reason"] ?? sheet.answers.reason ?? ""])
    }

    public func situation(_ typed: TypedFields? = nil) -> Page {
        let words = PageTemplate.formSituation.words
        let isBelgian = sheet.answers.declarant?.country.isBelgium ?? false
        let rows = FormAnswers.Situation.allCases.filter { $0 != .notActive || !isBelgian }.map { situation in
            ChoiceRow(
                value: situation.rawValue, label: situationLabel(situation),
                hint: words["hint_\(situation.rawValue)"]?[language] ?? "")
        }
        let chosen = typed?["situation"] ?? sheet.answers.situation?.rawValue ?? ""
        return page(
            .formSituation, .situation, "situation",
            ["situation_choices": ChoiceRow.values(rows, chosen: [chosen])])
    }

    public func turnover(_ typed: TypedFields? = nil) -> Page {
        var values: [String: Any] = [
            "total": typed?["total"] ?? sheet.answers.total.map(numerals.typed) ?? "",
            "levy": typed?["levy"] ?? sheet.answers.levy.map(numerals.typed) ?? "",
        ]
        if let previous = sheet.previous { values["previous"] = declared(in: previous) }
        return page(.formTurnover, .turnover, "title", values)
    }

    private func declared(in previous: Revision) -> String {
        let words = FormWords.turnover
        guard let amounts = previous.declaration.turnover.amounts else {
            return words["previous_none"]?.filled(language, fills) ?? ""
        }
        let more = [("total", numerals.money(amounts.total)), ("levy", numerals.money(amounts.levy))]
        return words["previous"]?.filled(language, fills + more) ?? ""
    }

    public func selfControl(_ typed: TypedFields? = nil) -> Page {
        let words = FormWords.selfControl
        let kept = sheet.answers.confirmed.contains(.selfControl) ? sheet.answers.selfControl : nil
        let chosen = typed?["self_control"] ?? kept.map { $0 ? "yes" : "no" } ?? ""
        let rows = ["yes", "no"].map { ChoiceRow(value: $0, label: words.text($0, language)) }
        return page(
            .formSelfControl, .selfControl, "self_control",
            ["self_control_choices": ChoiceRow.values(rows, chosen: [chosen])])
    }

    /// - Parameter writes: whether who is chosen gets a mail.
    public func certifier(_ typed: TypedFields? = nil, writes: Bool) -> Page {
        let words = FormWords.certifier
        let rows = certifiers.map {
            ChoiceRow(value: String($0.number), label: $0.terms.mandatary.name, hint: $0.terms.mandatary.shownNumber)
        }
        let later = ChoiceRow(
            value: FormAnswers.later, label: words.text("later", language), hint: words.text("later_hint", language))
        // Where there is one answer to give, it is given.
        let only = certifiers.count == 1 ? certifiers.first.map { String($0.number) } : nil
        let usual = certifiers.isEmpty ? FormAnswers.later : only ?? ""
        let chosen = typed?["certifier"] ?? sheet.answers.certifier ?? usual
        return page(
            .formCertifier, .certifier, "certifier",
            [
                "certifier_choices": ChoiceRow.values(rows + [later], chosen: [chosen]),
                "writes": writes && !certifiers.isEmpty,
            ])
    }

    /// The page of one step, with its place among them.
    func page(_ template: PageTemplate, _ step: FormStep, _ title: String, _ values: [String: Any]) -> Page {
        var values = values
        // Until the first answer it is said how many questions there are at most.
        var asked = sheet.answers
        asked.situation = asked.situation ?? .turnover
        let steps = plan(for: asked).steps
        if let place = steps.firstIndex(of: step) { values["place"] = "\(place + 1)/\(steps.count + 1)" }
        // Said once, with the first question that cites one.
        values["cites"] = step == .situation
        var page = page(template, title: title, values)
        page.form = "/declarations/\(key.pathName)/form/\(step.rawValue)"
        return page
    }
}

extension Mandate.Mandatary {
    /// An organisation's number; a person's own is not shown on a page.
    var shownNumber: String {
        switch self {
        case .organisation(let id, _): id.number
        case .person: ""
        }
    }
}
