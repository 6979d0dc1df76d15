import Law
import Testing
import Values

/// Whoever edits tables is told everything at once, not one mistake a try.
@Suite struct AllProblemsTests {
    @Test func problemsInSeveralFilesAreAllTold() throws {
        let tables = try EditedTables()
            .replacing("value: 367.11", with: "value: 367.115", in: "figures/cost-per-entity.yaml")
            .replacing("status: secondary", with: "status: likely", in: "figures/cost-per-entity.yaml")
            .replacing("until: 2024-12-31", with: "until: 2024-12-30", in: "entity-table.yaml")
            .replacing("value: 48798.40", with: "value: 1.00", in: "figures/levy-threshold.yaml")
            .replacing("choice: flat", with: "choice: round", in: "readings/R3.yaml")
            .replacing("publisher: Stibbe\n", with: "publisher: ~\n", in: "sources.yaml")
        let found = tables.problems().map { "\($0.place.file ?? ""): \($0.code.rawValue)" }
        let expected: Set = [
            "figures/cost-per-entity.yaml: tables.bad-value",
            "figures/cost-per-entity.yaml: tables.unknown-code",
            "entity-table.yaml: tables.gap",
            "figures/levy-threshold.yaml: tables.formula-differs",
            "readings/R3.yaml: tables.unknown-code",
            "sources.yaml: tables.bad-value",
        ]
        #expect(expected.isSubset(of: found), "\(expected.subtracting(found)) of \(found)")
    }

    @Test func twoProblemsOfOneValueAreBothTold() throws {
        let file = "figures/entities-minimum.yaml"
        let tables = try EditedTables().replacing("value: 0", with: "value: none", in: file)
            .replacing("checked_on: 2026-11-21", with: "checked_on: yesterday", in: file)
        let lines = Set(tables.problems().filter { $0.code == .tablesBadValue }.map(\.place.line))
        #expect(lines == [try tables.line(of: "value: none", in: file), try tables.line(of: "yesterday", in: file)])
    }

    @Test func aProblemNamesTheKeyThatItIsAbout() throws {
        let file = "figures/entities-minimum.yaml"
        let problem = try #require(
            try EditedTables().replacing("value: 0", with: "value: none", in: file).problems().first)
        #expect(problem.place.field == "value")
        #expect(problem.place.column == 12)
    }

    /// `tables.unreadable` is for who reads folders; every other code of the tables comes from loading them.
    @Test func everyCodeOfTheTablesHasABrokenTableThatGivesIt() {
        let cases =
            CoverageProblemsTests.cases + ValueProblemsTests.badValues + ValueProblemsTests.outOfRange
            + CodeProblemsTests.unknownCodes + StructureProblemsTests.keys + StructureProblemsTests.languages
            + StructureProblemsTests.citations
        let elsewhere: Set<ProblemCode> = [
            .tablesUnreadable, .tablesSyntax, .tablesRepeated, .tablesMissingConcept, .tablesFormulaDiffers,
        ]
        let tables = Set(ProblemCode.allCases.filter { $0.rawValue.hasPrefix("tables.") })
        #expect(elsewhere.union(cases.map(\.code)) == tables)
    }

    @Test func tablesWithAProblemAreNotUsedAtAll() throws {
        let tables = try EditedTables().replacing("value: 0", with: "value: none", in: "figures/entities-minimum.yaml")
        #expect(throws: Problems.self) { try Lawbook.load(tables.files) }
    }
}
