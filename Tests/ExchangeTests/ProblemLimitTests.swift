import Testing
import Values

/// A file with thousands of problems must not bury a person in them, nor keep silent about how many there are.
@Suite struct ProblemLimitTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("The limit lists the first problems and counts the rest", arguments: [1, 7, 99, 100, 101, 1000])
    func limitListsTheFirst(limit: Int) throws {
        let rows = (0..<100).map { InventedRow(id: "C\($0 + 100)", country: "be").centsLine }
        let text = ([InventedRow.centsHeader] + rows).joined(separator: "\n") + "\n"
        let problems = try Reading(scratch.file("many.csv", holding: text), limit: limit).problems
        #expect(problems.listed.map(\.place.line) == (2..<(2 + min(limit, 100))).map { $0 })
        #expect(problems.unlisted == max(0, 100 - limit))
        #expect(problems.count == 100)
    }

    @Test func aFileWithoutProblemsHasNone() throws {
        let text = "\(InventedRow.centsHeader)\n\(InventedRow(id: "1").centsLine)\n"
        let reading = try Reading(scratch.file("good.csv", holding: text), limit: 1)
        #expect(reading.problems.isEmpty)
        #expect(reading.rows.map(\.id) == ["1"])
    }
}
