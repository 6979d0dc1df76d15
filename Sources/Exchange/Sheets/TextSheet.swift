public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// A short table as a file for other programs, such as the list of users: CSV or a workbook.
public struct TextSheet: Sendable {
    private let columns: [String]
    private let rows: [[DeclarationRow.Cell]]

    /// What a workbook for software calls its sheet.
    private static let title = "Data"

    /// - Parameter rows: each as long as the columns.
    public init(columns: [String], rows: [[String]]) {
        self.init(columns: columns, cells: rows.map { $0.map { .text($0) } })
    }

    /// - Parameter rows: each as long as the columns. Amounts are numbers in a workbook.
    public init(columns: [String], cells rows: [[DeclarationRow.Cell]]) {
        self.columns = columns
        self.rows = rows
    }

    /// How many rows there are below the names of the columns.
    public var count: Int { rows.count }

    /// In CSV, the names of the columns first. What a spreadsheet would take for a formula is guarded.
    public var csv: String { CSVRow.text(columns) + rows.map { CSVRow.text($0) }.joined() }

    /// The same for people: spreadsheets of their country open it with a double click.
    public func csv(as form: SheetForm) -> String {
        form.mark + CSVRow.text(columns.map { .text(form.head($0)) }, as: form)
            + rows.map { CSVRow.text($0, as: form) }.joined()
    }

    /// Writes the file that its name asks for: a workbook for `.xlsx`, CSV for software otherwise. It appears whole or
    /// not at all.
    ///
    /// - Parameter form: `nil` for software.
    public func write(to path: String, as form: SheetForm? = nil) throws(Problem) {
        guard path.lowercased().hasSuffix(".xlsx") else {
            return try WholeFile.write(form.map { csv(as: $0) } ?? csv, to: path)
        }
        let file = try WholeFile(path: path)
        let draft = "\(path).\(getpid()).sheet"
        defer { unlink(draft) }
        try WholeFile.write("", to: draft)
        let book = try Workbook(path: draft, columns: columns, form: form ?? .software(TextSheet.title))
        for row in rows { try book.add(row) }
        try book.close()
        try file.copy(draft)
        try file.finish()
    }
}
