import Foundation
import Testing

/// What comes after invoices, as a finance officer calls it.
@Suite struct MoneyFollowUpTests {
    private let counter: Counter

    init() throws {
        counter = try Counter()
        for declarant in 1...3 { try counter.submit(SampleDocument(declarant: declarant)) }
        try counter.submit(SampleDocument(declarant: 4, total: "10000.00", levy: "10000.00"))
        let steps = [
            ["draft_budget", "--budget", "10000.00"], ["publish"], ["open"], ["close_year", "--reason", "Late"],
        ]
        for step in steps {
            let answer = try counter(["year", "decide", step[0], "2024", "--as", "Finn"] + step.dropFirst())
            try #require(answer.status == 0, "\(answer.errors)")
        }
        try #require(try run("activity_contribution").status == 0)
        let fixed = try counter(
            "year", "decide", "fix_rate", "2024", "--as", "Finn", "--rate", "0.25", "--reason", "Surplus")
        try #require(fixed.status == 0)
        try #require(try run("turnover_levy").status == 0)
    }

    private func run(_ kind: String) throws -> Program.Answer {
        try counter("invoice", "run", kind, "2024", "--as", "Finn", "--due", "2999-01-31", "--format", "json")
    }

    private func json(_ words: String...) throws -> JSON { try counter(words + ["--format", "json"]).json }

    @Test func documentsAreSentAndReminded() throws {
        let sent = try json("invoice", "send", "2024", "--as", "Finn")
        #expect(sent["documents"].count == 7 && sent["mails"].count == 7)
        #expect(try json("invoice", "send", "2024", "--as", "Finn")["documents"].count == 0)
        let shown = try json("invoice", "deliveries", "2024-A-000001")
        #expect(shown["by_post"] == .flag(false))
        let deliveries = shown["deliveries"].items
        #expect(deliveries.map { $0["state"].text } == ["waiting", "waiting"])
        #expect(try counter("invoice", "deliveries", "2024-A-000009").status == 64)
        let late = try json("invoice", "late", "2024")
        #expect(late["first_reminder_days"] == .null && late["interest"] == .null && late["count"].count == 0)
        let refused = try counter("invoice", "remind", "2024", "--as", "Finn")
        #expect(refused.status == 65 && refused.errors.contains("[law.figure-unknown]"), "\(refused.errors)")
        let given = try json("invoice", "remind", "2024", "--as", "Finn", "--first-days", "14", "--then-days", "14")
        #expect(given["first"].count == 0 && given["second"].count == 0)
        for days in ["0", "366", "soon"] {
            let odd = try counter("invoice", "remind", "2024", "--as", "Finn", "--first-days", days)
            #expect(odd.status == 65 && odd.errors.contains("[number.malformed]"), "\(odd.status) \(odd.errors)")
        }
        #expect(try counter("audit", "verify").status == 0)
    }

    @Test func everyDifferenceIsTold() throws {
        let whole = try json("year", "reconcile", "2024")
        #expect(whole["ledger_total"].number == 0 && whole["turnover_levy.unexplained"].number == 0)
        // 0.25 % of EUR 10,000.00.
        #expect(whole["turnover_levy.exempt"].count == 1 && whole["turnover_levy.exempted"].number == 25)
        let items = try json("invoice", "list", "--year", "2024")["invoices"].items
        #expect(items.allSatisfy { $0["days_late"].count == 0 })
    }

    @Test func anAccountantTakesOutSheets() throws {
        let path = counter.scratch.file("journal.csv")
        let answer = try json("ledger", "export", "postings", "--output", path)
        #expect(answer["lines"].count == 14)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("booking,line,day,") && text.split(whereSeparator: \.isNewline).count == 15)
        let book = counter.scratch.file("open.xlsx")
        #expect(try counter("ledger", "export", "open", "--output", book).status == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: book)).starts(with: Array("PK".utf8)))
        let odd = try counter("ledger", "export", "open", "--output", counter.scratch.file("open.txt"))
        #expect(odd.status != 0 && odd.errors.contains("[output.format-unknown]"), "\(odd.errors)")
    }

    @Test func aDeclarationIsReopenedOnce() throws {
        let name = try #require(try json("declaration", "list")["declarations"].items.first?["declaration"].text)
        let opened = try counter("declaration", "reopen", name, "--reason", "Objection", "--as", "Finn")
        #expect(opened.status == 0, "\(opened.errors)")
        let twice = try counter("declaration", "reopen", name, "--reason", "Objection", "--as", "Finn")
        #expect(twice.status == 65 && twice.errors.contains("[declaration.reopened]"), "\(twice.errors)")
        let withdrawn = try counter(
            "declaration", "withdraw", name, "--reason", "Twice", "--as", "Finn", "--role", "agency")
        #expect(withdrawn.status == 0, "\(withdrawn.errors)")
        #expect(try run("turnover_levy").json["turnover_levy.credit_notes"].count == 1)
        #expect(try counter("audit", "verify").status == 0)
    }

    @Test(arguments: [
        (["declaration", "reopen", "2023/0566988259", "--reason", "r", "--as", "F"], 65, "year.not-closed"),
        (
            ["payment", "use-credit", "--invoice", "2024-A-000001", "--amount", "1", "--as", "F"], 65,
            "payment.too-much"
        ),
    ])
    func whatCannotBeIsRefused(words: [String], status: Int32, code: String) throws {
        let answer = try counter(words)
        #expect(answer.status == status && answer.errors.contains("[\(code)]"), "\(answer.errors)")
    }
}
