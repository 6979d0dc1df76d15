import Exchange
import Law
import Rules
import Values

/// The schemas that descriptions name.
struct Components {
    let book: Lawbook

    var all: [(String, JSONValue)] {
        [
            ("AssessmentRequest", assessmentRequest), ("Assessment", assessment), ("Step", step),
            ("Comparison", comparison), ("Law", law), ("Sources", sources), ("ReadingList", readingList),
            ("SealKeys", SealKeyOperation.schema),
            ("Caveats", caveats), ("Names", names), ("Problem", Components.problem),
            ("PlacedProblem", Components.placedProblem), ("Filed", FiledJSON.schema),
            ("DeclarationPage", DeclarationList.schema), ("History", Components.history),
            ("Obligations", ObligationOperations.schema), ("SandboxClock", SandboxClock.schema),
            ("Batch", BatchOperations.schema), ("YearClosed", AgencyOperations.closed), ("Audit", AuditJSON.schema),
            ("Message", MessageJSON.schema), ("Messages", MessageJSON.list),
        ] + SandboxPeople.schemas + DeclarationExample.schemas + Components.ofAccess + AccountOperations.schemas
            + MoneySchemas.all
    }

    // MARK: The calculator

    private var assessmentRequest: JSONValue {
        Schema.closed(
            [
                ("year", Schema.integer("The contribution year", from: years.lowerBound, to: years.upperBound)),
                ("contributor", contributor),
                (
                    "readings",
                    Schema.closed(Readings.selectable.map { ($0.rawValue, Schema.choice(Readings.values(of: $0))) })
                ),
                (
                    "figures",
                    Schema.closed(
                        [
                            ("cost_per_entity", Schema.amount("Instead of the published one, in euros")),
                            (
                                "rate_pct",
                                Schema.text(
                                    "Instead of the published one, in percent", pattern: #"^[0-9]{1,2}(\.[0-9]{1,6})?$"#
                                )
                            ),
                            ("threshold", Schema.amount("Instead of the published one, in euros")),
                        ])
                ),
            ], required: ["year", "contributor"], "What is to be assessed")
    }

    private var contributor: JSONValue {
        Schema.closed([
            (
                "country",
                Schema.text(
                    "Where it is established (ISO 3166-1 alpha-2), BE if not given",
                    pattern: "^(\(CountryCode.pattern))$")
            ),
            ("active_in_belgium", Schema.flag("Has a contributory activity in Belgium; true if not given")),
            ("self_control", Schema.flag("Declares that it follows the self-control guide; false if not given")),
            ("declared", Schema.flag("Handed in its declaration; true if not given")),
            ("turnover_total", Schema.amount("Total turnover in euros; 0.00 if not given")),
            (
                "turnover_levy",
                Schema.amount("The part supplied to retailers and end users in Belgium, in euros; at most the total")
            ),
            ("activities", Schema.list(registration, "What it has registered", most: 200)),
        ])
    }

    /// The combinations that exist: an object for each activity with its classes.
    private var registration: JSONValue {
        guard let table = try? book.year(book.years.upperBound).table else { return Schema.anything }
        let choices = table.activities.enumerated().map { column, activity in
            let classes = table.deviceClasses.enumerated().filter { row, _ in
                table.entities(table.registration(activity: column, deviceClass: row)) != nil
            }
            return Schema.closed(
                [
                    ("activity", Schema.choice([activity.code])),
                    ("device_class", Schema.choice(classes.map(\.element.code))),
                ], required: ["activity", "device_class"])
        }
        return .object([("oneOf", .list(choices))])
    }

    private var assessment: JSONValue {
        Schema.object(
            header + [
                ("country", Schema.text()), ("liable", Schema.flag()), ("entities", Schema.integer(from: 0)),
                ("exempt", Schema.flag("From the levy")), ("activity_cents", Schema.integer(from: 0)),
                ("levy_cents", Schema.integer(from: 0)), ("total_cents", Schema.integer(from: 0)),
                ("levy_is_maximum", Schema.flag("Whether the rate may still be lowered")),
                ("cost_per_entity", Schema.number("In euros")), ("rate_pct", Schema.number()),
                ("above_maximum", Schema.flag("Whether the rate is above the maximum of the year")),
                ("threshold_cents", Schema.integer(from: 0)), ("steps", Schema.list(Schema.named("Step"))),
            ])
    }

    private var step: JSONValue {
        Schema.object(
            [
                ("address", Schema.text("Stable: steps of two answers with the same address are the same rule")),
                ("applied", Schema.flag()), ("result", Schema.anything), ("unit", Schema.text()),
                ("citations", Schema.list(Schema.text())), ("steps", Schema.list(Schema.named("Step"))),
            ], required: ["address", "applied", "result", "unit", "citations"])
    }

