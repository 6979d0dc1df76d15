import Law
import Testing
import Values

/// A value that is not what its concept asks for is never used in part, cut off or put right in silence.
@Suite struct ValueProblemsTests {
    static let costs = "figures/cost-per-entity.yaml"
    static let cells = "entity-table.yaml"

    static let badValues = [
        BrokenTable(
            "no number", in: costs, "value: 367.11", "value: about 367", gives: .tablesBadValue,
            at: "value: about 367", ["value": "about 367"]),
        BrokenTable(
            "too many decimals", in: costs, "value: 367.11", "value: 367.115", gives: .tablesBadValue,
            at: "value: 367.115", ["value": "367.115"]),
        BrokenTable(
            "a decimal comma", in: costs, "value: 367.11", "value: \"367,11\"", gives: .tablesBadValue,
            at: "value: \"367,11\""),
        BrokenTable(
            "no day of the calendar", in: costs, "from: 2023-01-01", "from: 2022-02-29", gives: .tablesBadValue,
            at: "from: 2022-02-29", ["value": "2022-02-29"]),
        BrokenTable(
            "a status unknown with a value", in: costs, "status: secondary", "status: unknown", gives: .tablesBadValue,
            at: "value: 415.74", ["value": "415.74", "expected": "~"]),
        BrokenTable(
            "a value missing without the status unknown", in: costs, "value: 415.74", "value: ~",
            gives: .tablesBadValue, at: "value: ~", ["expected": "value"]),
        BrokenTable(
            "gaps that are not known", in: "figures/levy-rate-old-system.yaml", "gaps: known", "gaps: some",
            gives: .tablesBadValue, at: "gaps: some", ["expected": "known"]),
        BrokenTable(
            "a row with a cell too few", in: cells, "IVDD_A:     [6, 1, 3, 8, ~, ~, 2]", "IVDD_A: [6, 1, 3, 8, ~, ~]",
            gives: .tablesBadValue, at: "IVDD_A: ["),
        BrokenTable(
            "a cell that is no number", in: cells, "MDD_III:    [6,", "MDD_III:    [six,", gives: .tablesBadValue,
            at: "MDD_III:    [six", ["value": "six"]),
    ]

    static let outOfRange = [
        BrokenTable(
            "a negative amount", in: costs, "value: 367.11", "value: -367.11", gives: .tablesOutOfRange,
            at: "value: -367.11", ["value": "-367.11"]),
        BrokenTable(
            "more than the largest amount", in: costs, "value: 367.11", "value: 10000000000000.01",
            gives: .tablesOutOfRange, at: "value: 10000000000000.01"),
        BrokenTable(
            "more digits than a number holds", in: costs, "value: 367.11", "value: 99999999999999999999",
            gives: .tablesOutOfRange, at: "value: 99999999999999999999"),
        BrokenTable(
            "more than a hundred percent", in: "figures/budget-share-levy.yaml", "value: 75", "value: 100.5",
            gives: .tablesOutOfRange, at: "value: 100.5", ["range": "0.00000000–100.00000000"]),
        BrokenTable(
            "too many entities taken off", in: "figures/entities-self-control.yaml", "value: -1", "value: -10",
            gives: .tablesOutOfRange, at: "value: -10", ["range": "-9–0"]),
        BrokenTable(
            "a cell above the largest", in: cells, "MDD_III:    [6,", "MDD_III:    [10,", gives: .tablesOutOfRange,
            at: "MDD_III:    [10", ["value": "10", "range": "0–9"]),
        BrokenTable(
            "a negative cell", in: cells, "MDD_III:    [6,", "MDD_III:    [-1,", gives: .tablesOutOfRange,
            at: "MDD_III:    [-1"),
        BrokenTable(
            "a last year before the first", in: "coverage.yaml", "last_year: 2026", "last_year: 2022",
            gives: .tablesOutOfRange, at: "last_year: 2022", ["range": "2023–2999"]),
        BrokenTable(
            "a base year of another age", in: "threshold-indexation.yaml", "base_year: 2017", "base_year: 17",
            gives: .tablesOutOfRange, at: "base_year: 17"),
        BrokenTable(
            "an end before the beginning", in: "figures/levy-rate-old-system.yaml", "until: 2013-12-31",
            "until: 2012-12-31", gives: .tablesOutOfRange, at: "- from: 2013-01-01", ["value": "2012-12-31"]),
    ]

    @Test(arguments: badValues) func whatCannotBeReadIsABadValue(table: BrokenTable) throws { try table.check() }

    @Test(arguments: outOfRange) func whatIsTooLargeOrTooSmallIsOutOfRange(table: BrokenTable) throws {
        try table.check()
    }

    @Test func aComputedThresholdThatTheFormulaDoesNotGiveIsRefused() throws {
        try BrokenTable(
            "a cent too much", in: "figures/levy-threshold.yaml", "value: 48798.40", "value: 48798.41",
            gives: .tablesFormulaDiffers, at: "- from: 2024-01-01", ["value": "48798.41", "expected": "48798.40"]
        ).check()
    }

    /// The table of 2025 has seven cells of 8; that of before stays right under the maximum of before.
    @Test func noCellExceedsTheMaximumThatIsInForce() throws {
        let file = "figures/entities-maximum.yaml"
        let lowered = try EditedTables().replacing("value: 9", with: "value: 7", in: file)
        #expect(lowered.problems().count == 2 * 7)
        let later = """
              - from: 2023-01-01
                until: 2024-12-31
                value: 9
                status: computed
                citation: [law-2006:annex IX.III]
                checked_on: 2026-11-21
              - from: 2025-01-01
                until: open
                value: 7
            """
        let tables = try EditedTables().replacing(
            "  - from: 2023-01-01\n    until: open\n    value: 9", with: later, in: file)
        let problems = tables.problems()
        #expect(problems.count == 7)
        for problem in problems {
            #expect(problem.code == .tablesOutOfRange)
            #expect(problem.place.file == Self.cells)
            #expect(problem.details["value"] == "8")
            #expect(problem.details["range"] == "0–7")
        }
        #expect(problems.first?.place.line == (try tables.line(of: "AIMDD:", in: Self.cells)))
    }

    /// A published amount wins over the formula; only one that says it is computed must equal it.
    @Test func aThresholdThatSomebodyGivesMayDifferFromTheFormula() throws {
        let tables = try EditedTables().replacing("50290.17", with: "50290.18", in: "figures/levy-threshold.yaml")
        #expect(tables.problems().isEmpty)
    }
}
