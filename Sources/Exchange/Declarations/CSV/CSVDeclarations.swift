import Declarations
import Service
import Values

/// A batch of declarations as a sheet: a row of names, then a row each. Commas or semicolons, told by the row of names;
/// with semicolons, decimals may have a comma, and thousands points or spaces.
struct CSVDeclarations {
    static func read(
        _ bytes: [UInt8], file: String?, kind: SheetKind = .declarations, isWorkbook: Bool = false
    ) throws(Problems) -> DeclarationDocument {
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(Problems) in
                var sheet = CSVDeclarations(try DocumentBytes.checked(bytes, file: file), file, kind)
                sheet.isWorkbook = isWorkbook
                return try sheet.document()
            }
        }.get()
    }

    private let text: UnsafeRawBufferPointer
    private let file: String?
    private let kind: SheetKind
    /// Whether it was the sheet of a workbook.
    private var isWorkbook = false
    private var lines: LineCount
    /// How many rows were read, the row of names and empty ones among them: what a spreadsheet counts.
    private var rowCount = 0
    private var budget = ProblemBudget()
    private var records: [DeclarationDocument.Record] = []
    /// Rows that are declarations, those beyond the most of a batch too.
    private var declarationCount = 0

    private init(_ text: UnsafeRawBufferPointer, _ file: String?, _ kind: SheetKind) {
        self.text = text
        self.file = file
        self.kind = kind
        lines = LineCount(text)
    }

    // MARK: The sheet

    private mutating func document() throws(Problems) -> DeclarationDocument {
        let separator = try separator()
        var rows = SheetRows(text, separator: separator)
        let header = try header(&rows, separator)
        while let row = rows.next() {
            rowCount += 1
            guard !isEmpty(row, separator) else { continue }
            take(row, separator, header)
        }
        if declarationCount > DocumentLimits.declarations {
            let details = ["count": String(declarationCount), "most": String(DocumentLimits.declarations)]
            throw Problems([Problem(.batchTooMany, at: Place(file: file), details)])
        }
        guard declarationCount > 0 else { throw Problems([Problem(.inputEmpty, at: Place(file: file))]) }
        return DeclarationDocument(form: .csv, isBatch: true, records: records)
    }

    /// The first line that is not empty says what separates the columns.
    private mutating func separator() throws(Problems) -> UInt8 {
        // Any separator will do to find a line that no names stand in.
        var rows = SheetRows(text, separator: 0)
        while let row = rows.next() {
            guard !isEmpty(row, 0) else { continue }
            let line = UnsafeRawBufferPointer(rebasing: text[row])
            return try SheetHeader.separator(of: line, at: lines.spot(at: row.lowerBound), file: file)
        }
        throw Problems([Problem(.inputEmpty, at: Place(file: file))])
    }

    private mutating func header(_ rows: inout SheetRows, _ separator: UInt8) throws(Problems) -> SheetHeader {
        while let row = rows.next() {
            rowCount += 1
            guard !isEmpty(row, separator) else { continue }
            let start = lines.spot(at: row.lowerBound)
            switch UnquotedRow.read(UnsafeRawBufferPointer(rebasing: text[row]), separator: separator) {
            case .success(let names): return try SheetHeader(names, at: start, file: file, kind: kind)
            case .failure(let fault):
                let place = Place(file: file, line: Int(start.line), column: fault.place + 1)
                throw Problems([Problem(.rowQuote, at: place)])
            }
        }
        throw Problems([Problem(.inputEmpty, at: Place(file: file))])
    }

    /// Whether a row holds nothing: spreadsheets write those below the last one that is filled in.
    private func isEmpty(_ row: Range<Int>, _ separator: UInt8) -> Bool {
        text[row].allSatisfy { $0 == separator || $0 == 0x20 || $0 == 0x22 }
    }

    // MARK: A row

    private mutating func take(_ row: Range<Int>, _ separator: UInt8, _ header: SheetHeader) {
        declarationCount += 1
        guard declarationCount <= DocumentLimits.declarations else { return }
        // The number is the row's without the row of names, so that the cell of a problem is the spreadsheet's.
        let source = DocumentSource(form: .csv, file: file, record: rowCount - 1)
        let start = lines.spot(at: row.lowerBound)
        var raw = RawDeclaration(source: source, start: start)
        raw.isInWorkbook = isWorkbook
        switch UnquotedRow.read(UnsafeRawBufferPointer(rebasing: text[row]), separator: separator) {
        case .success(let cells):
            if let problem = misfit(cells, header, source, start) { return add(nil, [problem]) }
            fill(&raw, cells, from: row.lowerBound, header, hasDecimalComma: separator == 0x3B)
            kind.complete(&raw)
            let read = DeclarationReader.read(raw)
            let number = (raw[.enterpriseNumber] ?? raw[.vatNumber] ?? raw[.srn])?.text
            add(read.declaration, read.problems, HandedIn.SaidDeclarant(name: raw[.name]?.text, number: number))
        case .failure(let fault):
            let spot = lines.spot(at: row.lowerBound + fault.place)
            add(nil, [Problem(.rowQuote, at: source.place(at: spot))])
        }
    }

    private mutating func add(
        _ declaration: PlacedDeclaration?, _ problems: [Problem], _ said: HandedIn.SaidDeclarant? = nil
    ) {
        var record = DeclarationDocument.Record(
            number: rowCount - 1, declaration: declaration, problems: budget.kept(of: problems))
        record.said = said
        records.append(record)
    }

    /// A row with more cells than the row of names, which a decimal comma between commas makes, or without a cell that
    /// may not be empty. Spreadsheets leave away empty cells at the end of a row.
    private func misfit(
        _ cells: UnquotedRow, _ header: SheetHeader, _ source: DocumentSource, _ start: Spot
    ) -> Problem? {
        let (found, expected) = (cells.fields.count, header.fields.count)
        let lacks = header.fields.dropFirst(found).contains { kind.required.contains($0) && $0 != .selfControl }
        let nameless = cells.fields.indices.dropFirst(expected + header.verdicts)
        let isOver = found > header.width || nameless.contains { !SheetCell.trimmed(cells.text(of: $0)).isEmpty }
        guard lacks || isOver else { return nil }
        return Problem(
            .rowFieldCount, at: source.place(at: start), ["found": String(found), "expected": String(expected)])
    }

    private mutating func fill(
        _ raw: inout RawDeclaration, _ cells: UnquotedRow, from start: Int, _ header: SheetHeader, hasDecimalComma: Bool
    ) {
        for (index, field) in header.fields.enumerated() where index < cells.fields.count {
            let offset = start + cells.places[index] - 1
            let spot = lines.spot(at: offset, sheetColumn: index + 1)
            let written = cells.text(of: index)
            guard let text = SheetCell.text(written, of: field, hasDecimalComma: hasDecimalComma) else {
                raw.gaps[field] = spot
                continue
            }
            raw[field] = RawDeclaration.Entry(text: text, spot: spot, typed: SheetCell.typed(written))
            if field == .registrations {
                raw.registrations = registrations(written, from: offset + (cells.isQuoted[index] ? 1 : 0), index + 1)
            }
        }
        // An empty cell at the end of a row says no as any other does.
        if let index = header.fields.firstIndex(of: .selfControl), index >= cells.fields.count {
            raw[.selfControl] = RawDeclaration.Entry(text: "false", spot: raw.start)
        }
    }

    /// `distributor:MDR_I|importer:IVDR_B`
    ///
    /// - Parameter start: where the text begins.
    private mutating func registrations(
        _ text: String, from start: Int, _ sheetColumn: Int
    ) -> [RawDeclaration.Registration] {
        // One more than the most is enough to tell that there are too many.
        let pieces = text.utf8.split(
            separator: 0x7C, maxSplits: DocumentLimits.registrations + 1, omittingEmptySubsequences: false)
        return pieces.prefix(DocumentLimits.registrations + 1).enumerated().map { index, piece in
            let offset = text.utf8.distance(from: text.utf8.startIndex, to: piece.startIndex)
            let codes = piece.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
                .map { SheetCell.trimmed(String(decoding: $0, as: UTF8.self)) }
            return RawDeclaration.Registration(
                activity: codes[0], deviceClass: codes.count > 1 ? codes[1] : "",
                spot: lines.spot(at: start + offset, sheetColumn: sheetColumn), index: index)
        }
    }
}
