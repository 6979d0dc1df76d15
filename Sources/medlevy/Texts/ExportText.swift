import Exchange
import Values
import Wording

/// What was exported, for the eye.
struct ExportText {
    private let language: Language

    init(_ language: Language) { self.language = language }

    func text(_ export: DeclarationExport, _ file: String, tablesHash: String) -> String {
        let numerals = Numerals(language)
        var lines = [
            Texts.exported.filled(language, ["count": numerals.count(export.declarations), "file": file])
        ]
        if let sheets = export.sheets, sheets > 1 {
            let most = numerals.count(DeclarationExport.longestSheet)
            lines.append(Texts.severalSheets.filled(language, ["sheets": numerals.count(sheets), "most": most]))
        }
        lines.append(Texts.madeWith.filled(language, ["program": Program.identity, "hash": tablesHash]))
        return lines.map { $0 + "\n" }.joined()
    }
}