    private var comparison: JSONValue {
        Schema.object([
            ("program", Schema.text()), ("tables_hash", Schema.text()), ("year", Schema.integer()),
            ("with_year", Schema.integer()), ("before_cents", Schema.integer()), ("after_cents", Schema.integer()),
            ("difference_cents", Schema.integer()),
            (
                "effects",
                Schema.list(
                    Schema.object([
                        ("effect", Schema.choice(Effect.allCases.map(\.rawValue))), ("cents", Schema.integer()),
                    ]))
            ),
        ])
    }

    private var header: [(String, JSONValue)] {
        [
            ("program", Schema.text()), ("tables_hash", Schema.text("SHA-256 over the tables used")),
            ("year", Schema.integer()), ("readings", .object([("type", .text("object"))])),
            ("caveats", Schema.named("Caveats")),
        ]
    }

    // MARK: The law

    private var law: JSONValue {
        Schema.object([
            ("program", Schema.text()), ("tables_hash", Schema.text()), ("first_year", Schema.integer()),
            ("last_year", Schema.integer()),
            (
                "concepts",
                Schema.list(
                    Schema.object([
                        ("concept", Schema.text()), ("unit", Schema.text()), ("names", Schema.named("Names")),
                        ("values", Schema.list(datedValue)),
                    ]))
            ),
        ])
    }

    private var datedValue: JSONValue {
        Schema.object([
            ("from", Schema.text()), ("until", Schema.optional(Schema.text())), ("value", Schema.anything),
            ("status", Schema.choice(Status.allCases.map(\.rawValue))), ("citations", Schema.list(Schema.text())),
            ("checked_on", Schema.text()), ("note", Schema.optional(Schema.named("Names"))),
        ])
    }

    private var sources: JSONValue {
        Schema.object([
            ("program", Schema.text()), ("tables_hash", Schema.text()),
            ("sources", Schema.list(Schema.object([("id", Schema.text()), ("title", Schema.named("Names"))]))),
        ])
    }

    private var readingList: JSONValue {
        Schema.object([
            ("program", Schema.text()), ("tables_hash", Schema.text()),
            ("readings", Schema.list(Schema.object([("id", Schema.text()), ("question", Schema.named("Names"))]))),
        ])
    }

    private var caveats: JSONValue {
        Schema.list(
            Schema.object([
                ("concept", Schema.text()), ("status", Schema.text()), ("citations", Schema.list(Schema.text())),
            ]), "What is less sure than published")
    }

    private var names: JSONValue {
        Schema.object(Language.allCases.map { ($0.rawValue, Schema.text()) }, "The same in four languages")
    }

    private var years: ClosedRange<Int> { book.years }

    private static let history = Schema.object([
        ("program", Schema.text()), ("tables_hash", Schema.text()), ("declaration", Schema.text()),
        ("state", Schema.optional(Schema.text())),
        (
            "revisions",
            Schema.list(
                Schema.object([
                    ("revision", Schema.integer()), ("event", Schema.text()), ("state", Schema.text()),
                    ("at", Schema.text()), ("hash", Schema.text()), ("changes", Schema.list(Schema.anything)),
                    ("verdicts", Schema.list(Schema.anything)), ("receipts", Schema.list(Schema.anything)),
                ]))
        ),
    ])

    // MARK: Refusals

    private static let problem = Schema.object(
        [
            ("type", Schema.text("Where the code is explained")), ("title", Schema.text()),
            ("code", Schema.optional(Schema.text("Stable; never renamed"))),
            ("status", Schema.integer()),
            ("detail", Schema.optional(Schema.text("What to do, in the language asked for"))),
            ("instance", Schema.text("The request, as our logs know it")),
            ("problems", Schema.list(Schema.named("PlacedProblem"))),
            ("unlisted", Schema.integer("How many more there are")),
        ], "Problem details (RFC 9457)")

    private static let placedProblem = Schema.object([
        ("code", Schema.text("Stable; explained at /problems/CODE")),
        ("severity", Schema.choice(["error", "warning"])),
        ("file", Schema.optional(Schema.text("Of several that were sent"))),
        ("record", Schema.optional(Schema.integer("Which declaration of a batch, from 1"))),
        ("line", Schema.optional(Schema.integer("From 1"))), ("column", Schema.optional(Schema.integer("From 1"))),
        ("cell", Schema.optional(Schema.text("Of a sheet: C7"))),
        ("field", Schema.optional(Schema.text("A path in JSON or XML, a column, a parameter"))),
        ("text", Schema.text("What is wrong and what to do, in the language asked for")),
    ])
}
