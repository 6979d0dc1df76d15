public import Declarations
import Values

/// Writes declarations as a sheet: what the reader of sheets reads as the same declarations.
public enum CSVDeclarationWriter {
    /// All columns of the template, a row for each declaration, with commas (RFC 4180). A text that a spreadsheet would
    /// run as a formula has an apostrophe before it.
    public static func text(_ declarations: [Declaration]) -> String {
        var text = DeclarationSchema.csvTemplate
        for declaration in declarations {
            text += row(declaration)
            text += "\r\n"
        }
        return text
    }

    private static func row(_ declaration: Declaration) -> String {
        DeclarationField.allCases.filter { $0.column != nil }
            .map { SheetCell.quoted(SheetCell.guarded(cell($0, of: declaration))) }
            .joined(separator: ",")
    }

    private static func cell(_ field: DeclarationField, of declaration: Declaration) -> String {
        // A spreadsheet takes the words for its own, and writes them back in the language of its user.
        if field == .selfControl { return declaration.selfControl ? "1" : "0" }
        return declaration.text(of: field) ?? ""
    }
}
