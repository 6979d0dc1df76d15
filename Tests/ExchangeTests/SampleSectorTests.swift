import Exchange
import Foundation
import Law
import Rules
import Testing
import Values

/// The invented sector: the same for everybody who gives the same seed, and a show of every rule.
@Suite struct SampleSectorTests {
    private static let shown = 20
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @discardableResult
    private func write(_ count: Int, seed: UInt64, to name: String) throws -> Data {
        let law = try TestLaw.year2024
        var sample = SampleSector(law.table, threshold: Cents(try law.figure(.levyThreshold)), seed: seed)
        try sample.write(count, to: scratch.file(name))
        return try scratch.bytes(name)
    }

    private func read(_ name: String) throws -> Reading { try Reading(scratch.file(name)) }

    @Test("The same seed gives the same bytes", arguments: [0, 1, 2, .max] as [UInt64])
    func sameSeedSameBytes(seed: UInt64) throws {
        #expect(try write(1500, seed: seed, to: "one.csv") == write(1500, seed: seed, to: "other.csv"))
    }

    @Test func anotherSeedGivesOtherBytes() throws {
        let files = Set(try (0..<6).map { try write(300, seed: $0, to: "seed-\($0).csv") })
        #expect(files.count == 6)
    }

    @Test("It has as many contributors as asked for, and is a good file", arguments: [1, 19, 20, 21, 4000])
    func countAsAsked(count: Int) throws {
        try write(count, seed: 7, to: "count.csv")
        let reading = try read("count.csv")
        #expect(reading.marks == [])
        #expect(reading.rows.count == count)
    }

    /// Longer samples continue shorter ones, so that a row can be spoken of by its id.
    @Test func aShorterSampleIsTheStartOfALongerOne() throws {
        let short = try write(100, seed: 3, to: "short.csv")
        #expect(try write(2000, seed: 3, to: "long.csv").starts(with: short))
    }

    @Test func theFirstRowsAreTheSameForEverySeed() throws {
        #expect(try write(SampleSectorTests.shown, seed: 1, to: "a.csv") == write(20, seed: 2, to: "b.csv"))
    }

    /// Whatever step applies, or does not for some reason, to any of thousands also does to one of the first twenty.
    @Test func theFirstRowsShowEveryRule() throws {
        try write(5000, seed: 1, to: "all.csv")
        let rows = try read("all.csv").rows
        let first = try happenings(rows.prefix(SampleSectorTests.shown))
        let all = try happenings(rows)
        #expect(all.subtracting(first) == [])
        #expect(first.count > 20)
    }

    @Test func theFirstRowsLieOnTheThresholdAndBesideIt() throws {
        try write(SampleSectorTests.shown, seed: 1, to: "threshold.csv")
        let threshold = try TestLaw.year2024.figure(.levyThreshold)
        let turnovers = Set(try read("threshold.csv").rows.map(\.contributor.totalTurnover.count))
        #expect(turnovers.isSuperset(of: [threshold - 1, threshold, threshold + 1]))
    }

    /// The addresses of steps, cells aside, each with why it did not apply.
    private func happenings(_ rows: some Sequence<KeptRow>) throws -> Set<String> {
        let law = try TestLaw.year2024
        let rules = try YearRules(law, readings: Readings(law))
        let charges = try Charges(law, readings: rules.readings)
        var found: Set<String> = []
        for row in rows {
            let (_, steps) = rules.explained(
                row.contributor, registrations: row.registrations, in: law.table, charges)
            for step in steps {
                if case .cell = step.address { continue }
                found.insert("\(step.address.path(in: law.table)) \(step.notApplied?.rawValue ?? "applied")")
            }
        }
        return found
    }
}
