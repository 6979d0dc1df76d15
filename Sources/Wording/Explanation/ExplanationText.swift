public import Law
public import Rules
public import Values

/// An explanation in one language, for a terminal of a hundred columns: the steps as a tree, each with its result and
/// beneath it what it rests on, and the sources at the end.
public struct ExplanationText: Sendable {
    /// The columns that a text may take.
    static let width = 100

    let law: YearLaw
    let language: Language

    public init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
    }

    /// The steps as lines, without a line end after the last.
    public func text(_ steps: [Step]) -> String {
        var drawing = ExplanationDrawing(law, language, steps)
        for tree in StepTree.trees(steps) { drawing.draw(tree) }
        let rows = drawing.rows
        let textWidth = ExplanationRow.textWidth(rows, within: ExplanationText.width)
        let resultWidth = ExplanationRow.resultWidth(rows)
        let lines = rows.flatMap {
            $0.lines(textWidth: textWidth, resultWidth: resultWidth, width: ExplanationText.width)
        }
        let legend = drawing.marks.legend(width: ExplanationText.width)
        return (lines + (legend.isEmpty ? [] : [""] + legend)).joined(separator: "\n")
    }

    /// What the step is called, with the names of its activity and class where it is a cell.
    public func label(of address: StepAddress) -> String {
        guard case .cell(let registration) = address else { return address.label[language] }
        return address.label.filled(
            language,
            [
                "activity": law.table.activity(of: registration).names[language],
                "device_class": law.table.deviceClass(of: registration).names[language],
            ])
    }

    /// The name of a step's figure; `nil` where the step's says the same, and for a rate that is no published
    /// maximum.
    func label(of use: FigureUse, in step: Step) -> String? {
        let label = name(of: .figure(use.name))
        let isOtherRate = use.name == .maximumLevyRate && ![.tables, .published].contains(use.origin)
        return isOtherRate || label == step.address.label[language] ? nil : label
    }
}
