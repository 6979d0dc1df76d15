import Rules
import Values

/// Contributors as CSV: a header that names the columns in any order, then a row each. Quoted fields are read (RFC 4180),
/// line breaks within them are not.
struct CSVSector {
    private var columns: [ContributorColumn] = []
    private var hasHeader = false
    /// A header that can't be used: the rows below it are not looked at, their problems would all be its own.
    private var isHeaderBad = false
    /// The place after each field of the row, where its comma or the row's end is.
    private var ends = InlineArray<16, Int>(repeating: 0)
    private var fieldCount = 0

    /// Reads one line.
    @inline(__always)
    mutating func read(_ line: UnsafeRawBufferPointer, mayHaveQuotes: Bool, into builder: inout SectorBuilder) {
        guard hasHeader else {
            readHeader(line, &builder)
            return
        }
        guard !isHeaderBad, !line.isEmpty else { return }
        if mayHaveQuotes, line.firstIndex(ofByte: 0x22) != nil {
            readQuoted(line, &builder)
        } else {
            split(line)
            readRow(line, &builder)
        }
    }

    /// After the last line: a file without a header is empty.
    func finish(_ builder: inout SectorBuilder) {
        if !hasHeader || (!isHeaderBad && builder.sector.count == 0 && builder.problems.isEmpty) {
            builder.report(.inputEmpty, column: nil)
        }
    }

    // MARK: Rows

    /// Finds the commas of a row, 64 bytes at a time: first a bit for each byte that is one, then their places. Taking
    /// the bits from a mask costs the same for every row, where a look at each byte would guess wrong several times.
    ///
    /// - Precondition: `ByteMask.width` bytes after the row may be loaded, as in a `LineReader`'s buffer.
    @inline(__always)
    private mutating func split(_ line: UnsafeRawBufferPointer) {
        fieldCount = 0
        var offset = 0
        while offset < line.count {
            var commas = ByteMask.places(of: 0x2C, in: line, from: offset)
            for _ in 0..<commas.nonzeroBitCount {
                endField(at: offset &+ commas.trailingZeroBitCount)
                commas &= commas &- 1
            }
            offset &+= ByteMask.width
        }
        endField(at: line.count)
    }

    /// Fields beyond those that a row can have are only counted.
    @inline(__always)
    private mutating func endField(at place: Int) {
        if fieldCount < ends.count { ends[fieldCount] = place }
        fieldCount &+= 1
    }

    @inline(__always)
    private mutating func readRow(_ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder) {
        guard fieldCount == columns.count else {
            reportFieldCount(&builder)
            return
        }
        builder.begin()
        var start = 0
        for index in 0..<fieldCount {
            let field = UnsafeRawBufferPointer(rebasing: line[start..<ends[index]])
            take(columns[index], field, at: start + 1, &builder)
            start = ends[index] + 1
        }
        builder.end()
    }

    @inline(__always)
    private func take(
        _ column: ContributorColumn, _ bytes: UnsafeRawBufferPointer, at place: Int, _ builder: inout SectorBuilder
    ) {
        switch column {
        case .id: builder.takeID(bytes, at: place)
        case .country: builder.takeCountry(bytes, at: place)
        case .activeInBelgium: builder.takeFlag(.activeInBelgium, column, bytes, at: place)
        case .selfControl: builder.takeFlag(.selfControl, column, bytes, at: place)
        case .declared: builder.takeFlag(.declared, column, bytes, at: place)
        case .totalCents, .levyCents, .totalEuros, .levyEuros: builder.takeAmount(column, bytes, at: place)
        case .activities: builder.takeRegistrations(bytes, at: place)
        }
    }

    /// A row with quoted fields: unquoted into bytes of its own, then read as any other.
    @inline(never)
    private mutating func readQuoted(_ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder) {
        guard let row = UnquotedRow(line) else {
            builder.report(.rowQuote, column: line.firstIndex(ofByte: 0x22).map { $0 + 1 })
            return
        }
        // The fields lie one after the other, with a byte between that stands for the comma.
        fieldCount = 0
        for field in row.fields { endField(at: field.upperBound) }
        row.bytes.withUnsafeBytes { bytes in
            let row = bytes[UnquotedRow.margin..<bytes.count - ByteMask.width]
            readRow(UnsafeRawBufferPointer(rebasing: row), &builder)
        }
    }

    @inline(never)
    private func reportFieldCount(_ builder: inout SectorBuilder) {
        builder.report(
            .rowFieldCount, column: nil,
            ["found": String(fieldCount), "expected": String(columns.count)])
    }

    // MARK: Header

    private mutating func readHeader(_ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder) {
        hasHeader = true
        let before = builder.problems.count
        let row = UnquotedRow(line)
        let names = row.map { row in
            row.fields.map { (row.text(of: $0), $0.lowerBound + 1) }
        }
        for (name, place) in names ?? [] { takeName(name, at: place, &builder) }
        if names == nil { builder.report(.rowQuote, column: 1) }
        for column in ContributorColumn.complete where !columns.contains(column) {
            if let other = column.alternative, columns.contains(other) { continue }
            builder.report(.columnMissing, column: nil, field: column.rawValue, ["header": ContributorColumn.header])
        }
        for column in columns {
            if let other = column.alternative, columns.contains(other), column.rawValue < other.rawValue {
                builder.report(.columnConflict, column: nil, field: column.rawValue, ["other": other.rawValue])
            }
        }
        isHeaderBad = builder.problems.count > before
    }

    private mutating func takeName(_ name: String, at place: Int, _ builder: inout SectorBuilder) {
        guard let column = ContributorColumn(rawValue: name) else {
            let known = ContributorColumn.allCases.map(\.rawValue).joined(separator: ", ")
            let shown = Array(name.utf8).withUnsafeBytes { SectorBuilder.shown($0) }
            builder.report(.columnUnknown, column: place, field: shown, ["value": shown, "known": known])
            return
        }
        if columns.contains(column) {
            builder.report(.columnRepeated, column: place, field: name, ["value": name])
        } else {
            columns.append(column)
        }
    }
}
