import Law
import Rules
import Values
import Wording

/// An assessment on paper: its amounts, and how they come about.
struct ExplainedPaper {
    private let assessment: ExplainedAssessment
    private let language: Language
    private let table: ExplanationTable
    private let text: ExplanationText

    init(_ assessment: ExplainedAssessment, _ language: Language) {
        self.assessment = assessment
        self.language = language
        table = ExplanationTable(assessment.law, language, assessment.steps)
        text = ExplanationText(assessment.law, language)
    }

    var sums: [PaperSum] {
        let amounts: [StepAddress] = [.activity, .levy, .contribution]
        return amounts.compactMap { address in
            let path = address.path(in: assessment.law.table)
            guard let row = table.rows.first(where: { $0.address == path }) else { return nil }
            let label = text.label(of: address)
            return PaperSum(
                label: label.prefix(1).uppercased() + label.dropFirst(), amount: row.result ?? row.reason ?? "",
                isTotal: address == .contribution)
        }
    }

    /// The steps with their articles, and the sources; what is less sure than published, too.
    var steps: [PaperBlock] {
        let rows = table.rows.map { row in
            PaperTable.Row(
                cells: [
                    PaperTable.Cell(row.label, notes: [row.reason].compactMap(\.self) + row.basis),
                    PaperTable.Cell(row.result ?? "", .strong), PaperTable.Cell(row.citations, .small),
                ], level: row.level)
        }
        let columns = [
            PaperTable.Column(title: PaperWords.step[language], part: 0.54),
            PaperTable.Column(title: PaperWords.stepResult[language], part: 0.2, isRight: true),
            PaperTable.Column(title: PaperWords.stepSource[language], part: 0.26),
        ]
        return [.heading(PaperWords.steps[language]), .table(PaperTable(columns: columns, rows: rows))]
            + [.sources(table.sources)] + text.caveats(assessment.caveats).map { .note($0) }
    }
}
