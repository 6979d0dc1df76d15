/// The first sheet of a workbook (XLSX) as CSV, cell for cell, so that it is read as any sheet is: the rows keep their
/// numbers and the columns their letters.
public enum WorkbookSheet {
    /// - Returns: `nil` for what is no workbook that can be read.
    public static func csv(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let parts = ZipParts(bytes),
            let sheet = first(parts).flatMap(parts.part)
        else { return nil }
        let texts = parts.part("xl/sharedStrings.xml").map { WorkbookTexts.read($0) } ?? []
        let days = WorkbookDays(styles: parts.part("xl/styles.xml"), book: parts.part("xl/workbook.xml"))
        guard let texts, let rows = WorkbookCells.rows(sheet, texts: texts, days: days) else { return nil }
        return Array(csv(rows).utf8)
    }

    /// A row that ends early has empty cells up to the last name: workbooks leave those away.
    static func csv(_ rows: [[String]]) -> String {
        let width = rows.first { !$0.isEmpty }?.count ?? 0
        return rows.map { row in
            let empty = row.isEmpty ? [] : Array(repeating: "", count: max(0, width - row.count))
            return (row + empty).map { SheetCell.quoted(SheetCell.guarded($0)) }.joined(separator: ",") + "\r\n"
        }.joined()
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
