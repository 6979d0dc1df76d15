import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// Money that is given back: one person asks, another decides, and the bank gets a file.
struct RefundOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [list, ask, decide, file] }

    private var list: Operation {
        desk.lookup(
            "listRefunds", "/api/v1/refunds", .payments, "Refunds, oldest first",
            parameters: [
                Parameter(
                    name: "state", place: .query, description: "In this state",
                    schema: Schema.choice(Refund.State.allCases.map(\.rawValue)), example: .text("asked"))
            ],
            .json(
                "The refunds", Schema.named("Refunds"),
                example: MoneyExamples.list("refunds", MoneyExamples.refundStanding))
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let refunds = try desk.office.refundStandings(try call.choice("state", Refund.State.self))
            return .json(desk.object([("refunds", .list(refunds.map(PaymentJSON.value)))]))
        }
    }

    private var ask: Operation {
        desk.deed(
            "askRefund", "/api/v1/refunds", .payments, "Ask for a refund of what is to a contributor's credit",
            content: RefundRequest.content, answers: MoneyDesk.done("Refund", example: MoneyExamples.refund)
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.askRefund, call)
            let asked = try RefundRequest(call.body)
            return try desk.change(
                call, .askRefund,
                { office, request throws(Problems) in
                    try office.askRefund(
                        asked.amount, to: asked.contributor, beneficiary: asked.beneficiary, iban: asked.iban,
                        bic: asked.bic, reason: asked.reason, by: request)
                },
                answer: { [desk] store, author throws(Problems) in
                    // No other is asked for while the change is being made.
                    let refund = try store.refunds(nil).last { $0.askedBy.identity == author.identity }
                    return refund.map { desk.object(PaymentJSON.value($0)) } ?? .null
                })
        }
    }

    private static let number = Parameter(
        name: "refund", place: .path, description: "The refund's number", schema: Schema.text(pattern: "^[0-9]{1,9}$"),
        example: .text("12"))

    private var decide: Operation {
        desk.deed(
            "decideRefund", "/api/v1/refunds/{refund}/decision", .payments,
            "Approve or refuse a refund that somebody else asked for",
            explanation: "To refuse it needs a reason.",
            parameters: [Self.number],
            content: .json(
                Schema.closed(
                    [("approved", Schema.flag()), ("reason", Schema.reason)], required: ["approved"]
                ).requiring("reason", unless: "approved", is: .flag(true)),
                examples: [
                    ("yes", .object([("approved", .flag(true))])),
                    (
                        "no",
                        .object([
                            ("approved", .flag(false)), ("reason", .text("The account is not the contributor's")),
                        ])
                    ),
                ]),
            answers: MoneyDesk.done("Refund", example: MoneyExamples.refund)
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.approveRefund, call)
            let fields = try JSONFields(JSONDocument(call.body))
            let isApproved = fields.flag("approved")
            let reason = fields.text("reason")
            if !fields.keys.contains("approved") { fields.report(.jsonKeyMissing, "approved", ["value": "approved"]) }
            try fields.check()
            guard let number = Int(call[parameter: "refund"]) else { throw call.malformed("refund", "1–999999999") }
            return try desk.change(
                call, .approveRefund,
                { office, request throws(Problems) in
                    try office.decideRefund(number, isApproved: isApproved ?? false, reason: reason, by: request)
                },
                answer: { [desk] store, _ throws(Problems) in
                    try store.refund(number).map { desk.object(PaymentJSON.value($0)) } ?? .null
                })
        }
    }

    private var file: Operation {
        desk.deed(
            "makeRefundFile", "/api/v1/refunds/file", .payments,
            "Approved refunds as a file for the bank: pain.001 (.001.03, .001.09)",
            explanation: "Each refund goes into one file. The same ones for the same day again are the same file.",
            content: RefundFileRequest.content,
            answers: [
                AnswerShape(
                    .ok, "The file, checked against its schema",
                    [AnswerShape.Form(media: .xml, schema: Schema.text("pain.001"))],
                    headers: [("Content-Disposition", "A name for the file")])
            ]
        ) { [desk] call throws(Problems) in
            let request = try desk.request(.approveRefund, call)
            let asked = try RefundFileRequest(call.body)
            let sent = try desk.office.sendRefunds(asked.numbers, requestedOn: asked.day, by: request)
            let batch = try desk.office.refundBatch(ofFile: sent.number)
            let bytes = RefundFile.bytes(batch, asked.version)
            // What a bank would refuse is not given out.
            _ = try RefundSummary(bytes, file: "\(batch.id).xml")
            return .file(bytes, .xml, name: "\(batch.id).xml")
        }
    }
}

