import Law
import Testing
import Values

/// The entity table of annex IX, chapter III, written a second time: every cell, and every blank.
@Suite struct EntityCellsTests {
    private static let activities = [
        "authorised_representative", "distributor", "importer", "manufacturer", "custom_manufacturer", "assembler",
        "stha",
    ]

    /// A class on each line, the activities in the order above; a point is a combination that does not exist.
    private static let rows: [(deviceClass: String, cells: String)] = [
        ("AIMDD", "6 1 3 8 8 . 2"),
        ("IVDD_A", "6 1 3 8 . . 2"),
        ("IVDD_B", "2 1 3 4 . . 2"),
        ("IVDD_OTHER", "3 1 3 5 . . 2"),
        ("DSTD", "4 1 3 6 . . 2"),
        ("IVDR_A", "3 1 3 5 . . 2"),
        ("IVDR_B", "2 1 3 4 . . 2"),
        ("IVDR_C", "4 1 3 6 . . 2"),
        ("IVDR_D", "6 1 3 8 . . 2"),
        ("MDD_I", "3 1 3 5 . 4 2"),
        ("MDD_IIA", "2 1 3 4 . 4 2"),
        ("MDD_IIB", "4 1 3 6 . 4 2"),
        ("MDD_III", "6 1 3 8 . 4 2"),
        ("MDD_ISM", "3 1 3 5 . 4 2"),
        ("MDR_I", "3 1 3 5 5 4 2"),
        ("MDR_IIA", "2 1 3 4 4 4 2"),
        ("MDR_IIB", "4 1 3 6 6 4 2"),
        ("MDR_III", "6 1 3 8 8 4 2"),
        ("MDR_ISM", "3 1 3 5 5 4 2"),
    ]

    private static func expected() -> [String: UInt8?] {
        var cells: [String: UInt8?] = [:]
        for row in rows {
            for (activity, cell) in zip(activities, row.cells.split(separator: " ")) {
                cells["\(activity):\(row.deviceClass)"] = .some(UInt8(cell))
            }
        }
        return cells
    }

    @Test(arguments: 2023...2026)
    func everyCellOfEveryYearIsTheTables(year: Int) throws {
        let table = try BuiltInLaw.book().year(year).table
        let expected = Self.expected()
        #expect(expected.count == 133)
        #expect(table.combinations.count == 133)
        for registration in table.combinations {
            let code = table.code(of: registration)
            let cell = try #require(expected[code], "\(code)")
            #expect(table.entities(registration) == cell, "\(code)")
        }
        #expect(Set(table.combinations.map(table.code)) == Set(expected.keys))
    }

    @Test func aRegistrationIsFoundByItsActivityAndClass() throws {
        let table = try BuiltInLaw.book().year(2024).table
        #expect(table.activities.map(\.code) == Self.activities)
        #expect(table.deviceClasses.map(\.code) == Self.rows.map(\.deviceClass))
        for activity in table.activities.indices {
            for deviceClass in table.deviceClasses.indices {
                let registration = table.registration(activity: activity, deviceClass: deviceClass)
                #expect(table.activityIndex(registration) == activity)
                #expect(table.deviceClassIndex(registration) == deviceClass)
            }
        }
    }

    /// Articles 61 and 62 of the law of 15 December 2013 are about distributors; articles 59 and 60 give no reduction.
    @Test func onlyTheDistributorHasAReductionForSelfControl() throws {
        let table = try BuiltInLaw.book().year(2024).table
        #expect(table.activities.filter(\.hasSelfControlReduction).map(\.code) == ["distributor"])
        #expect(table.selfControlActivities == 0b10)
    }
}
