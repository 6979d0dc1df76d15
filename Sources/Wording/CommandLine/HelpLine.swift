/// A line of help, broken at the width of the terminal.
enum HelpLine {
    /// Where explanations start, after the names of options and commands.
    private static let column = 26

    /// Prose from the left edge, explanations in their column.
    static func broken(_ line: String, width: Int) -> [String] {
        guard line.hasPrefix("  ") else { return line.isEmpty ? [""] : Wrapping.lines(of: line, width: width) }
        let head = line.prefix(column)
        guard head.count == column, head.last == " " else { return [line] }
        let lines = Wrapping.lines(of: String(line.dropFirst(column)), width: max(width, 2 * column) - column)
        let indent = String(repeating: " ", count: column)
        return lines.enumerated().map { ($0.offset == 0 ? head : indent[...]) + $0.element }
    }
}
