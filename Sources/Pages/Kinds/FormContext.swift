public import Access
public import Declarations
public import Law
import Rules
public import Service
public import Values
import Wording

/// What the pages of a declaration's form are made of: whose it is, what was answered, and what the law of the year
/// says.
public struct FormContext: Sendable {
    public let language: Language
    public let sheet: FormSheet
    /// The declarant's name as the organisation is registered.
    public let organisation: String
    public let law: YearLaw
    /// The mandates to certify that are in force, where the visitor may know them.
    public var certifiers: [Mandate] = []
    /// Whether the page was come to from the check of the answers, and leads back there.
    public var comesFromCheck = false

    public init(_ language: Language, _ sheet: FormSheet, organisation: String, law: YearLaw) {
        self.language = language
        self.sheet = sheet
        self.organisation = organisation
        self.law = law
    }

    public var key: DeclarationKey { sheet.key }

    /// Which questions there are, and which are answered.
    public var plan: FormPlan { plan(for: sheet.answers) }

    func plan(for answers: FormAnswers) -> FormPlan {
        let reducing = law.table.activities.filter(\.hasSelfControlReduction).map(\.code)
        return FormPlan(
            answers, isCorrection: sheet.corrected != nil, reducing: Set(reducing),
            hasCertifiers: !certifiers.isEmpty || answers.certificate != nil)
    }

    /// The turnover below which no levy is due; `nil` while it is not known.
    public var threshold: Cents? { (try? law.figure(.levyThreshold)).map { Cents($0) } }

    /// The declaration that the answers make; `nil` while one is missing.
    public var declaration: Declaration? {
        guard plan.next == nil else { return nil }
        return sheet.answers.declaration(of: key, threshold: threshold, correcting: sheet.corrected)
    }

    var numerals: Numerals { Numerals(language) }

    /// What every page of the form shows and carries.
    var values: [String: Any] {
        let check = "/declarations/\(key.pathName)/form/check"
        var values: [String: Any] = [
            "id": key.pathName, "organisation": organisation, "number": key.declarant.description,
            "version": sheet.version.text,
            "back": comesFromCheck ? check : "/declarations/\(key.pathName)/form",
        ]
        if comesFromCheck { values["return"] = "check" }
        return values
    }

    /// What the places of its texts are filled with.
    var fills: [(String, String)] {
        [
            ("known_year", String(sheet.known?.declaration.contributionYear ?? key.year - 1)),
            ("year", String(key.year)), ("turnover_year", String(key.year - 1)),
            ("previous_year", String(key.year - 2)), ("last_year", String(key.year - 1)),
        ]
    }

    /// A page of the form.
    func page(_ template: PageTemplate, title: String, _ more: [String: Any]) -> Page {
        var page = Page(
            template, title: template.words[title]?.filled(language, fills) ?? title,
            values.merging(more) { _, new in new })
        page.fills = fills
        return page
    }

    /// How the entities follow from registrations, as far as the answers tell.
    func steps(of registrations: [RegisteredActivity]) -> [Step] {
        // No threshold says anything of entities: they are known before it is.
        guard let readings = try? Readings(law),
            let rules = try? YearRules(law, readings: readings, threshold: .zero)
        else { return [] }
        let answers = sheet.answers
        var situation: Situation = [.declared, .activeInBelgium]
        if answers.selfControl ?? false { situation.insert(.selfControl) }
        let known = registrations.compactMap { law.table.registration(of: $0.activity, with: $0.deviceClass) }
        let contributor = Contributor(
            totalTurnover: .zero, levyTurnover: .zero, country: answers.declarant?.country ?? .belgium,
            situation: situation, registered: Registered(known, in: law.table))
        return rules.explainedEntities(contributor, registrations: known, in: law.table)
    }
}
