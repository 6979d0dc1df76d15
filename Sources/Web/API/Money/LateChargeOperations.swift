import Access
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// Interest and fines of who did not declare and is late to pay.
struct LateChargeOperations: Sendable {
    let desk: MoneyDesk

    var all: [Operation] { [plan, charge] }

    private var plan: Operation {
        desk.lookup(
            "getLateCharges", "/api/v1/years/{year}/late-charges", .payments,
            "What would be charged now on a year's invoices for being late, of who did not declare",
            explanation: """
                Interest once for each invoice, on what is open of it without what was charged before; the fine once \
                for each contributor and year, on the first of its invoices. What was charged is not in it any more. \
                Amounts that the tables do not know are null.
                """,
            parameters: [.billedYear],
            .json("The longest due first", Schema.named("LateCharges"), example: MoneyExamples.latePlanned)
        ) { [desk] call throws(Problems) in
            try desk.check(.viewLedger, call)
            let plan = try desk.office.latePlan(year: try call.year(desk.book))
            return .json(desk.object(FollowUpJSON.members(plan)))
        }
    }

    private var charge: Operation {
        desk.deed(
            "chargeLate", "/api/v1/years/{year}/late-charges", .payments,
            "Charge it: each invoice owes it under its own communication",
            explanation: """
                Refused (law.figure-unknown, with the table and the articles that it cites) while the tables know no \
                rate or no amount: neither is charged without the other. Asked again it charges nothing more. A credit \
                note takes back what was charged on its invoice.
                """,
            parameters: [.billedYear], content: nil,
            answers: [.json("What was charged", Schema.named("LateCharges"), example: MoneyExamples.latePlanned)]
        ) { [desk] call throws(Problems) in
            let request = try desk.request(.issueInvoices, call)
            let charged = try desk.office.chargeLate(year: try call.year(desk.book), by: request)
            return .json(desk.object(FollowUpJSON.members(charged)))
        }
    }
}
