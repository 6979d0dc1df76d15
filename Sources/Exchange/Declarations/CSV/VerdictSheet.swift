public import Declarations
public import Values

/// A document that was handed in, given back as a sheet in which each declaration has its verdict: a receipt, or what
/// is to be corrected, and apart from that what is to be looked at.
public enum VerdictSheet {
    /// What the columns are called that are added: by who reads them.
    static func columns(_ language: Language) -> [String] {
        switch language {
        case .nl: ["ontvangstbewijs", "problemen", "opmerkingen"]
        case .fr: ["accusé de réception", "problèmes", "remarques"]
        case .de: ["Empfangsbestätigung", "Probleme", "Bemerkungen"]
        case .en: ["receipt", "problems", "remarks"]
        }
    }

    /// Whether a column is one of those that are added, in any language: somebody else may hand the file in again.
    static func isColumn(_ name: String) -> Bool { added.contains(name) }

    private static let added = Set(Language.allCases.flatMap(columns))

    /// What became of one declaration.
    public struct Verdict: Sendable {
        /// As its record is counted.
        let number: Int
        let declaration: Declaration?
        let receipt: String
        /// What stands in its way.
        let problems: String
        /// What is only to be looked at.
        let remarks: String

        public init(
            number: Int, declaration: Declaration?, receipt: String, problems: String, remarks: String = ""
        ) {
            self.number = number
            self.declaration = declaration
            self.receipt = receipt
            self.problems = problems
            self.remarks = remarks
        }

        fileprivate var cells: [String] { [receipt, problems, remarks] }
    }

    /// - Parameter verdicts: on the document's declarations.
    /// - Returns: a sheet with its own rows as they were, byte by byte, and the columns; of another document, a row
    ///   for each declaration. A byte order mark stands before it: without one a spreadsheet takes its letters for
    ///   those of another alphabet.
    public static func bytes(
        _ document: [UInt8], form: DocumentSource.Form, _ verdicts: [Verdict], _ language: Language = .en
    ) -> [UInt8] {
        switch form {
        case .csv: annotated(document, verdicts, columns(language))
        case .xml, .json: mark + Array(listed(verdicts, columns(language)).utf8)
        }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func listed(_ verdicts: [Verdict], _ columns: [String]) -> String {
        let head = CSVRow.text(["number", "contribution_year", "declarant", "name"] + columns)
        return head
            + verdicts.map { verdict in
                let declaration = verdict.declaration
                return CSVRow.text(
                    [
                        String(verdict.number), declaration.map { String($0.contributionYear) } ?? "",
                        declaration?.declarant.id.description ?? "", declaration?.declarant.name ?? "",
                    ] + verdict.cells)
            }.joined()
    }

    // MARK: The sheet's own rows

    private static func annotated(
        _ document: [UInt8], _ verdicts: [Verdict], _ columns: [String]
    ) -> [UInt8] {
        let known = Dictionary(verdicts.map { ($0.number, $0) }) { first, _ in first }
        let start = document.starts(with: mark) ? mark.count : 0
        return document[start...].withUnsafeBytes { bytes in
            var sheet = mark
            let separator = separator(of: bytes)
            var rows = SheetRows(bytes, separator: separator)
            var (count, width) = (0, 0)
            while let row = rows.next() {
                let written = UnsafeRawBufferPointer(rebasing: bytes[row])
                let isEmpty = written.allSatisfy { $0 == separator || $0 == 0x20 || $0 == 0x22 }
                defer { count += 1 }
                // An empty row keeps its place: the rows below it are told by theirs.
                guard !isEmpty else {
                    sheet += Array(written) + Array("\r\n".utf8)
                    continue
                }
                let fields = UnquotedRow.read(written, separator: separator)
                let cells = known[count]?.cells ?? columns.map { _ in "" }
                if width == 0 {
                    width = (try? fields.get())?.ownWidth ?? 0
                    sheet += line(written, fields, width, columns, separator)
                } else {
                    sheet += line(written, fields, width, cells, separator)
                }
            }
            return sheet
        }
    }

    /// A row as it was, up to its own columns, filled up where it is shorter, and what is added.
    private static func line(
        _ row: UnsafeRawBufferPointer, _ fields: Result<UnquotedRow, UnquotedRow.Fault>, _ width: Int,
        _ added: [String], _ separator: UInt8
    ) -> [UInt8] {
        var line = Array(row)
        if case .success(let fields) = fields {
            if fields.places.count > width { line.removeSubrange((fields.places[width] - 2)...) }
            line += Array(repeating: separator, count: max(0, width - fields.places.count))
        }
        for text in added { line += [separator] + Array(SheetCell.quoted(SheetCell.guarded(text), always: true).utf8) }
        return line + Array("\r\n".utf8)
    }

    /// As the row of names has it.
    private static func separator(of bytes: UnsafeRawBufferPointer) -> UInt8 {
        let blank: Set<UInt8> = [0x0A, 0x0D, 0x20, 0x22, 0x2C, 0x3B]
        let start = bytes.firstIndex { !blank.contains($0) } ?? 0
        let line = bytes[start...].prefix { $0 != 0x0A }
        return line.count { $0 == 0x3B } > line.count { $0 == 0x2C } ? 0x3B : 0x2C
    }
}

extension UnquotedRow {
    /// How many columns a row of names has, without those that were added before.
    fileprivate var ownWidth: Int {
        var names = fields.indices.map { SheetCell.trimmed(text(of: $0)) }
        while let last = names.last, VerdictSheet.isColumn(last) { names.removeLast() }
        return names.count
    }
}
