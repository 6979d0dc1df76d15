import Foundation
import Testing

/// A contribution year from its budget to its invoices, as a finance officer calls it.
@Suite struct YearMoneyTests {
    private let counter: Counter

    init() throws {
        counter = try Counter()
        for declarant in 1...3 { try counter.submit(SampleDocument(declarant: declarant)) }
        try counter.submit(SampleDocument(declarant: 4, total: "10000.00", levy: "10000.00"))
    }

    private func decide(_ step: String, _ more: String...) throws -> Program.Answer {
        try counter(["year", "decide", step, "2024", "--as", "Finn Proefgeld", "--format", "json"] + more)
    }

    private func run(_ kind: String, _ more: String...) throws -> Program.Answer {
        try counter(["invoice", "run", kind, "2024", "--as", "Finn Proefgeld", "--format", "json"] + more)
    }

    private func json(_ words: String...) throws -> JSON { try counter(words + ["--format", "json"]).json }

    @Test func aYearGoesFromItsBudgetToItsInvoices() throws {
        #expect(try json("year", "show", "2024")["state"] == .null)
        #expect(try decide("draft_budget", "--budget", "10000.00").status == 0)
        #expect(try decide("publish").json["cost_per_entity"].number == Decimal(string: "379.48"))
        #expect(try decide("open").status == 0)
        let plan = try counter(
            "year", "decide", "close_year", "2024", "--as", "F", "--reason", "r", "--dry-run", "--format", "json"
        ).json
        #expect(
            plan["activity_contribution.invoices"].count == 4 && plan["findings"].items.contains(.text("uncertified")))
        #expect(try json("year", "show", "2024")["state"].text == "open")
        #expect(try counter("year", "close", "2024", "--as", "F", "--reason", "Late").status == 0)
        let unknown = try run("activity_contribution")
        #expect(unknown.status == 65 && unknown.errors.contains("[law.figure-unknown]"))
        let activity = try run("activity_contribution", "--due", "2999-01-31").json
        #expect(activity["activity_contribution.invoices"].count == 4)
        #expect(try decide("fix_rate", "--rate", "0.3", "--reason", "Surplus").errors.contains("above-maximum]"))
        #expect(try decide("fix_rate", "--rate", "0.25", "--reason", "Surplus").status == 0)
        let levy = try run("turnover_levy", "--due", "2999-01-31").json
        #expect(levy["turnover_levy.invoices"].count == 3 && levy["turnover_levy.nothing_due"].count == 1)
        // 0.25 % of EUR 200,000.00, three times.
        #expect(levy["turnover_levy.invoiced"].number == 1500)
        try lookAtWhatIsThere()
    }

    private func lookAtWhatIsThere() throws {
        let invoices = try json("invoice", "list", "--year", "2024", "--open")["invoices"].items
        let numbers = (1...4).map { "2024-A-00000\($0)" } + (1...3).map { "2024-L-00000\($0)" }
        #expect(invoices.compactMap { $0["number"].text } == numbers)
        let shown = try json("invoice", "show", "2024-L-000002")
        #expect(shown["amount"].number == 500 && shown["rate"].number == Decimal(string: "0.25"))
        #expect(shown["communication"].text == "+++224/0000/00251+++")
        #expect(try counter("invoice", "show", "2024-L-000009").status == 64)
        let whole = try json("year", "reconcile", "2024")
        #expect(whole["turnover_levy.open"].number == 1500 && whole["turnover_levy.not_invoiced"].number == 0)
        // Published were 0.2868 %: EUR 573.60 three times, of a part of EUR 7,500.00; fixed are 0.25 %.
        #expect(whole["turnover_levy.residual"].number == Decimal(string: "5779.20"))
        #expect(whole["turnover_levy.decided"].number == Decimal(string: "-220.80"))
        let ledger = try json("ledger")
        #expect(ledger["levy_income"].number == -1500 && ledger["total"].number == 0)
        #expect(try json("ledger", "--on", "2001-01-01")["levy_income"].number == 0)
        #expect(try json("payment", "list")["payments"].items == [])
        #expect(try counter("audit", "verify").status == 0)
    }

    @Test func whatIsWrittenIsInTheLanguage() throws {
        try #require(try decide("draft_budget", "--budget", "10000.00").status == 0)
        for (language, word) in [("nl", "begroting opgesteld"), ("fr", "budget proposé"), ("de", "Haushalt entworfen")]
        {
            #expect(try counter("year", "show", "2024", "--language", language).output.contains(word))
        }
    }

    @Test(arguments: [
        (["year", "decide", "publish", "2024", "--as", "F"], 65, "year.step-impossible"),
        (["year", "decide", "draft_budget", "2024", "--as", "F"], 64, "year.figure-missing"),
        (["year", "reconcile", "2024"], 65, "year.step-impossible"),
        (["invoice", "run", "turnover_levy", "2024", "--as", "F", "--due", "31/01/2025"], 65, "date.malformed"),
        (["payment", "confirm", "x", "--invoice", "y", "--amount", "1", "--as", "F"], 64, "payment.unknown"),
        (["payment", "confirm", "BE05679999999975/1/1", "--amount", "1", "--as", "F"], 64, "option.missing"),
        (["payment", "confirm", "BE05679999999975/1/1", "--refund", "9", "--as", "F"], 64, "refund.unknown"),
        (
            ["payment", "confirm", "BE05679999999975/1/1", "--refund", "9", "--amount", "1", "--as", "F"], 64,
            "option.conflict"
        ),
        (["refund", "approve", "9", "--as", "F"], 64, "refund.unknown"),
        (
            [
                "refund", "ask", "0566988259", "--amount", "1", "--beneficiary", "B", "--iban", "BE05", "--reason",
                "r", "--as", "F",
            ], 64, "iban.malformed"
        ),
        (["invoice", "write-off", "2024-A-000001", "--reason", "r", "--as", "F"], 64, "invoice.unknown"),
        (["ledger", "--on", "x"], 65, "date.malformed"),
    ])
    func whatCannotBeIsRefused(words: [String], status: Int32, code: String) throws {
        let answer = try counter(words)
        #expect(answer.status == status && answer.errors.contains("[\(code)]"), "\(answer.errors)")
    }
}
