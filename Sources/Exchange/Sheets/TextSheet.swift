public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// A short table as a file for other programs, such as the list of users: CSV or a workbook.
public struct TextSheet: Sendable {
    private let columns: [String]
    private let rows: [[DeclarationRow.Cell]]

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

    /// Writes the file that its name asks for: a workbook for `.xlsx`, CSV otherwise. It appears whole or not at all.
    public func write(to path: String) throws(Problem) {
        guard path.lowercased().hasSuffix(".xlsx") else { return try WholeFile.write(csv, to: path) }
        let file = try WholeFile(path: path)
        let draft = "\(path).\(getpid()).sheet"
        defer { unlink(draft) }
        try WholeFile.write("", to: draft)
        let book = try Workbook(path: draft, columns: columns)
        for row in rows { try book.add(row) }
        try book.close()
        try file.copy(draft)
        try file.finish()
    }
}
