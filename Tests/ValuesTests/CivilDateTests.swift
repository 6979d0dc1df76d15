import Testing
import Values

@Suite struct CivilDateTests {
    @Test(arguments: [1904, 2000, 2004, 2020, 2024, 2028, 2400])
    func aLeapYearHasTheTwentyNinthOfFebruary(year: Int) {
        #expect(CivilDate(year: year, month: 2, day: 29) != nil)
        #expect(CivilDate(year: year, month: 2, day: 30) == nil)
    }

    @Test(arguments: [1900, 2001, 2022, 2023, 2025, 2026, 2100, 2200, 2300])
    func anotherYearHasNot(year: Int) {
        #expect(CivilDate(year: year, month: 2, day: 28) != nil)
        #expect(CivilDate(year: year, month: 2, day: 29) == nil)
    }

    @Test func aMonthHasItsOwnLength() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for (index, length) in lengths.enumerated() {
            #expect(CivilDate(year: 2023, month: index + 1, day: length) != nil)
            #expect(CivilDate(year: 2023, month: index + 1, day: length + 1) == nil)
            #expect(CivilDate(year: 2023, month: index + 1, day: 0) == nil)
        }
    }

    @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, -1), (-2024, 1, 1)])
    func aDayOutsideTheCalendarIsRefused(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "", "2024", "2024-6-30", "2024-06-3", "24-06-30", "2024/06/30", "2024-06/30", "2024/06-30",
        "30-06-2024", "2024-06-30 ", " 2024-06-30",
        "2024-06-31", "2024-13-01", "2024-00-10", "2024-02-30", "2023-02-29", "+024-06-30", "2024-+6-30", "2024-06--1",
        "0000-01-01", "2024-06-30T00:00", "２024-06-3",
    ])
    func onlyOneFormOfADateIsRead(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: ["2024-06-30", "2024-02-29", "0001-01-01", "0987-12-31", "9999-12-31"])
    func aDateIsWrittenAsItIsRead(text: String) {
        #expect(CivilDate(text)?.description == text)
    }
}
