import Access
import Billing
import Service
import Testing
import Values

@testable import Web

/// A contributor's account: what was booked, as of which day, what is to its credit, and what is given up.
@Suite struct LedgerPageTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private let account: String

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
        account = "/agency/accounts/\(try #require(SampleOrganisation.proef?.declarant))"
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    @Test func theAccountStandsAsOfADay() async throws {
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item)])
        let officer = try await officer()
        let page = try await officer.get(account).text.main
        #expect(page.contains("€1,000.00") && page.contains("/invoices/\(item.invoice)\""))
        let before = try await officer.get("\(account)?on=2024-05-31").text.main
        #expect(before.contains("Nothing is booked") && before.contains("€0.00"))
        // What is not as of that day says so.
        let told = "The credit, the open invoices and the refunds are those of today"
        #expect(before.contains(told) && before.contains("Show all as of today"), "\(before)")
        #expect(!page.contains("Show all as of today"))
        let wrong = try await officer.get("\(account)?on=%3Cb%3E")
        #expect(wrong.status == 422 && wrong.text.contains("href=\"#on\"") && !wrong.text.contains("<b>"))
        #expect(try await officer.get("/agency/accounts/x").status == 404)
    }

    @Test func whatWasPaidTwicePaysAnotherInvoiceOnce() async throws {
        let (activity, levy) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.proef, .levy))
        let paid = activity.total.count
        try year.receive(
            "2024-001", [MoneyYear.payment(1, paid, of: activity), MoneyYear.payment(2, paid, of: activity)])
        let officer = try await officer()
        let page = try await officer.get(account)
        #expect(page.text.main.contains("Use this credit") && page.text.main.contains("value=\"379.48\""))
        let seen = ("seen", try #require(page.field("seen")))
        let fields = [seen, ("invoice", levy.invoice.description)]
        let much = try await officer.send(page, fields + [("amount", "400.00")], to: "\(account)/credit")
        #expect(much.status == 409 && much.text.contains("href=\"#amount\"") && much.text.main.contains("400.00"))
        #expect(much.text.main.contains("You ask for EUR 400.00, but the credit is EUR 379.48"))
        for _ in 0..<2 {
            let used = try await officer.send(page, fields + [("amount", "379.48")], to: "\(account)/credit")
            #expect(used.status == 303, "\(used.text.main)")
        }
        #expect(try year.item(SampleOrganisation.proef, .levy).open == levy.total - activity.total)
        let other = try await officer.send(page, fields + [("amount", "100.00")], to: "\(account)/credit")
        #expect(other.status == 409 && other.text.main.contains("nothing of this was done"))
    }

    @Test func whatIsOpenIsGivenUpWithAReasonOnce() async throws {
        let item = try year.item(SampleOrganisation.proef, .levy)
        let path = "\(account)/write-off/\(item.invoice)"
        let officer = try await officer()
        let page = try await officer.get(path)
        #expect(page.status == 200 && page.text.main.contains("€1,000.00"))
        let empty = try await officer.send(page, [("reason", " \n")], to: path)
        #expect(empty.status == 422 && empty.text.contains("href=\"#reason\""))
        for _ in 0..<2 {
            #expect(try await officer.send(page, [("reason", "Bankrupt <i>")], to: path).status == 303)
        }
        #expect(try year.item(SampleOrganisation.proef, .levy).writtenOff == item.total)
        let invoice = try await officer.get("/invoices/\(item.invoice)").text.main
        #expect(invoice.contains("Bankrupt &lt;i&gt; · Fabien Exemple"), "\(invoice)")
        let list = try await officer.get("/agency/2024/invoices?state=written_off").text.main
        #expect(list.contains(item.invoice.description) && list.contains("Found: 1"))
        let other = try year.item(SampleOrganisation.muster)
        #expect(try await officer.get("\(account)/write-off/\(other.invoice)").status == 404)
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        #expect(try await auditor.get(account).status == 200)
        #expect(try await auditor.get(path).status == 403)
    }

    /// What comes in for it after all makes the loss smaller: the desk says so, and so does the credit before it goes
    /// back.
    @Test func whatIsPaidAfterAllMakesTheLossSmaller() async throws {
        let item = try year.item(SampleOrganisation.proef, .levy)
        let officer = try await officer()
        let path = "\(account)/write-off/\(item.invoice)"
        _ = try await officer.send(try await officer.get(path), [("reason", "Bankrupt")], to: path)
        try year.receive("2024-001", [MoneyYear.payment(1, 40_000, of: item)])
        let desk = try await officer.get("/agency/payments")
        #expect(desk.text.main.contains("Recovers €400.00 that had been written off"), "\(desk.text.main)")
        let key = try #require(try year.billing.unallocated().first?.key)
        let (amount, contributor) = (Cents(10_000), item.contributor)
        let parts: [PaymentChoice.Part] = [
            .invoice(item.invoice, Cents(40_000 - amount.count)), .credit(contributor, amount),
        ]
        let choice = PaymentChoice(left: Cents(40_000), key: key, parts: parts).text
        let confirmed = try await officer.send(desk, [("choice_0", choice)], to: "/agency/payments/confirm")
        #expect(confirmed.status == 303)
        #expect(try year.item(SampleOrganisation.proef, .levy).writtenOff == item.total - Cents(30_000))
        let invoice = try await officer.get("/invoices/\(item.invoice)").text.main
        #expect(invoice.contains("No longer written off: paid after all"), "\(invoice)")
        let movement = "/agency/payments/movement?payment=\(key)"
        #expect(try await officer.get(movement).text.main.contains("It recovered €300.00 that had been written off"))
        let refund = try await officer.get("/agency/refunds/ask/\(contributor)").text.main
        #expect(refund.contains("\(item.invoice) was written off") && refund.contains("Use the credit for that first"))
        let page = try await officer.get(account)
        #expect(page.text.main.contains("€700.00, written off"))
        let fields = [
            ("seen", try #require(page.field("seen"))), ("invoice", item.invoice.description), ("amount", "100.00"),
        ]
        #expect(try await officer.send(page, fields, to: "\(account)/credit").status == 303)
        #expect(try year.item(SampleOrganisation.proef, .levy).writtenOff == item.total - Cents(40_000))
    }

    /// What is given up is what was looked at: a payment that came meanwhile is looked at first.
    @Test func whatWasPaidMeanwhileIsNotGivenUp() async throws {
        let item = try year.item(SampleOrganisation.proef, .levy)
        let path = "\(account)/write-off/\(item.invoice)"
        let officer = try await officer()
        let page = try await officer.get(path)
        for told in ["Proef Medisch", item.invoice.description, "Payable by", "no reminder goes any more"] {
            #expect(page.text.main.contains(told), "\(told)")
        }
        let seen = ("seen", try #require(page.field("seen")))
        try year.receive("2024-001", [MoneyYear.payment(1, 40_000, of: item)])
        let moved = try await officer.send(page, [seen, ("reason", "Bankrupt")], to: path)
        #expect(moved.status == 409 && moved.text.main.contains("nothing of this was done"))
        #expect(moved.text.main.contains("€600.00") && moved.text.main.contains("Bankrupt"))
        #expect(try year.item(SampleOrganisation.proef, .levy).writtenOff == .zero)
        let now = ("seen", try #require(moved.field("seen")))
        #expect(try await officer.send(moved, [now, ("reason", "Bankrupt")], to: path).status == 303)
        #expect(try year.item(SampleOrganisation.proef, .levy).writtenOff == Cents(60_000))
    }

    /// The account and the case of one contributor lead to each other.
    @Test func theAccountAndTheCaseLeadToEachOther() async throws {
        let officer = try await officer()
        let own = account.replacing("accounts", with: "contributors")
        #expect(try await officer.get(account).text.main.contains("href=\"\(own)\""))
        #expect(try await officer.get(own).text.main.contains("href=\"\(account)\""))
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, 50_000, of: item)])
        var officer = try await officer()
        officer.language = language.rawValue
        let levy = try year.item(SampleOrganisation.proef, .levy)
        for (name, path) in [("account", account), ("write-off", "\(account)/write-off/\(levy.invoice)")] {
            let shown = try await officer.get(path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
