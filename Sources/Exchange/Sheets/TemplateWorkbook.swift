import CXlsxWriter
import Declarations
public import Values

/// The sheet to be filled in as a workbook, with a second sheet that says what goes into each column.
public struct TemplateWorkbook {
    /// What the sheets and the second one's columns are called.
    public struct Names: Sendable {
        let sheet: String
        let help: String
        let heads: [String]

        /// - Parameter heads: above the column's name, what it holds, and an example.
        public init(sheet: String, help: String, heads: [String]) {
            (self.sheet, self.help, self.heads) = (sheet, help, heads)
        }
    }

    private let xlsx: cxlsx_functions
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let bold: UnsafeMutablePointer<lxw_format>?

    /// - Throws: `output.failed`, `library.missing`.
    public static func write(
        _ rows: [DeclarationTemplate.Row], _ language: Language, _ names: Names, to path: String
    ) throws(Problem) {
        guard let xlsx = WorkbookLibrary.functions else {
            throw Problem(.libraryMissing, at: Place(file: path), ["package": WorkbookLibrary.package])
        }
        var options = lxw_workbook_options()
        guard let book = xlsx.workbook_new_opt(path, &options) else {
            throw Problem(.outputFailed, at: Place(file: path), ["file": path, "reason": "xlsx"])
        }
        let bold = xlsx.workbook_add_format(book)
        xlsx.format_set_bold(bold)
        let template = TemplateWorkbook(xlsx: xlsx, book: book, bold: bold)
        template.add(names.sheet, [DeclarationSchema.csvColumns.map(\.name)] + DeclarationTemplate.cells(rows))
        let help = DeclarationSchema.csvColumns.map { [$0.name, $0.summary[language], $0.example] }
        template.add(names.help, [names.heads] + help)
        guard xlsx.workbook_close(book) == LXW_NO_ERROR else {
            throw Problem(.outputFailed, at: Place(file: path), ["file": path, "reason": "xlsx"])
        }
    }

    /// A sheet of texts, the first row of which stays in sight.
    private func add(_ name: String, _ rows: [[String]]) {
        let sheet = xlsx.workbook_add_worksheet(book, name)
        for (number, row) in rows.enumerated() {
            for (column, text) in row.enumerated() where !text.isEmpty {
                let format = number == 0 ? bold : nil
                _ = xlsx.worksheet_write_string(sheet, UInt32(number), UInt16(column), text, format)
            }
        }
        for column in rows[0].indices {
            let longest = rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
            _ = xlsx.worksheet_set_column(
                sheet, UInt16(column), UInt16(column), Double(min(60, max(10, longest + 2))), nil)
        }
        xlsx.worksheet_freeze_panes(sheet, 1, 0)
    }
}
