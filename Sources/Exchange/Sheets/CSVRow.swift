/// One line of CSV (RFC 4180), safe to open in a spreadsheet: a text that a spreadsheet would compute is led by an
/// apostrophe, which makes it a text there.
public enum CSVRow {
    /// - Returns: the fields with commas between them, and a line end.
    public static func text(_ fields: [String]) -> String { line(fields.map(SheetCell.guarded)) }

    /// - Returns: the cells with commas between them, and a line end.
    static func text(_ cells: [DeclarationRow.Cell]) -> String { line(cells.map(\.csv)) }

    /// The cells as a spreadsheet of people opens them.
    static func text(_ cells: [DeclarationRow.Cell], as form: SheetForm) -> String {
        cells.map { cell in
            guard case .amount = cell, form.hasDecimalComma else { return SheetCell.quoted(cell.csv) }
            return cell.csv.replacing(".", with: ",")
        }.joined(separator: form.separator) + "\r\n"
    }

    private static func line(_ fields: [String]) -> String {
        fields.map { SheetCell.quoted($0) }.joined(separator: ",") + "\n"
    }
}
