import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Paper
import Service
import Values

/// Invoices and credit notes: listed, read in three forms, and given up. Economic actors see their own, and those who
/// have their mandate; the agency's people see all.
struct InvoiceOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [list, notes, one, writeOff] }

    // MARK: Lists

    private static let filter: [Parameter] = [
        .ofYear, .contributor(.query),
        Parameter(
            name: "cursor", place: .query, description: "`next` of the page before",
            schema: Schema.text(pattern: MoneySchemas.number), example: .text("2024-A-000100")),
        .limit,
    ]

    private var list: Operation {
        desk.lookup(
            "listInvoices", "/api/v1/invoices", .invoices, "Invoices with what is open of each, a page at a time",
            explanation: "In order of year, series and number.",
            parameters: Self.filter + [
                Parameter(
                    name: "open", place: .query, description: "Only those of which something is open",
                    schema: Schema.flag(), example: .flag(true))
            ],
            .json(
                "A page", Schema.named("InvoicePage"),
                example: MoneyExamples.list("invoices", MoneyExamples.item, next: true))
        ) { [self] call throws(Problems) in
            let isOpen = try call.flag("open")
            return try page(call, "invoices") { (contributor, year, after, limit) throws(Problems) in
                try desk.office.items(
                    year: year, contributor: contributor, onlyOpen: isOpen, after: after, limit: limit
                ).map { ($0.invoice, InvoiceJSON.value($0, on: desk.today)) }
            }
        }
    }

    private var notes: Operation {
        desk.lookup(
            "listCreditNotes", "/api/v1/credit-notes", .invoices,
            "Credit notes with why each was made, a page at a time",
            explanation: "In order of year and number.", parameters: Self.filter,
            .json(
                "A page", Schema.named("CreditNotePage"),
                example: MoneyExamples.list("credit_notes", MoneyExamples.note, next: true))
        ) { [self] call throws(Problems) in
            try page(call, "credit_notes") { (contributor, year, after, limit) throws(Problems) in
                try desk.office.creditNotes(year: year, contributor: contributor, after: after, limit: limit)
                    .map { ($0.number, InvoiceJSON.value($0)) }
            }
        }
    }

    /// Whoever sees some contributors' documents gets those of each in turn, merged in the order of numbers.
    private func page(
        _ call: Call, _ name: String,
        _ find: (DeclarantID?, Int?, InvoiceNumber?, Int) throws(Problems) -> [(InvoiceNumber, JSONValue)]
    ) throws(Problems) -> Answer {
        let limit = try call.number("limit", 1...500) ?? 100
        let year = try call.number("year", 2000...2099)
        let after = try call.parameters["cursor"].map { text throws(Problems) in
            guard let number = InvoiceNumber(text) else { throw call.unknownCursor() }
            return number
        }
        let wanted = try call.contributor("contributor")
        var found: [(InvoiceNumber, JSONValue)] = []
        switch try desk.gate.sight(of: try call.admitted(), .viewInvoices) {
        case .all: found = try find(wanted, year, after, limit)
        case .of(let own):
            for contributor in own where wanted == nil || wanted == contributor {
                found += try find(contributor, year, after, limit)
            }
            found = Array(found.sorted { $0.0 < $1.0 }.prefix(limit))
        }
        let next = found.count < limit ? nil : found.last?.0.description
        return .json(
            desk.object([
                (name, .list(found.map(\.1))), ("next", next.map(JSONValue.text) ?? .null),
            ]))
    }

    // MARK: One

    private var one: Operation {
        desk.lookup(
            "getInvoice", "/api/v1/invoices/{number}", .invoices,
            "An invoice or a credit note: as JSON, as it is printed, or as electronic invoice (UBL 2.1)",
            explanation: """
                The electronic one is Peppol BIS Billing 3.0 where its buyer has an address in that network, and the \
                core of EN 16931 where not; what is printed travels inside.
                """,
            parameters: [.document],
            AnswerShape(
                .ok, "The document",
                [
                    AnswerShape.Form(
                        media: .json, schema: Schema.named("Invoice"), example: MoneyExamples.invoice),
                    AnswerShape.Form(media: .pdf, schema: .object([])),
                    AnswerShape.Form(media: .xml, schema: Schema.text("UBL 2.1")),
                ], headers: [("ETag", "Its version"), ("Content-Disposition", "A name for the file")])
        ) { [self] call throws(Problems) in
            let number = try call.number()
            try check(number, call)
            let document = try desk.office.document(number)
            switch call.answer {
            case .pdf, .xml: return try file(document, call.answer)
            default:
                let item = try number.series == .creditNote ? nil : desk.office.item(number)
                let answer = Answer.json(desk.object(InvoiceJSON.value(document, item, on: desk.today)))
                return item.map { answer.with(tag: $0.tag) } ?? answer
            }
        }
    }

    private func file(_ document: BillingDocument, _ media: Media) throws(Problems) -> Answer {
        let paper = try BillingPaper(document, desk.book)
        do throws(Problem) {
            let pdf = try paper.paper.pdf()
            if media == .pdf { return .file(pdf, .pdf, name: "\(document.number).pdf") }
            return .file(paper.ubl(pdf: pdf), .xml, name: "\(document.number).xml")
        } catch { throw Problems([error]) }
    }

    /// Whoever may not see it learns nothing of it, not even whether it is there.
    func check(_ number: InvoiceNumber, _ call: Call) throws(Problems) {
        let caller = try call.admitted()
        guard let contributor = try desk.office.debtor(of: number) else {
            try desk.gate.check(.viewInvoices, somewhereBy: caller)
            throw Problems([Problem(.invoiceUnknown, at: Place(field: "number"), ["value": number.description])])
        }
        let decision = try desk.gate.access.decide(.viewInvoices, by: caller, on: OrganisationID(contributor))
        guard !decision.isAllowed else { return }
        try desk.gate.check(.viewInvoices, somewhereBy: caller)
        throw Problems([Problem(.invoiceUnknown, at: Place(field: "number"), ["value": number.description])])
    }

    // MARK: Giving up

    private var writeOff: Operation {
        desk.deed(
            "writeOffInvoice", "/api/v1/invoices/{number}/write-off", .invoices,
            "Give up what is open of an invoice, and say why",
            parameters: [.document, .ifMatch(#"^(\*|"[0-9.]{1,60}")$"#, "\"0.0.0\"")],
            content: .json(
                Schema.closed(
                    [("reason", Schema.reason)],
                    required: ["reason"]),
                examples: [("bankrupt", .object([("reason", .text("The bankruptcy was closed without a dividend"))]))]),
            answers: MoneyDesk.done(
                "InvoiceItem", example: MoneyExamples.item, headers: [("ETag", "The version after it")]),
            refusals: [.preconditionFailed, .preconditionRequired]
        ) { [desk] call throws(Problems) in
            _ = try desk.request(.matchPayments, call)
            let number = try call.number()
            let reason = try Self.reason(call)
            let answer = try desk.change(
                call, .matchPayments,
                if: { () throws(Problems) in try call.check(changes: try desk.office.item(number).tag) },
                { office, request throws(Problems) in try office.writeOff(number, reason: reason, by: request) },
                answer: { [desk] store, _ throws(Problems) in
                    guard let item = try store.item(number) else { return .null }
                    return desk.object(InvoiceJSON.value(item, on: desk.today))
                })
            return answer.status == .created ? answer.with(tag: try desk.office.item(number).tag) : answer
        }
    }

    /// The one member of what is sent.
    static func reason(_ call: Call) throws(Problems) -> String {
        let fields = try JSONFields(JSONDocument(call.body))
        let reason = fields.text("reason", required: true)
        try fields.check()
        return reason ?? ""
    }
}

extension OpenItem {
    /// What was paid, what was given up, and whether it was taken back.
    var tag: VersionTag {
        VersionTag(version: "\(paid.count).\(writtenOff.count).\(charged.count).\(isCredited ? 1 : 0)")
    }
}
