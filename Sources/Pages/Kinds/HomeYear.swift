import Declarations
import Law
public import Service
public import Values
import Wording

/// The declaration that somebody is met with: what is due of it, until when, and what happens otherwise.
public struct HomeYear: Sendable {
    let form: FormContext
    let obligation: Obligation
    let mayWrite: Bool
    /// Who was asked to certify it.
    let asked: AskedCertifiers?
    let today: CivilDate

    public init(
        _ form: FormContext, _ obligation: Obligation, mayWrite: Bool, asked: AskedCertifiers?, today: CivilDate
    ) {
        self.form = form
        self.obligation = obligation
        self.mayWrite = mayWrite
        self.asked = asked
        self.today = today
    }

    private var language: Language { form.language }
    private var words: [String: Phrase] { DueWords.all }
    private var isBegun: Bool { form.sheet.saved != nil }

    /// The one to be met with, of a list that begins with the newest: what was refused, then the declaration that the
    /// agency asks for, then one that can still be in time, then a late one, then the oldest of which nobody knows the
    /// last day yet.
    public static func chosen(of obligations: [Obligation]) -> Obligation? {
        let open = obligations.filter { !$0.isClosed && $0.due != nil }
        return open.first { $0.due == .correct } ?? open.first { $0.isOpened && $0.due == .declare }
            ?? open.first { $0.deadline != nil && !$0.isLate } ?? open.first { $0.isLate } ?? open.last
            ?? obligations.first
    }

    var fills: [(String, String)] {
        let entities = (try? form.law.figure(.entitiesUnregistered)).map { String($0) } ?? "?"
        return form.fills + [("entities", entities)]
    }

    var values: [String: Any] {
        var values: [String: Any] = [
            "state": state, "sentence": sentence, "is_due": isToDeclare, "figures": figures,
            "has_figures": form.sheet.previous != nil, "action": ["href": "/declarations/\(path)", "label": action],
        ]
        if isToDeclare { values["late"] = obligation.isLate }
        return values
    }

    private var isToDeclare: Bool { obligation.due == .declare && !obligation.isClosed }

    private var state: String {
        if isToDeclare, isBegun { return words.text("begun", language) }
        return (obligation.state?.label ?? LifeState.notDeclared)[language]
    }

    private var sentence: String {
        switch obligation.due {
        case .declare: obligation.isClosed ? "" : form.until(obligation.deadline, today)
        case .certify:
            words[asked == nil ? "waits" : "waits_asked"]?.filled(language, asked?.fills(language) ?? []) ?? ""
        case .correct: words.text(obligation.isClosed ? "refused_closed" : "refused", language)
        case nil: words.text("done_current", language)
        }
    }

    /// What the one button does, and where it leads.
    private var action: String {
        guard mayWrite else { return words.text("do_look", language) }
        switch obligation.due {
        case .declare: return words.text(isBegun || obligation.state == .draft ? "do_continue" : "do_begin", language)
        case .certify: return words.text(asked == nil ? "do_certify" : "do_look", language)
        case .correct: return words.text(obligation.isClosed ? "do_look" : "do_correct", language)
        case nil: return words.text("do_look", language)
        }
    }

    private var path: String {
        let name = form.key.pathName
        guard mayWrite else { return name }
        switch obligation.due {
        case .declare: return "\(name)/begin"
        case .certify: return asked == nil ? "\(name)/certification" : name
        case .correct, nil: return name
        }
    }

    /// What is known of this year beside what was declared for the last one.
    private var figures: [[String: Any]] {
        let answers = form.sheet.answers
        let last = form.sheet.previous.map { FormAnswers($0.declaration) }
        return ["total", "levy"].map { name in
            [
                "label": CheckWords.rows.text(name, language), "this": amount(name, of: answers),
                "last": last.map { amount(name, of: $0) } ?? "–",
            ]
        }
    }

    private func amount(_ name: String, of answers: FormAnswers) -> String {
        guard let situation = answers.situation else { return words.text("not_yet", language) }
        guard situation == .turnover else { return "–" }
        let amount = name == "total" ? answers.total : answers.levy
        return amount.map(form.numerals.money) ?? words.text("not_yet", language)
    }
}
