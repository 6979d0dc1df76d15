import Exchange
import HTTPTypes
import Service
public import Values

/// Only in a sandbox: the clock, so that a whole year is played in a minute.
public struct SandboxClock {
    let clock: SettableClock

    /// The first moment that it can be set to.
    public static let start = Instant(milliseconds: 1_704_067_200_000)
    /// The last day that it can be set to.
    public static let end = CivilDate.lastDay(of: years.upperBound)

    var all: [Operation] {
        [
            Operation(
                id: "getClock", method: .get, path: "/sandbox/clock", tag: .sandbox, summary: "What time it is here",
                answers: [.json("The time", Schema.named("SandboxClock"))]
            ) { [clock] _ in Self.answer(clock) },
            Operation(
                id: "setClock", method: .post, path: "/sandbox/clock", tag: .sandbox, summary: "Set the time",
                content: .json(
                    Schema.closed([("now", Self.instant)], required: ["now"]),
                    examples: [("deadline", .object([("now", .text("2024-06-30T10:00:00.000Z"))]))]),
                answers: [.json("The time", Schema.named("SandboxClock"))], refusals: [.unprocessableContent]
            ) { [clock] call throws(Refusal) in
                let now = try Refusal.attempt { () throws(Problems) in
                    let fields = try JSONFields(JSONDocument(call.body))
                    let text = fields.text("now", required: true)
                    let now = text.flatMap { Instant($0) }.flatMap { Self.years.contains($0.day.year) ? $0 : nil }
                    if let text, now == nil { fields.report(.dateMalformed, "now", Self.details(text)) }
                    try fields.check()
                    return now
                }
                if let now { clock.set(now) }
                return Self.answer(clock)
            },
        ]
    }

    private static func answer(_ clock: SettableClock) -> Answer {
        .json(.object([("now", .text(clock.now().description))]))
    }

    private static func details(_ text: String) -> [String: String] {
        [
            "value": String(text.prefix(40)), "example": "2024-06-30T10:00:00.000Z",
            "first": String(years.lowerBound), "last": String(years.upperBound),
        ]
    }

    /// In which the tables say something, and a year can be played to its end.
    private static let years = 2024...2029

    static let schema = Schema.object([("now", instant)])

    private static let instant = Schema.text(
        "In universal time",
        pattern: "^202[4-9]-(\(days))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$")

    /// Those that exist in any of those years; of the leap day, the year is looked at besides.
    private static let days =
        "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9])"
}
