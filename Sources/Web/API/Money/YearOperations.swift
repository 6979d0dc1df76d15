import Access
import Billing
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// The life of contribution years: looked up, tried out, decided, invoiced and reconciled.
struct YearOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [list, one, plan, decide, progress, run, reconciliation] }

    /// So many documents are made by one request; the next goes on.
    static let together = 5000

    // MARK: Looking up

    private var list: Operation {
        desk.lookup(
            "listYears", "/api/v1/years", .years, "Every contribution year of which something was decided",
            .json(
                "The years, oldest first", Schema.named("Years"),
                example: MoneyExamples.list("years", MoneyExamples.year))
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let years = try desk.book.years.map { (year) throws(Problems) in try desk.office.year(year) }
            let decided = years.filter { $0.state != nil || $0.isClosed }
            return .json(desk.object([("years", .list(decided.map(YearJSON.value)))]))
        }
    }

    private var one: Operation {
        desk.lookup(
            "getYear", "/api/v1/years/{year}", .years, "A contribution year with everything that was decided of it",
            parameters: [.billedYear],
            .json(
                "The year", Schema.named("Year"), example: MoneyExamples.year, headers: [("ETag", "Its version")])
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let year = try desk.office.year(try call.year(desk.book))
            return .json(desk.object(YearJSON.value(year))).with(tag: year.tag)
        }
    }

    private var reconciliation: Operation {
        desk.lookup(
            "reconcileYear", "/api/v1/years/{year}/reconciliation", .years,
            "Budget, assessed, invoiced, paid and open, with every difference to the cent",
            explanation: """
                For each part: budget - residual + decided = assessed = invoiced - credited + not_invoiced, and \
                the income of the ledger, which is invoiced - credited + charged (interest and fines), = paid + \
                written_off + open + unexplained. \
                What the exempt do not owe stands beside: it is nobody's debt. ledger_total and unexplained are zero, \
                of each part and of all receivables.
                """,
            parameters: [.billedYear],
            .json("The year's money", Schema.named("Reconciliation"), example: MoneyExamples.reconciliation),
            refusals: [.conflict, .unprocessableContent]
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let whole = try desk.office.reconciliation(of: try call.year(desk.book))
            return .json(desk.object(YearJSON.value(whole)))
        }
    }

    // MARK: Deciding

    private var plan: Operation {
        desk.deed(
            "planYearStep", "/api/v1/years/{year}/plan", .years,
            "What a step in the life of a year would do: figures, totals, last year, what looks wrong",
            explanation: "Nothing is written.", parameters: [.billedYear], content: StepRequest.content,
            answers: [.json("What would be", Schema.named("YearPlan"), example: MoneyExamples.plan)]
        ) { [desk] call throws(Problems) in
            try desk.check(.decideYear, call)
            let year = try call.year(desk.book)
            let asked = try StepRequest(call.body)
            return .json(desk.object(YearJSON.value(try desk.office.plan(asked.step, of: year, asked.terms))))
        }
    }

    private var decide: Operation {
        desk.deed(
            "decideYearStep", "/api/v1/years/{year}/decisions", .years, "Take a step in the life of a year, once",
            explanation: """
                Published figures never change: correct_figures is another decision with its reason. A settled year is \
                opened again by reopen. Invoices have runs of their own, which take their step when they are whole.
                """,
            parameters: [.billedYear, .ifMatch(#"^(\*|"[0-9]{1,6}\.[01]")$"#, "\"3.0\"")],
            content: StepRequest.content,
            answers: MoneyDesk.done(
                "Year", example: MoneyExamples.year, headers: [("ETag", "The version after it")]),
            refusals: [.preconditionFailed, .preconditionRequired]
        ) { [desk] call throws(Problems) in
            let year = try call.year(desk.book)
            _ = try desk.request(.decideYear, call)
            let asked = try StepRequest(call.body)
            let answer = try desk.change(
                call, .decideYear,
                if: { () throws(Problems) in try call.check(changes: try desk.office.year(year).tag) },
                { office, request throws(Problems) in
                    try office.decide(asked.step, of: year, asked.terms, by: request)
                },
                answer: { [desk] store, _ throws(Problems) in
                    desk.object(YearJSON.value(try desk.office.year(year, in: store)))
                })
            // What is answered again is of then, and so is no version of now.
            return answer.status == .created ? answer.with(tag: try desk.office.year(year).tag) : answer
        }
    }

    // MARK: Invoicing

    private var progress: Operation {
        desk.lookup(
            "getInvoiceRun", "/api/v1/years/{year}/invoice-runs/{kind}", .years,
            "How far the invoices of a year are, and what a run would do now",
            explanation: "unchanged declarations have their decision; undecided ones wait for a run.",
            parameters: [.billedYear, .invoiceKind],
            .json("What would be", Schema.named("InvoiceRun"), example: MoneyExamples.run),
            refusals: [.conflict, .unprocessableContent]
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let (year, kind) = (try call.year(desk.book), try Self.kind(call))
            let totals = try desk.office.progress(kind, of: year)
            return .json(desk.object(Self.members(totals, kind, year, isFinished: totals.undecided == 0)))
        }
    }

    private var run: Operation {
        desk.deed(
            "runInvoices", "/api/v1/years/{year}/invoice-runs/{kind}", .years,
            "Invoice what is not invoiced yet, and put right what no longer holds",
            explanation: """
                At most 5,000 documents a request: while finished is false, ask again. What was decided is left alone, \
                so that a run that was interrupted goes on where it stopped, whoever asks and however often.
                """,
            parameters: [.billedYear, .invoiceKind],
            content: .json(
                Schema.closed([
                    (
                        "due",
                        Schema.day("The last one of payment; by the tables if not given")
                    )
                ]),
                examples: [("due", .object([("due", .text("2025-01-31"))]))]),
            answers: [.json("What this request did", Schema.named("InvoiceRun"), example: MoneyExamples.run)]
        ) { [desk] call throws(Problems) in
            try desk.run(call, .issueInvoices) { request throws(Problems) in
                let (year, kind) = (try call.year(desk.book), try Self.kind(call))
                let fields = try JSONFields(JSONDocument(call.body))
                let due = fields.day("due")
                try fields.check()
                let terms = InvoicingTerms(due: due, most: Self.together)
                let totals = try desk.office.invoice(kind, of: year, terms, by: request)
                let isFinished = totals.undecided < Self.together
                return desk.object(Self.members(totals, kind, year, isFinished: isFinished))
            }
        }
    }

    private static func members(
        _ totals: InvoicingTotals, _ kind: InvoiceKind, _ year: Int, isFinished: Bool
    ) -> [(String, JSONValue)] {
        [("year", .count(year)), ("kind", .text(kind.rawValue)), ("finished", .flag(isFinished))]
            + YearJSON.members(of: totals)
    }

    /// - Throws: `route.unknown` for a kind that there is not.
    static func kind(_ call: Call) throws(Problems) -> InvoiceKind {
        let text = call[parameter: "kind"]
        if let kind = InvoiceKind(rawValue: text) { return kind }
        throw Problems([Problem(.routeUnknown, at: Place(field: "kind"), ["value": String(text.prefix(60))])])
    }
}

extension ContributionYear {
    /// How many decisions there are, and whether declarations are closed.
    var tag: VersionTag { VersionTag(version: "\(decisions.count).\(isClosed ? 1 : 0)") }
}

/// A step that is asked for.
struct StepRequest {
    let step: YearStep
    let terms: YearTerms

    /// - Throws: everything that is missing or malformed.
    init(_ body: [UInt8]) throws(Problems) {
        let fields = try JSONFields(JSONDocument(body))
        let step = fields.code("step", YearStep.self, required: true)
        let terms = YearTerms(
            budget: fields.amount("budget"),
            figures: AskedFigures(costPerEntity: fields.amount("cost_per_entity"), rate: fields.percentage("rate_pct")),
            deadline: fields.day("deadline"), reason: fields.text("reason"))
        try fields.check()
        self.step = step ?? .draftBudget
        self.terms = terms
    }

    static let content = Content.json(
        Schema.closed(
            [
                ("step", Schema.choice(YearStep.allCases.map(\.rawValue))),
                ("budget", Schema.amount("With draft_budget, in euros")),
                ("cost_per_entity", Schema.amount("With publish or correct_figures, in euros")),
                (
                    "rate_pct",
                    Schema.text(
                        "With publish, fix_rate or correct_figures",
                        pattern: #"^([0-9]{1,2}(\.[0-9]{1,8})?|100(\.0{1,8})?)$"#)
                ),
                (
                    "deadline",
                    Schema.day("With open or correct_figures: the last day to declare, where no table has it")
                ),
                ("reason", Schema.reason),
            ], required: ["step"]),
        examples: [
            ("budget", .object([("step", .text("draft_budget")), ("budget", .text("12000000.00"))])),
            (
                "rate",
                .object([
                    ("step", .text("fix_rate")), ("rate_pct", .text("0.2500")),
                    ("reason", .text("The execution account of 2024 is closed")),
                ])
            ),
        ])
}
