import Values

/// Links to what an accountant books from, as a part of a page.
struct MoneyFileLinks {
    /// The sheets, by what their addresses call them.
    enum Sheet: String, CaseIterable, Sendable {
        case invoices, open, late, postings, payments
    }

    /// What a file of a sheet ends in.
    static let endings = ["csv", "xlsx"]

    private let language: Language

    init(_ language: Language) { self.language = language }

    /// Below `/agency`.
    ///
    /// - Parameter year: `nil` for what is of all years.
    static func path(_ sheet: Sheet, _ ending: String, year: Int?) -> String {
        "/agency/\(year.map { "\($0)/" } ?? "")\(sheet.rawValue).\(ending)"
    }

    func links(_ sheets: [Sheet], year: Int?) -> [[String: String]] {
        sheets.flatMap { sheet in
            Self.endings.map { ending in
                [
                    "href": Self.path(sheet, ending, year: year),
                    "text": MoneyFileWords.name(sheet, ofYear: year != nil).filled(
                        language,
                        ["year": year.map { String($0) } ?? "", "form": MoneyFileWords.form(ending)[language]]),
                ]
            }
        }
    }

    /// The same of some days alone, which a person fills in.
    ///
    /// - Parameter sheets: each with its year; `nil` for what is of all years.
    func period(_ sheets: [(sheet: Sheet, year: Int?)]) -> [String: Any] {
        [
            "title": MoneyFileWords.period.text("title", language),
            "from": MoneyFileWords.period.text("from", language),
            "through": MoneyFileWords.period.text("through", language),
            "buttons": sheets.flatMap { links([$0.sheet], year: $0.year) },
        ]
    }

    static let markup = """
        <ul class="links no-print">{{#files}}<li><a href="{{href}}">{{text}}</a></li>
        {{/files}}</ul>
        {{#period}}<details class="no-print"><summary>{{title}}</summary>
        <form method="get" class="filter"><div><label for="export-from">{{from}}</label>\
        <input id="export-from" name="from" type="date"></div>
        <div><label for="export-through">{{through}}</label>\
        <input id="export-through" name="through" type="date"></div>
        <div class="line">{{#buttons}}<button class="quiet" formaction="{{href}}">{{text}}</button>
        {{/buttons}}</div></form></details>{{/period}}
        """
}
