import Rules
import Values

/// Contributors as CSV: a header that names the columns in any order, then a row each. Quoted fields are read (RFC
/// 4180), line breaks within them are not.
struct CSVSector {
    private var header: CSVHeader?
    private var layout: CSVLayout?
    private let separators = SeparatorIndex(longest: LineReader.longestLine)

    /// Reads a block of whole lines when every byte in it is a usual one; otherwise nothing is read, and the lines are
    /// to be looked at one by one.
    @inline(__always)
    mutating func readBlock(_ block: UnsafeRawBufferPointer, into builder: inout SectorBuilder) -> Bool {
        guard block.count <= LineReader.longestLine, separators.find(in: block) else { return false }
        var next = 0
        while next < separators.count {
            if let layout { next = readRows(block, layout, from: next, &builder) }
            if next < separators.count { next = readOtherLine(block, from: next, &builder) }
        }
        return true
    }

    /// Reads the rows from a separator on that have every field; gives the first separator after them.
    @inline(__always)
    private func readRows(
        _ block: UnsafeRawBufferPointer, _ layout: CSVLayout, from first: Int, _ builder: inout SectorBuilder
    ) -> Int {
        guard let start = block.baseAddress else { return first }
        var next = first
        while next &+ CSVLayout.count <= separators.count {
            let fields = RowFields(bytes: start, ends: separators.places + next)
            guard fields.isRow(endingAt: block.count) else { break }
            builder.line &+= 1
            let rowStart = fields.start
            readFields(fields, layout, &builder) { _, start in start &- rowStart &+ 1 }
            next &+= CSVLayout.count
        }
        return next
    }

    /// Reads a line that is no row, or no whole one: the header, an empty line, one with other fields. Gives the first
    /// separator after it.
    @inline(never)
    private mutating func readOtherLine(
        _ block: UnsafeRawBufferPointer, from first: Int, _ builder: inout SectorBuilder
    ) -> Int {
        var last = first
        while last + 1 < separators.count, block[Int(separators.places[last])] != 0x0A { last += 1 }
        let start = Int(separators.places[first - 1]) + 1
        let line = UnsafeRawBufferPointer(rebasing: block[start..<Int(separators.places[last])])
        builder.line += 1
        if layout == nil || line.isEmpty {
            readHeader(line, &builder)
        } else {
            reportFieldCount(last - first + 1, &builder)
        }
        return last + 1
    }

    /// Reads one line, whatever is in it. Empty ones are passed over.
    mutating func readLine(_ line: UnsafeRawBufferPointer, into builder: inout SectorBuilder) {
        guard let layout, let start = line.baseAddress, !line.isEmpty else {
            readHeader(line, &builder)
            return
        }
        if !separators.find(in: line), line.firstIndex(ofByte: 0x22) != nil {
            readQuoted(line, layout, &builder)
        } else {
            readRow(start, layout, &builder) { _, start in start &+ 1 }
        }
    }

    /// After the last line: a file without a row is empty.
    func finish(_ builder: inout SectorBuilder) {
        if builder.isEmpty, builder.problems.isEmpty { builder.report(.inputEmpty, column: nil) }
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

    /// - Parameter place: the column in the file, from 1, of a field by its number and its start in `bytes`.
    @inline(__always)
    private func readRow(
        _ bytes: UnsafeRawPointer, _ layout: CSVLayout, _ builder: inout SectorBuilder, place: (Int, Int) -> Int
    ) {
        guard separators.count == CSVLayout.count else { return reportFieldCount(separators.count, &builder) }
        readFields(RowFields(bytes: bytes, ends: separators.places), layout, &builder, place: place)
    }

    @inline(__always)
    private func readFields(
        _ fields: RowFields, _ layout: CSVLayout, _ builder: inout SectorBuilder, place: (Int, Int) -> Int
    ) {
        func field(_ index: Int) -> (bytes: UnsafeRawBufferPointer, place: Int) {
            let field = fields.field(index)
            return (field.bytes, place(index, field.start))
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
        separators.replace(with: row.fields.lazy.map(\.upperBound))
        row.withBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            readRow(start, layout, &builder) { index, _ in
                // Registrations are told apart within their field, after its quotation mark.
                row.places[index] + (index == layout.activities && row.isQuoted[index] ? 1 : 0)
            }
        }
    }

    @inline(never)
    private func reportFieldCount(_ found: Int, _ builder: inout SectorBuilder) {
        builder.report(
            .rowFieldCount, column: nil, ["found": String(found), "expected": String(CSVLayout.count)])
        builder.abandon()
    }
}
