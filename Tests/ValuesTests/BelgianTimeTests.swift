import Testing
import Values

/// A deadline is over at midnight in Belgium, whatever the time of the year.
@Suite struct BelgianTimeTests {
    @Test(arguments: [
        ("2024-06-30T21:59:59.999Z", "2024-06-30", "23:59"), ("2024-06-30T22:00:00.000Z", "2024-07-01", "00:00"),
        ("2024-12-31T22:59:59.999Z", "2024-12-31", "23:59"), ("2024-12-31T23:00:00.000Z", "2025-01-01", "00:00"),
        // Clocks go forward on 31 March 2024 and back on 27 October.
        ("2024-03-31T00:59:59.999Z", "2024-03-31", "01:59"), ("2024-03-31T01:00:00.000Z", "2024-03-31", "03:00"),
        ("2024-10-27T00:59:59.999Z", "2024-10-27", "02:59"), ("2024-10-27T01:00:00.000Z", "2024-10-27", "02:00"),
        // The last Sunday is not always the last week's: 2025-03-30, 2026-03-29, 2027-10-31.
        ("2025-03-30T01:00:00.000Z", "2025-03-30", "03:00"), ("2026-03-29T00:59:00.000Z", "2026-03-29", "01:59"),
        ("2027-10-31T00:30:00.000Z", "2027-10-31", "02:30"), ("2027-10-31T01:30:00.000Z", "2027-10-31", "02:30"),
        ("1969-12-31T22:30:00.000Z", "1969-12-31", "23:30"),
    ])
    func theDayAndTimeInBelgium(moment: String, day: String, time: String) throws {
        let instant = try #require(Instant(moment))
        #expect(instant.day.description == day && instant.time == time)
    }
}
