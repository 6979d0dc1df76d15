import Access
import Billing
import HTTPTypes
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// What somebody who owes sees of it, pays it by, and keeps of it.
@Suite struct InvoicePageTests {
    private let browser: TestBrowser
    private let year: MoneyYear

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
    }

    private func ulla() async throws -> FilingPerson { try await FilingPerson(browser, browser.people.proefUser) }

    @Test func everyInvoiceStandsInTheListWithWhatIsOpen() async throws {
        let (activity, levy) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.proef, .levy))
        try year.receive("2024-001", [MoneyYear.payment(1, activity.total.count - 100, of: activity)])
        let ulla = try await ulla()
        let list = try await ulla.get("/invoices")
        #expect(list.status == 200 && list.text.main.contains("€1.00"))
        #expect(
            list.text.main.contains("/invoices/\(activity.invoice)\"") && list.text.main.contains("\(levy.invoice)"))
        #expect(!list.text.main.contains("\(try year.item(SampleOrganisation.muster).invoice)"))
        #expect(try PageMarkup(list.text).faults() == [])
        let home = try await ulla.get("/home").text
        #expect(home.contains("<a href=\"/invoices\">Invoices</a></li>") && home.main.contains("Still to pay in all"))
    }

    @Test func anInvoiceSaysHowItCameAboutAndHowItIsPaid() async throws {
        let item = try year.item(SampleOrganisation.proef)
        let ulla = try await ulla()
        let page = try await ulla.get("/invoices/\(item.invoice)").text.main
        let communication = try #require(item.invoice.communication?.description)
        #expect(page.contains(communication) && page.contains("<svg") && page.contains("class=\"steps\""))
        #expect(page.contains("art. 14/9") && page.contains("We have received nothing yet"))
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item)])
        let paid = try await ulla.get("/invoices/\(item.invoice)").text.main
        #expect(
            !paid.contains("<svg") && paid.contains("Payment with the reference")
                && paid.contains("<th scope=\"row\">1\u{A0}June"))
    }

    /// How it travels, until it is there.
    @Test func anInvoiceSaysHowItGoesToWhoOwesIt() async throws {
        let item = try year.item(SampleOrganisation.proef)
        let ulla = try await ulla()
        #expect(try await ulla.get("/invoices/\(item.invoice)").text.main.contains("Not sent yet."))
        _ = try year.billing.send(year: item.invoice.year, by: MoneyYear.request())
        let sent = try await ulla.get("/invoices/\(item.invoice)").text.main
        #expect(sent.contains("Invoice · mail to ") && sent.contains("waits to go") && !sent.contains("Not sent yet."))
        #expect(!sent.contains("By post"))
    }

    @Test func aLetterSaysSo() {
        for language in Language.allCases {
            let lines = DeliveryPart(language, [], isLetter: true).lines
            #expect(lines == [DeliveryWords.lines["by_post"]?[language]])
        }
    }

    @Test func itsFilesAreItsOwn() async throws {
        let item = try year.item(SampleOrganisation.proef)
        let ulla = try await ulla()
        let pdf = try await ulla.get("/invoices/\(item.invoice)/pdf")
        #expect(pdf.status == 200 && pdf.headers[.contentType] == "application/pdf" && pdf.text.hasPrefix("%PDF"))
        #expect(pdf.headers[.contentDisposition] == "attachment; filename=\"\(item.invoice).pdf\"")
        let ubl = try await ulla.get("/invoices/\(item.invoice)/ubl")
        #expect(ubl.status == 200 && ubl.text.contains("<cbc:ID>\(item.invoice)</cbc:ID>"))
    }

    @Test func aCreditNoteAndWhatStandsInsteadAreLinked() async throws {
        let before = try year.item(SampleOrganisation.proef, .levy)
        try year.decide(
            .correctFigures,
            YearTerms(figures: AskedFigures(rate: Percentage(units: 20_000_000)), reason: "<b>Lower</b> & better"))
        try year.invoice(.levy)
        let after = try year.item(SampleOrganisation.proef, .levy)
        let ulla = try await ulla()
        let page = try await ulla.get("/invoices/\(before.invoice)").text.main
        let note = try #require(try year.billing.sheet(of: before.invoice).creditNote?.number)
        #expect(page.contains("/invoices/\(note)\"") && page.contains("/invoices/\(after.invoice)\""))
        #expect(!page.contains("<svg"))
        let credited = try await ulla.get("/invoices/\(note)")
        #expect(credited.status == 200 && credited.text.main.contains("/invoices/\(before.invoice)\""))
        #expect(credited.text.main.contains("&lt;b&gt;Lower&lt;/b&gt;") && !credited.text.contains("<b>Lower"))
        #expect(try await ulla.get("/invoices/\(note)/pdf").status == 200)
        #expect(try await ulla.get("/invoices").text.main.contains("\(note)"))
    }

    /// What another owes is as unknown as what nobody does.
    @Test func anothersInvoiceIsAsUnknownAsNone() async throws {
        let other = try year.item(SampleOrganisation.muster)
        let ulla = try await ulla()
        let none = "2024-A-000099"
        for path in ["", "/pdf", "/ubl"] {
            let shown = try await ulla.get("/invoices/\(other.invoice)\(path)")
            let missing = try await ulla.get("/invoices/\(none)\(path)")
            #expect(shown.status == 404 && missing.status == 404)
            let plain = { (text: String) in
                text.replacing("\(other.invoice)", with: none).split(separator: "\n").filter { !$0.contains("web-") }
            }
            #expect(plain(shown.text.main) == plain(missing.text.main))
        }
    }

    @Test(arguments: ["", "x", "2024-A-", "2024-A-000001x", "%3Cscript%3E", "2024-C-000001"])
    func whatIsNoNumberIsNotFound(number: String) async throws {
        let shown = try await ulla().get("/invoices/\(number)")
        #expect(number.isEmpty || shown.status == 404 && !shown.text.contains("<script>"))
    }

    @Test func whoHasAMandateToLookSeesItAndWhoHasNoneIsToldWhy() async throws {
        let item = try year.item(SampleOrganisation.muster)
        let noor = try await FilingPerson(browser, browser.people.accountant)
        let hers = try await noor.get("/invoices/\(item.invoice)")
        #expect(hers.status == 200 && hers.text.main.contains("<a class=\"back\" href=\"/invoices\">"))
        #expect(try await noor.get("/invoices").text.main.contains("\(item.invoice)"))
        let vera = try await FilingPerson(browser, browser.people.accessValidator)
        #expect(try await vera.get("/invoices/\(item.invoice)").status == 403)
        let audrey = try await FilingPerson(browser, browser.people.auditor)
        // Back is among the invoices of the year, not where the agency begins.
        let theirs = try await audrey.get("/invoices/\(item.invoice)")
        #expect(theirs.status == 200 && theirs.text.main.contains("class=\"back\" href=\"/agency/2024/invoices\">"))
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        var ulla = try await ulla()
        ulla.language = language.rawValue
        let (activity, levy) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.proef, .levy))
        try year.receive("2024-001", [MoneyYear.payment(1, 12_345, of: activity)])
        try year.decide(
            .correctFigures, YearTerms(figures: AskedFigures(rate: Percentage(units: 20_000_000)), reason: "Board"))
        try year.invoice(.levy)
        let note = try #require(try year.billing.sheet(of: levy.invoice).creditNote?.number)
        let pages = [
            ("invoices", ""), ("invoice", "/\(activity.invoice)"), ("invoice-credited", "/\(levy.invoice)"),
            ("credit-note", "/\(note)"),
        ]
        for (name, path) in pages {
            let shown = try await ulla.get("/invoices\(path)")
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
