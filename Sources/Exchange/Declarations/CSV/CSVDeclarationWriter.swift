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
            .map { quoted(SheetCell.guarded(cell($0, of: declaration))) }
            .joined(separator: ",")
    }

    private static func cell(_ field: DeclarationField, of declaration: Declaration) -> String {
        // A spreadsheet takes the words for its own, and writes them back in the language of its user.
        if field == .selfControl { return declaration.selfControl ? "1" : "0" }
        return declaration.text(of: field) ?? ""
    }

    /// Within quotation marks where something in it would divide it.
    private static func quoted(_ text: String) -> String {
        let needsMarks = text.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }
        guard needsMarks else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
