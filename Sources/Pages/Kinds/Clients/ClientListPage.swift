import Access
public import Declarations
public import Service
public import Values
import Wording

/// Everything that somebody has to do with for others, in one list.
public struct ClientListPage {
    let language: Language
    let query: ClientQuery
    /// Of all years, whatever is asked for.
    let all: [ClientDeclaration]
    let years: [Int]
    public var mayUpload = false
    /// Whether somebody went on without picking anything.
    public var pickedNothing = false
    /// Whether every box begins ticked.
    public var ticksAll = false
    /// Those that were ticked, wherever in the list they stand.
    public var picked: Set<DeclarationKey> = []
    /// How many may be looked over at once, where more were picked.
    public var pickedAbove: Int?
    /// What the pages after it lead back to.
    let place: ClientListPlace
    /// The same as a file of a kind: `csv`.
    let file: (String) -> String

    public init(
        _ language: Language, _ query: ClientQuery, _ all: [ClientDeclaration], years: [Int], place: ClientListPlace,
        file: @escaping (String) -> String
    ) {
        self.language = language
        self.query = query
        self.all = all
        self.years = years
        self.place = place
        self.file = file
    }

    private var words: [String: Phrase] { ClientWords.list }
    private var numerals: Numerals { Numerals(language) }
    private var columns: SortedColumns<ClientQuery> {
        SortedColumns(query: query, words: words, language: language, address: { _ in "" })
    }

    public var page: Page {
        let fitting = query.fitting(all)
        let (rows, number, pages) = query.page(of: fitting)
        var values: [String: Any] = [
            "has_clients": !all.isEmpty, "has_rows": !rows.isEmpty, "rows": rows.map(row), "counts": counts,
            "columns": columns.heads(amounts: [.total, .levy, .contribution]), "by": columns.labels,
            "search": query.search, "years": yearChoices,
            "states": words.choices("state", all: "all_states", chosen: query.state, language),
            "mine": query.isMine, "order": query.order.rawValue, "descending": query.isDescending,
            "found": words.filled("found", language, ["count": numerals.count(fitting.count)]),
            "may_certify": rows.contains(where: mayCertify), "may_upload": mayUpload,
            "picked_nothing": pickedNothing, "csv": file("csv"), "xlsx": file("xlsx"),
            "tick": ticksAll ? "untick" : "tick", "ticked": ticksAll, "shown": String(number),
        ]
        values.merge(place.values) { own, _ in own }
        values.merge(picks(beside: rows)) { own, _ in own }
        if !elsewhere.isEmpty { values["elsewhere"] = ["years": elsewhere] }
        if pages > 1 { values["pages"] = paging(number, pages) }
        return Page(.clientList, title: words.text("title", language), values)
    }

    /// What was ticked and does not stand on this page of the list goes along with what does.
    private func picks(beside rows: ArraySlice<ClientDeclaration>) -> [String: Any] {
        let shown = Set(rows.map(\.key))
        let besides = all.filter { picked.contains($0.key) && !shown.contains($0.key) && mayCertify($0) }
        var values: [String: Any] = [
            "elsewhere_picked": besides.map(\.key.pathName),
            "may_review": !besides.isEmpty || rows.contains(where: mayCertify),
        ]
        if !besides.isEmpty {
            let told = words.filled("picked_besides", language, ["count": numerals.count(besides.count)])
            values["picked_besides"] = ["told": told]
        }
        if let pickedAbove {
            let counts: KeyValuePairs = [
                "most": numerals.count(pickedAbove), "count": numerals.count(picked.count),
            ]
            values["too_many"] = words.filled("too_many", language, counts)
        }
        return values
    }

    // MARK: Above the list

    /// How many there are of what people look for, each a button that leads to them. To certify is what the visitor may
    /// certify; what waits for others is told apart.
    private var counts: [[String: Any]] {
        let kinds: [ClientQuery.State] = [.submitted, .missing, .refused, .certified]
        return kinds.map { state in
            let wanted = ClientQuery(state, of: query.year)
            var tile: [String: Any] = [
                "count": numerals.count(wanted.fitting(all).count),
                "label": words.text("count_\(state.rawValue)", language),
                "year": query.year.map { String($0) } ?? words.text("all_years", language),
                "go": "state.\(state.rawValue)", "current": query.state == state && query.isMine == wanted.isMine,
            ]
            let others = all.count { $0.waits && !mayCertify($0) && (query.year ?? $0.key.year) == $0.key.year }
            if state == .submitted, others > 0 {
                tile["others"] = words.filled("others", language, ["count": numerals.count(others)])
            }
            return tile
        }
    }

    /// What there is to certify in years that are not shown.
    private var elsewhere: [[String: Any]] {
        guard let shown = query.year else { return [] }
        return years.filter { $0 != shown }.compactMap { year in
            let count = ClientQuery(.submitted, of: year).fitting(all).count
            guard count > 0 else { return nil }
            return [
                "label": Punctuation(language).pair(String(year), numerals.count(count)), "go": "year.\(year)",
            ]
        }
    }

    private func mayCertify(_ one: ClientDeclaration) -> Bool { one.waits && one.isMine }

    private var yearChoices: [[String: Any]] {
        [["value": "all", "label": words.text("all_years", language), "chosen": query.year == nil]]
            + years.map { ["value": String($0), "label": String($0), "chosen": query.year == $0] }
    }

    private func paging(_ number: Int, _ pages: Int) -> [String: Any] {
        let told = words.filled("page", language, ["page": numerals.count(number), "pages": numerals.count(pages)])
        var values: [String: Any] = ["told": told]
        for (name, other) in [("before", number - 1), ("after", number + 1)] where (1...pages).contains(other) {
            values[name] = String(other)
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
            "certifiable": mayCertify(one), "ticked": ticksAll || picked.contains(one.key),
            "no_mandate": one.waits && !mayCertify(one),
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
