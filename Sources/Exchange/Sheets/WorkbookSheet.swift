import Declarations
public import Values

/// The first sheet of a workbook (XLSX) as CSV, cell for cell, so that it is read as any sheet is: the rows keep their
/// numbers and the columns their letters.
public enum WorkbookSheet {
    /// - Returns: `nil` for what is no workbook that can be read.
    public static func csv(_ bytes: [UInt8]) -> [UInt8]? { rows(bytes).map { Array(csv($0).utf8) } }

    /// The same as it is read, and as people get it back: as the spreadsheets of their country open it.
    public static func csv(_ bytes: [UInt8], for language: Language) -> (read: [UInt8], givenBack: [UInt8])? {
        guard let rows = rows(bytes) else { return nil }
        let form = SheetForm.people(language, title: "", heads: [:])
        guard form.hasDecimalComma else { return (Array(csv(rows).utf8), Array(csv(rows).utf8)) }
        let local = csv(withDecimalCommas(rows), separator: form.separator)
        return (Array(csv(rows).utf8), Array(local.utf8))
    }

    private static func rows(_ bytes: [UInt8]) -> [[String]]? {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let parts = ZipParts(bytes),
            let sheet = first(parts).flatMap(parts.part)
        else { return nil }
        let texts = parts.part("xl/sharedStrings.xml").map { WorkbookTexts.read($0) } ?? []
        let days = WorkbookDays(styles: parts.part("xl/styles.xml"), book: parts.part("xl/workbook.xml"))
        return texts.flatMap { WorkbookCells.rows(sheet, texts: $0, days: days) }
    }

    /// A row that ends early has empty cells up to the last name: workbooks leave those away.
    static func csv(_ rows: [[String]]) -> String { csv(rows, separator: ",") }

    private static func csv(_ rows: [[String]], separator: String) -> String {
        let width = rows.first { !$0.isEmpty }?.count ?? 0
        return rows.map { row in
            let empty = row.isEmpty ? [] : Array(repeating: "", count: max(0, width - row.count))
            return (row + empty).map { SheetCell.quoted(SheetCell.guarded($0)) }.joined(separator: separator) + "\r\n"
        }.joined()
    }

    /// Amounts as such a spreadsheet takes them for numbers. What may mean two amounts stays as it is.
    static func withDecimalCommas(_ rows: [[String]]) -> [[String]] {
        guard let head = rows.firstIndex(where: { !$0.isEmpty }) else { return rows }
        let amounts = [DeclarationField.totalTurnover, .levyTurnover].compactMap(\.column)
        let columns = rows[head].indices.filter { amounts.contains(SheetCell.trimmed(rows[head][$0])) }
        var local = rows
        for row in rows.indices.dropFirst(head + 1) {
            for column in columns where column < rows[row].count {
                local[row][column] = withDecimalComma(rows[row][column])
            }
        }
        return local
    }

    private static func withDecimalComma(_ amount: String) -> String {
        let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[1].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return amount }
        return parts.joined(separator: ",")
    }

    /// Where the first sheet stands: the workbook says under which mark, and its relations where that is.
    private static func first(_ parts: ZipParts) -> String? {
        let usual = "xl/worksheets/sheet1.xml"
        guard let book = parts.part("xl/workbook.xml"), let relations = parts.part("xl/_rels/workbook.xml.rels") else {
            return usual
        }
        guard let sheets = elements("sheet", of: book), let targets = elements("Relationship", of: relations) else {
            return nil
        }
        let relation = targets.first { $0["Id"] != nil && $0["Id"] == sheets.first?["id"] }
        guard let target = relation?["Target"] else { return usual }
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }

    /// The attributes of each element of a name.
    private static func elements(_ name: String, of part: [UInt8]) -> [[String: String]]? {
        var found: [[String: String]] = []
        return XMLPlainWalk.read(part, began: { if $0 == name { found.append($1) } }) ? found : nil
    }
}
