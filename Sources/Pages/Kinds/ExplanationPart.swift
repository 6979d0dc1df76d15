import Values
import Wording

/// How an amount comes about, as a part of a page: a row for each step, and the sources that the rows name by number.
struct ExplanationPart {
    let table: ExplanationTable
    let language: Language
    /// Whether each row tells what it rests on.
    var tellsBasis = true
    /// Which rows are shown.
    var shows: (ExplanationTable.Row) -> Bool = { _ in true }

    /// The values of `ExplanationMarkup.table`.
    var values: [String: Any] {
        ["rows": table.rows.filter(shows).map(values), "sources": table.sources]
    }

    private func values(_ row: ExplanationTable.Row) -> [String: Any] {
        [
            "label": capitalised(row.label),
            "lines": (row.reason.map { [capitalised($0) + "."] } ?? [])
                + (tellsBasis ? row.basis.map(capitalised) : []),
            "level": min(row.level, 4), "skipped": row.reason != nil, "result": row.result ?? "–",
            "citations": row.citations,
        ]
    }
}

/// The markup of an explanation, inside of a value that holds its parts.
enum ExplanationMarkup {
    /// - Parameter name: what names the table for who hears the page, as an attribute.
    static func table(_ name: String) -> String {
        """
        <div class="scroll" tabindex="0" role="region" \(name)><table class="steps">
        <thead><tr><th scope="col">{{t.step}}</th><th scope="col" class="sum">{{t.outcome}}</th>
        <th scope="col">{{t.where}}</th></tr></thead>
        <tbody>{{#rows}}<tr class="level-{{level}}{{#skipped}} skipped{{/skipped}}"><th scope="row">{{label}}\
        {{#lines}}<span class="why">{{.}}</span>{{/lines}}</th>\
        <td class="sum">{{result}}</td><td>{{citations}}</td></tr>
        {{/rows}}</tbody></table></div>
        """
    }
}