/// A refund that is asked for, as it is sent.
struct RefundRequest: Sendable {
    let contributor: DeclarantID
    let amount: Cents
    let beneficiary: String
    let iban: IBAN
    let bic: BIC?
    let reason: String

    /// - Throws: everything that is missing or malformed.
    init(_ body: [UInt8]) throws(Problems) {
        let fields = try JSONFields(JSONDocument(body))
        let (contributor, amount) = (fields.contributor("contributor", required: true), fields.requiredAmount("amount"))
        let beneficiary = fields.text("beneficiary", required: true)
        if beneficiary?.allSatisfy(\.isWhitespace) == true {
            fields.report(.fieldEmpty, "beneficiary", ["field": "beneficiary"])
        }
        let (iban, bic, reason) = (fields.iban("iban"), fields.bic("bic"), fields.text("reason", required: true))
        try fields.check()
        guard let contributor, let amount, let beneficiary, let iban, let reason else { throw Problems() }
        self.contributor = contributor
        self.amount = amount
        self.beneficiary = beneficiary
        self.iban = iban
        self.bic = bic
        self.reason = reason
    }

    static let content = Content.json(
        Schema.closed(
            [
                ("contributor", Schema.text(pattern: MoneySchemas.contributor)),
                ("amount", Schema.amount("In euros; at most what is to its credit")),
                ("beneficiary", Schema.text("Whose account it is", pattern: #"\S"#, largest: 70)),
                ("iban", Schema.text(pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,40}$")),
                ("bic", Schema.optional(Schema.text(pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"))),
                ("reason", Schema.reason),
            ], required: ["contributor", "amount", "beneficiary", "iban", "reason"]),
        examples: [
            (
                "double",
                .object([
                    ("contributor", .text("enterprise:0566988259")), ("amount", .text("82.08")),
                    ("beneficiary", .text("Voorbeeld Medisch")), ("iban", .text("BE71096123456769")),
                    ("reason", .text("Paid twice")),
                ])
            )
        ])
}

/// A file for the bank that is asked for, as it is sent.
struct RefundFileRequest: Sendable {
    let numbers: [Int]
    let day: CivilDate
    let version: RefundFile.Version

    /// - Throws: everything that is missing or malformed.
    init(_ body: [UInt8]) throws(Problems) {
        let fields = try JSONFields(JSONDocument(body))
        let numbers = fields.list("refunds")?.compactMap { $0.wholeNumber.flatMap { Int(exactly: $0) } } ?? []
        if numbers.isEmpty { fields.report(.fieldEmpty, "refunds", ["field": "refunds"]) }
        let day = fields.day("requested_on", required: true)
        let version = fields.code("version", RefundFile.Version.self, required: false)
        try fields.check()
        guard let day else { throw Problems() }
        self.numbers = numbers
        self.day = day
        self.version = version ?? .ninth
    }

    static let content = Content.json(
        Schema.closed(
            [
                ("refunds", Schema.list(Schema.integer(from: 1), "Their numbers", least: 1, most: 10_000)),
                ("requested_on", Schema.day("On which the bank carries it out")),
                ("version", Schema.choice(RefundFile.Version.allCases.map(\.rawValue), "09 if not given")),
            ], required: ["refunds", "requested_on"]),
        examples: [
            ("one", .object([("refunds", .list([.count(12)])), ("requested_on", .text("2026-02-02"))]))
        ])
}
