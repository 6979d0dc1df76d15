import Audit
import Billing
import Declarations
import Exchange
import Foundation
import Law
import Service
import Storage
import Testing
import Values

/// `invoice charge`, as a finance officer calls it: refused while the tables know nothing, once with others.
@Suite struct LateChargeCommandTests {
    private let counter: Counter

    /// Two actors that did not declare, each with an invoice that is long due.
    init() throws {
        counter = try Counter()
        let actors = [SampleDocument(), SampleDocument(declarant: 2)]
        let header =
            "contribution_year,enterprise_number,name,street,postal_code,city,country,language,turnover_total"
        let rows = actors.map { "2024,\($0.number),\($0.name),Kerkstraat 1,9000,Gent,BE,nl,300000.00" }
        try counter.scratch.file("turnover.csv", holding: ([header] + rows).map { $0 + "\n" }.joined())
        for words in [
            ["ex-officio", "import", "turnover.csv", "--reason", "FPS Finance"],
            ["year", "decide", "draft_budget", "2024", "--budget", "10000.00"], ["year", "decide", "publish", "2024"],
            ["year", "decide", "open", "2024"], ["year", "decide", "close_year", "2024", "--reason", "Late"],
        ] {
            let mail = words[0] == "ex-officio" ? ["--email", "lise@fagg.example"] : []
            let answer = try counter(words + ["--as", "Finn"] + mail)
            try #require(answer.status == 0, "\(answer.errors)")
        }
        try invoiceLongAgo()
    }

    /// The program invoices today, and nothing is late on the day of its invoice.
    private func invoiceLongAgo() throws {
        let store = try StoreOpening.open(.sqlite(path: counter.scratch.file("medlevy.sqlite")), create: false)
        let clock = SettableClock(try #require(Instant("2026-01-15T09:00:00.000Z")))
        let declarations = DeclarationOffice(
            book: try Lawbook.builtIn(), store: store, clock: clock, receipts: ReceiptJSON(), key: SealingKey(),
            program: "medlevy test")
        let request = FilingRequest(author: Author(person: "Finn", role: .agency), id: "test")
        try BillingOffice(declarations: declarations, store: store).invoice(
            .activity, of: 2024, InvoicingTerms(due: CivilDate("2026-02-01")), by: request)
    }

    /// The tables with values where they know none.
    private func tables() throws -> String {
        let place = counter.scratch.file("law")
        try FileManager.default.copyItem(atPath: Package.tables, toPath: place)
        for (name, value) in [("late-interest", "0.8"), ("administrative-fine", "500.00")] {
            let path = "\(place)/figures/\(name).yaml"
            let text = try String(contentsOfFile: path, encoding: .utf8)
                .replacing("value: ~", with: "value: \(value)").replacing("status: unknown", with: "status: inferred")
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        return place
    }

    private func charge(_ more: String...) throws -> JSON {
        let answer = try counter(["invoice", "charge", "2024", "--as", "Finn", "--format", "json"] + more)
        try #require(answer.status == 0, "\(answer.errors)")
        return try answer.json
    }

    @Test func whatTheTablesDoNotKnowIsShownAndRefused() throws {
        let plan = try charge("--dry-run")
        #expect(plan["count"].count == 2 && plan["interest"] == .null && plan["charged"] == .null)
        #expect(plan["invoices"].items.allSatisfy { $0["interest"] == .null && $0["fine"] == .null })
        #expect(plan["tables"].items.map { $0["table"].text } == ["late_interest", "administrative_fine"])
        let text = try counter("invoice", "charge", "2024", "--as", "Finn", "--dry-run", "--language", "en").output
        #expect(text.contains("late_interest") && text.contains("14/17") && text.contains("0.8% on the amount due"))
        let refused = try counter("invoice", "charge", "2024", "--as", "Finn")
        #expect(refused.status == 65, "\(refused.output)")
        for table in ["late_interest", "administrative_fine"] {
            #expect(refused.errors.contains("\(table): ") && refused.errors.contains("[law.figure-unknown]"))
        }
        let whole = try counter("year", "reconcile", "2024", "--format", "json").json
        #expect(whole["activity_contribution.charged"].number == 0)
    }

    @Test func withOtherTablesItIsChargedOnce() throws {
        let tables = try tables()
        let before = try counter("invoice", "list", "--format", "json").json["invoices"].items
        let plan = try charge("--dry-run", "--tables", tables)
        let done = try charge("--tables", tables)
        #expect(done["charged"] == plan["charged"] && done["count"].count == 2)
        let amount = try #require(before[0]["amount"].number)
        let cents = NSDecimalNumber(decimal: amount * 100).intValue
        let interest = Decimal((cents * 8 + 500) / 1000) / 100
        #expect(done["charged_interest"].number == interest * 2 && done["charged_fines"].number == 1000)
        let number = try #require(before[0]["number"].text)
        let shown = try counter("invoice", "show", number, "--format", "json").json
        #expect(shown["interest"].number == interest && shown["fine"].number == 500)
        let after = try counter("invoice", "list", "--format", "json").json["invoices"].items
        #expect(after[0]["charged"].number == interest + 500)
        let owed = amount + interest + 500
        #expect(after[0]["open"].number == owed)
        let whole = try counter("year", "reconcile", "2024", "--format", "json").json
        #expect(whole["activity_contribution.charged"].number == done["charged"].number)
        #expect(whole["activity_contribution.unexplained"].number == 0)
        #expect(try charge("--tables", tables)["count"].count == 0)
        #expect(try counter("audit", "verify").status == 0)
        let sheet = counter.scratch.file("open.csv")
        #expect(try counter("ledger", "export", "open", "--output", sheet).status == 0)
        #expect(try String(contentsOfFile: sheet, encoding: .utf8).contains(",amount,charged,open,"))
    }
}
