import Declarations
public import Service
import Values
import Wording

/// All declarations of a year in one list.
public struct AgencyContributorsPage {
    private let navigation: AgencyNavigation
    private let query: ContributorQuery
    private let fitting: [ContributorRow]
    private let address: (ContributorQuery) -> String
    private let file: (String) -> String

    /// - Parameters:
    ///   - fitting: all that are asked for, on whichever page.
    ///   - address: the address of the list with another query.
    ///   - file: the same as a file of a kind: `csv`.
    public init(
        _ navigation: AgencyNavigation, _ query: ContributorQuery, _ fitting: [ContributorRow],
        address: @escaping (ContributorQuery) -> String, file: @escaping (String) -> String
    ) {
        self.navigation = navigation
        self.query = query
        self.fitting = fitting
        self.address = address
        self.file = file
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { AgencyWords.contributors }
    private var numerals: Numerals { Numerals(language) }
    private var columns: SortedColumns<ContributorQuery> {
        SortedColumns(query: query, words: words, language: language, address: address)
    }

    public var page: Page {
        let paging = ListPaging(fitting.count, page: query.page, rows: ContributorQuery.rows)
        let rows = fitting[paging.range].map(row)
        let year = navigation.year.map { String($0) } ?? ""
        var values: [String: Any] = [
            "path": "/agency/\(year)/contributors", "rows": rows, "has_rows": !rows.isEmpty,
            "columns": columns.heads(amounts: [.total, .levy, .contribution]), "by": columns.labels,
            "search": query.search, "states": words.choices("state", all: "all_states", chosen: query.state, language),
            "order": query.order.rawValue,
            "descending": query.isDescending,
            "found": words.filled("found", language, ["count": numerals.count(fitting.count)]),
            "csv": file("csv"), "xlsx": file("xlsx"),
        ]
        if let links = paging.links(
            language,
            { page in
                var wanted = query
                wanted.page = page
                return address(wanted)
            })
        {
            values["pages"] = links
        }
        return navigation.page(.agencyContributors, title: words.filled("title", language, ["year": year]), values)
    }

    private func row(_ row: ContributorRow) -> [String: Any] {
        let (line, amounts) = (row.line, row.line.turnover.amounts)
        var values: [String: Any] = [
            "id": line.declarant.description, "name": line.name, "number": line.declarant.description,
            "state": line.state.label[language], "tag": AgencyContributorsPage.tag(of: line.state),
            "changed": numerals.date(max(line.changedAt, line.judgedAt ?? line.changedAt).day),
            "total": amounts.map { numerals.money($0.total) } ?? "–",
            "levy": amounts.map { numerals.money($0.levy) } ?? "–",
            "contribution": row.contribution.map { numerals.money($0) } ?? "–",
        ]
        if let box = line.turnover.box { values["box"] = box.label[language] }
        return values
    }

    /// What a state looks like: done, waiting, in the way, or not there.
    static func tag(of state: LifeState?) -> String {
        switch state {
        case .certified: "tag good"
        case .submitted: "tag todo"
        case .refused, .exOfficio: "tag late"
        case nil, .draft, .withdrawn, .superseded: "tag"
        }
    }
}

/// Which rows of a long list a page shows, and the way to the others.
struct ListPaging {
    let page: Int
    let pages: Int
    let range: Range<Int>

    /// - Parameter page: the one asked for; the last one there is, where it is beyond.
    init(_ count: Int, page: Int, rows: Int) {
        pages = max(1, (count + rows - 1) / rows)
        self.page = min(max(1, page), pages)
        let start = (self.page - 1) * rows
        range = start..<min(start + rows, count)
    }

    /// The values of `ListPaging.markup`; `nil` where one page is all.
    func links(_ language: Language, _ address: (Int) -> String) -> [String: Any]? {
        guard pages > 1 else { return nil }
        let (words, numerals) = (AgencyWords.paging, Numerals(language))
        var values: [String: Any] = [
            "told": words.filled("page", language, ["page": numerals.count(page), "pages": numerals.count(pages)]),
            "label": words.text("pages", language), "previous": words.text("before", language),
            "next": words.text("after", language),
        ]
        if page > 1 { values["before"] = address(page - 1) }
        if page < pages { values["after"] = address(page + 1) }
        return values
    }

    static let markup = """
        {{#pages}}<nav class="paging" aria-label="{{label}}">{{#before}}<a href="{{.}}" rel="prev">{{previous}}</a>\
        {{/before}} <span>{{told}}</span> {{#after}}<a href="{{.}}" rel="next">{{next}}</a>{{/after}}</nav>{{/pages}}

        """
}
