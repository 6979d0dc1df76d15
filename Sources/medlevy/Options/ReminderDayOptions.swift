import ArgumentParser
import Billing
import Values

/// After how many days contributors are reminded, where the tables do not say.
struct ReminderDayOptions: ParsableArguments {
    @Option(help: Help.firstDays.help) var firstDays: String?
    @Option(help: Help.thenDays.help) var thenDays: String?

    /// - Throws: `number.malformed` for each that is no number of days.
    func given() throws(Problems) -> ReminderDays {
        var given = GivenValues()
        let days = ReminderDays(
            first: given.days(firstDays, "--first-days"), more: given.days(thenDays, "--then-days"))
        try given.check()
        return days
    }
}

extension GivenValues {
    /// A number of days that somebody can mean.
    fileprivate mutating func days(_ text: String?, _ option: String) -> Int? {
        guard let text else { return nil }
        if let days = Int(text), ReminderDays.problem(days) == nil { return days }
        report(.numberMalformed, option, ["value": text, "until": String(ReminderDays.range.upperBound)])
        return nil
    }
}
