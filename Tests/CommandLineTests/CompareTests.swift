import Foundation
import Testing

/// The effects that a difference is split into add up to it, to the cent.
@Suite struct CompareTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let codes = [
        "manufacturer:MDR_I", "manufacturer:AIMDD", "distributor:MDR_IIA", "importer:IVDR_B", "stha:MDR_I",
        "assembler:MDD_III", "authorised_representative:DSTD",
    ]

    /// Options of one side: what differs on the other has `with-` before its name.
    private func side(_ prefix: String, _ random: inout Seeded) -> [String] {
        let total = Int.random(in: 0...30_000_000, using: &random)
        let levy = Int.random(in: 0...total, using: &random)
        var options = [
            "--\(prefix)turnover-total", euros(total), "--\(prefix)turnover-levy", euros(levy), "--\(prefix)country",
            ["BE", "BE", "DE"].randomElement(using: &random) ?? "BE",
        ]
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            options += ["--\(prefix)activity", CompareTests.codes.randomElement(using: &random) ?? ""]
        }
        if Bool.random(using: &random) {
            options += ["--\(prefix)threshold", euros(.random(in: 0...10_000_000, using: &random))]
        }
        if Bool.random(using: &random) {
            options += ["--\(prefix)rate", "0.\(Int.random(in: 1000...9999, using: &random))"]
        }
        return options
    }

    private func euros(_ cents: Int) -> String { String(format: "%ld.%02ld", cents / 100, cents % 100) }

    private func sum(_ comparison: JSON) -> Int? {
        let effects = comparison["effects"].items.map(\.["cents"].count)
        return effects.contains(nil) ? nil : effects.compactMap(\.self).reduce(0, +)
    }

    @Test("Effects add up to the difference", arguments: 1...60 as ClosedRange<UInt64>)
    func effectsAddUp(seed: UInt64) throws {
        var random = Seeded(seed)
        let years = ["2023", "2024", "2025"]
        let arguments =
            ["compare", "--year", years.randomElement(using: &random) ?? "", "--with-year"]
            + [years.randomElement(using: &random) ?? ""] + side("", &random) + side("with-", &random)
        let answer = try medlevy(arguments + ["--format", "json"])
        #expect(answer.status == 0, "\(answer.errors)")
        let comparison = try answer.json
        let before = try #require(comparison["before_cents"].count)
        let after = try #require(comparison["after_cents"].count)
        #expect(comparison["difference_cents"].count == after - before)
        #expect(comparison["effects"].items.count == 6)
        #expect(sum(comparison) == after - before)
        // Each amount of one contributor is rounded as its effects are: nothing is left over.
        #expect(comparison["effects"].items.last?["cents"].count == 0)
    }

    /// Each side is what an assessment of its own gives.
    @Test("The sides are assessments", arguments: 1...12 as ClosedRange<UInt64>)
    func sidesAreAssessments(seed: UInt64) throws {
        var random = Seeded(seed)
        let own = side("", &random)
        let comparison = try medlevy(
            ["compare", "--year", "2023", "--with-year", "2024"] + own + ["--format", "json"]
        ).json
        let sides = try ["2023", "2024"].map { year in
            try medlevy(["assess", "--year", year] + own + ["--format", "json"]).json["total_cents"]
        }
        #expect([comparison["before_cents"], comparison["after_cents"]] == sides)
    }

    /// 415.74 less 379.48 on five entities; 0.0205 % more on 200,000.00.
    @Test func whatChangedFrom2024To2025IsSplitByHand() throws {
        let effects = try medlevy(
            "compare", "--year", "2024", "--with-year", "2025", "--activity", "manufacturer:MDR_I",
            "--turnover-total", "250000.00", "--turnover-levy", "200000.00", "--format", "json"
        ).json["effects"].items.map(\.["cents"].count)
        #expect(effects == [0, 18_130, 0, 0, 4100, 0])
    }

    /// 48,000.00 lies between the thresholds of the two years (47,660.56 and 48,798.40): the turnover is the same, and
    /// only the threshold takes the levy away. What the year before pays at most, it may pay less of.
    @Test func whatTheThresholdTakesAwayIsNoChangeOfTheTurnover() throws {
        let text = try medlevy(
            "compare", "--year", "2023", "--with-year", "2024", "--activity", "manufacturer:MDR_I",
            "--turnover-total", "48000.00", "--turnover-levy", "48000.00"
        ).unwrapped
        #expect(text.contains("Effect of the turnover (€48,000.00) €0.00"), "\(text)")
        #expect(text.contains("(€47,660.56 → €48,798.40) −€132.58"))
        #expect(text.contains("Contribution for 2023 at most "))
        #expect(!text.contains("Contribution for 2024 at most "))
    }

    /// Nothing differs, so nothing has an effect.
    @Test func aSideComparedWithItselfDiffersInNothing() throws {
        let comparison = try medlevy("compare", "--year", "2024", "--activity", "stha:MDR_I", "--format", "json").json
        #expect(comparison["effects"].items.allSatisfy { $0["cents"].count == 0 })
        #expect(comparison["before_cents"] == comparison["after_cents"])
    }

    @Test("Effects of two runs add up to the difference of their totals", arguments: 1...4 as ClosedRange<UInt64>)
    func twoRuns(seed: UInt64) throws {
        let files = try [seed, seed + 100].map { seed in
            let path = scratch.file("sample-\(seed).csv")
            let made = try medlevy("sample", "--contributors", "300", "--seed", "\(seed)", "--output", path)
            #expect(made.status == 0)
            return path
        }
        let comparison = try medlevy(
            "compare", "--year", "2023", "--with-year", "2024", "--contributors", files[0], "--with-contributors",
            files[1], "--budget", "7000000.00", "--with-budget", "8000000.55", "--format", "json"
        ).json
        let totals = try [("2023", files[0], "7000000.00"), ("2024", files[1], "8000000.55")].map {
            year, file, budget in
            try medlevy("run", "--year", year, "--contributors", file, "--budget", budget, "--format", "json")
                .json["total_cents"].count
        }
        #expect([comparison["before_cents"].count, comparison["after_cents"].count] == totals)
        #expect(sum(comparison) == comparison["difference_cents"].count)
        #expect(comparison["difference_cents"].count != 0)
    }
}
