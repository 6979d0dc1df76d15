import Testing

/// A year without figures is refused: never last year's figures in silence.
@Suite struct UncoveredYearTests {
    @Test func of2026AllThreeFiguresAreNamedAtOnce() throws {
        let answer = try medlevy("assess", "--year", "2026", "--activity", "manufacturer:MDR_I")
        #expect(answer.status == 65)
        #expect(answer.output == "")
        for figure in ["cost_per_entity", "maximum_levy_rate", "levy_threshold"] {
            #expect(answer.errors.contains("“\(figure)” for 2026"))
        }
        #expect(answer.errors.split(separator: "\n").count == 3)
    }

    @Test func of2026WhatIsGivenIsEnough() throws {
        let answer = try medlevy(
            "assess", "--year", "2026", "--activity", "manufacturer:MDR_I", "--cost-per-entity", "400.00", "--rate",
            "0.3", "--threshold", "51000.00", "--format", "json")
        #expect(answer.status == 0)
        #expect(try answer.json["total_cents"].count == 200_000)
    }

    @Test("What is still missing of 2026 is named", arguments: ["cost-per-entity", "rate", "threshold"])
    func whatIsStillMissing(left: String) throws {
        let given = ["cost-per-entity": "400.00", "rate": "0.3", "threshold": "51000.00"].filter { $0.key != left }
        let answer = try medlevy(["assess", "--year", "2026"] + given.flatMap { ["--\($0.key)", $0.value] })
        let names = ["cost-per-entity": "cost_per_entity", "rate": "maximum_levy_rate", "threshold": "levy_threshold"]
        #expect(answer.status == 65)
        #expect(answer.errors.hasPrefix((names[left] ?? "?") + ": "))
        #expect(answer.errors.split(separator: "\n").count == 1)
    }

    private static let commands = [
        (["assess"], ["--threshold", "--cost-per-entity", "--rate"]),
        (["compare"], ["--threshold", "--cost-per-entity", "--rate"]),
        (["run", "--contributors", "sector.csv", "--budget", "1.00"], ["--threshold"]),
        (
            ["simulate", "--contributors", "sector.csv", "--budget", "1.00", "--max-rate", "published"],
            ["--max-rate"]
        ),
        (["budget", "--budget", "1.00", "--max-rate", "published"], ["--max-rate"]),
        (["sample", "--output", "never.csv"], ["--tables"]),
    ]

    @Test("Each refusal names the option that gives the figure", arguments: commands, LanguageTests.languages)
    func theOptionIsNamed(command: ([String], [String]), language: String) throws {
        let scratch = try Scratch()
        _ = try scratch.handSector()
        let answer = try Program(folder: scratch.path)(command.0 + ["--year", "2026", "--language", language])
        #expect(answer.status == 65)
        let lines = answer.errors.split(separator: "\n")
        #expect(lines.count == command.1.count)
        for (line, option) in zip(lines, command.1) { #expect(line.contains(" \(option)"), "\(line)") }
    }

    /// The year before has its figures, so the other side's options are those that help.
    @Test func ofTheOtherSideOfAComparisonItsOptionsAreNamed() throws {
        let answer = try medlevy("compare", "--year", "2025", "--with-year", "2026")
        for option in ["--with-cost-per-entity", "--with-rate", "--with-threshold"] {
            #expect(answer.errors.contains(" \(option),"))
        }
        let given = ["--with-cost-per-entity", "430.00", "--with-rate", "0.3", "--with-threshold", "51000.00"]
        #expect(try medlevy(["compare", "--year", "2025", "--with-year", "2026"] + given).status == 0)
    }

    @Test(
        "A year that the tables do not cover is refused with the years they do",
        arguments: ["2022", "2027", "0", "-1", "99999"],
        [["assess"], ["budget", "--budget", "1.00"], ["sample", "--output", "never.csv"], ["compare"]])
    func refusedYear(year: String, command: [String]) throws {
        let scratch = try Scratch()
        let answer = try Program(folder: scratch.path)(command + ["--year=\(year)"])
        #expect(answer.status == 65)
        #expect(answer.output == "")
        #expect(answer.errors.contains("2023–2026"))
        #expect(answer.errors.contains("[law.not-covered]"))
        #expect(try scratch.names == [])
    }
}
