import Law
public import Values
import Wording

extension Page {
    /// What the calculator is for.
    ///
    /// - Parameter start: the address of the first question.
    public static func calculatorStart(_ language: Language, start: String) -> Page {
        Page(.calculatorStart, title: CalculatorWords.start.text("title", language), ["start": start])
    }

    /// A question, with what stands in the way of its answer.
    public static func calculatorQuestion(_ language: Language, _ form: CalculatorForm) -> Page {
        let asked = CalculatorWords.asked(form.question)
        let heading = form.filled(asked.heading, language)
        var values: [String: Any] = [
            "heading": heading, "help": form.filled(asked.hint, language), "field": form.question.field,
            "hidden": form.hidden.map { ["name": $0.name, "value": $0.value] }, "back": form.back,
        ]
        if let problem = form.problem { values["problem"] = ProblemText(language).sentence(problem) }
        if form.question.isAmount {
            values["typed"] = form.typed
        } else {
            values["groups"] = form.groupValues(language)
            values["nothing"] = form.question == .activities
        }
        var page = Page(form.question.isAmount ? .calculatorAmount : .calculatorChoice, title: heading, values)
        page.fields = [form.question.field]
        page.asking = "/calculator/language"
        return form.problem.map { page.refused(Problems([$0])) } ?? page
    }

    /// An answer as it is checked.
    public struct CheckedAnswer {
        let question: CalculatorQuestion
        let values: [String]
        let change: String

        /// - Parameters:
        ///   - values: in words.
        ///   - change: the address of its question.
        public init(_ question: CalculatorQuestion, _ values: [String], change: String) {
            self.question = question
            self.values = values
            self.change = change
        }
    }

    /// Every answer with the way to change it.
    ///
    /// - Parameters:
    ///   - form: of the last question, for the years and names that labels need.
    ///   - show: the address of the result.
    public static func calculatorCheck(
        _ language: Language, _ answers: [CheckedAnswer], _ form: CalculatorForm, show: String
    ) -> Page {
        Page(
            .calculatorCheck, title: CalculatorWords.check.text("title", language),
            [
                "back": form.back, "show": show,
                "answers": answers.map { answer in
                    [
                        "label": form.filled(CalculatorWords.asked(answer.question).label, language, answer.question),
                        "values": answer.values, "href": answer.change,
                    ]
                },
            ])
    }
}

extension Page {
    /// Where a company is established, in words.
    public static func placeName(isBelgium: Bool, _ language: Language) -> String {
        (isBelgium ? CalculatorWords.belgium : CalculatorWords.abroad)[language]
    }

    /// That no activity is registered.
    public static func nothingRegistered(_ language: Language) -> String { CalculatorWords.nothingRegistered[language] }
}

extension CalculatorForm {
    /// A text of the question with its places filled.
    ///
    /// - Parameter question: another whose text it is.
    func filled(_ phrase: Phrase, _ language: Language, _ question: CalculatorQuestion? = nil) -> String {
        let numerals = Numerals(language)
        var values = [("year", String(law.year - 1))]
        if let threshold = law.dated(.levyThreshold)?.value {
            values.append(("threshold", numerals.money(Cents(threshold))))
        }
        if let total { values.append(("total", numerals.money(total))) }
        if case .classes(let code) = question ?? self.question {
            let activity = law.table.activities.first { $0.code == code }
            values.append(("activity", activity?.names[language] ?? code))
        }
        return phrase.filled(language, values)
    }

    fileprivate func groupValues(_ language: Language) -> [[String: Any]] {
        groups(language).enumerated().map { position, group in
            var choices = ChoiceRow.values(group.rows, chosen: chosen)
            // The summary's link leads to the first answer of all.
            for place in choices.indices where position == 0 && place == 0 { choices[place]["id"] = question.field }
            for place in choices.indices { choices[place]["kind"] = isRadio ? "radio" : "checkbox" }
            var values: [String: Any] = ["choices": choices]
            if !group.heading.isEmpty { values["named"] = ["heading": group.heading] }
            return values
        }
    }
}
