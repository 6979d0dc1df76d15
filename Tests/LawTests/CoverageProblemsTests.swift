import Law
import Testing
import Values

/// A day without a value, or with two, is a day on which the law is not known: such tables are not used at all.
@Suite struct CoverageProblemsTests {
    static let costs = "figures/cost-per-entity.yaml"
    static let old = "figures/levy-rate-old-system.yaml"

    static let cases = [
        BrokenTable(
            "a day missing between two values", in: costs, "until: 2023-12-31", "until: 2023-12-30",
            gives: .tablesGap, at: "- from: 2024-01-01",
            ["concept": "cost_per_entity", "from": "2023-12-31", "until": "2024-01-01"]),
        BrokenTable(
            "a first day after the covered years begin", in: costs, "from: 2023-01-01", "from: 2023-01-02",
            gives: .tablesGap, at: "- from: 2023-01-02", ["from": "2023-01-01", "until": "2023-01-02"]),
        BrokenTable(
            "a last day before the covered years end", in: costs, "until: 2026-12-31", "until: 2026-12-30",
            gives: .tablesGap, at: "- from: 2026-01-01", ["from": "2026-12-31", "until": "2026-12-31"]),
        BrokenTable(
            "a missing day in the entity table", in: "entity-table.yaml", "from: 2025-01-01", "from: 2025-01-02",
            gives: .tablesGap, at: "- from: 2025-01-02", ["concept": "entity_table"]),
        BrokenTable(
            "a missing day in a reading", in: "readings/R4.yaml", "from: 2023-01-01", "from: 2023-02-01",
            gives: .tablesGap, at: "- from: 2023-02-01", ["concept": "R4"]),
        BrokenTable(
            "a missing day in the activities", in: "activities.yaml", "until: open", "until: 2026-06-30",
            gives: .tablesGap, at: "- from: 2023-01-01", ["concept": "activities"]),
        BrokenTable(
            "a missing day in the formula", in: "threshold-indexation.yaml", "until: open", "until: 2025-12-31",
            gives: .tablesGap, at: "- from: 2023-01-01", ["concept": "threshold_indexation"]),
        BrokenTable(
            "a year more than the tables have", in: costs, "until: 2026-12-31", "until: 2026-01-01",
            gives: .tablesGap, at: "- from: 2026-01-01", ["from": "2026-01-02", "until": "2026-12-31"]),
        BrokenTable(
            "a day with two values", in: costs, "until: 2023-12-31", "until: 2024-01-01",
            gives: .tablesOverlap, at: "- from: 2024-01-01",
            ["concept": "cost_per_entity", "from": "2024-01-01", "until": "2024-01-01"]),
        BrokenTable(
            "an open end before another value", in: costs, "until: 2023-12-31", "until: open",
            gives: .tablesOverlap, at: "- from: 2024-01-01"),
        BrokenTable(
            "a day with two values where gaps are known", in: old, "until: 2013-12-31", "until: 2014-06-30",
            gives: .tablesOverlap, at: "- from: 2014-01-01", ["concept": "levy_rate_old_system"]),
    ]

    @Test(arguments: cases)
    func everyDayNeedsExactlyOneValue(table: BrokenTable) throws { try table.check() }

    @Test func aConceptWithoutAnyValueIsAGapOverAllYears() throws {
        let tables = EditedTables()
        let file = "figures/entities-minimum.yaml"
        let text = try tables.text(of: file)
        let start = try #require(text.ranges(of: "values:").first?.lowerBound)
        let problems = tables.with(text[..<start] + "values: []\n", at: file).problems()
        #expect(problems.map(\.code) == [.tablesGap])
        #expect(problems.first?.place.file == file)
        #expect(
            problems.first?.details == ["concept": "entities_minimum", "from": "2023-01-01", "until": "2026-12-31"])
    }

    /// Every gapless concept with an end of its own lacks a year that is added to the covered ones.
    @Test func aYearAddedToTheCoveredOnesNeedsValues() throws {
        let tables = try EditedTables().replacing("last_year: 2026", with: "last_year: 2027", in: "coverage.yaml")
        let problems = tables.problems()
        #expect(Set(problems.map(\.code)) == [.tablesGap])
        let concepts = Set(problems.compactMap { $0.details["concept"] })
        let expected: Set = [
            "cost_per_entity", "maximum_levy_rate", "levy_threshold", "entity_table", "declaration_deadline",
        ]
        #expect(concepts == expected)
    }

    @Test func theOrderOfTheValuesInAFileDoesNotMatter() throws {
        let tables = try EditedTables()
            .replacing(
                "  - from: 2014-01-01\n    until: 2014-12-31", with: "  - from: 2011-01-01\n    until: 2011-12-31",
                in: Self.old)
        #expect(tables.problems().isEmpty)
    }
}
