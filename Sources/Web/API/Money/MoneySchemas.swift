import Billing
import Exchange
import Law
import Service
import Values

/// The schemas of what is answered about money.
enum MoneySchemas {
    static let number = "^20[0-9]{2}-[ALC]-[0-9]{6,7}$"
    static let contributor = "^(enterprise|vat|srn):[A-Za-z0-9-]{2,40}$"

    /// A statement in XML: its schema is kept by those of ISO 20022.
    static let camt: JSONValue = .object([
        ("type", .text("string")), ("description", .text("camt.053.001.02 or .08")),
        ("contentMediaType", .text("application/xml")),
        ("externalDocs", .object([("url", .text("https://www.iso20022.org/iso-20022-message-definitions"))])),
    ])

    static let all: [(String, JSONValue)] =
        [
            ("Allocation", allocationSchema), ("Year", answer(yearMembers)),
            ("Years", list("years", Schema.object(yearMembers))),
            ("YearPlan", answer(planMembers)), ("InvoiceRun", answer(runMembers)),
            ("Reconciliation", answer(reconciliationMembers)), ("Invoice", answer(documentMembers)),
            ("InvoiceItem", answer(itemMembers)), ("InvoicePage", page("invoices", Schema.object(itemMembers))),
            ("CreditNotePage", page("credit_notes", Schema.object(noteMembers))),
            ("Statements", list("statements", Schema.object(outcomeMembers))),
            ("PaymentPage", page("payments", Schema.object(paymentMembers))), ("PaymentLeft", answer(leftMembers)),
            ("NamedPayments", list("payments", Schema.object(namedMembers))), ("NamedOutcome", answer(outcomeOfNamed)),
            ("Refund", answer(refundMembers)), ("Refunds", list("refunds", Schema.object(standingMembers))),
            ("Balances", answer(balanceMembers)), ("ContributorAccount", answer(accountMembers)),
        ] + followUp

    private static let head: [(String, JSONValue)] = [("program", Schema.text()), ("tables_hash", Schema.text())]

    static func answer(_ members: [(String, JSONValue)]) -> JSONValue { Schema.object(head + members) }
    static func list(_ name: String, _ item: JSONValue) -> JSONValue { answer([(name, Schema.list(item))]) }

    private static func page(_ name: String, _ item: JSONValue) -> JSONValue {
        answer([
            (name, Schema.list(item)),
            ("next", Schema.optional(Schema.text("The cursor of the next page; null on the last"))),
        ])
    }

    private static let followUp: [(String, JSONValue)] = [
        ("Sent", answer(["documents", "mails", "electronic", "letters"].map { ($0, Schema.integer(from: 0)) })),
        (
            "Sendings",
            list("sendings", Schema.object(onItsWay + [("count", Schema.integer(from: 0))]))
        ),
        (
            "Deliveries",
            answer([("by_post", Schema.flag(byPost)), ("deliveries", Schema.list(Schema.object(delivery)))])
        ),
        ("Late", answer(lateMembers)), ("LateCharges", lateCharges),
        ("Reminded", answer(["first", "second", "letters", "open_cents"].map { ($0, Schema.integer(from: 0)) })),
        (
            "Reopening",
            answer(
                ["declaration", "reason", "by", "at"].map { ($0, Schema.text()) }
                    + ["number", "revision"].map { ($0, Schema.integer(from: 0)) })
        ),
    ]

    private static let onItsWay: [(String, JSONValue)] = [
        ("what", Schema.choice(StoredSending.Kind.allCases.map(\.rawValue))),
        ("way", Schema.choice(StoredSending.Way.allCases.map(\.rawValue))),
        ("state", Schema.choice(MailDelivery.State.allCases.map(\.rawValue))),
    ]

    private static let delivery =
        onItsWay + [
            ("recipient", Schema.text()), ("attempts", Schema.integer(from: 0)), ("at", Schema.text()),
            ("fault", Schema.optional(Schema.text("Why the last attempt failed, in a word"))),
        ]
    private static let byPost = "Printed and posted, since nobody is known to be mailed"
    private static let step = Schema.choice(ReminderStep.allCases.map(\.rawValue))

