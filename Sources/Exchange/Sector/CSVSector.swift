import Rules
import Values

/// Contributors as CSV: a header that names the columns in any order, then a row each. Quoted fields are read (RFC
/// 4180), line breaks within them are not.
struct CSVSector {
    private var header: CSVHeader?
    private var columns: [ContributorColumn] = []
    /// The place after each field of the row, where its comma or the row's end is.
    private var ends = InlineArray<16, Int>(repeating: 0)
    private var fieldCount = 0

    /// Reads one line. Empty ones are passed over.
    @inline(__always)
    mutating func read(_ line: UnsafeRawBufferPointer, mayHaveQuotes: Bool, into builder: inout SectorBuilder) {
        guard !columns.isEmpty, !line.isEmpty else {
            readHeader(line, &builder)
            return
        }
        if mayHaveQuotes, line.firstIndex(ofByte: 0x22) != nil {
            readQuoted(line, &builder)
        } else {
            split(line)
            readRow(line, &builder) { _, start in start + 1 }
        }
    }

    /// After the last line: a file without a row is empty.
    func finish(_ builder: inout SectorBuilder) {
        if builder.sector.count == 0, builder.problems.isEmpty { builder.report(.inputEmpty, column: nil) }
    }

    /// The first line that is not empty. When a line before it could not be read, that was the header, and none of the
    /// rows can be understood.
    @inline(never)
    private mutating func readHeader(_ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder) {
        guard header == nil, !line.isEmpty, builder.problems.isEmpty else { return }
        let header = CSVHeader(line, &builder)
        self.header = header
        if header.isUsable { columns = header.columns }
    }

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

    /// - Parameter place: the column in the file, from 1, of a field by its number and its start in `line`.
    @inline(__always)
    private func readRow(
        _ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder, place: (Int, Int) -> Int
    ) {
        guard fieldCount == columns.count else {
            reportFieldCount(&builder)
            return
        }
        builder.begin()
        var start = 0
        for index in 0..<fieldCount {
            let field = UnsafeRawBufferPointer(rebasing: line[start..<ends[index]])
            take(columns[index], field, at: place(index, start), &builder)
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
        let row: UnquotedRow
        switch UnquotedRow.read(line) {
        case .success(let read): row = read
        case .failure(let fault):
            builder.report(.rowQuote, column: fault.place + 1)
            builder.abandon()
            return
        }
        fieldCount = 0
        for field in row.fields { endField(at: field.upperBound) }
        let columns = columns
        row.withBytes { bytes in
            readRow(bytes, &builder) { index, _ in
                // Registrations are told apart within their field, after its quotation mark.
                row.places[index] + (columns[index] == .activities && row.isQuoted[index] ? 1 : 0)
            }
        }
    }

    @inline(never)
    private func reportFieldCount(_ builder: inout SectorBuilder) {
        builder.report(
            .rowFieldCount, column: nil,
            ["found": String(fieldCount), "expected": String(columns.count)])
        builder.abandon()
    }
}
