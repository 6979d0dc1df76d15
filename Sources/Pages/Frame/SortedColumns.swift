import Service
import Values
import Wording

/// The columns of a list that they sort. Each head is a link: it sorts the list, and the one that the list is sorted by
/// turns it around.
struct SortedColumns<Query: SortedQuery> {
    let query: Query
    /// Has `by_ORDER` for each.
    let words: [String: Phrase]
    let language: Language
    /// The address of the list with another query.
    let address: (Query) -> String

    /// What each column is called, for narrow screens, where they stand below each other.
    var labels: [String: String] {
        let pairs = Query.Order.allCases.map { ($0.rawValue, words.text("by_\($0.rawValue)", language)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    func heads(amounts: Set<Query.Order>) -> [[String: Any]] {
        Query.Order.allCases.map { order in
            var wanted = query
            let isCurrent = order == query.order
            (wanted.order, wanted.page) = (order, 1)
            wanted.isDescending = isCurrent && !query.isDescending
            var column: [String: Any] = [
                "label": words.text("by_\(order.rawValue)", language), "href": address(wanted),
                "order": order.rawValue, "amount": amounts.contains(order),
            ]
            if isCurrent { column["sorted"] = query.isDescending ? "descending" : "ascending" }
            return column
        }
    }
}

extension [String: Phrase] {
    /// What a list can be narrowed to: everything (the text of `all`), or one of some, each called `KIND_CODE`.
    func choices<Choice: CaseIterable & RawRepresentable & Equatable>(
        _ kind: String, all: String, chosen: Choice?, _ language: Language
    ) -> [[String: Any]] where Choice.RawValue == String {
        let everything: [String: Any] = ["value": "", "label": text(all, language), "chosen": chosen == nil]
        return [everything]
            + Choice.allCases.map { choice in
                [
                    "value": choice.rawValue, "label": text("\(kind)_\(choice.rawValue)", language),
                    "chosen": chosen == choice,
                ]
            }
    }
}
