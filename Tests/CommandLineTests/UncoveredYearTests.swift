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
