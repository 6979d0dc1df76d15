import Declarations
import Service
import Values

/// The JSON lines of an export, one declaration each. A line that is no JSON keeps none of the others from being read.
enum ExportedLines {
    static func read(
        _ text: UnsafeRawBufferPointer, file: String, _ take: (ExportedRecord) throws(Problems) -> Void
    ) throws(Problems) {
        var (start, line, number) = (0, 0, 0)
        while start < text.count {
            let rest = UnsafeRawBufferPointer(rebasing: text[start...])
            let length = rest.firstIndex(ofByte: 0x0A) ?? rest.count
            let bytes = UnsafeRawBufferPointer(rebasing: rest[..<length])
            start += length + 1
            line += 1
            guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { continue }
            number += 1
            try take(record(bytes, file: file, line: line, number: number))
        }
    }

    private static func record(
        _ bytes: UnsafeRawBufferPointer, file: String, line: Int, number: Int
    ) -> ExportedRecord {
        var walk = JSONWalk(bytes, line: line)
        let source = DocumentSource(form: .json, file: file)
        do throws(JSONWalk.Fault) {
            var reader = Reader(source: source, start: walk.spot())
            try reader.read(&walk)
            try walk.end()
            var raw = reader.raw ?? RawDeclaration(source: source, start: reader.start)
            raw.problems += reader.problems
            return ExportedReader.read(raw, reader.entries, number: number)
        } catch {
            let spot = walk.spot(at: error.place)
            let place = Place(file: file, line: Int(spot.line), column: Int(spot.column))
            return ExportedRecord(
                number: number, exported: nil, place: place, problems: [Problem(.jsonSyntax, at: place)])
        }
    }

    /// Reads the object of a line.
    private struct Reader {
        let source: DocumentSource
        let start: Spot
        var raw: RawDeclaration?
        var entries: [ExportColumn: RawDeclaration.Entry] = [:]
        var problems: [Problem] = []
        private var seen: Set<String> = []

        init(source: DocumentSource, start: Spot) {
            self.source = source
            self.start = start
        }

        mutating func read(_ walk: inout JSONWalk) throws(JSONWalk.Fault) {
            guard walk.kind() == .object else {
                report(.jsonType, nil, start, ["expected": "{…}"])
                return try walk.skip()
            }
            try walk.object { walk, key, offset throws(JSONWalk.Fault) in
                guard seen.insert(key).inserted else {
                    report(.jsonKeyRepeated, key, walk.spot(at: offset), ["value": Shown.text(key)])
                    return try walk.skip()
                }
                if key == "declaration" {
                    raw = try JSONDeclarationReader.read(&walk, source: source)
                } else if let column = ExportColumn(rawValue: key) {
                    try take(column, &walk)
                } else {
                    let known = ["declaration"] + ExportColumn.allCases.map(\.rawValue)
                    let details = ["value": Shown.text(key), "known": known.joined(separator: ", ")]
                    report(.jsonKeyUnknown, key, walk.spot(at: offset), details)
                    try walk.skip()
                }
            }
            if raw == nil { report(.fieldMissing, "declaration", start, ["field": "declaration"]) }
        }

        private mutating func take(_ column: ExportColumn, _ walk: inout JSONWalk) throws(JSONWalk.Fault) {
            let spot = walk.spot()
            let kind = walk.kind()
            guard kind != .null else { return try walk.skip() }
            guard kind == (column == .revision ? .number : .text) else {
                report(.jsonType, column.rawValue, spot, ["expected": column == .revision ? "1" : "\"…\""])
                return try walk.skip()
            }
            let text = kind == .text ? try walk.text() : try walk.literal()
            entries[column] = RawDeclaration.Entry(text: text, spot: spot)
        }

        private mutating func report(_ code: ProblemCode, _ key: String?, _ spot: Spot, _ details: [String: String]) {
            guard problems.count < Problems.usualLimit else { return }
            problems.append(Problem(code, at: source.place(at: spot, name: key.map { Shown.text($0) }), details))
        }
    }
}
