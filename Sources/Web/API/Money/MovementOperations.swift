import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// Movements of the bank that are no contributor's, confirming many at once, and taking back what was said.
struct MovementOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [place, undo, named, confirmNamed] }

    // MARK: One

    private var place: Operation {
        desk.deed(
            "placePayment", "/api/v1/payments/placement", .payments, "Book a movement that is no contributor's",
            explanation: """
                It goes to an account of its own, and waits no more: the bank's costs and interest to `bank_charges`, \
                a stranger's money, until it is returned and when it is, to `strangers_money`, anything else to \
                `other_movements`. All but the bank's costs need a reason. Without an amount it is all that waits of it.
                """,
            content: .json(
                Schema.closed(
                    [
                        ("payment", PaymentOperations.name),
                        ("purpose", Schema.choice(Placement.Purpose.allCases.map(\.rawValue))),
                        ("amount", Schema.amount("In euros, whichever way the money went; all of it if not given")),
                        ("reason", Schema.reason),
                    ], required: ["payment", "purpose"]
                ).requiring("reason", unless: "purpose", is: .text(Placement.Purpose.bankCosts.rawValue)),
                examples: [
                    (
                        "stranger",
                        .object([
                            ("payment", .text("BE05679999999975/2026-001/3")),
                            ("purpose", .text(Placement.Purpose.strangers.rawValue)),
                            ("reason", .text("Meant for another agency; they were told by letter of 5 March")),
                        ])
                    )
                ]),
            answers: MoneyDesk.done("PaymentLeft", example: MoneyExamples.left)
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.matchPayments, call)
            let fields = try JSONFields(JSONDocument(call.body))
            let (key, reason) = (fields.payment(), fields.text("reason"))
            let purpose = fields.code("purpose", Placement.Purpose.self, required: true)
            let amount = fields.amount("amount")
            try fields.check()
            guard let key, let purpose else { throw call.malformed("purpose", Placement.Purpose.other.rawValue) }
            return try desk.change(
                call, .matchPayments,
                { office, request throws(Problems) in
                    let isOut = try office.payment(key).left < .zero
                    let signed = amount.map { Cents(isOut ? -$0.count : $0.count) }
                    try office.place(signed, of: key, as: purpose, reason: reason, by: request)
                }, answer: desk.left(of: key))
        }
    }

    private var undo: Operation {
        desk.deed(
            "undoPayment", "/api/v1/payments/undoing", .payments, "Take back all that was said of a movement",
            explanation: """
                It is booked back, and the movement waits again. Refused with `payment.final` where what happened \
                since stands in the way: the credit was used or given back, the invoice was taken back or written \
                off, its year is settled, or the bank itself names the transfer.
                """,
            content: .json(
                Schema.closed(
                    [
                        ("payment", PaymentOperations.name),
                        ("reason", Schema.reason),
                    ], required: ["payment", "reason"]),
                examples: [
                    (
                        "wrong",
                        .object([
                            ("payment", .text("BE05679999999975/2026-001/3")),
                            ("reason", .text("It pays the invoice of the sister company")),
                        ])
                    )
                ]),
            answers: MoneyDesk.done("PaymentLeft", example: MoneyExamples.left)
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.matchPayments, call)
            let fields = try JSONFields(JSONDocument(call.body))
            let (key, reason) = (fields.payment(), fields.text("reason", required: true))
            try fields.check()
            guard let key, let reason else { throw call.malformed("reason", "") }
            return try desk.change(
                call, .matchPayments,
                { office, request throws(Problems) in try office.undo(key, reason: reason, by: request) },
                answer: desk.left(of: key))
        }
    }

    // MARK: Many

    private var named: Operation {
        desk.lookup(
            "listNamedPayments", "/api/v1/payments/named", .payments,
            "Movements that name one invoice in their text and pay exactly what is open of it",
            explanation: "Of two that name the same invoice the later one is not among them.",
            .json(
                "All of them, oldest first", Schema.named("NamedPayments"),
                example: MoneyExamples.list("payments", MoneyExamples.namedPayment))
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let found = try desk.office.namedPayments().map(PaymentJSON.value)
            return .json(desk.object([("payments", .list(found))]))
        }
    }

    private var confirmNamed: Operation {
        desk.deed(
            "confirmNamedPayments", "/api/v1/payments/named", .payments,
            "Confirm that each of some movements pays the invoice that it names",
            explanation: """
                As they were listed. Each is looked at again: what is somebody's already is not done again, and what \
                is no longer as it was listed is left, and told.
                """,
            content: .json(
                Schema.closed(
                    [
                        (
                            "payments",
                            Schema.list(
                                Schema.closed(
                                    [
                                        ("payment", PaymentOperations.name),
                                        ("invoice", Schema.text(pattern: MoneySchemas.number)),
                                        ("amount", Schema.amount("In euros, as listed")),
                                    ], required: ["payment", "invoice", "amount"]), least: 1, most: Self.most)
                        )
                    ], required: ["payments"]),
                examples: [
                    (
                        "one",
                        .object([
                            (
                                "payments",
                                .list([
                                    .object([
                                        ("payment", .text("BE05679999999975/2026-001/3")),
                                        ("invoice", .text("2024-A-000123")), ("amount", .text("1517.92")),
                                    ])
                                ])
                            )
                        ])
                    )
                ]),
            answers: [
                .json("What became of them", Schema.named("NamedOutcome"), example: MoneyExamples.namedOutcome)
            ], refusals: [.contentTooLarge]
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.matchPayments, call)
            let choices = try Self.choices(call)
            return try desk.run(call, .matchPayments) { request throws(Problems) in
                desk.object(PaymentJSON.value(try desk.office.confirmNamed(choices, by: request)))
            }
        }
    }

    /// As many as a browser confirms in one go.
    private static let most = 5000

    private static func choices(_ call: Call) throws(Problems) -> [PaymentChoice] {
        let fields = try JSONFields(JSONDocument(call.body))
        let sent = fields.objects("payments", most: (most, .batchTooMany)) ?? []
        if sent.isEmpty { fields.report(.fieldEmpty, "payments", ["field": "payments"]) }
        let choices = sent.compactMap { one -> PaymentChoice? in
            let (key, invoice) = (one.payment(), one.invoice("invoice", required: true))
            guard let amount = one.requiredAmount("amount"), let key, let invoice else { return nil }
            return PaymentChoice(left: amount, key: key, parts: [.invoice(invoice, amount)])
        }
        try fields.check()
        return choices
    }
}

extension MoneyDesk {
    /// What is nobody's of a movement, after something was done.
    func left(of key: TransactionKey) -> @Sendable (any BillingReading, Author) throws(Problems) -> JSONValue {
        { [self] store, _ throws(Problems) in
            guard let payment = try store.payment(key) else { return .null }
            return object(PaymentJSON.members(payment))
        }
    }
}

extension JSONFields {
    /// A movement by its name, which has to be given.
    fileprivate func payment() -> TransactionKey? {
        guard let text = text("payment", required: true) else { return nil }
        if let key = TransactionKey(text) { return key }
        report(.paymentUnknown, "payment", ["value": String(text.prefix(60))])
        return nil
    }
}
