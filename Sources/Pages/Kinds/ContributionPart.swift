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
        ]
        return ["assessed": part.merging(ExplanationPart(table: table, language: language).values) { own, _ in own }]
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
        \(ExplanationMarkup.table("aria-label=\"{{t.steps}}\""))
        <h3>{{t.sources}}</h3><ol class="sources soft small">{{#sources}}<li>{{.}}</li>
        {{/sources}}</ol></details></div>{{/assessed}}
        {{#unassessed}}<p class="inset">{{t.not_yet}}</p>{{/unassessed}}
        """
}
