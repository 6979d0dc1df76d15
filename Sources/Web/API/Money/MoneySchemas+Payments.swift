import Billing
import Exchange
import Law
import Service
import Values

/// What the bank told, whose it is, and what goes back.
extension MoneySchemas {
    static let allocationSchema = Schema.object(
        [
            ("contributor", Schema.text()), ("amount_cents", cents()), ("way", Schema.text()),
            ("invoice", Schema.optional(Schema.text("null where it is to the contributor's credit"))),
            ("refund", Schema.integer()),
        ], required: ["contributor", "amount_cents", "way"])

    static let allocation = Schema.named("Allocation")
    static let outcomeMembers: [(String, JSONValue)] = [
        ("statement", Schema.text()), ("repeated", Schema.flag("It was there before: nothing happened")),
        (
            "opening_cents",
            Schema.optional(cents("What stood on the account before, booked with its first statement; null after it"))
        ), ("movements", Schema.integer(from: 0)), ("matched", Schema.integer(from: 0)),
        ("waiting", Schema.integer(from: 0)), ("allocations", Schema.list(allocation)),
    ]

    static let leftMembers: [(String, JSONValue)] = [
        ("payment", Schema.text()), ("left_cents", cents("What of it is nobody's yet, with the movement's sign")),
    ]

    static let paymentMembers: [(String, JSONValue)] =
        leftMembers + [
            ("booked_on", textOrNull), ("amount_cents", cents()), ("name", textOrNull), ("text", textOrNull),
            ("communication", textOrNull),
            (
                "proposals",
                Schema.list(
                    Schema.object([
                        ("ground", Schema.choice(PaymentProposal.Ground.allCases.map(\.code))),
                        ("allocations", Schema.list(allocation)),
                        ("recovered_cents", cents("What of it comes in for what was written off: the loss is undone")),
                    ]))
            ),
            ("remark", Schema.optional(Schema.choice(PaymentRemark.Kind.allCases.map(\.rawValue)))),
            ("refund", Schema.optional(Schema.text("The refund of which the movement bears the name"))),
        ]

    static let namedMembers: [(String, JSONValue)] =
        leftMembers + [
            ("invoice", Schema.text(pattern: number)), ("contributor", Schema.text()), ("name", Schema.text()),
        ]

    static let outcomeOfNamed: [(String, JSONValue)] = [
        ("confirmed", Schema.integer(from: 0)), ("amount_cents", cents("What they are in all")),
        ("done_before", Schema.integer(from: 0)),
        ("changed", Schema.list(Schema.text("A movement that is no longer as it was listed, and goes on waiting"))),
    ]

    static let bankReconciled = Schema.optional(
        Schema.object(
            [
                ("closed_on", Schema.day("Of the last statement")),
                ("opening_cents", cents("Before the first statement")),
                ("booked_cents", cents("Credits less debits")),
                ("closing_cents", cents("What the last statement says")),
                ("ledger_cents", cents("What the ledger says of the bank")), ("difference_cents", cents("Zero")),
                (
                    "shares",
                    Schema.list(
                        Schema.object([
                            ("share", Schema.choice(BankReconciliation.Kind.allCases.map(\.rawValue))),
                            ("amount_cents", cents("All of them together are what the ledger says")),
                        ]))
                ),
            ]))

    static let refundMembers: [(String, JSONValue)] = [
        ("number", Schema.integer(from: 1)), ("refund", Schema.text()), ("contributor", Schema.text()),
        ("beneficiary", Schema.text()), ("iban", Schema.text()), ("bic", textOrNull), ("amount_cents", cents()),
        ("reason", Schema.text()), ("state", Schema.choice(Refund.State.allCases.map(\.rawValue))),
        ("asked_by", Schema.text()), ("decided_by", Schema.optional(Schema.text("Who approved or refused it"))),
        ("decided_at", textOrNull), ("refusal", Schema.optional(Schema.text("Why it was refused"))),
    ]

    static let standingMembers: [(String, JSONValue)] =
        refundMembers + [
            ("stage", Schema.choice(RefundStanding.Stage.allCases.map(\.rawValue))),
            ("file", Schema.optional(Schema.text("The file that it went to the bank in; null while it did not"))),
        ]
}
