/// A row of an explanation on a terminal: tree lines, a text, and at a step its result.
struct ExplanationRow {
    /// The tree lines before the text's first line.
    let lead: String
    /// The tree lines before its further lines.
    let furtherLead: String
    let text: String
    let result: String?

    /// The width of a text with room for the result beside it.
    static func textWidth(_ rows: [ExplanationRow], within width: Int) -> Int {
        let stepRows = rows.filter { $0.result != nil }
        let natural = stepRows.map { $0.indent + $0.text.count }.max() ?? 0
        return min(natural, width - gap - resultWidth(stepRows))
    }

    static func resultWidth(_ rows: [ExplanationRow]) -> Int { rows.compactMap(\.result?.count).max() ?? 0 }

    /// The columns that the tree lines take, in the line where they are longest.
    private var indent: Int { max(lead.count, furtherLead.count) }

    /// The columns between a text and its result.
    static let gap = 2

    /// The lines of the row. The result ends in the same column in every row.
    func lines(textWidth: Int, resultWidth: Int, width: Int) -> [String] {
        let room = (result == nil ? width : textWidth) - indent
        let texts = Wrapping.lines(of: text, width: room)
        return texts.enumerated().map { place, text in
            guard place == 0 else { return furtherLead + text }
            guard let result else { return lead + text }
            let end = textWidth + ExplanationRow.gap + resultWidth
            let spaces = max(ExplanationRow.gap, end - lead.count - text.count - result.count)
            return lead + text + String(repeating: " ", count: spaces) + result
        }
    }
}
