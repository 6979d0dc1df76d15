import Access
import Billing
import Service
import Testing
import Values

@testable import Web

/// A year from its budget to the last cent, in the browser.
@Suite struct ReconciliationPageTests {
    private static let path = "/agency/2024/reconciliation"

    @Test func everyDifferenceIsExplained() async throws {
        let browser = try TestBrowser()
        let year = MoneyYear(browser)
        try year.declare()
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        #expect(try await officer.get(Self.path).text.main.contains("not published yet"))
        try year.reach(.levyInvoiced)
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item)])
        let page = try await officer.get(Self.path).text
        #expect(page.main.contains("Every cent is explained") && page.main.contains("€379.48"))
        #expect(page.main.contains("€1,000,000.00") && page.main.contains("−€"))
        #expect(page.main.contains("Closing balance of the last statement"), "\(page.main)")
        #expect(page.main.contains("Credit held for contributors"))
        #expect(try PageMarkup(page).faults() == [])
    }

    @Test(arguments: Language.allCases)
    func thePageIsAsItWas(language: Language) async throws {
        let browser = try TestBrowser()
        let year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
        var auditor = try await FilingPerson(browser, browser.people.auditor)
        auditor.language = language.rawValue
        let shown = try await auditor.get(Self.path)
        #expect(shown.status == 200 && !shown.text.contains("{"))
        try PageSnapshot.compare(shown.text, "reconciliation", language)
    }

    /// From budget to settled with nothing but a browser and a statement.
    @Test func aYearIsSettledInTheBrowser() async throws {
        let browser = try TestBrowser()
        let year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        let early = try await officer.get("/agency/2024/life/settle")
        #expect(early.field("seen") == nil && early.text.main.contains("inset warn"), "nothing to confirm yet")
        let seen = ("seen", String(try year.billing.year(2024).decisions.count))
        let owed = try await officer.send(early, [seen], to: "/agency/2024/life/settle")
        #expect(owed.status == 409)
        let payments = try year.items.enumerated().map { place, item in
            MoneyYear.payment(place + 1, item.total.count, of: item)
        }
        try year.receive("2024-001", payments)
        #expect(try await officer.send(early, [seen], to: "/agency/2024/life/settle").status == 303)
        #expect(try year.billing.year(2024).state == .settled)
    }
}
