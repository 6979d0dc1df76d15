import Access
public import Declarations
public import Service
public import Values
import Wording

/// Everything that somebody has to do with for others, in one list.
public struct ClientListPage {
    let language: Language
    let query: ClientQuery
    /// Of the years that the list is about, whatever is asked for.
    let all: [ClientDeclaration]
    let years: [Int]
    /// What the visitor may certify, of the page that is shown.
    var certifiable: Set<DeclarationKey> = []
    var mayUpload = false
    /// Whether somebody went on without picking anything.
    public var pickedNothing = false
    /// The address of the list with another query.
    let address: (ClientQuery) -> String
    /// The same as a file of a kind: `csv`.
    let file: (String) -> String

    public init(
        _ language: Language, _ query: ClientQuery, _ all: [ClientDeclaration], years: [Int],
        address: @escaping (ClientQuery) -> String, file: @escaping (String) -> String
    ) {
        self.language = language
        self.query = query
        self.all = all
        self.years = years
        self.address = address
        self.file = file
    }

    /// The same with what the visitor may do.
    public func allowing(certifying keys: Set<DeclarationKey>, uploading mayUpload: Bool) -> ClientListPage {
        var page = self
        (page.certifiable, page.mayUpload) = (keys, mayUpload)
        return page
    }

    private var words: [String: Phrase] { ClientWords.list }
    private var numerals: Numerals { Numerals(language) }
    private var columns: SortedColumns<ClientQuery> {
        SortedColumns(query: query, words: words, language: language, address: address)
    }

    /// The rows that are shown.
    public var shown: ArraySlice<ClientDeclaration> { query.page(of: query.fitting(all)).rows }

    public var page: Page {
        let fitting = query.fitting(all)
        let (rows, number, pages) = query.page(of: fitting)
        var values: [String: Any] = [
            "has_clients": !all.isEmpty, "has_rows": !rows.isEmpty, "rows": rows.map(row), "counts": counts,
            "columns": columns.heads(amounts: [.total, .levy, .contribution]), "by": columns.labels,
            "search": query.search, "years": yearChoices,
            "states": words.choices("state", all: "all_states", chosen: query.state, language),
            "order": query.order.rawValue, "descending": query.isDescending,
            "found": words.filled("found", language, ["count": numerals.count(fitting.count)]),
            "may_certify": !certifiable.isEmpty, "may_upload": mayUpload,
            "picked_nothing": pickedNothing, "csv": file("csv"), "xlsx": file("xlsx"),
        ]
        if pages > 1 { values["pages"] = paging(number, pages) }
        return Page(.clientList, title: words.text("title", language), values)
    }

    // MARK: Above the list

    /// How many there are of what people look for, each a link to them.
    private var counts: [[String: Any]] {
        let kinds: [ClientQuery.State] = [.submitted, .missing, .refused, .certified]
        return kinds.map { state in
            var wanted = ClientQuery()
            (wanted.year, wanted.state) = (query.year, state)
            let count = wanted.fitting(all).count
            return [
                "count": numerals.count(count), "label": words.text("count_\(state.rawValue)", language),
                "href": address(wanted), "current": query.state == state,
            ]
        }
    }

    private var yearChoices: [[String: Any]] {
        [["value": "all", "label": words.text("all_years", language), "chosen": query.year == nil]]
            + years.map { ["value": String($0), "label": String($0), "chosen": query.year == $0] }
    }

    private func paging(_ number: Int, _ pages: Int) -> [String: Any] {
        let told = words.filled("page", language, ["page": numerals.count(number), "pages": numerals.count(pages)])
        var values: [String: Any] = ["told": told]
        for (name, other) in [("before", number - 1), ("after", number + 1)] where (1...pages).contains(other) {
            var wanted = query
            wanted.page = other
            values[name] = address(wanted)
        }
        return values
    }

    // MARK: The list

    private func row(_ one: ClientDeclaration) -> [String: Any] {
        let amounts = one.declared?.turnover.amounts
        let isLate = one.obligation.isLate && !one.obligation.isClosed
        return [
            "id": one.key.pathName, "name": one.name, "number": one.key.declarant.description,
            "year": String(one.key.year), "state": (one.state?.label ?? LifeState.notDeclared)[language],
            "tag": ClientListPage.tag(of: one), "until": one.obligation.deadline.map { numerals.date($0) } ?? "–",
            "late": isLate, "closed": one.obligation.isClosed, "total": amounts.map { numerals.money($0.total) } ?? "–",
            "levy": amounts.map { numerals.money($0.levy) } ?? "–", "contribution": contribution(one),
            "certifiable": certifiable.contains(one.key),
            "no_mandate": one.state == .submitted && !one.obligation.isClosed && !certifiable.contains(one.key),
            "pick": words.filled("pick", language, ["name": one.name, "year": String(one.key.year)]),
        ]
    }

    private func contribution(_ one: ClientDeclaration) -> String {
        guard let amount = one.contribution else { return "–" }
        guard one.isMaximum, amount > .zero else { return numerals.money(amount) }
        return "≤ \(numerals.money(amount))"
    }

    /// What a state looks like: done, for the certifier, in the way, or not there.
    private static func tag(of one: ClientDeclaration) -> String {
        switch one.state {
        case .certified: "tag good"
        case .submitted: "tag todo"
        case .refused, .exOfficio: "tag late"
        case nil, .draft, .withdrawn, .superseded: "tag"
        }
    }
}
