import Law
import Rules
import Values
import Wording

/// An assessment on paper: its amounts, and how they come about.
struct ExplainedPaper {
    private let law: YearLaw
    private let caveats: [Caveat]
    private let language: Language
    private let table: ExplanationTable
    private let text: ExplanationText

    init(_ assessment: ExplainedAssessment, _ language: Language) {
        self.init(assessment.law, assessment.steps, language, caveats: assessment.caveats)
    }

    init(_ law: YearLaw, _ steps: [Step], _ language: Language, caveats: [Caveat] = []) {
        self.law = law
        self.caveats = caveats
        self.language = language
        table = ExplanationTable(law, language, steps)
        text = ExplanationText(law, language)
    }

    var sums: [PaperSum] {
        let amounts: [StepAddress] = [.activity, .levy, .contribution]
        return amounts.compactMap { address in
            let path = address.path(in: law.table)
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
            + (table.sources.isEmpty ? [] : [.sources(table.sources)]) + text.caveats(caveats).map { .note($0) }
    }
}
