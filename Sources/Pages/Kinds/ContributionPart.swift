import Law
public import Rules
public import Values
import Wording

/// The amounts that follow from a declaration, as a part of a page, with every step one click away.
public struct ContributionPart: Sendable {
    private let language: Language
    private let assessment: Result<ExplainedAssessment, Problems>

    /// - Parameter assessment: what it amounts to, or why that can't be said yet.
    public init(_ language: Language, _ assessment: Result<ExplainedAssessment, Problems>) {
        self.language = language
        self.assessment = assessment
    }

    /// The values of `ContributionMarkup.text`.
    var values: [String: Any] {
        guard case .success(let assessment) = assessment else { return ["unassessed": true] }
        let table = ExplanationTable(assessment.law, language, assessment.steps)
        let amounts: [StepAddress] = [.activity, .levy, .contribution]
        let steps = ExplanationText(assessment.law, language)
        let lines = amounts.compactMap { address -> [String: Any]? in
            let path = address.path(in: assessment.law.table)
            guard let row = table.rows.first(where: { $0.address == path }) else { return nil }
            return [
                "label": steps.label(of: address).capitalisedFirst, "result": row.result ?? row.reason ?? "",
                "sum": address == .contribution,
            ]
        }
        let part: [String: Any] = [
            "lines": lines, "is_maximum": assessment.isMaximum, "caveats": steps.caveats(assessment.caveats),
            "has_caveats": !assessment.caveats.isEmpty,
            "rows": table.rows.map(values), "sources": table.sources,
        ]
        return ["assessed": part]
    }

    private func values(_ row: ExplanationTable.Row) -> [String: Any] {
        var values: [String: Any] = [
            "label": row.label, "basis": row.basis, "citations": row.citations, "level": min(row.level, 4),
            "result": row.result ?? "",
        ]
        if let reason = row.reason { values["reason"] = reason }
        return values
    }
}

enum ContributionMarkup {
    static let text = """
        {{#assessed}}<div class="sums"><dl>{{#lines}}<div{{#sum}} class="sum"{{/sum}}><dt>{{label}}</dt>\
        <dd>{{result}}</dd></div>
        {{/lines}}</dl>
        {{#is_maximum}}<p class="soft small">{{t.at_most_why}}</p>{{/is_maximum}}
        {{#has_caveats}}<details><summary>{{t.sureness}}</summary>
        {{#caveats}}<p class="soft small">{{.}}</p>
        {{/caveats}}</details>
        {{/has_caveats}}<details><summary>{{t.steps}}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.steps}}"><table class="steps">
        <thead><tr><th scope="col">{{t.step}}</th><th scope="col" class="amount">{{t.step_result}}</th>\
        <th scope="col">{{t.step_source}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row" class="level{{level}}">{{label}}\
        {{#reason}}<br><span class="soft">{{.}}</span>{{/reason}}\
        {{#basis}}<br><span class="soft small">{{.}}</span>{{/basis}}</th>\
        <td class="amount">{{result}}</td><td class="small">{{citations}}</td></tr>
        {{/rows}}</tbody></table></div>
        <ol class="sources soft small">{{#sources}}<li>{{.}}</li>
        {{/sources}}</ol></details></div>{{/assessed}}
        {{#unassessed}}<p class="inset">{{t.not_yet}}</p>{{/unassessed}}
        """
}
