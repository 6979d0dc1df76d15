import Declarations

/// The cells of a workbook's sheet as texts.
final class WorkbookCells {
    private let texts: [String]
    private let days: WorkbookDays
    private var rows: [[String]] = []
    private var cell = Cell()
    /// The columns that hold a day, which the row of names tells.
    private var dayColumns: Set<Int>?
    private var isSheet = false
    private var isTooMuch = false

    /// A row beyond this is no declaration's.
    private static let mostRows = 20_000
    private static let mostColumns = 200

    /// The cell that is being read.
    private struct Cell {
        var kind = "n"
        var style: String?
        var column = 0
        var value = ""
    }

    private init(_ texts: [String], _ days: WorkbookDays) {
        self.texts = texts
        self.days = days
    }

    /// - Parameters:
    ///   - texts: those that stand once for all cells.
    ///   - days: which of its numbers are shown as days. Only in columns that hold one they are: where an amount is
    ///     meant, it is the number that was typed.
    /// - Returns: `nil` for what is no sheet that can be taken in.
    static func rows(_ part: [UInt8], texts: [String], days: WorkbookDays = .none) -> [[String]]? {
        let cells = WorkbookCells(texts, days)
        let isRead = XMLPlainWalk.read(part, began: { cells.begin($0, $1) }, ended: { cells.end($0, $1) })
        return isRead && cells.isSheet && !cells.isTooMuch ? cells.rows : nil
    }

    private func begin(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "sheetData": isSheet = true
        case "row":
            let number = attributes["r"].flatMap { Int($0) } ?? rows.count + 1
            isTooMuch = isTooMuch || number <= rows.count || number > WorkbookCells.mostRows
            while !isTooMuch, rows.count < number { rows.append([]) }
        case "c":
            let column = attributes["r"].map(WorkbookCells.column) ?? (rows.last?.count ?? 0)
            cell = Cell(kind: attributes["t"] ?? "n", style: attributes["s"], column: column)
        default: break
        }
    }

    private func end(_ name: String, _ text: String) {
        switch name {
        case "v", "t": cell.value += text
        case "c":
            isTooMuch = isTooMuch || rows.isEmpty || !(0..<WorkbookCells.mostColumns).contains(cell.column)
            if !isTooMuch { put(shown, cell.column) }
        case "row": if dayColumns == nil, let names = rows.last, !names.isEmpty { dayColumns = Self.days(of: names) }
        default: break
        }
    }

    private func put(_ text: String, _ column: Int) {
        guard !text.isEmpty else { return }
        let row = rows.count - 1
        while rows[row].count <= column { rows[row].append("") }
        rows[row][column] = text
    }

    private var shown: String {
        switch cell.kind {
        case "s": Int(cell.value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
        case "n": day ?? WorkbookNumber.text(cell.value)
        default: cell.value
        }
    }

    private var day: String? {
        dayColumns?.contains(cell.column) ?? false ? days.day(cell.value, style: cell.style) : nil
    }

    private static func days(of names: [String]) -> Set<Int> {
        Set(names.indices.filter { SheetCell.trimmed(names[$0]) == DeclarationField.certificateDate.column })
    }

    /// Counted from 0: `B2` is 1.
    private static func column(_ name: String) -> Int {
        let letters = name.utf8.prefix { (0x41...0x5A).contains($0) }.prefix(4)
        return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    }
}
