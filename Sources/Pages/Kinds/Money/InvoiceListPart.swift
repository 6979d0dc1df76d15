import Billing
import Declarations
import Service
import Values
import Wording

/// A list of invoices with what narrows it, as a part of a page (`InvoiceListMarkup`).
struct InvoiceListPart {
    let language: Language
    let query: InvoiceQuery
    let items: [OpenItem]
    /// Those of the rows that are shown; all that can be searched for where something is.
    let creditNotes: [InvoiceNumber: CreditNoteRecord]
    let today: CivilDate
    /// Where the list is.
    let path: String
    /// Whether the visitor may see accounts.
    let seesAccounts: Bool
    /// The address of the list with another query.
    let address: (InvoiceQuery) -> String

    private var words: [String: Phrase] { InvoiceRunWords.list }
    private var numerals: Numerals { Numerals(language) }
    private var columns: SortedColumns<InvoiceQuery> {
        SortedColumns(query: query, words: words, language: language, address: address)
    }

    var values: [String: Any] {
        let fitting = query.fitting(items, on: today, notes: creditNotes)
        let (rows, number, pages) = query.page(of: fitting)
        let total = fitting.reduce(into: CentsSum.zero) { $0 += $1.total }
        let open = fitting.reduce(into: CentsSum.zero) { $0 += $1.open }
        var values: [String: Any] = [
            "list": path, "accounts": seesAccounts, "has_rows": !rows.isEmpty, "rows": rows.map(row),
            "columns": columns.heads(amounts: [.total, .open]), "by": columns.labels,
            "search": query.search, "kinds": kinds,
            "states": words.choices("state", all: "all_states", chosen: query.state, language),
            "order": query.order.rawValue,
            "descending": query.isDescending,
            "found": words.filled(
                "found", language,
                [
                    "count": numerals.count(fitting.count), "total": numerals.money(total),
                    "open": numerals.money(open),
                ]),
        ]
        if pages > 1 { values["pages"] = paging(number, pages) }
        return values
    }

    private var kinds: [[String: Any]] {
        [["value": "", "label": words.text("all_kinds", language), "chosen": query.kind == nil]]
            + InvoiceKind.allCases.map {
                ["value": $0.rawValue, "label": $0.label[language], "chosen": query.kind == $0]
            }
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

    private func row(_ item: OpenItem) -> [String: Any] {
        let state = InvoiceState(item, today)
        var links: [[String: String]] = []
        if let note = creditNotes[item.invoice]?.number.description {
            links.append(["number": note, "text": InvoicePageWords.list.filled("credit", language, ["number": note])])
        }
        if let other = item.replacement?.description {
            links.append(
                ["number": other, "text": InvoicePageWords.list.filled("replaced", language, ["number": other])])
        }
        var values: [String: Any] = [
            "number": item.invoice.description, "name": item.name, "contributor": item.contributor.description,
            "due": numerals.date(item.due), "total": numerals.money(item.total), "open": numerals.money(item.open),
            "told": told(item, state), "tag": state.tag, "links": links,
        ]
        values["charged"] = item.addedText(language)
        return values
    }

    private func told(_ item: OpenItem, _ state: InvoiceState) -> String {
        guard state == .late else { return state.text(language) }
        return BillingWords.daysLate(item.daysLate(on: today), language)
    }
}
