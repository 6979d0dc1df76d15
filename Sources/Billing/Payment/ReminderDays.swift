public import Values

/// After how many days contributors are reminded, as whoever reminds says it while the tables of the law do not. It
/// holds for that once, and is never kept as if the tables had it.
public struct ReminderDays: Hashable, Sendable {
    /// Days after the last one of payment.
    public var first: Int?
    /// Days after the first reminder.
    public var more: Int?

    public init(first: Int? = nil, more: Int? = nil) {
        self.first = first
        self.more = more
    }

    /// What somebody can mean.
    public static let range = 1...365

    /// What is wrong with a number of days; `nil` for nothing.
    public static func problem(_ days: Int) -> Problem? {
        guard !range.contains(days) else { return nil }
        return Problem(.numberMalformed, ["value": String(days), "until": String(range.upperBound)])
    }

    public var isEmpty: Bool { first == nil && more == nil }

    /// What an audit entry says of the days that a year's contributors were reminded after.
    public func subject(of year: Int) -> String {
        let days = [first, more].map { $0.map { String($0) } ?? "tables" }
        return "\(year)/\(days.joined(separator: "+"))"
    }

    /// What an audit entry calls it that the days were given.
    public static let action = "give_reminder_days"
}
