import Exchange
import HTTPTypes
import Law
import Pages
import Rules
import SignIn
import Values
import Wording

/// The calculator, open to everyone: a question a page, then the contribution. What was answered travels in the
/// address, so that going back, bookmarks and sharing work without a session.
struct CalculatorRoutes {
    let desk: BrowserDesk

    private static let questions: [CalculatorQuestion] = [
        .year, .country, .active, .activities, .selfControl, .turnover, .supplied,
    ]

    var all: [BrowserRoute] {
        let activities = Set(desk.offices.book.activities.values.flatMap { $0.value ?? [] }.map(\.code)).sorted()
        let questions = CalculatorRoutes.questions + activities.map { .classes($0) }
        return questions.map { question in
            get(question.path) { visit in visit.ask(question) }
        } + [
            get("/calculator") { visit in
                visit.page(.calculatorStart(visit.language, start: visit.address(CalculatorQuestion.year.path)))
            },
            get("/calculator/next") { visit in visit.next(questions) },
            get("/calculator/language/{language}") { visit in visit.inAnotherLanguage(questions) },
            get("/calculator/check") { visit in visit.check() },
            get("/calculator/result") { visit throws(Problems) in try visit.result() },
            get("/calculator/result.json") { visit throws(Problems) in try visit.resultJSON() },
            get("/calculator/comparison") { visit throws(Problems) in try visit.comparison() },
            get("/calculator/comparison.json") { visit throws(Problems) in try visit.comparisonJSON() },
        ]
    }

    private func get(
        _ path: String, _ show: @escaping @Sendable (CalculatorVisit) throws(Problems) -> Answer
    ) -> BrowserRoute {
        BrowserRoute(method: .get, path: path) { [desk] visitor throws(Refusal) in
            // As often as programs may ask the open part of the API.
            if !desk.offices.rates.passes("open", visitor.address) {
                return try await desk.open(visitor) { visitor throws(Problems) in
                    try desk.offices.rates.pass(desk.limits.open, "open", visitor.address)
                    return try show(CalculatorVisit(visitor, desk))
                }
            }
            return try Refusal.attempt { () throws(Problems) in try show(CalculatorVisit(visitor, desk)) }
        }
    }
}

/// A page of the calculator that somebody asks for, with the answers in its address.
struct CalculatorVisit {
    let visitor: Visitor
    let desk: BrowserDesk
    let answers: CalculatorAnswers

    init(_ visitor: Visitor, _ desk: BrowserDesk) {
        self.visitor = visitor
        self.desk = desk
        answers = CalculatorAnswers(visitor.query, desk.offices.book, visitor.language)
    }

    var language: Language { visitor.language }

    /// An address of the calculator. A language that stands in this one stands in that one too: it holds without a
    /// cookie.
    func address(_ path: String, _ more: [(String, String)] = []) -> String {
        answers.address(path, more + (visitor.choosesLanguage ? [("language", language.rawValue)] : []))
    }

    func page(_ page: Page, path: String? = nil, _ more: [(String, String)] = []) -> Answer {
        desk.page(page, visitor, here: answers.address(path ?? visitor.path, more))
    }

    // MARK: Questions

    /// A question's page, with what stands in the way of an answer that the address has.
    func ask(_ question: CalculatorQuestion) -> Answer {
        guard let form = form(question, answers) else { return .redirect(address("/calculator")) }
        var answer = page(.calculatorQuestion(language, form))
        if form.problem != nil { answer.status = .unprocessableContent }
        return answer
    }

    func form(_ question: CalculatorQuestion, _ answers: CalculatorAnswers) -> CalculatorForm? {
        guard let law = answers.law else { return nil }
        var form = CalculatorForm(question, law, years: answers.book.knownYears)
        form.chosen = answers.chosen(question)
        form.typed = answers.typedText(question)
        form.total = answers.total
        form.hidden = answers.pairs.filter { $0.0 != question.field }.map { (name: $0.0, value: $0.1) }
        if visitor.choosesLanguage { form.hidden.append((name: "language", value: language.rawValue)) }
        form.back = address(answers.previous(to: question)?.path ?? "/calculator")
        form.problem = answers.problems[question]
        return form
    }

    /// Where an answer leads: to the first question that is still open, else to all answers.
    func next(_ questions: [CalculatorQuestion]) -> Answer {
        guard let question = questions.first(where: { $0.field == visitor.query["question"] }) else {
            return .redirect(address("/calculator"))
        }
        if visitor.query["kept"] != nil { return kept(question) }
        let sent = answers.sent(question)
        guard sent.problems[question] == nil else { return again(question, sent) }
        return .redirect(address(answers.firstOpen?.path ?? "/calculator/check"))
    }

    /// The same question in the language that was chosen instead of an answer, with what was typed.
    func inAnotherLanguage(_ questions: [CalculatorQuestion]) -> Answer {
        let amounts = Set(questions.filter(\.isAmount).map(\.field))
        let typedIn = visitor.query["typed_in"].flatMap { Language(rawValue: $0) }
        guard let chosen = Language(rawValue: visitor.step(2)) else { return .redirect("/calculator") }
        let fields = visitor.query.fields.filter { !["language", "typed_in", "kept"].contains($0.name) }
            .map { name, value in
                let amount = typedIn.flatMap { amounts.contains(name) ? try? Cents(typed: value, in: $0) : nil }
                return (name, amount.map { Numerals(chosen).typed($0) } ?? value)
            }
        let more = [("language", chosen.rawValue), ("kept", "true")]
        return .redirect("/calculator/next?\(FormText.text(fields + more))")
    }

    private func kept(_ question: CalculatorQuestion) -> Answer {
        guard var form = form(question, answers) else { return .redirect(address("/calculator")) }
        form.problem = nil
        // As it was typed, whether or not this language can read it.
        if question.isAmount { form.typed = visitor.query[question.field] ?? "" }
        return page(
            .calculatorQuestion(language, form), path: "/calculator/next", [("question", question.field)])
    }

    /// The same question, with what stands in the way.
    private func again(_ question: CalculatorQuestion, _ sent: CalculatorAnswers) -> Answer {
        guard let form = form(question, sent) else { return .redirect(address("/calculator")) }
        let here = [("question", question.field)]
        var answer = page(.calculatorQuestion(language, form), path: "/calculator/next", here)
        answer.status = .unprocessableContent
        return answer
    }

    func check() -> Answer {
        if let open = answers.firstOpen { return .redirect(address(open.path)) }
        guard let last = answers.route.last, var form = form(last, answers) else {
            return .redirect(address("/calculator"))
        }
        form.back = address(last.path)
        let checked = answers.route.map { question in
            Page.CheckedAnswer(question, answers.words(question), change: address(question.path))
        }
        return page(.calculatorCheck(language, checked, form, show: address("/calculator/result")))
    }
}
