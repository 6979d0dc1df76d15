import Testing
import Values

/// The days of the covered years are walked one by one, so a day that is skipped or counted twice would hide a gap.
@Suite struct CivilDateOrderTests {
    @Test(arguments: [(2023, 365), (2024, 366), (2025, 365), (2026, 365)])
    func aYearIsWalkedDayByDay(year: Int, length: Int) {
        var day = CivilDate.firstDay(of: year)
        var count = 1
        while day != CivilDate.lastDay(of: year) {
            let next = day.next
            #expect(day < next)
            #expect(!(next < day))
            #expect(CivilDate(year: next.year, month: next.month, day: next.day) == next, "\(next)")
            day = next
            count += 1
            guard count <= 366 else { break }
        }
        #expect(count == length)
        #expect(day.next == CivilDate.firstDay(of: year + 1))
    }

    @Test(arguments: [
        ("2024-02-28", "2024-02-29"), ("2024-02-29", "2024-03-01"), ("2023-02-28", "2023-03-01"),
        ("2023-04-30", "2023-05-01"), ("2023-12-31", "2024-01-01"),
    ])
    func theDayAfterKnowsMonthsAndYears(day: String, after: String) throws {
        #expect(try #require(CivilDate(day)).next.description == after)
    }

    @Test func theYearComesBeforeTheMonthAndTheMonthBeforeTheDay() throws {
        let days = ["2023-12-31", "2024-01-30", "2024-02-01", "2024-02-02"].compactMap { CivilDate($0) }
        #expect(days.reversed().sorted() == days)
        #expect(days.count == 4)
    }
}
