public import Law
public import Rules
public import Values

/// A file of contributors, as CSV or as JSON lines: read whole, or not at all with every problem.
public struct SectorFile: Sendable {
    public enum Format: String, Sendable {
        case csv
        case jsonLines = "jsonl"

        /// By the file name's extension.
        public init?(path: String) {
            let name = path.split(separator: "/").last ?? ""
            switch name.split(separator: ".").last?.lowercased() {
            case "csv", "txt": self = .csv
            case "jsonl", "ndjson", "json": self = .jsonLines
            default: return nil
            }
        }
    }

    /// How far reading is: bytes done, and bytes in all (0 when that is not known).
    public typealias Progress = (_ done: Int, _ all: Int) -> Void

    public let sector: Sector
    /// Whether the last line lacks its line end: nothing is wrong with it, but a file that was cut off looks so.
    public let endsWithoutLineEnd: Bool

    /// - Parameters:
    ///   - table: the entity table that says which registrations exist.
    ///   - keepsRegistrations: whether the sector will be asked for them.
    /// - Throws: every problem, up to `problemLimit`, and the number of the others.
    public init(
        path: String, table: EntityTable, problemLimit: Int = Problems.usualLimit, keepsRegistrations: Bool = true,
        progress: Progress = { _, _ in }
    ) throws(Problems) {
        guard let format = Format(path: path) else {
            let details = ["file": path, "expected": ".csv, .jsonl"]
            throw Problems([Problem(.inputFormatUnknown, at: Place(file: path), details)])
        }
        var builder = SectorBuilder(
            table, file: path, problemLimit: problemLimit, keepsRegistrations: keepsRegistrations)
        let endsWithoutLineEnd: Bool
        do throws(Problem) {
            var reader = try LineReader(path: path)
            switch format {
            case .csv: endsWithoutLineEnd = try SectorFile.readCSV(&reader, &builder, progress)
            case .jsonLines: endsWithoutLineEnd = try SectorFile.readJSONLines(&reader, &builder, progress)
            }
        } catch {
            var problems = builder.problems
            problems.add(error)
            throw problems
        }
        guard builder.problems.isEmpty else { throw builder.problems }
        sector = builder.finish()
        self.endsWithoutLineEnd = endsWithoutLineEnd
    }

    private static func readCSV(
        _ reader: inout LineReader, _ builder: inout SectorBuilder, _ progress: Progress
    ) throws(Problem) -> Bool {
        var csv = CSVSector()
        let ends = try blocks(&reader, &builder, progress) { block, builder in
            if csv.readBlock(block, into: &builder) { return }
            lines(block, &builder) { csv.readLine($0, into: &$1) }
        }
        csv.finish(&builder)
        return ends
    }

    private static func readJSONLines(
        _ reader: inout LineReader, _ builder: inout SectorBuilder, _ progress: Progress
    ) throws(Problem) -> Bool {
        var json = JSONLinesSector()
        let ends = try blocks(&reader, &builder, progress) { block, builder in
            lines(block, &builder) { json.read($0, into: &$1) }
        }
        if builder.isEmpty, builder.problems.isEmpty { builder.report(.inputEmpty, column: nil) }
        return ends
    }

    /// Gives blocks of whole lines to `body`; the first without a byte order mark. Lines that are longer than a block
    /// are told here.
    ///
    /// - Returns: whether the last line had no end.
    @inline(__always)
    private static func blocks(
        _ reader: inout LineReader, _ builder: inout SectorBuilder, _ progress: Progress,
        _ body: (UnsafeRawBufferPointer, inout SectorBuilder) -> Void
    ) throws(Problem) -> Bool {
        var endsWithoutLineEnd = false
        var skipping = false
        while let (block, isTooLong) = try reader.nextBlock() {
            var block = block
            let used = block.count
            if builder.line == 0, block.starts(with: [0xEF, 0xBB, 0xBF]) { block = .init(rebasing: block[3...]) }
            if isTooLong {
                if !skipping {
                    builder.line += 1
                    reportTooLong(&builder)
                }
                skipping = true
            } else {
                if skipping { block = afterFirstLine(block) }
                skipping = false
                endsWithoutLineEnd = block.last.map { $0 != 0x0A } ?? endsWithoutLineEnd
                if builder.line == 0 { builder.reserveCapacity(for: block, of: reader.size) }
                body(block, &builder)
            }
            reader.consume(used)
            progress(reader.bytesRead, reader.size)
        }
        return endsWithoutLineEnd
    }

    /// Gives each readable line without its end to `body`.
    @inline(__always)
    private static func lines(
        _ block: UnsafeRawBufferPointer, _ builder: inout SectorBuilder,
        _ body: (UnsafeRawBufferPointer, inout SectorBuilder) -> Void
    ) {
        let isPlain = block.isPlainASCII
        var rest = block
        while !rest.isEmpty {
            let end = rest.firstIndex(ofByte: 0x0A) ?? rest.count
            var line = UnsafeRawBufferPointer(rebasing: rest[..<end])
            rest = UnsafeRawBufferPointer(rebasing: rest[min(end + 1, rest.count)...])
            if line.last == 0x0D { line = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
            builder.line += 1
            let isUsual = isPlain && line.count <= LineReader.longestLine
            if isUsual || isReadable(line, &builder) { body(line, &builder) }
        }
    }

    /// Refuses a line that is too long, has NUL in it, or with bytes that are not UTF-8.
    private static func isReadable(_ line: UnsafeRawBufferPointer, _ builder: inout SectorBuilder) -> Bool {
        guard line.count <= LineReader.longestLine else {
            reportTooLong(&builder)
            return false
        }
        if let nul = line.firstIndex(of: 0) {
            builder.report(.inputNUL, column: nul + 1)
            return false
        }
        if String(validating: line, as: UTF8.self) != nil { return true }
        builder.report(.inputNotUTF8, column: line.firstInvalidUTF8 + 1)
        return false
    }

    private static func reportTooLong(_ builder: inout SectorBuilder) {
        builder.report(.inputLineTooLong, column: nil, ["longest": String(LineReader.longestLine)])
    }

    private static func afterFirstLine(_ block: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let end = block.firstIndex(ofByte: 0x0A) else { return UnsafeRawBufferPointer(rebasing: block[..<0]) }
        return UnsafeRawBufferPointer(rebasing: block[(end + 1)...])
    }
}
