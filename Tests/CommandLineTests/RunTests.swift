import Foundation
import Testing

/// The national run of a sector that was computed by hand.
@Suite struct RunTests {
    private let scratch: Scratch
    private let sector: String

    init() throws {
        scratch = try Scratch()
        sector = try scratch.handSector()
    }

    private func run(_ more: String...) throws -> Program.Answer { try run(more) }

    private func run(_ more: [String]) throws -> Program.Answer {
        try medlevy(["run", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget] + more)
    }

    @Test func everyContributorPaysWhatWasComputedByHand() throws {
        #expect(try run("--output", scratch.file("out.csv")).status == 0)
        #expect(try scratch.text("out.csv") == HandSector.results)
    }

    @Test("The summary holds the figures computed by hand", arguments: [true, false])
    func summaryHoldsTheFigures(withOutput: Bool) throws {
        let more = withOutput ? ["--output", scratch.file("out.csv")] : []
        let summary = try run(["--format", "json"] + more).json
        let counts = [
            "rows": 7, "liable": 6, "not_liable": 1, "exempt": 2, "unregistered": 1, "total_entities": 20,
            "declared_turnover_cents": 30_000_000, "budget_cents": 100_010, "activity_share_cents": 25_002,
            "levy_share_cents": 75_008, "total_activity_cents": 25_000, "total_levy_cents": 75_000,
            "total_cents": 100_000, "residual_activity_cents": 2, "residual_levy_cents": 8,
        ]
        for (key, expected) in counts { #expect(summary[key].count == expected, "\(key)") }
        #expect(summary["cost_per_entity"].number == Decimal(string: "12.5"))
        #expect(summary["rate_pct"].number == Decimal(string: "0.25"))
        #expect(summary["uncapped_rate_pct"].number == Decimal(string: "0.25"))
        #expect(summary["capped"].flag == false)
    }

    /// A published maximum below the computed rate takes its place, and the missing part of the budget is shown.
    @Test func aMaximumBelowTheComputedRateTakesItsPlace() throws {
        let summary = try run("--max-rate", "0.2", "--format", "json").json
        #expect(summary["rate_pct"].number == Decimal(string: "0.2"))
        #expect(summary["uncapped_rate_pct"].number == Decimal(string: "0.25"))
        #expect(summary["capped"].flag == true)
        #expect(summary["total_levy_cents"].count == 60_000)
        #expect(summary["residual_levy_cents"].count == 15_008)
    }

    @Test func aMaximumAboveTheComputedRateChangesNothing() throws {
        let summary = try run("--max-rate", "published", "--format", "json").json
        #expect(summary["rate_pct"].number == Decimal(string: "0.25"))
        #expect(summary["capped"].flag == false)
    }

    /// E is no longer below the threshold when it lies one cent lower.
    @Test func aThresholdOfOnesOwnIsTested() throws {
        let summary = try run("--threshold", "48798.39", "--format", "json").json
        #expect(summary["exempt"].count == 1)
        #expect(summary["declared_turnover_cents"].count == 30_000_000 + 4_879_839)
    }

    @Test func jsonLinesHoldTheSameAmountsWithTheStepsOfTheEntities() throws {
        #expect(try run("--output", scratch.file("out.jsonl")).status == 0)
        let lines = try scratch.text("out.jsonl").split(separator: "\n").map { try JSON(String($0)) }
        let rows = lines.map { line in
            let flags = [line["liable"], line["exempt"]].map { $0.flag == true ? "1" : "0" }
            let amounts = ["activity_cents", "levy_cents", "total_cents"].map { String(line[$0].count ?? -1) }
            return ([line["id"].text ?? "", flags[0], String(line["entities"].count ?? -1), flags[1]] + amounts)
                .joined(separator: ",")
        }
        #expect(rows == HandSector.results.split(separator: "\n").dropFirst().map(String.init))
        for line in lines where line["liable"].flag == true {
            let result = line["entity_steps"].items.last { $0["address"].text?.hasSuffix(".entities") == true }
            #expect(result?["result"].count == line["entities"].count)
        }
    }

    /// The same sector as JSON lines gives the same bytes.
    @Test func jsonLinesAreReadAsCSVIs() throws {
        let lines = HandSector.csv.split(separator: "\n").dropFirst().map { row in
            let field = row.split(separator: ",", omittingEmptySubsequences: false)
            let codes = field[7].split(separator: "|").map { code in
                let pieces = code.split(separator: ":")
                return #"{"activity":"\#(pieces[0])","device_class":"\#(pieces[1])"}"#
            }
            return #"{"id":"\#(field[0])","country":"\#(field[1])","active_in_belgium":\#(field[2] == "1"),"#
                + #""self_control":\#(field[3] == "1"),"declared":\#(field[4] == "1"),"turnover_total_cents":"#
                + #"\#(field[5]),"turnover_levy_cents":\#(field[6]),"activities":[\#(codes.joined(separator: ","))]}"#
        }
        let path = try scratch.file("sector.jsonl", holding: lines.joined(separator: "\n") + "\n")
        let answer = try medlevy(
            "run", "--year", "2024", "--contributors", path, "--budget", HandSector.budget, "--output",
            scratch.file("out.csv"))
        #expect(answer.status == 0)
        #expect(try scratch.text("out.csv") == HandSector.results)
    }
}
