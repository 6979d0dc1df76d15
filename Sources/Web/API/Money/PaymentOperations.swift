import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What banks tell, whose it is, and what stands on the accounts.
struct PaymentOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [statements, waiting, confirm, useCredit, balances, account] }

    // MARK: Statements

    private var statements: Operation {
        desk.deed(
            "importStatements", "/api/v1/statements", .payments,
            "Take in statements of our account: camt.053 (.001.02, .001.08) or CODA",
            explanation: """
                Each statement is taken in once, under whatever key: a second time changes nothing and says so. All of \
                a file, or nothing where one statement is refused. What a structured communication makes certain is \
                allocated; the rest waits for a person.
                """,
            content: Content(
                forms: [
                    Content.Form(
                        media: .xml, schema: MoneySchemas.camt, examples: [("camt.053", StatementExample.camt)]),
                    Content.Form(
                        media: .text, schema: Schema.text("CODA"), examples: [("CODA", StatementExample.coda)]),
                ], largest: StatementFile.largest),
            answers: [.json("What became of each", Schema.named("Statements"), example: MoneyExamples.statements)],
            rate: .upload
        ) { [desk] call throws(Problems) in
            try desk.run(call, .matchPayments) { request throws(Problems) in
                let statements =
                    call.media == .xml
                    ? try StatementFile.camt053(call.body, file: nil) : try StatementFile.coda(call.body, file: nil)
                let outcomes = try desk.office.importStatements(statements, by: request)
                return desk.object([("statements", .list(outcomes.map(PaymentJSON.value)))])
            }
        }
    }

    // MARK: Matching

    private var waiting: Operation {
        desk.lookup(
            "listPayments", "/api/v1/payments", .payments,
            "Movements that are nobody's yet, with what a person may confirm of each, a page at a time",
            explanation: "Oldest first; of what may be confirmed the likeliest first.",
            parameters: [
                Parameter(
                    name: "cursor", place: .query, description: "`next` of the page before", schema: Self.name,
                    example: .text("BE05679999999975/2026-001/3")),
                .limit,
            ],
            .json(
                "A page", Schema.named("PaymentPage"),
                example: MoneyExamples.list("payments", MoneyExamples.payment, next: true))
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let limit = try call.number("limit", 1...500) ?? 100
            let found = try desk.office.matchingDesk(after: try cursor(call), limit: limit)
            let next = found.count < limit ? nil : found.last?.payment.key.description
            return .json(
                desk.object([
                    ("payments", .list(found.map(PaymentJSON.value))), ("next", next.map(JSONValue.text) ?? .null),
                ]))
        }
    }

    /// What a movement is called.
    static let name = Schema.text("Account, statement and place in it, as listed", largest: 200)

    /// The movement that a page begins after; it may be somebody's by now.
    private func cursor(_ call: Call) throws(Problems) -> TransactionKey? {
        guard let text = call.parameters["cursor"] else { return nil }
        guard let key = TransactionKey(text) else { throw call.unknownCursor() }
        let isThere = try desk.store.readBilling { (store) throws(Problems) in try store.payment(key) != nil }
        guard isThere else { throw call.unknownCursor() }
        return key
    }

    private var confirm: Operation {
        desk.deed(
            "confirmPayment", "/api/v1/payments/confirmation", .payments,
            "Say whose a movement is, and what it pays",
            explanation: """
                An allocation without an invoice is to the contributor's credit. Amounts of money that went out are \
                below zero: -12.50. Money that went out may be a refund that the bank booked without its name: its \
                number, and its whole amount.
                """,
            content: ConfirmationRequest.content,
            answers: MoneyDesk.done("PaymentLeft", example: MoneyExamples.left)
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.matchPayments, call)
            let asked = try ConfirmationRequest(call.body, desk.office)
            return try desk.change(
                call, .matchPayments,
                { office, request throws(Problems) in
                    try office.confirm(asked.allocations, of: asked.payment, by: request)
                },
                answer: { [desk] store, _ throws(Problems) in
                    guard let payment = try store.payment(asked.payment) else { return .null }
                    return desk.object(PaymentJSON.members(payment))
                })
        }
    }

    private var useCredit: Operation {
        desk.deed(
            "useCredit", "/api/v1/contributors/{contributor}/credit", .payments,
            "Pay an invoice of a contributor with what is to its credit",
            parameters: [.contributor(.path)],
            content: .json(
                Schema.closed(
                    [
                        ("invoice", Schema.text(pattern: MoneySchemas.number)),
                        ("amount", Schema.amount("In euros; at most the credit, and at most what is open")),
                    ], required: ["invoice", "amount"]),
                examples: [("part", .object([("invoice", .text("2024-L-000007")), ("amount", .text("250.00"))]))]),
            answers: MoneyDesk.done("InvoiceItem", example: MoneyExamples.item)
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.matchPayments, call)
            let contributor = try Self.contributor(call)
            let fields = try JSONFields(JSONDocument(call.body))
            let (number, amount) = (fields.invoice("invoice", required: true), fields.requiredAmount("amount"))
            try fields.check()
            guard let number, let amount else { throw call.malformed("invoice", "2024-L-000007") }
            return try desk.change(
                call, .matchPayments,
                { office, request throws(Problems) in
                    try office.useCredit(amount, of: contributor, for: number, by: request)
                },
                answer: { [desk] store, _ throws(Problems) in
                    guard let item = try store.item(number) else { return .null }
                    return desk.object(InvoiceJSON.value(item, on: desk.today))
                })
        }
    }

    // MARK: Ledger

    private var balances: Operation {
        desk.lookup(
            "getBalances", "/api/v1/accounts", .ledger, "What stands on each account of the ledger, as of a day",
            explanation: "Above zero on the debit side. All of them together are zero.", parameters: [.asOf],
            .json("The accounts", Schema.named("Balances"), example: MoneyExamples.balances)
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            return .json(desk.object(PaymentJSON.value(try desk.office.balances(through: try call.day("on")))))
        }
    }

    private var account: Operation {
        desk.lookup(
            "getContributorAccount", "/api/v1/contributors/{contributor}/account", .ledger,
            "A contributor's account: its bookings, what it owes as of a day, and what is to its credit",
            parameters: [.contributor(.path), .asOf],
            .json("The account", Schema.named("ContributorAccount"), example: MoneyExamples.account)
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let account = try desk.office.account(of: try Self.contributor(call), through: try call.day("on"))
            return .json(desk.object(PaymentJSON.value(account)))
        }
    }

    /// The contributor of the address.
    static func contributor(_ call: Call) throws(Problems) -> DeclarantID {
        if let contributor = try call.contributor("contributor") { return contributor }
        throw Problems([
            Problem(.declarationUnknown, at: Place(field: "contributor"), ["declaration": "", "contributor": ""])
        ])
    }
}

