import Exchange
import Law
import Rules
import Testing
import Values

/// The order of a file is its sender's; nobody may pay more or less for it.
@Suite struct RowOrderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// A run's totals, and each contributor's line of results by its id.
    private func run(_ rows: [InventedRow], _ name: String) throws -> (run: NationalRun, lines: [String: String]) {
        let law = try TestLaw.year2024
        let text = ([InventedRow.centsHeader] + rows.map(\.centsLine)).joined(separator: "\n") + "\n"
        let file = try SectorFile(path: scratch.file("\(name).csv", holding: text), table: law.table)
        let rules = try YearRules(law, readings: Readings(law))
        let figures = try rules.figures(
            budget: Cents(123_456_789_01), tally: rules.tally(file.sector.contributors), maximumRate: nil)
        let results = RunResults(sector: file.sector, table: law.table)
        let done = try results.write(
            NationalRun(rules: rules, figures: figures), to: scratch.file("\(name)-out.csv"), as: .csv)
        let lines = try scratch.text("\(name)-out.csv").split(separator: "\n").dropFirst().map(String.init)
        #expect(lines.map { id(of: $0) } == rows.map(\.id))
        return (done, Dictionary(uniqueKeysWithValues: lines.map { (id(of: $0), $0) }))
    }

    private func id(of line: String) -> String { String(line.prefix { $0 != "," }) }

    /// Ids without marks that need quoting: what is looked at here is amounts.
    private func rows(_ count: Int, seed: UInt64) throws -> [InventedRow] {
        try InventedRow.many(count, seed: seed).enumerated().map { number, row in
            var row = row
            row.id = "C\(100_000 + number)"
            return row
        }
    }

    @Test("Rows in another order give the same amounts and totals", arguments: [1, 2, 3] as [UInt64])
    func orderDoesNotMatter(seed: UInt64) throws {
        let rows = try rows(5000, seed: seed)
        var random = Seeded(seed)
        let one = try run(rows, "one")
        for (number, order) in [rows.shuffled(using: &random), rows.reversed()].enumerated() {
            let other = try run(order, "other-\(number)")
            #expect(other.lines == one.lines)
            #expect(other.run.totals == one.run.totals)
            #expect(other.run.charges == one.run.charges)
            #expect(other.run.residualActivity == one.run.residualActivity)
            #expect(other.run.residualLevy == one.run.residualLevy)
        }
    }

    /// The order of registrations within a row is the sender's too.
    @Test func orderOfRegistrationsDoesNotMatter() throws {
        let rows = try rows(2000, seed: 9)
        let turned = rows.map { row in
            var row = row
            row.codes.reverse()
            return row
        }
        #expect(try run(turned, "turned").lines == run(rows, "straight").lines)
    }
}
