public import Declarations
public import Service
public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// Declarations written to a file for other programs: CSV, JSON lines or a workbook, as the file's name says.
public struct DeclarationExport: Sendable {
    public private(set) var declarations = 0
    /// How many sheets the workbook has; `nil` for other files.
    public private(set) var sheets: Int?

    /// The most rows of a sheet, the row of names included.
    public static let longestSheet = Workbook.longestSheet

    /// Adds a declaration with what a certifier said of its newest revision.
    public typealias Add = (ListedDeclaration, Verdict?) throws(Problems) -> Void

    /// - Parameter all: is given a way to add each declaration.
    /// - Returns: what was written, once the file is whole under its name.
    public static func write(
        to path: String, _ all: (Add) throws(Problems) -> Void
    ) throws(Problems) -> DeclarationExport {
        let name = path.lowercased()
        if name.hasSuffix(".xlsx") { return try writeWorkbook(to: path, longestSheet: longestSheet, all) }
        let isJSON = name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
        return try writeLines(to: path, header: isJSON ? "" : CSVRow.text(DeclarationRow.columns), all) {
            (listed, verdict) in
            isJSON ? line(listed, verdict) : DeclarationRow(listed, verdict: verdict).csv
        }
    }

    public func json(file: String, program: String, tablesHash: String) -> JSONValue {
        .object([
            ("program", .text(program)),
            ("tables_hash", .text(tablesHash)),
            ("file", .text(file)),
            ("declarations", .count(declarations)),
            ("sheets", sheets.map(JSONValue.count) ?? .null),
            ("longest_sheet", sheets.map { _ in .count(DeclarationExport.longestSheet) } ?? .null),
        ])
    }

    // MARK: Lines

    /// The declaration as a document, and beside it what became of it.
    private static func line(_ listed: ListedDeclaration, _ verdict: Verdict?) -> String {
        let others = ExportColumn.allCases.map { column -> (String, JSONValue) in
            if column == .revision { return (column.rawValue, .count(listed.revision.number)) }
            return (column.rawValue, column.text(of: listed, verdict).map(JSONValue.text) ?? .null)
        }
        let declaration = JSONDeclarationWriter.value(listed.exported(verdict))
        return JSONValue.object([("declaration", declaration)] + others).line + "\n"
    }

    private static func writeLines(
        to path: String, header: String, _ all: (Add) throws(Problems) -> Void,
        _ text: @escaping (ListedDeclaration, Verdict?) -> String
    ) throws(Problems) -> DeclarationExport {
        var export = DeclarationExport()
        var buffer = header
        let file = try inProblems { () throws(Problem) in try WholeFile(path: path) }
        try all { (listed, verdict) throws(Problems) in
            buffer += text(listed, verdict)
            export.declarations += 1
            guard buffer.utf8.count >= 1 << 18 else { return }
            try inProblems { () throws(Problem) in try file.write(buffer) }
            buffer = ""
        }
        try inProblems { () throws(Problem) in try file.write(buffer) }
        try finish(file)
        return export
    }

    private static func finish(_ file: consuming WholeFile) throws(Problems) {
        do throws(Problem) { try file.finish() } catch { throw Problems([error]) }
    }

    // MARK: Workbook

    /// The library writes to a name of its own; what it wrote then appears whole under the name asked for.
    static func writeWorkbook(
        to path: String, longestSheet: Int, _ all: (Add) throws(Problems) -> Void
    ) throws(Problems) -> DeclarationExport {
        var export = DeclarationExport()
        let file = try inProblems { () throws(Problem) in try WholeFile(path: path) }
        let draft = "\(path).\(getpid()).sheet"
        defer { unlink(draft) }
        try inProblems { () throws(Problem) in try WholeFile.write("", to: draft) }
        let book = try inProblems { () throws(Problem) in
            try Workbook(
                path: draft, columns: DeclarationRow.columns, form: .software("Declarations"),
                longestSheet: longestSheet)
        }
        try all { (listed, verdict) throws(Problems) in
            let row = DeclarationRow(listed, verdict: verdict)
            try inProblems { () throws(Problem) in try book.add(row.cells) }
            export.declarations += 1
        }
        try inProblems { () throws(Problem) in
            try book.close()
            try file.copy(draft)
        }
        export.sheets = book.sheets
        try finish(file)
        return export
    }

    private static func inProblems<Result: ~Copyable>(
        _ body: () throws(Problem) -> Result
    ) throws(Problems) -> Result {
        do throws(Problem) { return try body() } catch { throw Problems([error]) }
    }
}
