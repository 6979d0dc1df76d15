import Foundation
import Rules
import Testing
import Values

/// A file is read in blocks of a quarter of a mebibyte; no row may come out otherwise because a block ends within it.
@Suite struct BlockBoundaryTests {
    private static let block = 1 << 18
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// What a file gives when each of its rows is a file of its own.
    private func oneByOne(_ lines: [Substring]) throws -> [KeptRow] {
        try lines.flatMap { line in
            try Reading(scratch.file("one.csv", holding: "\(InventedRow.centsHeader)\n\(line)\n")).rows
        }
    }

    /// Rows of many lengths, so that over the blocks a boundary falls on every kind of byte.
    @Test("Rows across block boundaries come out as they do alone", arguments: [1, 2] as [UInt64])
    func rowsAcrossBoundaries(seed: UInt64) throws {
        let rows = try InventedRow.many(34_000, seed: seed)
        let text = ([InventedRow.centsHeader] + rows.map(\.centsLine)).joined(separator: "\n") + "\n"
        #expect(text.utf8.count > 3 * BlockBoundaryTests.block)
        let reading = try Reading(scratch.file("many.csv", holding: text))
        #expect(reading.marks == [])
        #expect(reading.rows.map(\.id) == rows.map(\.id))
        #expect(reading.rows.map(\.contributor.totalTurnover.count) == rows.map(\.total))
        #expect(reading.rows.map(\.contributor.levyTurnover.count) == rows.map(\.levy))

        let beside = try near(boundariesOf: text)
        #expect(beside.count >= 9)
        #expect(try oneByOne(beside.map(\.line)) == beside.map { reading.rows[$0.row] })
    }

    /// The rows around each boundary, found by a plain walk over the text.
    private func near(boundariesOf text: String) throws -> [(row: Int, line: Substring)] {
        var found: [(row: Int, line: Substring)] = []
        var start = 0
        for (number, line) in text.split(separator: "\n").enumerated() {
            let end = start + line.utf8.count + 1
            let margin = 400
            let isNear = (start - margin) / BlockBoundaryTests.block != (end + margin) / BlockBoundaryTests.block
            if number > 0, isNear, start > margin { found.append((number - 1, line)) }
            start = end
        }
        return found
    }

    /// A line end exactly at, just before and just after the boundary; with CR LF its two bytes fall apart.
    @Test("A line end at a block boundary is one line end", arguments: 0...4, ["\n", "\r\n"])
    func lineEndAtBoundary(shift: Int, end: String) throws {
        let length = BlockBoundaryTests.block + shift
        let lineLength = InventedRow(id: "").centsLine.utf8.count + end.utf8.count
        var text = InventedRow.centsHeader + end
        var ids: [String] = []
        while length - text.utf8.count > lineLength + 200 { add("\(1_000_000 + ids.count)") }
        add(String(repeating: "2", count: length - text.utf8.count - lineLength))
        #expect(text.utf8.count == length)
        add("3")
        let reading = try Reading(scratch.file("boundary.csv", holding: text))
        #expect(reading.marks == [])
        #expect(reading.rows.map(\.id) == ids)

        func add(_ id: String) {
            text += InventedRow(id: id).centsLine + end
            ids.append(id)
        }
    }

    /// Problems in later blocks name the line of the file, not of the block.
    @Test func aProblemBeyondTheFirstBlockNamesItsLine() throws {
        let rows = try InventedRow.many(24_000, seed: 3)
        var lines = [InventedRow.centsHeader] + rows.map(\.centsLine)
        let place = 23_000
        #expect(lines[..<place].reduce(0) { $0 + $1.utf8.count + 1 } > 2 * BlockBoundaryTests.block)
        lines[place] = "late,be,1,0,1,1,1,"
        let reading = try Reading(scratch.file("late.csv", holding: lines.joined(separator: "\n") + "\n"))
        #expect(reading.marks == ["country.malformed@\(place + 1):6"])
    }
}
