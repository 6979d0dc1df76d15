import Rules
import Testing
import Values

/// Blocks of usual bytes are read by the separators of all their lines, others line by line: both must tell the same.
@Suite struct UsualBlockTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func read(_ lines: [String], end: String, endsWithEnd: Bool = true) throws -> Reading {
        let text = lines.joined(separator: end) + (endsWithEnd ? end : "")
        return try Reading(scratch.file("rows.csv", holding: text))
    }

    /// A carriage return is unusual, so the same rows with CR LF go the other way.
    private func expectAlike(_ lines: [String], endsWithEnd: Bool = true) throws {
        let usual = try read(lines, end: "\n", endsWithEnd: endsWithEnd)
        let other = try read(lines, end: "\r\n", endsWithEnd: endsWithEnd)
        #expect(usual.marks == other.marks)
        #expect(usual.problems.listed.map(\.details) == other.problems.listed.map(\.details))
        #expect(usual.rows == other.rows)
    }

    /// Rows without anything unusual in their ids.
    private func rows(_ count: Int, seed: UInt64) throws -> [InventedRow] {
        try InventedRow.many(count, seed: seed).enumerated().map { number, row in
            var row = row
            row.id = "\(10_000_000 + number)" + String(repeating: "x", count: number * 7 % 90)
            return row
        }
    }

    @Test("Rows are the same by either way", arguments: [1, 255, 256, 257, 512, 9000])
    func rowsAreTheSame(count: Int) throws {
        let rows = try rows(count, seed: UInt64(count))
        let lines = [InventedRow.centsHeader] + rows.map(\.centsLine)
        #expect(try read(lines, end: "\n").rows.map(\.id) == rows.map(\.id))
        #expect(try read(lines, end: "\n").rows.map(\.contributor.totalTurnover.count) == rows.map(\.total))
        #expect(try read(lines, end: "\n").rows.map(\.registrations.count) == rows.map(\.codes.count))
        try expectAlike(lines)
        try expectAlike(lines, endsWithEnd: false)
    }

    /// Each line is damaged by one byte more, less or other: separators where none were, and none where they were.
    @Test("Problems are the same by either way", arguments: 1...40)
    func problemsAreTheSame(seed: UInt64) throws {
        var random = Seeded(seed)
        var lines = try [InventedRow.centsHeader] + rows(60, seed: seed).map(\.centsLine)
        for number in lines.indices.dropFirst() where Int.random(in: 0..<3, using: &random) == 0 {
            var bytes = Array(lines[number].utf8)
            let place = Int.random(in: bytes.indices, using: &random)
            let byte = Array(",\n,|:0 A".utf8).randomElement(using: &random) ?? 0x2C
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(byte, at: place)
            default: bytes[place] = byte
            }
            lines[number] = String(decoding: bytes, as: UTF8.self)
        }
        try expectAlike(lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) })
    }

    @Test(
        "Lines that are no row are told as what they are",
        arguments: ["", ",", ",,,,,,", ",,,,,,,,", "a,b,c", String(repeating: ",", count: 5000)])
    func linesThatAreNoRow(line: String) throws {
        let row = InventedRow(id: "1").centsLine
        let expected = line.isEmpty ? [] : ["row.field-count@3"]
        let marks = try read([InventedRow.centsHeader, row, line, InventedRow(id: "2").centsLine], end: "\n").marks
        #expect(marks == expected)
        try expectAlike([InventedRow.centsHeader, row, line, line, InventedRow(id: "2").centsLine, line])
        try expectAlike([line, line, InventedRow.centsHeader, row])
    }

    /// As many separators as a row has, the last of them a line feed; but they are of two lines.
    @Test func twoLinesAreNoRow() throws {
        let lines = [InventedRow.centsHeader, InventedRow(id: "1").centsLine, "2,BE,1", "0,1,1,1,", "3"]
        #expect(try read(lines, end: "\n").marks == (3...5).map { "row.field-count@\($0)" })
        try expectAlike(lines)
    }

    /// The bytes of a file end at every place within 64, with and without a line end.
    @Test(arguments: 0..<64)
    func aFileMayEndAnywhere(length: Int) throws {
        let id = "a" + String(repeating: "b", count: length)
        let lines = [InventedRow.centsHeader, InventedRow(id: id).centsLine]
        for endsWithEnd in [true, false] {
            #expect(try read(lines, end: "\n", endsWithEnd: endsWithEnd).rows.map(\.id) == [id])
        }
        try expectAlike([InventedRow.centsHeader, InventedRow(id: id, codes: ["no:where"]).centsLine])
    }

    /// Registrations end, and so are parted, at every place within 64 bytes; and there may be more than a batch holds.
    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 400, 40_000])
    func registrationsOfEveryLength(count: Int) throws {
        let codes = try TestLaw.codes
        for first in codes.indices {
            let own = (0..<count).map { codes[(first + $0) % codes.count] }
            let lines = [
                InventedRow.centsHeader, InventedRow(id: "1", codes: own).centsLine,
                InventedRow(id: "2", codes: [codes[first]]).centsLine,
            ]
            let reading = try read(lines, end: "\n")
            #expect(reading.rows.map(\.registrations.count) == [count, 1])
            if count > 7, first > 0 { break }
        }
    }
}