    static let chargeSchema = Schema.object([
        ("table", Schema.choice([FigureName.lateInterest, .administrativeFine].map(\.rawValue))),
        ("known", Schema.flag("Whether the table has a value; nothing is charged without it")),
        ("citations", Schema.list(Schema.text(), "Source and article")),
    ])

    private static let lateMembers: [(String, JSONValue)] =
        ["first_reminder_days", "second_reminder_days"].map { ($0, Schema.optional(Schema.integer())) } + [
            ("interest_pct", Schema.optional(Schema.number())), ("fine_cents", centsOrNull()),
            ("charges", Schema.list(chargeSchema, "Where each of them stands in the tables")),
            (
                "late",
                Schema.list(
                    Schema.object([
                        ("number", Schema.text(pattern: number)), ("contributor", Schema.text()),
                        ("name", Schema.text()), ("due", Schema.day()),
                        ("days_late", Schema.integer(from: 1)), ("open_cents", cents()),
                        ("reminders", Schema.list(step, "Those that were written")),
                        ("reminder_due", Schema.optional(step)), ("by_post", Schema.flag(byPost)),
                        ("interest_cents", centsOrNull("What it would bear now; null for nothing, or not known")),
                    ]))
            ),
        ]

    // MARK: Years

    private static let state = Schema.optional(
        Schema.choice(YearState.allCases.map(\.rawValue), "null where nothing was decided yet"))
    private static let figures = Schema.optional(
        Schema.object([("cost_per_entity", Schema.number("In euros")), ("rate_pct", Schema.number("In percent"))]))

    static func cents(_ description: String? = nil) -> JSONValue { Schema.integer(description) }
    static func centsOrNull(_ description: String? = nil) -> JSONValue { Schema.optional(cents(description)) }
    static let textOrNull = Schema.optional(Schema.text())

    private static let yearMembers: [(String, JSONValue)] = [
        ("year", Schema.integer()), ("state", state), ("budget_cents", centsOrNull()), ("figures", figures),
        ("maximum_rate_pct", Schema.optional(Schema.number("As it was published"))),
        ("deadline", Schema.optional(Schema.text("The last day to declare that was decided, where no table has it"))),
        ("steps", Schema.list(Schema.choice(YearStep.allCases.map(\.rawValue)), "What may be done now")),
        (
            "decisions",
            Schema.list(
                Schema.object([
                    ("number", Schema.integer(from: 1)), ("step", Schema.text()), ("budget_cents", centsOrNull()),
                    ("figures", figures), ("deadline", textOrNull), ("reason", textOrNull), ("by", Schema.text()),
                    ("at", Schema.text()),
                ]), "Oldest first")
        ),
        (
            "closing",
            Schema.optional(
                Schema.object([("reason", Schema.text()), ("by", Schema.text()), ("at", Schema.text())]))
        ),
    ]

    private static let totals: [(String, JSONValue)] =
        [
            "declarations", "drafts", "withdrawn", "ex_officio", "uncertified", "unchanged", "undecided", "nothing_due",
            "invoices", "credit_notes", "exempt",
        ].map { ($0, Schema.integer(from: 0)) }
        + ["invoiced_cents", "credited_cents", "assessed_cents", "exempt_turnover_cents", "exempted_cents"]
        .map { ($0, cents()) }

    private static let kind = Schema.choice(InvoiceKind.allCases.map(\.rawValue))

    private static let planMembers: [(String, JSONValue)] = [
        ("year", Schema.integer()), ("step", Schema.text()), ("state", state), ("state_after", Schema.text()),
        ("budget_cents", centsOrNull()), ("figures", figures),
        (
            "parts",
            Schema.list(
                Schema.object(
                    [("kind", kind), ("budget_cents", centsOrNull()), ("last_year_cents", centsOrNull())] + totals))
        ),
        (
            "findings",
            Schema.list(Schema.choice(YearFinding.allCases.map(\.rawValue)), "For a person to look at; no bar")
        ),
    ]

    private static let runMembers: [(String, JSONValue)] =
        [
            ("year", Schema.integer()), ("kind", kind),
            ("finished", Schema.flag("Whether every declaration has its decision")),
        ] + totals

