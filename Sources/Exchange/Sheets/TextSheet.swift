public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// A short table of texts as a file for other programs, such as the list of users: CSV or a workbook.
public struct TextSheet: Sendable {
    private let columns: [String]
    private let rows: [[String]]

    /// - Parameter rows: each as long as the columns.
    public init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// In CSV, the names of the columns first. What a spreadsheet would take for a formula is guarded.
    public var csv: String { CSVRow.text(columns) + rows.map(CSVRow.text).joined() }

    /// Writes the file that its name asks for: a workbook for `.xlsx`, CSV otherwise. It appears whole or not at all.
    public func write(to path: String) throws(Problem) {
        guard path.lowercased().hasSuffix(".xlsx") else { return try WholeFile.write(csv, to: path) }
        let file = try WholeFile(path: path)
        let draft = "\(path).\(getpid()).sheet"
        defer { unlink(draft) }
        try WholeFile.write("", to: draft)
        let book = try Workbook(path: draft, columns: columns)
        for row in rows { try book.add(row.map { .text($0) }) }
        try book.close()
        try file.copy(draft)
        try file.finish()
    }
}
