import Law
import Rules
import Values

/// Draws the tree of an explanation row by row, and remembers which sources it cited and which readings it told.
struct ExplanationDrawing {
    private(set) var rows: [ExplanationRow] = []
    private(set) var marks: CitationMarks
    private let text: ExplanationText
    private let values: StepValues
    private var toldReadings: Set<ReadingID> = []

    init(_ law: YearLaw, _ language: Language, _ steps: [Step]) {
        marks = CitationMarks(law.book.sources, language)
        text = ExplanationText(law, language)
        values = StepValues(steps, language)
    }

    private var language: Language { text.language }

    /// - Parameters:
    ///   - lead: the tree lines before the step itself.
    ///   - below: those before everything beneath it.
    mutating func draw(_ tree: StepTree, lead: String = "", below: String = "") {
        let beneath = below + (tree.parts.isEmpty ? "  " : "│ ")
        rows.append(
            ExplanationRow(
                lead: lead, furtherLead: beneath, text: name(of: tree.step), result: values.result(of: tree.step)))
        for detail in details(of: tree.step) {
            rows.append(ExplanationRow(lead: beneath, furtherLead: beneath, text: detail, result: nil))
        }
        for (place, part) in tree.parts.enumerated() {
            let isLast = place == tree.parts.count - 1
            draw(part, lead: below + (isLast ? "└ " : "├ "), below: below + (isLast ? "  " : "│ "))
        }
    }

    /// The step's label; for a step that changed nothing also why.
    private func name(of step: Step) -> String {
        let label = text.label(of: step.address)
        return step.notApplied.map { "\(label) — \($0.text[language])" } ?? label
    }

    // MARK: Details

    /// What the step rests on; nothing for a step that changed nothing, nor for a cell: all cells have one source.
    /// Where something was refused that people ask about, the amounts compared, the reading and the question are shown.
    private mutating func details(of step: Step) -> [String] {
        if case .cell = step.address { return [] }
        guard step.notApplied?.isRefusal ?? true else { return [] }
        var details: [String] = []
        if !step.inputs.isEmpty { details.append(values.inputs(of: step)) }
        if let use = step.figure { details.append(figure(use, of: step)) }
        if case .highest = step.address { details.append(table()) }
        var short: [String] = []
        if let use = step.reading {
            if let told = meaning(of: use) { details.append(told) } else { short.append(name(of: use)) }
        }
        if let rounding = step.rounding { short.append(rounding.label[language]) }
        let citations = marks.text(citations(of: step))
        if !citations.isEmpty { short.append(citations) }
        return short.isEmpty ? details : details + [short.joined(separator: " · ")]
    }

    /// The step's own citations, unless its figure has said them all.
    private func citations(of step: Step) -> [Citation] {
        let own = step.address.citations
        guard let use = step.figure, use.origin == .tables, let dated = text.law.dated(use.name) else { return own }
        return Set(own).isSubset(of: dated.citations) ? [] : own
    }

    // MARK: Figures

    private mutating func figure(_ use: FigureUse, of step: Step) -> String {
        let label = text.label(of: use, in: step)
        guard use.origin == .tables, let dated = text.law.dated(use.name) else {
            return named(label, use.origin.label[language])
        }
        return named(label, fromTables(dated.status, dated.citations))
    }

    private mutating func table() -> String {
        let dated = text.law.datedTable
        return named(text.name(of: .entityTable), fromTables(dated.status, dated.citations))
    }

    private mutating func fromTables(_ status: Status, _ citations: [Citation]) -> String {
        let said = "\(Origin.tables.label[language]), \(status.label[language])"
        let cited = marks.text(citations)
        if cited.isEmpty { return said }
        return said + (cited.hasPrefix("[") ? " " : ", ") + cited
    }

    private func named(_ name: String?, _ value: String) -> String {
        name.map { Punctuation(language).pair($0, value) } ?? value
    }

    // MARK: Readings

    private func name(of use: ReadingUse) -> String {
        "\(ExplanationText.reading[language]) \(use.id.rawValue) = \(use.value)"
    }

    /// The reading with its meaning, the first time that it comes.
    private mutating func meaning(of use: ReadingUse) -> String? {
        guard toldReadings.insert(use.id).inserted, let choice = text.law.book.readings[use.id]?.choice(use.value)
        else { return nil }
        return named(name(of: use), choice.meaning[language])
    }
}

extension Reason {
    /// Whether it turns down what a contributor may have counted on, or rests on a reading.
    var isRefusal: Bool {
        switch self {
        case .abroadWithoutBelgianActivity, .otherActivitiesToo, .notBelowThreshold, .neverWithoutDeclaration: true
        case .notLiable, .registered, .unregistered, .oneActivity, .established, .noSelfControl, .notDistributor,
            .notBelowMinimum, .exempt, .notAboveMaximum, .noMaximum, .nothingToDivideBy:
            false
        }
    }
}
