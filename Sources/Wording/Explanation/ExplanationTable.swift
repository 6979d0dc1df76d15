public import Law
public import Rules
public import Values

/// An explanation as rows of a table: each step after the one that it is a part of, with its result and with where it
/// says so; and the sources, which the rows name by number.
public struct ExplanationTable: Sendable {
    /// A step.
    public struct Row: Sendable {
        /// The step's stable address: `contribution.levy.rate`.
        public let address: String
        /// How many steps it is a part of.
        public let level: Int
        public let label: String
        /// Why it changed nothing; `nil` where it did.
        public let reason: String?
        /// What it rests on, a line each: its inputs, its figure, the reading.
        public let basis: [String]
        /// `nil` where a step that changed nothing has no value of its own.
        public let result: String?
        /// `art. 14/9 [1], Q3 [2]`
        public let citations: String
    }

    public private(set) var rows: [Row] = []
    /// The sources in the order of their numbers.
    public let sources: [String]

    public init(_ law: YearLaw, _ language: Language, _ steps: [Step]) {
        var drawing = ExplanationRows(law, language, steps)
        for tree in StepTree.trees(steps) { drawing.draw(tree, level: 0) }
        rows = drawing.rows
        sources = drawing.marks.references
    }
}

/// Makes the rows one after the other, since a source has the number of its first use.
private struct ExplanationRows {
    private(set) var rows: [ExplanationTable.Row] = []
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

    mutating func draw(_ tree: StepTree, level: Int) {
        let step = tree.step
        rows.append(
            ExplanationTable.Row(
                address: step.address.path(in: text.law.table), level: level, label: text.label(of: step.address),
                reason: step.notApplied.map { $0.text[language] }, basis: basis(of: step),
                result: values.result(of: step), citations: marks.text(citations(of: step))))
        for part in tree.parts { draw(part, level: level + 1) }
    }

    /// Nothing for a cell, which is a number of the table, nor for a step that changed nothing; but where something was
    /// refused that people ask about, the amounts compared and the reading.
    private mutating func basis(of step: Step) -> [String] {
        if case .cell = step.address { return [] }
        guard step.notApplied?.isRefusal ?? true else { return [] }
        var lines: [String] = []
        if !step.inputs.isEmpty { lines.append(values.inputs(of: step)) }
        if let use = step.figure { lines.append(figure(use, of: step)) }
        if let use = step.reading, let told = meaning(of: use) { lines.append(told) }
        if let rounding = step.rounding { lines.append(rounding.label[language]) }
        return lines
    }

    private func figure(_ use: FigureUse, of step: Step) -> String {
        let label = text.label(of: use, in: step)
        let origin = use.origin.label[language]
        let status = use.origin == .tables ? text.law.dated(use.name)?.status.label[language] : nil
        let said = [origin, status].compactMap(\.self).joined(separator: ", ")
        return label.map { Punctuation(language).pair($0, said) } ?? said
    }

    /// The reading with its meaning, the first time that it comes.
    private mutating func meaning(of use: ReadingUse) -> String? {
        guard toldReadings.insert(use.id).inserted, let choice = text.law.book.readings[use.id]?.choice(use.value)
        else { return nil }
        return Punctuation(language).pair(
            "\(ExplanationText.reading[language]) \(use.id.rawValue)", choice.meaning[language])
    }

    /// The step's own, and those of the figure or the table that it uses.
    private func citations(of step: Step) -> [Citation] {
        var citations = step.address.citations
        if let use = step.figure, use.origin == .tables, step.notApplied == nil {
            citations += text.law.dated(use.name)?.citations ?? []
        }
        if case .cell = step.address { citations = [] }
        if step.address.isOfTable { citations += text.law.datedTable.citations }
        var distinct: [Citation] = []
        for citation in citations where !distinct.contains(citation) { distinct.append(citation) }
        return distinct
    }
}

extension StepAddress {
    /// Whether the step reads the entity table.
    fileprivate var isOfTable: Bool {
        if case .cell = self { true } else { self == .highest }
    }
}
