public import Law
public import Values

/// A page of the agency that is gone to from the others: each a line of `all`.
public struct AgencySection: Hashable, Sendable {
    /// Below `/agency`, or below the year; empty for the year itself.
    public let path: String
    /// Whether each contribution year has one.
    public let isOfYear: Bool
    /// What who comes there must be let do.
    public let action: AccessAction
    let name: Phrase

    init(_ path: String, ofYear isOfYear: Bool = true, _ action: AccessAction, _ name: Phrase) {
        self.path = path
        self.isOfYear = isOfYear
        self.action = action
        self.name = name
    }

    /// - Returns: `nil` for a page of a year where none is given.
    func address(_ year: Int?) -> String? {
        guard isOfYear else { return "/agency/\(path)" }
        return year.map { path.isEmpty ? "/agency/\($0)" : "/agency/\($0)/\(path)" }
    }

    // MARK: All of them

    public static let all: [AgencySection] = [glance, contributors, missing, simulator] + ofMoney + [accounts]

    public static let contributors = AgencySection(
        "contributors", .viewDeclaration,
        Phrase(nl: "Aangiften", fr: "Déclarations", de: "Erklärungen", en: "Declarations"))

    public static let missing = AgencySection(
        "missing", .viewObligations,
        Phrase(nl: "Ontbrekend", fr: "Manquantes", de: "Fehlend", en: "Missing"))

    public static let simulator = AgencySection(
        "simulator", .viewDeclaration,
        Phrase(nl: "Simulator", fr: "Simulateur", de: "Simulator", en: "Simulator"))

    /// Of the people at foreign organisations: not of a year.
    public static let accounts = AgencySection(
        "access", ofYear: false, .listAccounts, AgencyWords.accountsTitle)

    public static let glance = AgencySection(
        "", .viewDeclaration,
        Phrase(nl: "In één oogopslag", fr: "Coup d'œil", de: "Auf einen Blick", en: "At a glance"))
}

/// The pages that somebody of the agency goes among, on top of each of them.
public struct AgencyNavigation: Sendable {
    let language: Language
    let year: Int?
    private let current: AgencySection?
    private let sections: [AgencySection]

    /// - Parameter sections: those that the visitor may come to.
    public init(_ language: Language, year: Int?, current: AgencySection?, _ sections: [AgencySection]) {
        self.language = language
        self.year = year
        self.current = current
        self.sections = sections
    }

    /// Where a page is, if the visitor may come to it.
    func address(of path: String, year: Int? = nil) -> String? {
        sections.first { $0.path == path }?.address(year ?? self.year)
    }

    /// The values of `AgencyMarkup.sections`.
    var values: [String: Any] {
        let links = sections.compactMap { section in
            section.address(year).map { address -> [String: Any] in
                ["href": address, "name": section.name[language], "current": section == current]
            }
        }
        var sections: [String: Any] = [
            "label": AgencyWords.years.text(year == nil ? "sections" : "sections_of_year", language),
            "links": links, "has_links": links.count > 1, "top": AgencyWords.years.text("title", language),
        ]
        if let year { sections["year"] = String(year) }
        return ["sections": sections]
    }

    /// A page with these on top.
    func page(_ template: PageTemplate, title: String, _ values: [String: Any]) -> Page {
        var page = Page(template, title: title, self.values.merging(values) { _, own in own })
        page.fills = year.map { [("year", String($0))] } ?? []
        return page
    }
}

enum AgencyMarkup {
    /// Where one is, and where else one can go.
    static let sections = """
        {{#sections}}{{#year}}<p><a class="back" href="/agency">{{top}}</a></p>{{/year}}
        {{#has_links}}<nav class="sections" aria-label="{{label}}"><ul>{{#links}}<li><a href="{{href}}"{{#current}} \
        aria-current="page"{{/current}}>{{name}}</a></li>
        {{/links}}</ul></nav>{{/has_links}}{{/sections}}

        """
}
