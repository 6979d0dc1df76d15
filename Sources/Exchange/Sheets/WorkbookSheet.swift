/// The first sheet of a workbook (XLSX) as CSV, cell for cell, so that it is read as any sheet is: the rows keep their
/// numbers and the columns their letters.
public struct WorkbookSheet {
    private var shared: [String] = []
    private var rows: [[String]] = []

    /// A row beyond this is no declaration's.
    private static let mostRows = 20_000
    private static let mostColumns = 200

    /// - Returns: `nil` for what is no workbook that can be read.
    public static func csv(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let parts = ZipParts(bytes) else { return nil }
        var sheet = WorkbookSheet()
        if let strings = parts.part("xl/sharedStrings.xml") { sheet.readShared(text(strings)) }
        guard let part = parts.part(first(parts)), sheet.read(text(part)) else { return nil }
        return Array(sheet.csv.utf8)
    }

    /// The same of the part that holds a sheet.
    static func csv(markup: String) -> String? {
        var sheet = WorkbookSheet()
        return sheet.read(markup) ? sheet.csv : nil
    }

    /// A row that ends early has empty cells up to the last name: workbooks leave those away.
    private var csv: String {
        let width = rows.first { !$0.isEmpty }?.count ?? 0
        return rows.map { row in
            let empty = row.isEmpty ? [] : Array(repeating: "", count: max(0, width - row.count))
            return (row + empty).map { SheetCell.quoted(SheetCell.guarded($0)) }.joined(separator: ",") + "\r\n"
        }.joined()
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Where the first sheet stands: the workbook says under which mark, and its relations where that is.
    private static func first(_ parts: ZipParts) -> String {
        let usual = "xl/worksheets/sheet1.xml"
        guard let book = parts.part("xl/workbook.xml"), let relations = parts.part("xl/_rels/workbook.xml.rels") else {
            return usual
        }
        let id = tags(text(book)).first { $0.isNamed("sheet") }?.attribute("r:id")
        let relation = tags(text(relations)).first { $0.isNamed("Relationship") && $0.attribute("Id") == id }
        guard let target = relation?.attribute("Target") else { return usual }
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }

    private static func tags(_ text: String) -> [WorkbookMarkup.Tag] {
        var markup = WorkbookMarkup(text)
        var tags: [WorkbookMarkup.Tag] = []
        while let (_, tag) = markup.next() { tags.append(tag) }
        return tags
    }

    // MARK: Texts

    /// Texts that stand once for all cells; of what is written above letters nothing is text.
    private mutating func readShared(_ text: String) {
        var markup = WorkbookMarkup(text)
        var (item, isSpoken) = ("", false)
        while let (before, tag) = markup.next() {
            if tag.isNamed("rPh") { isSpoken = !tag.isEnd && !tag.isEmpty }
            if tag.isNamed("t"), tag.isEnd, !isSpoken { item += WorkbookMarkup.plain(before) }
            if tag.isNamed("si"), tag.isEnd || tag.isEmpty {
                shared.append(item)
                item = ""
            }
        }
    }

    // MARK: Cells

    /// - Returns: whether it is a sheet that can be taken in.
    private mutating func read(_ text: String) -> Bool {
        var markup = WorkbookMarkup(text)
        var (kind, value, column) = ("", "", 0)
        var isSheet = false
        while let (before, tag) = markup.next() {
            if tag.isNamed("sheetData") {
                isSheet = true
                if tag.isEnd { break }
            } else if tag.isNamed("row"), !tag.isEnd {
                let number = tag.attribute("r").flatMap { Int($0) } ?? rows.count + 1
                guard number > rows.count, number <= WorkbookSheet.mostRows else { return false }
                while rows.count < number { rows.append([]) }
            } else if tag.isNamed("c") {
                if !tag.isEnd {
                    (kind, value) = (tag.attribute("t") ?? "n", "")
                    column = tag.attribute("r").map(WorkbookSheet.column) ?? (rows.last?.count ?? 0)
                }
                if tag.isEnd || tag.isEmpty {
                    guard !rows.isEmpty, (0..<WorkbookSheet.mostColumns).contains(column) else { return false }
                    put(shown(value, kind), column)
                }
            } else if tag.isEnd, tag.isNamed("v") || tag.isNamed("t") {
                value += WorkbookMarkup.plain(before)
            }
        }
        return isSheet
    }

    private mutating func put(_ text: String, _ column: Int) {
        guard !text.isEmpty else { return }
        let row = rows.count - 1
        while rows[row].count <= column { rows[row].append("") }
        rows[row][column] = text
    }

    private func shown(_ value: String, _ kind: String) -> String {
        switch kind {
        case "s": Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
        case "n": WorkbookNumber.text(value)
        default: value
        }
    }

    /// Counted from 0: `B2` is 1.
    private static func column(_ name: String) -> Int {
        let letters = name.utf8.prefix { (0x41...0x5A).contains($0) }.prefix(4)
        return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    }
}
