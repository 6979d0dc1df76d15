import Testing

/// The maximum rate of the tables is not applied unasked; a rate above it is told wherever a rate is.
///
/// Of 2024 the maximum is 0.2868 %, of 2023 it is 0.2762 %.
@Suite struct AboveMaximumTests {
    private static let taxed = ["--turnover-total", "250000.00", "--turnover-levy", "200000.00"]
    private static let words = "above the maximum of 0.2868%"

    private let scratch: Scratch
    private let sector: String

    init() throws {
        scratch = try Scratch()
        sector = try scratch.handSector()
    }

    /// `--max-rate` is an option of those commands alone that work a rate out.
    @Test func aRateThatWasGivenIsNotCalledComputed() throws {
        let given = try medlevy(["assess", "--year", "2024", "--rate", "0.3"] + AboveMaximumTests.taxed).unwrapped
        #expect(given.contains("The rate given is above the maximum") && !given.contains("--max-rate"))
        let call = ["--year", "2024", "--contributors", sector, "--budget", "2000.20"]
        for command in ["run", "simulate", "compare"] {
            #expect(try medlevy([command] + call).unwrapped.contains("--max-rate published"), "\(command)")
        }
    }

    /// The JSON of a call, and whether its text says it in words.
    private func answer(_ arguments: [String]) throws -> (json: JSON, isTold: Bool) {
        let text = try medlevy(arguments)
        #expect(text.status == 0, "\(text.errors)")
        let isTold = text.unwrapped.contains(AboveMaximumTests.words)
        return (try medlevy(arguments + ["--format", "json"]).json, isTold)
    }

    @Test("assess", arguments: [("0.2868", false), ("0.2869", true)])
    func assess(rate: String, isAbove: Bool) throws {
        let answer = try answer(["assess", "--year", "2024", "--rate", rate] + AboveMaximumTests.taxed)
        #expect(answer.json["above_maximum"].flag == isAbove)
        #expect(answer.isTold == isAbove)
    }

    /// Each side under the maximum of its own year; the text tells of either.
    @Test(
        "compare",
        arguments: [
            ("2024", "0.28", "2023", "0.27", false, false), ("2024", "0.3", "2023", "0.27", true, false),
            ("2023", "0.27", "2024", "0.3", false, true), ("2023", "0.28", "2024", "0.28", true, false),
        ])
    func compare(year: String, rate: String, withYear: String, withRate: String, isAbove: Bool, other: Bool) throws {
        let answer = try answer(
            ["compare", "--year", year, "--rate", rate, "--with-year", withYear, "--with-rate", withRate]
                + AboveMaximumTests.taxed)
        #expect(answer.json["values"]["above_maximum"].flag == isAbove)
        #expect(answer.json["with_values"]["above_maximum"].flag == other)
        #expect(answer.isTold == (isAbove && year == "2024" || other))
    }

    /// The hand-made sector's own rate is 0.2500 %.
    @Test func simulate() throws {
        let call = ["simulate", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget]
        #expect(try !answer(call).isTold)
        let answer = try answer(call + ["--scenario", "rate=0.2869", "--scenario", "budget=2000.20"])
        #expect(answer.json["scenarios"].items.map(\.["above_maximum"].flag) == [false, true, true])
        #expect(answer.isTold)
    }

    @Test("run", arguments: [("1000.10", false), ("2000.20", true)])
    func run(budget: String, isAbove: Bool) throws {
        let answer = try answer(["run", "--year", "2024", "--contributors", sector, "--budget", budget])
        #expect(answer.json["above_maximum"].flag == isAbove)
        #expect(answer.isTold == isAbove)
    }

    @Test("budget", arguments: [("400000.00", false), ("300000.00", false), ("200000.00", true)])
    func budget(turnover: String, isAbove: Bool) throws {
        let answer = try answer(["budget", "--year", "2024", "--budget", "1000.10", "--levy-turnover", turnover])
        #expect(answer.json["above_maximum"].flag == isAbove)
        #expect(answer.isTold == isAbove)
    }
}
