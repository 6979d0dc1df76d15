import Access
import Declarations
import Law
import Service
public import Values
import Wording

/// One line of what was answered.
struct AnswerRow {
    /// The question that it is the answer to.
    let step: FormStep
    /// What the summary of problems links to.
    let field: String
    let label: String
    let lines: [String]
}

extension FormContext {
    /// What was answered, line by line, in the order of the questions.
    func rows(_ answers: FormAnswers) -> [AnswerRow] {
        let plan = plan(for: answers)
        return plan.steps.flatMap { step -> [AnswerRow] in
            switch step {
            case .reason: [row(step, "reason", answers.reason ?? "")]
            case .situation: situationRows(answers)
            case .turnover: turnoverRows(answers)
            case .activities:
                [row(step, "registrations", registered(answers))]
                    // A file may say it where nobody is asked.
                    + (answers.selfControl == true && !plan.steps.contains(.selfControl) ? [selfControl(answers)] : [])
            case .selfControl: [selfControl(answers)]
            case .declarant: answers.declarant.map(declarantRows) ?? []
            case .certifier: certifierRows(answers)
            }
        }
    }

    private func row(_ step: FormStep, _ name: String, _ line: String) -> AnswerRow { row(step, name, [line]) }

    private func row(_ step: FormStep, _ name: String, _ lines: [String]) -> AnswerRow {
        AnswerRow(step: step, field: name, label: word(name), lines: lines.filter { !$0.isEmpty })
    }

    private func word(_ name: String) -> String { CheckWords.rows[name]?[language] ?? "" }

    private func situationRows(_ answers: FormAnswers) -> [AnswerRow] {
        guard answers.situation != .turnover else { return [] }
        // What stands in the way of it is told of the box.
        let label = situationLabel(answers.situation)
        var rows = [AnswerRow(step: .situation, field: "box", label: word("situation"), lines: [label])]
        if answers.situation == FormAnswers.Situation.none {
            // The declaration has it in two fields.
            rows.append(row(.situation, "total", numerals.money(Cents.zero)))
            rows.append(row(.situation, "levy", numerals.money(Cents.zero)))
        }
        return rows
    }

    /// What is chosen, in the words of the question.
    func situationLabel(_ situation: FormAnswers.Situation?) -> String {
        guard let code = situation?.rawValue else { return "" }
        let isUnknown = situation == .belowThreshold && threshold == nil
        let fills = self.fills + [("threshold", threshold.map(numerals.money) ?? "")]
        return FormWords.situation["choice_\(code)\(isUnknown ? "_unknown" : "")"]?.filled(language, fills) ?? code
    }

    /// The amounts, and the box that follows from them.
    private func turnoverRows(_ answers: FormAnswers) -> [AnswerRow] {
        var rows = [
            row(.turnover, "total", answers.total.map(numerals.money) ?? ""),
            row(.turnover, "levy", answers.levy.map(numerals.money) ?? ""),
        ]
        if let threshold, let total = answers.total, total < threshold {
            rows.append(row(.turnover, "box", DeclaredTurnover.Box.belowThreshold.label[language]))
        }
        return rows
    }

    private func selfControl(_ answers: FormAnswers) -> AnswerRow {
        row(.selfControl, "self_control", word(answers.selfControl.map { $0 ? "yes" : "no" } ?? ""))
    }

    private func registered(_ answers: FormAnswers) -> [String] {
        guard !answers.registrations.isEmpty else { return [word("no_registrations")] }
        return answers.registrations.map(name)
    }

    /// `distributeur: MDR I`
    func name(_ registration: RegisteredActivity) -> String {
        RegisteredNames(law, language).name(registration)
    }

    func declarantRows(_ declarant: Declarant) -> [AnswerRow] {
        let address = declarant.address
        let country = CountryNames.name(of: address.country, language)
        let (contact, place) = (declarant.contact, "\(address.postalCode) \(address.city), \(country)")
        return [
            row(.declarant, "name", [declarant.name, address.street, place]),
            row(.declarant, "contact", [contact.name, contact.email, contact.phone ?? ""]),
            row(.declarant, "letters", PageFrame.name(of: declarant.language)),
        ]
    }

    private func certifierRows(_ answers: FormAnswers) -> [AnswerRow] {
        let chosen = certifiers.first { String($0.number) == answers.certifier }
        var rows = [row(.certifier, "certifier", chosen?.terms.mandatary.name ?? word("certifier_later"))]
        if let certificate = answers.certificate {
            rows.append(
                row(.certifier, "certificate", [certificate.certifier.name, numerals.date(certificate.date)]))
        }
        return rows
    }

    /// What a field is called, for problems that name it.
    public func label(of name: String) -> String {
        let words = FormWords.declarant.merging(FormWords.turnover) { own, _ in own }
            .adding(["reason": FormWords.reason["reason"] ?? Phrase(same: "reason")])
        return words[name]?.filled(language, fills) ?? name
    }

    /// An amount as it is typed into a field.
    public func typed(_ amount: Cents) -> String { numerals.typed(amount) }
}
