import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values
import Wording

/// A declaration's form: the task list, and one question a page.
struct FormRoutes {
    let desk: DeclarationDesk

    var all: [BrowserRoute] {
        [
            desk.get("/begin", begin), desk.get("/form", tasks), desk.get("/form/{step}", question),
            desk.post("/form/{step}", answer),
            desk.get("/form/registrations") { visitor, person throws(Problems) in
                let standing = try desk.writing(visitor, person)
                return desk.show(standing.form.registrations(), visitor, standing)
            },
        ]
    }

    /// Where mails and the overview lead: to the first question, to the list of tasks where something was answered, and
    /// to what was handed in where something is.
    private func begin(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        let sheet = standing.form.sheet
        guard standing.mayWrite, sheet.corrected == nil else { return .redirect(desk.path(standing.key)) }
        let first = sheet.saved == nil ? standing.form.plan.next : nil
        return .redirect(desk.path(standing.key, "/form\(first.map { "/\($0.rawValue)" } ?? "")"))
    }

    private func tasks(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.standing(visitor, person)
        guard standing.mayWrite else { return .redirect(desk.path(standing.key)) }
        let deadline = try desk.desk.offices.declarations.deadlines()[standing.key.year]
        let page = standing.form.tasks(deadline: deadline, today: desk.desk.offices.clock.now().day)
        return desk.show(page, visitor, standing)
    }

    private func question(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.writing(visitor, person)
        let step = try step(visitor)
        if step == .activities, standing.form.sheet.answers.registrations.isEmpty {
            return .redirect(desk.path(standing.key, "/form/registrations\(back(standing))"))
        }
        return desk.show(page(step, visitor, standing), visitor, standing)
    }

    /// - Throws: `route.unknown`.
    private func step(_ visitor: Visitor) throws(Problems) -> FormStep {
        if let step = FormStep(rawValue: visitor.step(3)) { return step }
        throw Problems([Problem(.routeUnknown, ["value": String(visitor.path.prefix(100))])])
    }

    private func back(_ standing: DeclarationDesk.Standing) -> String {
        standing.form.comesFromCheck ? "?return=check" : ""
    }

    /// The page of a question.
    ///
    /// - Parameter typed: what was typed into it; `nil` to show what is saved.
    private func page(
        _ step: FormStep, _ visitor: Visitor, _ standing: DeclarationDesk.Standing, _ typed: TypedFields? = nil
    ) -> Page {
        let form = standing.form
        return switch step {
        case .reason: form.reason(typed)
        case .situation: form.situation(typed)
        case .turnover: form.turnover(typed)
        case .activities: typed?.has("registered") ?? false ? form.registrations(typed) : form.activities(typed)
        case .selfControl: form.selfControl(typed)
        case .declarant: form.declarant(typed, standing.defaults(visitor.language))
        case .certifier: form.certifier(typed, writes: desk.office.writesMails)
        }
    }

    // MARK: Answering

    private func answer(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.writing(visitor, person)
        let step = try step(visitor)
        let here = desk.path(standing.key, "/form/\(step.rawValue)")
        if step == .activities, visitor.form["right"] == "no" {
            return .redirect(desk.path(standing.key, "/form/registrations\(back(standing))"))
        }
        let typed = TypedFields(visitor)
        let seen = FormVersion(visitor.form["version"] ?? "") ?? FormVersion(base: -1, number: 0)
        if let language = visitor.typedIn {
            // Another language was chosen: what was typed is shown in it, and nothing is kept yet.
            let typed = TypedFields(visitor, amounts: ["total", "levy"], of: language)
            let page = page(step, visitor, standing, typed).keeping(version: seen.text)
            return desk.show(page, visitor, standing, here: here)
        }
        let answers: FormAnswers
        do throws(Problems) {
            answers = try FormReading(form: standing.form, typed: typed, certifiers: standing.certifiers).read(step)
        } catch {
            let page = page(step, visitor, standing, typed).keeping(version: seen.text)
            return desk.show(page, visitor, standing, here: here, refused: error)
        }
        let author = try desk.author(standing, standing.action)
        switch try desk.office.save(step, answers, of: standing.key, seen: seen, by: author) {
        case .saved(let sheet): return .redirect(next(after: step, sheet, standing))
        case .changed(let sheet): return changed(sheet, false, step, answers, visitor, standing)
        case .filed(let sheet): return changed(sheet, true, step, answers, visitor, standing)
        }
    }

    /// What somebody else did meanwhile, beside what was typed.
    private func changed(
        _ sheet: FormSheet, _ isFiled: Bool, _ step: FormStep, _ answers: FormAnswers, _ visitor: Visitor,
        _ standing: DeclarationDesk.Standing
    ) -> Answer {
        let page = standing.form.with(sheet).changed(step, mine: answers, typed: visitor.typed, isFiled: isFiled)
        var answer = desk.show(page, visitor, standing, here: desk.path(standing.key, "/form/\(step.rawValue)"))
        answer.status = .conflict
        return answer
    }

    /// The first question without an answer, or the check of all answers; after the reason of a correction the list, to
    /// choose what is corrected.
    private func next(
        after answered: FormStep, _ sheet: FormSheet, _ standing: DeclarationDesk.Standing
    ) -> String {
        if answered == .reason, !standing.form.comesFromCheck { return desk.path(standing.key, "/form") }
        let step = standing.form.with(sheet).plan.next
        return desk.path(standing.key, "/form/\(step?.rawValue ?? "check")\(step == nil ? "" : back(standing))")
    }
}

extension FormContext {
    /// The same before another state of the form.
    func with(_ sheet: FormSheet) -> FormContext {
        var form = FormContext(language, sheet, organisation: organisation, law: law)
        form.comesFromCheck = comesFromCheck
        form.certifiers = certifiers
        return form
    }
}

extension Visitor {
    /// The language in which a form was filled in, where another one was chosen instead of sending it.
    var typedIn: Language? { form["typed_in"].flatMap { Language(rawValue: $0) } }

    /// What was typed, without what the form carries for us.
    var typed: [(name: String, value: String)] {
        form.fields.filter { !["form_token", "version", "return"].contains($0.name) }
    }
}

extension TypedFields {
    init(_ visitor: Visitor) {
        self.init(Dictionary(grouping: visitor.form.fields, by: \.name).mapValues { $0.map(\.value) })
    }

    /// With amounts that another language types otherwise. What can't be read stays as it was typed.
    init(_ visitor: Visitor, amounts: Set<String>, of language: Language) {
        let numerals = Numerals(visitor.language)
        let fields = visitor.form.fields.map { name, value in
            let amount = amounts.contains(name) ? try? Cents(typed: value, in: language) : nil
            return (name: name, value: amount.map { numerals.typed($0) } ?? value)
        }
        self.init(Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) })
    }
}

extension DeclarationDesk.Standing {
    /// What is known of the declarant before its address is.
    func defaults(_ language: Language) -> DeclarantDefaults {
        let data = person.caller.person.flatMap { id in access.acting?.people[id] ?? access.organisation?.people[id] }
        let country: CountryCode? =
            switch key.declarant {
            case .enterprise: .belgium
            case .vat(let number): number.country
            case .srn(let number): CountryCode(number.text.prefix(2))
            }
        return DeclarantDefaults(
            name: form.organisation, country: country, language: access.organisation?.language ?? language,
            contact: (data?.fullName ?? person.session.identity.name, data?.email ?? ""))
    }
}
