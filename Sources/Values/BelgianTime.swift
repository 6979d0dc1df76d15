/// Days and times as clocks in Belgium show them: a deadline is over at midnight there.
///
/// Legal time is an hour ahead of universal time, and two from the last Sunday of March to the last of October, each
/// from 01:00 universal time on (directive 2000/84/EC).
extension Instant {
    /// The day in Belgium.
    public var day: CivilDate { belgian.universalDay }

    /// The minute of the day in Belgium: `23:59`.
    public var time: String { String(belgian.description.dropFirst(11).prefix(5)) }

    /// The moment at which a clock in universal time shows what clocks in Belgium show now.
    private var belgian: Instant { Instant(milliseconds: milliseconds + (isSummer ? 7_200_000 : 3_600_000)) }

    private var isSummer: Bool {
        let year = universalDay.year
        return Instant.change(in: 3, of: year) <= self && self < Instant.change(in: 10, of: year)
    }

    /// When clocks change in a month of 31 days: its last Sunday, at one o'clock.
    private static func change(in month: Int, of year: Int) -> Instant {
        guard let last = CivilDate(year: year, month: month, day: 31) else { return Instant(milliseconds: .max) }
        // The first of January 1970 was a Thursday.
        let sinceSunday = ((last.daysSince1970 + 4) % 7 + 7) % 7
        return Instant(milliseconds: Int64(last.daysSince1970 - sinceSunday) * 86_400_000 + 3_600_000)
    }
}
