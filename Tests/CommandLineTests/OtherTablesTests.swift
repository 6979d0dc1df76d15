import Foundation
import Testing

/// Tables of one's own, with `--tables`: what the law will say, or might.
@Suite struct OtherTablesTests {
    private let scratch: Scratch
    private let tables: String

    init() throws {
        scratch = try Scratch()
        tables = scratch.file("tables")
        try FileManager.default.copyItem(atPath: Package.tables, toPath: tables)
    }

    /// Puts another text in the place of one that must be there once.
    private func change(_ file: String, _ old: String, _ new: String) throws {
        let path = "\(tables)/\(file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.components(separatedBy: old).count == 2)
        try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func assess(_ more: String...) throws -> JSON {
        let answer = try medlevy(
            ["assess", "--year", "2024", "--activity", "manufacturer:MDR_I", "--format", "json"] + more)
        #expect(answer.status == 0)
        return try answer.json
    }

    /// Also shows that the tables in the repository are those that the program was built with.
    @Test func theSameTablesGiveTheSameAnswer() throws {
        #expect(try assess("--tables", tables) == assess())
        #expect(try assess("--tables", Package.tables) == assess())
    }

    @Test func aChangedFigureChangesTheAnswerAndTheHash() throws {
        try change("figures/cost-per-entity.yaml", "379.48", "400.00")
        let (own, builtIn) = (try assess("--tables", tables), try assess())
        #expect(own["activity_cents"].count == 200_000)
        #expect(builtIn["activity_cents"].count == 189_740)
        #expect(own["tables_hash"] != builtIn["tables_hash"])
    }

    /// Even a remark: who compares two answers must see that something was different.
    @Test func aChangedRemarkChangesTheHashAlone() throws {
        try change("coverage.yaml", "# The contribution years", "# Every contribution year")
        let (own, builtIn) = (try assess("--tables", tables), try assess())
        #expect(own["total_cents"] == builtIn["total_cents"])
        #expect(own["tables_hash"] != builtIn["tables_hash"])
    }

    /// The order of the classes in a table says nothing: a scenario under the same law in another order is the same.
    @Test func theOrderOfTheCodesChangesNothing() throws {
        let path = "\(tables)/device-classes.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let mark = "      - code: "
        var pieces = text.components(separatedBy: mark)
        pieces.swapAt(1, 2)
        try pieces.joined(separator: mark).write(toFile: path, atomically: true, encoding: .utf8)
        let sector = scratch.file("sector.csv")
        #expect(try medlevy("sample", "--contributors", "300", "--output", sector).status == 0)
        let answer = try medlevy(
            "simulate", "--year", "2024", "--contributors", sector, "--budget", "8000000.00", "--scenario",
            "tables=\(tables)", "--format", "json")
        #expect(answer.status == 0, "\(answer.errors)")
        let scenarios = try answer.json["scenarios"].items
        #expect(scenarios.count == 2)
        #expect(scenarios[0]["tables_hash"] != scenarios[1]["tables_hash"])
        #expect(scenarios[0]["total"] == scenarios[1]["total"])
    }

    @Test func aFigureThatBecomesKnownOpensItsYear() throws {
        let unknown = "    value: ~\n    status: unknown\n    citation: []"
        let known = "    value: 430.00\n    status: secondary\n    citation: [elendi:figures]"
        try change("figures/cost-per-entity.yaml", unknown, known)
        let answer = try medlevy("assess", "--year", "2026", "--tables", tables)
        #expect(answer.status == 65)
        #expect(!answer.errors.contains("cost_per_entity"))
        #expect(answer.errors.contains("levy_threshold"))
    }

    /// Nobody writes a year into the program: tables that know one more are enough.
    @Test("Without a year the latest known one is taken", arguments: [true, false])
    func theLatestKnownYear(knows2026: Bool) throws {
        let unknown = "    value: ~\n    status: unknown\n    citation: []"
        for (file, value) in [("cost-per-entity", "430.00"), ("maximum-levy-rate", "0.3"), ("levy-threshold", "51000")]
        where knows2026 || file != "maximum-levy-rate" {
            let known = "    value: \(value)\n    status: secondary\n    citation: [elendi:figures]"
            try change("figures/\(file).yaml", unknown, known)
        }
        let expected = knows2026 ? 2026 : 2025
        let budget = try medlevy("budget", "--budget", "1.00", "--tables", tables, "--format", "json")
        #expect(try budget.json["year"].count == expected)
        let samples = try [[], ["--year", "\(expected)"]].map { year in
            let path = scratch.file("sample.csv")
            let call = ["sample", "--contributors", "50", "--tables", tables, "--output", path] + year
            #expect(try medlevy(call).status == 0)
            return try scratch.text("sample.csv")
        }
        #expect(samples[0] == samples[1])
    }

    @Test func aScenarioMayHaveTablesOfItsOwn() throws {
        try change("figures/levy-threshold.yaml", "48798.40", "48798.39")
        try change(
            "figures/levy-threshold.yaml", "status: computed\n    citation: [law-2006:14/19, index-notice-2023:index]",
            "status: published\n    citation: [law-2006:14/19]")
        let sector = try scratch.handSector()
        let answer = try medlevy(
            "simulate", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget, "--scenario",
            "tables=\(tables)", "--format", "json")
        #expect(answer.status == 0)
        let scenarios = try answer.json["scenarios"].items
        #expect(scenarios.map(\.["threshold_cents"].count) == [4_879_840, 4_879_839])
        #expect(scenarios.map(\.["total"]["exempt"].count) == [2, 1])
        #expect(Set(scenarios.compactMap(\.["tables_hash"].text)).count == 2)
    }

    @Test("Every command takes tables of one's own", arguments: [["list"], ["show", "cost_per_entity"]])
    func commandsOfTables(call: [String]) throws {
        try change("figures/cost-per-entity.yaml", "379.48", "400.00")
        let answer = try medlevy(["tables"] + call + ["--tables", tables])
        #expect(answer.output.contains("400.00"))
        #expect(!answer.output.contains("379.48"))
    }
}
