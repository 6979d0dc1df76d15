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
                    ]))
            ),
            ("remark", Schema.optional(Schema.choice(PaymentRemark.Kind.allCases.map(\.rawValue)))),
            ("refund", Schema.optional(Schema.text("The refund of which the movement bears the name"))),
        ]

    static let refundMembers: [(String, JSONValue)] = [
        ("number", Schema.integer(from: 1)), ("refund", Schema.text()), ("contributor", Schema.text()),
        ("beneficiary", Schema.text()), ("iban", Schema.text()), ("bic", textOrNull), ("amount_cents", cents()),
        ("reason", Schema.text()), ("state", Schema.choice(Refund.State.allCases.map(\.rawValue))),
        ("asked_by", Schema.text()),
    ]

    static let standingMembers: [(String, JSONValue)] =
        refundMembers + [
            ("stage", Schema.choice(RefundStanding.Stage.allCases.map(\.rawValue))),
            ("file", Schema.optional(Schema.text("The file that it went to the bank in; null while it did not"))),
        ]
}
