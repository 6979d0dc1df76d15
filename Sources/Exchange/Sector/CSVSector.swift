import Rules
import Values

/// Contributors as CSV: a header that names the columns in any order, then a row each. Quoted fields are read (RFC
/// 4180), line breaks within them are not.
struct CSVSector {
    private var header: CSVHeader?
    private var layout: CSVLayout?
    private let fields = RowFields()

    /// Reads one line. Empty ones are passed over.
    @inline(__always)
    mutating func read(_ line: UnsafeRawBufferPointer, mayHaveQuotes: Bool, into builder: inout SectorBuilder) {
        guard let layout, !line.isEmpty else {
            readHeader(line, &builder)
            return
        }
        if mayHaveQuotes, line.firstIndex(ofByte: 0x22) != nil {
            readQuoted(line, layout, &builder)
        } else {
            split(line)
            readRow(line, layout, &builder) { _, start in start &+ 1 }
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
        layout = header.layout
    }

    /// Finds the commas of a row, 64 bytes at a time: first a bit for each byte that is one, then their places. Taking
    /// the bits from a mask costs the same for every row, where a look at each byte would guess wrong several times.
    ///
    /// - Precondition: `ByteMask.width` bytes after the row may be loaded, as in a `LineReader`'s buffer.
    @inline(__always)
    private func split(_ line: UnsafeRawBufferPointer) {
        fields.removeAll()
        var offset = 0
        while offset < line.count {
            var commas = ByteMask.places(of: 0x2C, in: line, from: offset)
            for _ in 0..<commas.nonzeroBitCount {
                fields.append(end: offset &+ commas.trailingZeroBitCount)
                commas &= commas &- 1
            }
            offset &+= ByteMask.width
        }
        fields.append(end: line.count)
    }

    /// - Parameter place: the column in the file, from 1, of a field by its number and its start in `line`.
    @inline(__always)
    private func readRow(
        _ line: UnsafeRawBufferPointer, _ layout: CSVLayout, _ builder: inout SectorBuilder, place: (Int, Int) -> Int
    ) {
        guard fields.count == layout.count else {
            reportFieldCount(layout, &builder)
            return
        }
        func field(_ index: Int) -> (bytes: UnsafeRawBufferPointer, place: Int) {
            let range = fields.field(index)
            let start = line.baseAddress.map { $0 + range.lowerBound }
            return (UnsafeRawBufferPointer(start: start, count: range.count), place(index, range.lowerBound))
        }
        builder.begin()
        let id = field(layout.id)
        builder.takeID(id.bytes, at: id.place)
        let country = field(layout.country)
        builder.takeCountry(country.bytes, at: country.place)
        let active = field(layout.activeInBelgium)
        builder.takeFlag(.activeInBelgium, .activeInBelgium, active.bytes, at: active.place)
        let selfControl = field(layout.selfControl)
        builder.takeFlag(.selfControl, .selfControl, selfControl.bytes, at: selfControl.place)
        let declared = field(layout.declared)
        builder.takeFlag(.declared, .declared, declared.bytes, at: declared.place)
        let total = field(layout.total)
        builder.takeAmount(layout.totalColumn, total.bytes, at: total.place)
        let levy = field(layout.levy)
        builder.takeAmount(layout.levyColumn, levy.bytes, at: levy.place)
        let activities = field(layout.activities)
        builder.takeRegistrations(activities.bytes, at: activities.place)
        builder.end()
    }

    /// A row with quoted fields: unquoted into bytes of its own, then read as any other.
    @inline(never)
    private mutating func readQuoted(
        _ line: UnsafeRawBufferPointer, _ layout: CSVLayout, _ builder: inout SectorBuilder
    ) {
        let row: UnquotedRow
        switch UnquotedRow.read(line) {
        case .success(let read): row = read
        case .failure(let fault):
            builder.report(.rowQuote, column: fault.place + 1)
            builder.abandon()
            return
        }
        fields.removeAll()
        for field in row.fields { fields.append(end: field.upperBound) }
        row.withBytes { bytes in
            readRow(bytes, layout, &builder) { index, _ in
                // Registrations are told apart within their field, after its quotation mark.
                row.places[index] + (index == layout.activities && row.isQuoted[index] ? 1 : 0)
            }
        }
    }

    @inline(never)
    private func reportFieldCount(_ layout: CSVLayout, _ builder: inout SectorBuilder) {
        builder.report(
            .rowFieldCount, column: nil,
            ["found": String(fields.count), "expected": String(layout.count)])
        builder.abandon()
    }
}
