public import Declarations
public import Service
import Values
import Wording

/// All that is known of one contributor: what was filed over the years, what it amounts to and why, and who did what.
public struct AgencyContributorPage {
    private let navigation: AgencyNavigation
    private let declarant: DeclarantID
    private let name: String
    private let years: [DeclarationPage]
    private let known: ContributorCase
    private let hasAccount: Bool
    private let reopenable: Set<Int>
    private let undeclared: [Int]
    private let maySet: Bool
    private let reopened: Int?

    /// - Parameters:
    ///   - years: its declarations, newest first.
    ///   - hasAccount: whether the visitor may see what it owes.
    ///   - reopenable: the years of which the visitor may reopen the declaration.
    ///   - undeclared: the years for which nothing was ever said.
    ///   - maySet: whether the visitor may set declarations ex officio.
    ///   - reopened: the year of which it was just reopened.
    public init(
        _ navigation: AgencyNavigation, _ declarant: DeclarantID, name: String, _ years: [DeclarationPage],
        _ known: ContributorCase, hasAccount: Bool, reopenable: Set<Int> = [], undeclared: [Int] = [],
        maySet: Bool = false, reopened: Int? = nil
    ) {
        self.reopenable = reopenable
        self.undeclared = undeclared
        self.maySet = maySet
        self.reopened = reopened
        self.navigation = navigation
        self.declarant = declarant
        self.name = name
        self.years = years
        self.known = known
        self.hasAccount = hasAccount
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { AgencyWords.contributor }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        var values: [String: Any] = [
            "name": name, "number": declarant.description,
            "years": years.enumerated().map { year($0.element, $0.offset) },
            "has_years": !years.isEmpty, "entries": known.entries.map(row), "has_entries": !known.entries.isEmpty,
            "notices": known.notices.map(row), "has_notices": !known.notices.isEmpty,
        ]
        if let reopened {
            let told = undeclared.contains(reopened) ? ReopeningWords.doneUndeclared : ReopeningWords.done
            values["done"] = told.filled(language, ["year": String(reopened)])
        }
        let (open, closed) = (undeclared.filter { isReopened($0) }, undeclared.filter(reopenable.contains))
        values["admitted"] = open.map(admitted)
        values["admissible"] = closed.map { year in
            [
                "href": reopening(of: year),
                "label": ReopeningWords.admit.filled(language, ["year": String(year)]),
            ]
        }
        values["has_admissible"] = !closed.isEmpty
        // An account is a page of the year's money, which is there where payments are matched.
        if hasAccount, navigation.address(of: "payments") != nil {
            values["account"] = "/agency/accounts/\(declarant)"
        }
        return navigation.page(.agencyContributor, title: name, values)
    }

    private func isReopened(_ year: Int) -> Bool { known.reopenings.contains { $0.declaration.year == year } }

    private func reopening(of year: Int) -> String { "/agency/contributors/\(declarant)/reopening/\(year)" }

    private func told(_ year: Int) -> [[String: String]] {
        known.reopenings.filter { $0.declaration.year == year }.map { reopening in
            let told = ReopeningWords.told.filled(
                language, ["person": reopening.author.name, "at": Page.moment(reopening.at, language)])
            return ["told": told, "reason": Punctuation(language).quoted(reopening.reason)]
        }
    }

    /// A year for which nothing was said and something still may be, once.
    private func admitted(_ year: Int) -> [String: Any] {
        let fills: KeyValuePairs = ["year": String(year)]
        var values: [String: Any] = [
            "heading": ReopeningWords.awaited.filled(language, fills), "reopenings": told(year),
        ]
        if maySet {
            values["set"] = [
                "href": "/agency/\(year)/ex-officio", "label": AgencyWords.exOfficio.filled("title", language, fills),
            ]
        }
        return values
    }

    /// What the declaration's own page shows, under the texts of its own year.
    private func year(_ declaration: DeclarationPage, _ place: Int) -> [String: Any] {
        let page = declaration.page
        var values = page.values
        var texts = page.template.words.mapValues { $0.filled(language, page.fills) }
        // Each year has such tables: their names tell whose they are.
        for name in ["figures", "steps"] { texts[name]? += " · \(declaration.form.key.year)" }
        values["t"] = texts
        values["heading"] = page.title
        values["tag"] = AgencyContributorsPage.tag(of: declaration.form.sheet.state)
        values["newest"] = place == 0
        let year = declaration.form.key.year
        values["reopenings"] = told(year)
        if reopenable.contains(year) {
            values["reopen"] = ["href": reopening(of: year), "label": ReopeningWords.link[language]]
        }
        return values
    }

    private func row(_ entry: ContributorCase.Entry) -> [String: Any] {
        let own = entry.action == Reopening.action ? ReopeningWords.event[language] : nil
        let event = LifeEvent(rawValue: entry.action)?.label[language] ?? own ?? entry.action
        return [
            "sequence": String(entry.sequence), "at": Page.moment(entry.at, language), "event": event.capitalisedFirst,
            "subject": entry.subject, "person": entry.person,
            "role": LifeRole(rawValue: entry.role)?.label[language] ?? entry.role,
            "behalf": entry.onBehalfOf ?? "", "hash": String(entry.hash.description.prefix(16)),
        ]
    }

    private func row(_ mail: StoredMail) -> [String: Any] {
        [
            "kind": words.text("kind_\(mail.kind.rawValue)", language), "to": mail.recipient,
            "year": String(mail.declaration.year), "at": Page.moment(mail.at, language),
        ]
    }
}
