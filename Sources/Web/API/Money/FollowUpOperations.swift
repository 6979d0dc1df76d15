import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What comes after invoices: documents are sent, who is late is reminded, and what was declared wrongly is said anew.
struct FollowUpOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [send, sendings, deliveries, late, remind, reopen] }

    // MARK: Sending

    private var send: Operation {
        desk.deed(
            "sendDocuments", "/api/v1/years/{year}/sendings", .invoices,
            "Put every invoice and credit note of a year that was never sent into the outbox",
            explanation: """
                By mail with what is printed, in the addressee's language; and through the Peppol network for whoever \
                has an address in it. Asked again it goes on; nothing is sent twice. At most 5,000 documents a request.
                """,
            parameters: [.billedYear], content: nil,
            answers: [.json("What was put into it", Schema.named("Sent"), example: MoneyExamples.sent)]
        ) { [desk] call throws(Problems) in
            try desk.run(call, .issueInvoices) { request throws(Problems) in
                let totals = try desk.office.send(
                    year: try call.year(desk.book), most: YearOperations.together, by: request)
                return desk.object(FollowUpJSON.value(totals))
            }
        }
    }

    private var sendings: Operation {
        desk.lookup(
            "getSendings", "/api/v1/years/{year}/sendings", .invoices,
            "How many of a year's documents and reminders are how far on their way", parameters: [.billedYear],
            .json("The counts", Schema.named("Sendings"), example: MoneyExamples.sendings)
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let sums = try desk.office.deliverySums(of: try call.year(desk.book))
            return .json(desk.object([("sendings", .list(sums.map(FollowUpJSON.value)))]))
        }
    }

    private var deliveries: Operation {
        desk.lookup(
            "getDeliveries", "/api/v1/invoices/{number}/deliveries", .invoices,
            "Where an invoice or a credit note, and its reminders, are on their way", parameters: [.document],
            .json(
                "Oldest first; nothing where it was never sent", Schema.named("Deliveries"),
                example: MoneyExamples.deliveries)
        ) { [desk] call throws(Problems) in
            let number = try call.number()
            try InvoiceOperations(desk: desk).check(number, call)
            let found = try desk.office.deliveries(of: number)
            let isLetter = try desk.office.isLetter(number)
            return .json(
                desk.object([
                    ("by_post", .flag(isLetter)), ("deliveries", .list(found.map(FollowUpJSON.value))),
                ]))
        }
    }

    // MARK: Late

    private var late: Operation {
        desk.lookup(
            "listLate", "/api/v1/years/{year}/reminders", .payments,
            "A year's invoices that are late, with the reminder that is due and what the law would add",
            explanation: """
                Days and charges that the tables do not know are null; nothing is charged while they are. The reminder \
                that is due is null too while its day is not known.
                """,
            parameters: [.billedYear],
            .json("The longest late first", Schema.named("Late"), example: MoneyExamples.late)
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let year = try call.year(desk.book)
            let terms = desk.office.reminderTerms(on: desk.today)
            let (plan, found) = (try desk.office.latePlan(year: year), try desk.office.late(year: year))
            return .json(desk.object(FollowUpJSON.members(terms, plan, found)))
        }
    }

    private var remind: Operation {
        desk.deed(
            "remind", "/api/v1/years/{year}/reminders", .payments,
            "Write the reminders that are due, once for each invoice and step, and put them into the outbox",
            explanation: """
                While the tables do not know after how many days, whoever reminds gives them; an audit entry says \
                which, and they hold for this once. Refused (law.figure-unknown) where nobody says, and \
                (year.figure-differs) where the tables know others.
                """,
            parameters: [.billedYear], content: reminderDays,
            answers: [.json("What was written", Schema.named("Reminded"), example: MoneyExamples.reminded)]
        ) { [desk] call throws(Problems) in
            try desk.run(call, .issueInvoices) { request throws(Problems) in
                let days = try Self.days(call)
                let totals = try desk.office.remind(year: try call.year(desk.book), days, by: request)
                return desk.object([
                    ("first", .count(totals.first)), ("second", .count(totals.second)),
                    ("letters", .count(totals.letters)), ("open_cents", .cents(totals.open)),
                ])
            }
        }
    }

    private var reminderDays: Content {
        func days(_ what: String) -> JSONValue {
            Schema.integer(what, from: ReminderDays.range.lowerBound, to: ReminderDays.range.upperBound)
        }
        var content = Content.json(
            Schema.closed([
                ("first_days", days("The first reminder, so many days after the last one of payment")),
                ("then_days", days("The second reminder, so many days after the first")),
            ]),
            examples: [("days", .object([("first_days", .count(14)), ("then_days", .count(14))]))])
        content.required = false
        return content
    }

    /// - Throws: `number.malformed` at what is no number of days.
    private static func days(_ call: Call) throws(Problems) -> ReminderDays {
        guard !call.body.isEmpty else { return ReminderDays() }
        let fields = try JSONFields(JSONDocument(call.body))
        let days = ReminderDays(first: fields.integer("first_days"), more: fields.integer("then_days"))
        try fields.check()
        var problems = Problems()
        for (key, given) in [("first_days", days.first), ("then_days", days.more)] {
            guard let problem = given.flatMap(ReminderDays.problem) else { continue }
            problems.add(Problem(problem.code, at: Place(field: "/\(key)"), problem.details))
        }
        if !problems.isEmpty { throw problems }
        return days
    }

    // MARK: Said anew

    private var reopen: Operation {
        desk.deed(
            "reopenDeclaration", "/api/v1/declarations/{id}/reopening", .agency,
            "Let one declaration of a closed year be said anew, once, and say why",
            explanation: """
                It may then be handed in, corrected, withdrawn or set ex officio, and certified. The next run of \
                invoices makes the credit note and the invoice that follow. What was never declared is admitted once \
                in the same way, so that who was forgotten when the year was closed can still be charged. A settled \
                year is opened again by a step of its own.
                """,
            parameters: [DeclarationName.parameter],
            content: .json(
                Schema.closed(
                    [("reason", Schema.reason)],
                    required: ["reason"]),
                examples: [("objection", .object([("reason", .text("The objection of 3 March was allowed"))]))]),
            answers: [
                .json("It is open", Schema.named("Reopening"), status: .created, example: MoneyExamples.reopening)
            ]
        ) { [desk] call throws(Problems) in
            let request = try desk.request(.decideYear, call)
            let parts = call[parameter: "id"].split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let key = DeclarationKey(named: "\(parts[0])/\(parts[1])") else {
                let details = ["declaration": String(call[parameter: "id"].prefix(60))]
                throw Problems([Problem(.declarationUnknown, at: Place(field: "id"), details)])
            }
            let reason = try InvoiceOperations.reason(call)
            let reopening = try desk.office.reopenDeclaration(key, reason: reason, by: request)
            return .json(desk.object(FollowUpJSON.value(reopening)), .created)
        }
    }
}
