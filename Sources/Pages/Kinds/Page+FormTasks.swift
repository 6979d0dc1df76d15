public import Declarations
import Service
public import Values
import Wording

extension FormContext {
    /// What is to be answered, and what is answered already.
    ///
    /// - Parameter deadline: the last day in time, where it is known.
    public func tasks(deadline: CivilDate?, today: CivilDate) -> Page {
        let plan = plan
        let words = FormWords.tasks
        let path = "/declarations/\(key.pathName)/form/"
        let tasks = plan.steps.map { step -> [String: Any] in
            let isDone = plan.isDone(step)
            var row: [String: Any] = [
                "href": path + step.rawValue, "label": words.text("task_\(step.rawValue)", language),
                "state": words[state(of: step, plan)]?.filled(language, fills) ?? "", "todo": !isDone,
            ]
            if isDone, let answer = shortAnswer(to: step) { row["answer"] = answer }
            return row
        }
        var values: [String: Any] = [
            "tasks": tasks, "ready": plan.next == nil, "next": path + (plan.next?.rawValue ?? "check"),
            "heading": heading,
        ]
        if sheet.corrected != nil, let newest = sheet.history.newest {
            values["filed"] = words["filed"]?.filled(language, [("at", Page.moment(newest.at, language))])
        } else {
            let until = until(deadline, today)
            if !until.isEmpty { values["until"] = until }
        }
        if let saved = sheet.saved {
            values["saved"] = words["saved"]?.filled(
                language, [("at", Page.moment(saved.at, language)), ("person", saved.by.name)])
        }
        return page(.formTasks, title: heading, values)
    }

    private func state(of step: FormStep, _ plan: FormPlan) -> String {
        if !plan.isDone(step) { return "todo" }
        if plan.isLeftOpen(step) { return "open" }
        guard plan.isTakenOver(step), sheet.known != nil else { return "done" }
        return sheet.previous == nil ? "taken_earlier" : "taken"
    }

    private var heading: String {
        let name = sheet.corrected == nil ? "title" : "title_correct"
        return FormWords.tasks[name]?.filled(language, fills) ?? ""
    }

    func until(_ deadline: CivilDate?, _ today: CivilDate) -> String {
        // Of a year that is over nobody will hear it any more.
        if deadline == nil, key.year < today.year { return "" }
        let name = deadline.map { today > $0 ? "late" : "until" } ?? "no_deadline"
        let date = deadline.map(numerals.date) ?? ""
        return FormWords.tasks[name]?.filled(language, fills + [("date", date)]) ?? ""
    }

    /// The answer in one line.
    private func shortAnswer(to step: FormStep) -> String? {
        switch step {
        case .situation:
            situationLabel(sheet.answers.situation)
        case .activities: shortList(rows(sheet.answers).first { $0.step == step }?.lines ?? [])
        case .turnover: Punctuation(language).list(rows(sheet.answers).filter { $0.step == step }.flatMap(\.lines))
        case .reason, .selfControl, .declarant:
            rows(sheet.answers).first { $0.step == step }?.lines.first
        case .certifier: nil
        }
    }

    /// The first two, and how many more there are.
    private func shortList(_ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        let told = Punctuation(language).list(Array(lines.prefix(lines.count == 3 ? 3 : 2)))
        guard lines.count > 3 else { return told }
        let count = numerals.count(lines.count - 2)
        return FormWords.tasks["more"]?.filled(language, [("told", told), ("count", count)])
    }

    /// That somebody else answered the same question otherwise, or that the declaration was handed in meanwhile: both
    /// answers beside each other.
    ///
    /// - Parameters:
    ///   - mine: the answers as this visitor would have them.
    ///   - typed: what was typed, to be sent once more.
    ///   - isFiled: whether the declaration was handed in meanwhile.
    public func changed(
        _ step: FormStep, mine: FormAnswers, typed: [(name: String, value: String)], isFiled: Bool
    ) -> Page {
        var wanted = sheet.answers
        wanted.take(step, from: mine)
        let theirs = Dictionary(rows(sheet.answers).map { ($0.field, $0.lines) }) { first, _ in first }
        let rows = rows(wanted).filter { $0.step == step || $0.step == .situation && step == .turnover }
        let isSame = !isFiled
        var values: [String: Any] = [
            "rows": rows.map { row -> [String: Any] in
                ["label": row.label, "mine": row.lines, "theirs": isSame ? theirs[row.field] ?? [] : []]
            },
            "step": step.rawValue, "may_save": isSame,
            "typed": typed.map { ["name": $0.name, "value": $0.value] },
        ]
        let name = isSame ? "what" : "filed"
        let at = sheet.saved.map { Page.moment($0.at, language) } ?? ""
        let person = sheet.saved.map { $0.by.name } ?? ""
        values["what"] = CheckWords.changed[name]?.filled(language, [("person", person), ("at", at)])
        return page(.formChanged, title: "title", values)
    }
}
