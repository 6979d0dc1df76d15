import Law
import Rules
import Testing
import Values

/// A sector is the same in whichever form it is handed in.
@Suite struct FormatsAgreeTests {
    private let scratch: Scratch
    private let rows: [InventedRow]

    init() throws {
        scratch = try Scratch()
        rows = try InventedRow.many(400, seed: 20)
    }

    private func read(_ name: String, _ lines: [String]) throws -> Reading {
        try Reading(scratch.file(name, holding: lines.joined(separator: "\n") + "\n"))
    }

    private func plainCSV() throws -> Reading {
        try read("plain.csv", [InventedRow.centsHeader] + rows.map(\.centsLine))
    }

    @Test func csvIsReadAsItWasWritten() throws {
        let kept = try plainCSV()
        #expect(kept.marks == [])
        #expect(kept.rows.map(\.id) == rows.map(\.id))
        #expect(kept.rows.map(\.contributor.totalTurnover.count) == rows.map(\.total))
        #expect(kept.rows.map(\.contributor.levyTurnover.count) == rows.map(\.levy))
        #expect(kept.rows.map(\.contributor.country.description) == rows.map(\.country))
        #expect(kept.rows.map { $0.contributor.situation.contains(.activeInBelgium) } == rows.map(\.isActive))
        #expect(kept.rows.map { $0.contributor.situation.contains(.selfControl) } == rows.map(\.followsSelfControl))
        #expect(kept.rows.map { $0.contributor.situation.contains(.declared) } == rows.map(\.hasDeclared))
    }

    @Test func registrationsAreReadAsTheyWereWritten() throws {
        let table = try TestLaw.table
        let codes = try plainCSV().rows.map { row in row.registrations.map { table.code(of: $0) } }
        #expect(codes == rows.map(\.codes))
    }

    @Test("CSV and JSON lines give the same sector", arguments: [false, true])
    func csvAndJSONLinesGiveTheSameSector(inEuros: Bool) throws {
        let json = try read("sector.jsonl", rows.map { try $0.json(inEuros: inEuros) })
        #expect(json.marks == [])
        #expect(json.rows.count == rows.count)
        #expect(json.rows == (try plainCSV().rows))
    }

    @Test func amountsInEurosAndInCentsAgree() throws {
        let euros = try read("euros.csv", [InventedRow.eurosHeader] + rows.map(\.eurosLine))
        #expect(euros.marks == [])
        #expect(euros.rows == (try plainCSV().rows))
    }

    @Test func columnsInAnyOrderGiveTheSameSector() throws {
        let turned = rows.map { row in
            let unquoted = InventedRow(
                id: "x", country: row.country, isActive: row.isActive, followsSelfControl: row.followsSelfControl,
                hasDeclared: row.hasDeclared, total: row.total, levy: row.levy, codes: row.codes)
            return unquoted.centsLine.split(separator: ",", omittingEmptySubsequences: false)
                .dropFirst().reversed().joined(separator: ",")
        }
        let header = InventedRow.centsHeader.split(separator: ",").dropFirst().reversed().joined(separator: ",")
        let numbered = turned.enumerated().map { "\($0.element),\($0.offset + 10_000)" }
        let kept = try read("turned.csv", [header + ",id"] + numbered)
        #expect(kept.marks == [])
        #expect(kept.rows.map(\.contributor) == (try plainCSV().rows.map(\.contributor)))
    }

    @Test("Line ends of either kind give the same sector", arguments: ["\n", "\r\n"], [true, false])
    func lineEndsGiveTheSameSector(end: String, atTheLast: Bool) throws {
        let lines = [InventedRow.centsHeader] + rows.map(\.centsLine)
        let text = lines.joined(separator: end) + (atTheLast ? end : "")
        let reading = try Reading(scratch.file("ends.csv", holding: text))
        #expect(reading.rows == (try plainCSV().rows))
        guard case .sector(_, let endsWithoutLineEnd) = reading else { return }
        #expect(endsWithoutLineEnd == !atTheLast)
    }
}