/// Whose a movement is, as it is sent.
struct ConfirmationRequest: Sendable {
    let payment: TransactionKey
    let allocations: [Allocation]

    /// - Throws: everything that is missing or malformed; `invoice.unknown`.
    init(_ body: [UInt8], _ office: BillingOffice) throws(Problems) {
        let fields = try JSONFields(JSONDocument(body))
        let text = fields.text("payment", required: true) ?? ""
        let sent = fields.objects("allocations", most: (100, .batchTooMany)) ?? []
        if sent.isEmpty { fields.report(.fieldEmpty, "allocations", ["field": "allocations"]) }
        let read = sent.map { one in
            (
                invoice: one.invoice("invoice"), contributor: one.contributor("contributor"),
                refund: one.integer("refund"), amount: Self.signed(one)
            )
        }
        for (one, read) in zip(sent, read)
        where read.invoice == nil && read.contributor == nil && read.refund == nil {
            one.report(.jsonKeyMissing, "invoice", ["value": "invoice"])
        }
        try fields.check()
        guard let payment = TransactionKey(text) else {
            throw Problems([Problem(.paymentUnknown, at: Place(field: "/payment"), ["value": String(text.prefix(60))])])
        }
        self.payment = payment
        allocations = try read.map { (one) throws(Problems) in
            if let number = one.refund, let amount = one.amount {
                return Allocation(
                    transaction: payment, contributor: try office.refund(number).contributor, target: .refund(number),
                    amount: Cents(-amount.count), way: .confirmed)
            }
            var contributor = one.contributor
            if contributor == nil, let number = one.invoice { contributor = try office.item(number).contributor }
            guard let contributor, let amount = one.amount else {
                throw Problems([Problem(.jsonKeyMissing, at: Place(field: "/allocations"), ["value": "invoice"])])
            }
            return Allocation(
                transaction: payment, contributor: contributor, target: one.invoice.map { .invoice($0) } ?? .credit,
                amount: amount, way: .confirmed)
        }
    }

    /// An amount with the sign of its movement.
    private static func signed(_ fields: JSONFields) -> Cents? {
        let text = fields.text("amount", required: true) ?? ""
        let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
        guard case .success(let count) = Decimals.read(digits, places: 2, largest: Cents.largest.count) else {
            if !text.isEmpty { fields.report(.amountMalformed, "amount", ["value": String(text.prefix(40))]) }
            return nil
        }
        return Cents(text.hasPrefix("-") ? -count : count)
    }

    static let content = Content.json(
        Schema.closed(
            [
                ("payment", PaymentOperations.name),
                (
                    "allocations",
                    Schema.list(
                        Schema.closed(
                            [
                                ("invoice", Schema.text(pattern: MoneySchemas.number)),
                                ("contributor", Schema.text(pattern: MoneySchemas.contributor)),
                                ("refund", Schema.integer(from: 1, to: 9_999_999)),
                                ("amount", Schema.text("In euros", pattern: #"^-?[0-9]{1,13}(\.[0-9]{1,2})?$"#)),
                            ], required: ["amount"]
                        ).requiring(anyOf: ["invoice", "contributor", "refund"]), least: 1, most: 100)
                ),
            ], required: ["payment", "allocations"]),
        examples: [
            (
                "two",
                .object([
                    ("payment", .text("BE05679999999975/2026-001/3")),
                    (
                        "allocations",
                        .list([
                            .object([("invoice", .text("2024-A-000123")), ("amount", .text("1517.92"))]),
                            .object([("contributor", .text("enterprise:0566988259")), ("amount", .text("82.08"))]),
                        ])
                    ),
                ])
            )
        ])
}