    private static let reconciliationMembers: [(String, JSONValue)] = [
        ("year", Schema.integer()), ("state", state),
        (
            "parts",
            Schema.list(
                Schema.object(
                    [
                        ("kind", kind), ("budget_cents", centsOrNull()),
                        (
                            "residual_cents",
                            centsOrNull(
                                "Budget less what the published figures bring in; above zero: they bring in less")
                        ),
                    ]
                        + [
                            "decided_cents", "assessed_cents", "exempted_cents", "not_invoiced_cents",
                            "invoiced_cents", "credited_cents", "ex_officio_cents", "charged_cents", "paid_cents",
                            "written_off_cents", "open_cents", "unexplained_cents",
                        ].map { ($0, cents()) }
                        + ["exempt", "invoices", "credit_notes", "nothing_due"].map { ($0, Schema.integer(from: 0)) }))
        ),
        ("ledger_total_cents", cents("Zero, over all years")),
        ("unexplained_cents", cents("Zero, over all years: receivables less what is open, plus what is to credit")),
        ("bank", bankReconciled),
    ]

    // MARK: Documents

    /// An invoice and a credit note have these in common; the rest stands in the one or the other.
    private static var documentMembers: [(String, JSONValue)] {
        [
            ("number", Schema.text(pattern: number)), ("document", Schema.choice(["invoice", "credit_note"])),
            ("kind", kind), ("year", Schema.integer()), ("issued", Schema.day()),
            (
                "debtor",
                Schema.object([
                    ("contributor", Schema.text(pattern: contributor)), ("name", Schema.text()),
                    ("endpoint", Schema.optional(Schema.text("Its address in the Peppol network"))),
                ])
            ),
            (
                "creditor",
                Schema.object(["name", "enterprise_number", "iban", "bic"].map { ($0, Schema.text()) })
            ),
            ("revision", Schema.integer("Of the declaration", from: 0)),
            ("lines", Schema.list(Schema.object([("amount_cents", cents())]))),
            ("total_cents", cents("Above zero, of a credit note too")), ("currency", Schema.choice(["EUR"])),
        ]
    }

    private static var itemMembers: [(String, JSONValue)] {
        [
            ("number", Schema.text(pattern: number)), ("kind", kind), ("year", Schema.integer()),
            ("contributor", Schema.text(pattern: contributor)), ("name", Schema.text()),
            ("issued", Schema.day()), ("due", Schema.day()), ("total_cents", cents()),
            ("communication", textOrNull), ("charged_cents", cents("Interest and a fine for being late")),
            ("paid_cents", cents()), ("written_off_cents", cents()),
            ("open_cents", cents("Nothing of an invoice that was taken back")), ("credited", Schema.flag()),
            ("replaced_by", textOrNull), ("days_late", Schema.integer("0 where nothing is open", from: 0)),
        ]
    }

    private static var noteMembers: [(String, JSONValue)] {
        [
            ("number", Schema.text(pattern: number)), ("credits", Schema.text(pattern: number)),
            ("year", Schema.integer()), ("contributor", Schema.text(pattern: contributor)),
            ("issued", Schema.day()), ("total_cents", cents()),
            ("reason", Schema.choice(CreditNote.Reason.allCases.map(\.rawValue))), ("explanation", textOrNull),
            ("remaining_cents", cents("What is claimed instead, by an invoice of its own")),
        ]
    }

    // MARK: Ledger

    private static let accountName = Schema.choice(LedgerAccount.allCases.map(\.rawValue))

    private static let balanceMembers: [(String, JSONValue)] = [
        ("accounts", Schema.list(Schema.object([("account", accountName), ("balance_cents", cents())]))),
        ("total_cents", cents("Zero")),
    ]

    private static let accountMembers: [(String, JSONValue)] = [
        ("contributor", Schema.text()), ("balance_cents", cents("What it owes; below zero it is owed")),
        ("credit_cents", cents("Paid, and on no invoice")),
        (
            "bookings",
            Schema.list(
                Schema.object([
                    ("day", Schema.day()), ("year", Schema.optional(Schema.integer())),
                    ("subject", Schema.text()),
                    (
                        "postings",
                        Schema.list(
                            Schema.object([
                                ("account", accountName), ("contributor", textOrNull), ("amount_cents", cents()),
                            ]))
                    ),
                ]), "Oldest first")
        ),
    ]
}
