import Values

/// The first row of a CSV file: which column stands where.
struct CSVHeader {
    private var columns: [ContributorColumn] = []
    /// Where each column stands; `nil` for a header that can't be used: the rows below it are not looked at, their
    /// problems would all be its own.
    private(set) var layout: CSVLayout?

    /// Reads a header and reports what is wrong with it.
    init(_ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder) {
        let before = builder.problems.count
        if let problem = CSVHeader.foreignForm(line) {
            builder.report(problem.code, column: problem.column)
        } else {
            switch UnquotedRow.read(line) {
            case .success(let row):
                for index in row.fields.indices { takeName(row.text(of: index), at: row.places[index], &builder) }
                checkComplete(&builder)
            case .failure(let fault): builder.report(.rowQuote, column: fault.place + 1)
            }
        }
        if builder.problems.count == before { layout = CSVLayout(columns) }
    }

    /// A file of another kind, which would otherwise be told as a dozen problems: lines that end by CR alone, or
    /// columns that are separated by something else than commas.
    private static func foreignForm(_ line: UnsafeRawBufferPointer) -> (code: ProblemCode, column: Int)? {
        if let place = line.firstIndex(ofByte: 0x0D) { return (.inputLineEnd, place + 1) }
        guard line.firstIndex(ofByte: 0x2C) == nil else { return nil }
        let separator = line.firstIndex { $0 == 0x3B || $0 == 0x09 }
        return separator.map { (.columnSeparator, $0 + 1) }
    }

    private mutating func takeName(_ name: String, at place: Int, _ builder: inout SectorBuilder) {
        guard let column = ContributorColumn(rawValue: name) else {
            let known = ContributorColumn.allCases.map(\.rawValue).joined(separator: ", ")
            let shown = Shown.text(name)
            builder.report(.columnUnknown, column: place, field: shown, ["value": shown, "known": known])
            return
        }
        if columns.contains(column) {
            builder.report(.columnRepeated, column: place, field: name, ["value": name])
        } else {
            columns.append(column)
        }
    }

    private func checkComplete(_ builder: inout SectorBuilder) {
        for column in ContributorColumn.complete where !columns.contains(column) {
            if let other = column.alternative, columns.contains(other) { continue }
            builder.report(.columnMissing, column: nil, field: column.rawValue, ["header": ContributorColumn.header])
        }
        for column in columns {
            if let other = column.alternative, columns.contains(other), column.rawValue < other.rawValue {
                builder.report(.columnConflict, column: nil, field: column.rawValue, ["other": other.rawValue])
            }
        }
    }
}
