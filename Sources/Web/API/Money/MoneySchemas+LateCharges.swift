import Exchange
import Values

extension MoneySchemas {
    /// What would be charged, or was.
    static let lateCharges = answer([
        ("year", Schema.integer()), ("day", Schema.day("What is open, and late, is so on this day")),
        ("known", Schema.flag("Whether the tables know rate and amount; nothing is charged before")),
        ("interest_pct", Schema.optional(Schema.number("Once, on what is open"))),
        ("fine_cents", amount("For each contributor and year")),
        ("charges", Schema.list(chargeSchema, "Where each of them stands in the tables")),
        ("invoices", Schema.list(Schema.object(line), "The longest due first")),
        (
            "totals",
            Schema.object([
                ("base_cents", Schema.integer()), ("interest_cents", amount()), ("fine_cents", amount()),
                ("total_cents", amount()),
            ])
        ),
    ])

    private static let line: [(String, JSONValue)] = [
        ("number", Schema.text(pattern: number)), ("contributor", Schema.text(pattern: contributor)),
        ("name", Schema.text()), ("due", Schema.day()), ("days_late", Schema.integer(from: 1)),
        ("open_cents", Schema.integer(from: 1)),
        ("base_cents", Schema.integer("What interest is on; 0 where it was charged before", from: 0)),
        ("interest_cents", amount()), ("fine_cents", amount("0 where another invoice of the year bears it")),
        ("total_cents", amount()),
    ]

    private static func amount(_ description: String? = nil) -> JSONValue {
        Schema.optional(Schema.integer(description, from: 0))
    }
}
