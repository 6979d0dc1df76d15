import Law
import Testing
import Values

/// A code that nobody defined is a mistyped one: the problem says which there are.
@Suite struct CodeProblemsTests {
    static let costs = "figures/cost-per-entity.yaml"
    static let cells = "entity-table.yaml"

    static let unknownCodes = [
        BrokenTable(
            "a status", in: costs, "status: secondary", "status: likely", gives: .tablesUnknownCode,
            at: "status: likely",
            ["value": "likely", "known": "published, secondary, computed, inferred, unconfirmed, unknown"]),
        BrokenTable(
            "a unit", in: costs, "unit: EUR", "unit: USD", gives: .tablesUnknownCode, at: "unit: USD",
            ["value": "USD", "known": "EUR, percent, entities, index, days"]),
        BrokenTable(
            "a reading's choice", in: "readings/R4.yaml", "choice: total", "choice: part", gives: .tablesUnknownCode,
            at: "choice: part", ["value": "part", "known": "total, levy"]),
        BrokenTable(
            "a reading that a value leans on", in: cells, "reading: R13", "reading: R99", gives: .tablesUnknownCode,
            at: "reading: R99", ["value": "R99"]),
        BrokenTable(
            "a rounding", in: "threshold-indexation.yaml", "cent_half_up", "cent_down", gives: .tablesUnknownCode,
            at: "rounding: cent_down", ["known": "cent_half_up"]),
        BrokenTable(
            "a figure in the formula", in: "threshold-indexation.yaml", "amount: base_threshold", "amount: threshold",
            gives: .tablesUnknownCode, at: "amount: threshold", ["value": "threshold"]),
        BrokenTable(
            "a kind of source", in: "sources.yaml", "id: law-2013\n    kind: law", "id: law-2013\n    kind: act",
            gives: .tablesUnknownCode, at: "kind: act", ["known": "law, guidance, notice, press"],
            then: [.tablesUnknownCitation]),
        BrokenTable(
            "a language of an excerpt", in: "readings/R4.yaml", "language: en", "language: eng",
            gives: .tablesUnknownCode, at: "language: eng", ["known": "nl, fr, de, en"]),
    ]

    @Test(arguments: unknownCodes) func anUnknownCodeIsNamedWithTheKnownOnes(table: BrokenTable) throws {
        try table.check()
    }

    /// A row or column under a name that is not known also leaves the known one without its cells.
    @Test(arguments: [("      MDR_I:", "      MDR_1:", "MDR_1", "MDR_I"), ("  - stha", "  - sta", "sta", "stha")])
    func anUnknownRowOrColumnLeavesAKnownOneOut(old: String, new: String, value: String, missing: String) throws {
        let tables = try EditedTables().replacing(old, with: new, in: Self.cells)
        let problems = tables.problems()
        let unknown = try #require(problems.first { $0.code == .tablesUnknownCode })
        #expect(unknown.details["value"] == value)
        #expect(unknown.place.file == Self.cells)
        #expect(unknown.place.line == (try tables.line(of: new, in: Self.cells)))
        let other = try #require(problems.first { $0.code == .tablesMissingKey })
        #expect(other.details["key"]?.contains(missing) == true)
        #expect(problems.allSatisfy { $0.place.file == Self.cells })
    }

    @Test func anActivityWithAnotherCodeHasNoColumn() throws {
        let tables = try EditedTables().replacing("code: stha", with: "code: home_help", in: "activities.yaml")
        let unknown = try #require(tables.problems().first { $0.code == .tablesUnknownCode })
        #expect(unknown.place.file == Self.cells)
        #expect(unknown.place.line == (try tables.line(of: "  - stha", in: Self.cells)))
    }

    @Test func anActivityOrAClassOrASourceMayNotComeTwice() throws {
        for (file, old, new) in [
            ("activities.yaml", "code: importer", "code: distributor"),
            ("device-classes.yaml", "code: IVDR_B", "code: IVDR_A"),
            ("sources.yaml", "id: elendi", "id: stibbe"),
        ] {
            let tables = try EditedTables().replacing(old, with: new, in: file)
            let problem = try #require(tables.problems().first { $0.code == .tablesRepeated }, "\(file)")
            let value = try #require(new.split(separator: " ").last)
            #expect(problem.details["value"] == String(value))
            #expect(problem.place.file == file)
            let lines = try tables.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(problem.place.line == (try #require(lines.lastIndex { $0.contains(new) })) + 1)
        }
    }
}
