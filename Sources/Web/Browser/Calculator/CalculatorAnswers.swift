import Exchange
import Law
import Pages
import Rules
import Values
import Wording

/// The answers that an address of the calculator holds. Nothing else knows them: no session, no cookie.
///
/// What is not understood is a problem of its question, never left out in silence: an address that was changed on its
/// way would otherwise give another amount.
struct CalculatorAnswers: Sendable {
    let book: Lawbook
    let language: Language
    private(set) var year: Int?
    /// A year that was asked for, and of which the figures are not known.
    private(set) var unknownYear: String?
    private(set) var country: CountryCode?
    private(set) var isActive: Bool?
    /// Codes in the table's order; none where nothing is registered.
    private(set) var activities: [String]?
    /// By the code of the activity, in the table's order.
    private(set) var classes: [String: [String]] = [:]
    private(set) var followsGuide: Bool?
    private(set) var total: Cents?
    private(set) var supplied: Cents?
    private(set) var problems: [CalculatorQuestion: Problem] = [:]
    /// Amounts as they were typed, cut where they are longer than any amount.
    private(set) var typed: [CalculatorQuestion: String] = [:]

    private static let longest = 100
    /// Any country but Belgium, where it does not matter which: user-assigned in ISO 3166, and used for it elsewhere.
    static let abroad = CountryCode(kept: "ZZ")
    static let nothing = "none"

    init(_ fields: FormFields, _ book: Lawbook, _ language: Language) {
        self.book = book
        self.language = language
        year = choice(.year, fields) { text in book.knownYears.first { String($0) == text } }
        if year == nil, let text = fields["year"], text.utf8.count == 4, Int(text) != nil {
            unknownYear = text
            problems[.year] = problem(.typedYearUnknown, .year, ["value": text])
        }
        country = choice(.country, fields) { $0 == "ZZ" ? CalculatorAnswers.abroad : CountryCode($0) }
        isActive = choice(.active, fields, CalculatorAnswers.flag)
        readActivities(fields)
        followsGuide = choice(.selfControl, fields, CalculatorAnswers.flag)
        total = amount(.turnover, fields)
        supplied = amount(.supplied, fields)
        if let total, let supplied, supplied > total {
            let numerals = Numerals(language)
            let details = ["levy": numerals.typed(supplied), "total": numerals.typed(total)]
            problems[.supplied] = problem(.turnoverLevyAboveTotal, .supplied, details)
            self.supplied = nil
        }
    }

    /// The entity table of the year, or of the latest year of all before one is chosen.
    var law: YearLaw? { try? book.year(year ?? book.latestKnownYear) }

    // MARK: Reading

    private func problem(
        _ code: ProblemCode, _ question: CalculatorQuestion, _ details: [String: String] = [:]
    ) -> Problem {
        Problem(code, at: Place(field: question.field), details)
    }

    private mutating func choice<Value>(
        _ question: CalculatorQuestion, _ fields: FormFields, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = fields[question.field] else { return nil }
        if let value = read(text) { return value }
        problems[question] = problem(.typedNothingChosen, question)
        return nil
    }

    private static func flag(_ text: String) -> Bool? {
        switch text {
        case "true": true
        case "false": false
        default: nil
        }
    }

    private mutating func amount(_ question: CalculatorQuestion, _ fields: FormFields) -> Cents? {
        guard let text = fields[question.field].map(CalculatorAnswers.visible) else { return nil }
        typed[question] = String(text.prefix(CalculatorAnswers.longest))
        do throws(Problem) {
            return try Cents(typed: text, in: language, at: Place(field: question.field))
        } catch {
            problems[question] = error
            return nil
        }
    }

    /// What is typed is shown again: what cannot be seen, or turns the text around it, is shown as a mark.
    private static func visible(_ text: String) -> String {
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                visible.append("\u{FFFD}")
            default: visible.append(scalar)
            }
        }
        return String(visible)
    }

    private mutating func readActivities(_ fields: FormFields) {
        guard let table = law?.table, let chosen = codes(.activities, fields) else { return }
        let known = table.activities.map(\.code)
        guard !chosen.contains(CalculatorAnswers.nothing) else {
            activities = []
            return
        }
        guard !chosen.isEmpty, chosen.isSubset(of: known) else {
            problems[.activities] = problem(.typedNothingChosen, .activities)
            return
        }
        let activities = known.filter(chosen.contains)
        self.activities = activities
        for activity in activities { readClasses(activity, table, fields) }
    }

    private mutating func readClasses(_ activity: String, _ table: EntityTable, _ fields: FormFields) {
        guard let chosen = codes(.classes(activity), fields) else { return }
        let known = table.deviceClasses.map(\.code).filter { table.registration(of: activity, with: $0) != nil }
        guard !chosen.isEmpty, chosen.isSubset(of: known) else {
            problems[.classes(activity)] = problem(.typedNothingChosen, .classes(activity))
            return
        }
        classes[activity] = known.filter(chosen.contains)
    }

    /// The codes of all boxes that were ticked, and of those that an address joins with points; `nil` where the
    /// question was not asked.
    private func codes(_ question: CalculatorQuestion, _ fields: FormFields) -> Set<String>? {
        let values = fields.all(question.field)
        return values.isEmpty ? nil : Set(values.flatMap { $0.split(separator: ".").map(String.init) })
    }

    /// The same with a question that was sent without an answer.
    func sent(_ question: CalculatorQuestion) -> CalculatorAnswers {
        guard !isAnswered(question), problems[question] == nil else { return self }
        var answers = self
        answers.problems[question] = problem(
            question == .turnover || question == .supplied
                ? .amountEmpty : .typedNothingChosen, question)
        return answers
    }
}
