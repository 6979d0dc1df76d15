import Declarations
import Service
import Values

/// The sheet of an export: a row of names in any order, then a row for each declaration.
struct ExportedSheet {
    /// What stands in a column.
    private enum Column: Hashable {
        case field(DeclarationField)
        case beside(ExportColumn)

        init?(_ name: String) {
            if let column = ExportColumn(rawValue: name) {
                self = .beside(column)
            } else if let field = DeclarationField.allCases.first(where: { $0.column == name }) {
                self = .field(field)
            } else {
                return nil
            }
        }
    }

    static func read(
        _ text: UnsafeRawBufferPointer, file: String, _ take: (ExportedRecord) throws(Problems) -> Void
    ) throws(Problems) {
        var rows = SheetRows(text, separator: 0x2C)
        guard let first = rows.next() else { throw Problems([Problem(.inputEmpty, at: Place(file: file))]) }
        var sheet = ExportedSheet(text, file)
        try sheet.readNames(first)
        while let row = rows.next() {
            sheet.count += 1
            guard !row.isEmpty else { continue }
            try take(sheet.record(row))
        }
    }

    private let text: UnsafeRawBufferPointer
    private let file: String
    private var lines: LineCount
    private var columns: [Column] = []
    /// How many rows were read below the row of names.
    private var count = 0

    private init(_ text: UnsafeRawBufferPointer, _ file: String) {
        self.text = text
        self.file = file
        lines = LineCount(text)
    }

    // MARK: The row of names

    /// - Throws: every problem of the row.
    private mutating func readNames(_ row: Range<Int>) throws(Problems) {
        let names: UnquotedRow
        switch UnquotedRow.read(UnsafeRawBufferPointer(rebasing: text[row])) {
        case .success(let read): names = read
        case .failure(let fault):
            throw Problems([Problem(.rowQuote, at: Place(file: file, line: 1, column: fault.place + 1))])
        }
        var problems = Problems()
        for index in names.fields.indices { take(names.text(of: index), at: names.places[index], &problems) }
        for name in ExportedSheet.required where !columns.contains(where: { $0 == Column(name) }) {
            let place = Place(file: file, line: 1, field: name)
            problems.add(Problem(.columnMissing, at: place, ["header": DeclarationRow.columns.joined(separator: ",")]))
        }
        guard problems.isEmpty else { throw problems }
    }

    private mutating func take(_ name: String, at offset: Int, _ problems: inout Problems) {
        let place = Place(file: file, line: 1, column: offset, field: Shown.text(name))
        guard let column = Column(name) else {
            let known = DeclarationRow.columns.joined(separator: ", ")
            return problems.add(Problem(.columnUnknown, at: place, ["value": Shown.text(name), "known": known]))
        }
        if columns.contains(column) { problems.add(Problem(.columnRepeated, at: place, ["value": name])) }
        columns.append(column)
    }

    private static let required =
        DeclarationField.allCases.filter(\.isRequiredColumn).compactMap(\.column)
        + ExportColumn.allCases.filter(\.isAlwaysSaid).map(\.rawValue)

    // MARK: A row

    private mutating func record(_ row: Range<Int>) -> ExportedRecord {
        let source = DocumentSource(form: .csv, file: file, record: count)
        let start = lines.spot(at: row.lowerBound)
        let cells: UnquotedRow
        switch UnquotedRow.read(UnsafeRawBufferPointer(rebasing: text[row])) {
        case .success(let read): cells = read
        case .failure(let fault):
            return refused(Problem(.rowQuote, at: source.place(at: lines.spot(at: row.lowerBound + fault.place))))
        }
        guard cells.fields.count == columns.count else {
            let details = ["found": String(cells.fields.count), "expected": String(columns.count)]
            return refused(Problem(.rowFieldCount, at: source.place(at: start), details))
        }
        var raw = RawDeclaration(source: source, start: start)
        var entries: [ExportColumn: RawDeclaration.Entry] = [:]
        for (index, column) in columns.enumerated() {
            let spot = lines.spot(at: row.lowerBound + cells.places[index] - 1, sheetColumn: index + 1)
            fill(column, cells.text(of: index), spot, &raw, &entries)
        }
        return ExportedReader.read(raw, entries, number: count)
    }

    private func refused(_ problem: Problem) -> ExportedRecord {
        ExportedRecord(number: count, exported: nil, place: problem.place, problems: [problem])
    }

    private func fill(
        _ column: Column, _ written: String, _ spot: Spot, _ raw: inout RawDeclaration,
        _ entries: inout [ExportColumn: RawDeclaration.Entry]
    ) {
        switch column {
        case .field(let field):
            guard let text = SheetCell.text(written, of: field, hasDecimalComma: false) else {
                raw.gaps[field] = spot
                return
            }
            raw[field] = RawDeclaration.Entry(text: text, spot: spot)
            if field == .registrations { raw.registrations = registrations(text, at: spot) }
        case .beside(let column):
            let text = SheetCell.unguarded(SheetCell.trimmed(written))
            if !text.isEmpty { entries[column] = RawDeclaration.Entry(text: text, spot: spot) }
        }
    }

    /// `distributor:MDR_I|importer:IVDR_B`
    private func registrations(_ text: String, at spot: Spot) -> [RawDeclaration.Registration] {
        text.utf8.split(
            separator: 0x7C, maxSplits: DocumentLimits.registrations + 1, omittingEmptySubsequences: false
        ).enumerated().map { index, piece in
            let codes = piece.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            return RawDeclaration.Registration(
                activity: codes[0], deviceClass: codes.count > 1 ? codes[1] : "", spot: spot, index: index)
        }
    }
}
