import Foundation
import Testing

/// The readings that change a whole run, on the sector computed by hand.
@Suite struct RunReadingTests {
    private let scratch: Scratch
    private let sector: String

    init() throws {
        scratch = try Scratch()
        sector = try scratch.handSector()
    }

    private func summary(_ reading: String) throws -> JSON {
        try medlevy(
            "run", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget, "--reading", reading,
            "--format", "json", "--output", scratch.file("out.csv")
        ).json
    }

    private func column(_ number: Int) throws -> [String] {
        try scratch.text("out.csv").split(separator: "\n").dropFirst().map { row in
            String(row.split(separator: ",", omittingEmptySubsequences: false)[number])
        }
    }

    /// Without F, which did not declare, 100,000.00 are divided by; with the exempt C and E, 349,798.39.
    @Test(
        "R7 chooses whose turnover divides the levy's part",
        arguments: [
            ("assessed", 30_000_000, "0.25"), ("declared", 10_000_000, "0.7501"), ("all-liable", 34_979_839, "0.2144"),
        ])
    func r7(value: String, turnover: Int, rate: String) throws {
        let summary = try summary("R7=\(value)")
        #expect(summary["declared_turnover_cents"].count == turnover)
        #expect(summary["rate_pct"].number == Decimal(string: rate))
        #expect(summary["readings"]["R7"].text == value)
    }

    /// An entity costs 12.501 exactly: five cost 62.505, half a cent upwards.
    @Test(
        "R9 chooses whether the cost per entity is rounded before it is multiplied",
        arguments: [
            ("cent", "12.5", ["6250", "2500", "0", "0", "11250", "1250", "3750"]),
            ("exact", "12.501", ["6251", "2500", "0", "0", "11251", "1250", "3750"]),
        ])
    func r9(value: String, cost: String, activity: [String]) throws {
        let summary = try summary("R9=\(value)")
        #expect(summary["cost_per_entity"].number == Decimal(string: cost))
        #expect(try column(4) == activity)
    }

    /// The rate is 750.08 of 300,000.00 exactly, 0.250026666… percent.
    @Test(
        "R10 chooses whether the rate is rounded before it is multiplied",
        arguments: [
            ("pct4", "0.25", ["15000", "10000", "0", "0", "0", "50000", "0"]),
            ("exact", "0.2500266667", ["15002", "10001", "0", "0", "0", "50005", "0"]),
        ])
    func r10(value: String, rate: String, levy: [String]) throws {
        let summary = try summary("R10=\(value)")
        #expect(summary["rate_pct"].number == Decimal(string: rate))
        #expect(try column(5) == levy)
    }

    @Test func severalReadingsApplyTogether() throws {
        let answer = try medlevy(
            "run", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget, "--reading", "R9=exact",
            "--reading", "R7=declared", "--format", "json")
        let readings = try answer.json["readings"]
        #expect(readings["R7"].text == "declared")
        #expect(readings["R9"].text == "exact")
        #expect(readings["R10"].text == "pct4")
    }
}
