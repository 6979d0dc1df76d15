import Access
import Billing
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// Whoever approves a refund sees all that there is to look at first.
@Suite struct RefundApprovalTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private let contributor: DeclarantID
    private static let own = "BE42001999999954"
    private static let other = "BE68539007547034"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
        try year.reach(.levyInvoiced)
        contributor = try year.item(SampleOrganisation.proef).contributor
    }

    /// Pays twice, from an account where one is given.
    private func pay(from account: String?) throws {
        let item = try year.item(SampleOrganisation.proef)
        let payments = [1, 2].map { number in
            BankTransaction(
                index: number, amount: item.total, direction: .credit, bookedOn: nil, valueOn: nil,
                communication: item.invoice.communication, freeText: nil,
                counterparty: BankTransaction.Counterparty(name: "Payer <b>", account: account))
        }
        try year.receive("2024-001", payments)
    }

    private func ask(_ iban: String) throws {
        try year.billing.askRefund(
            Cents(12_345), to: contributor, beneficiary: "Proef Medisch", iban: try #require(try? IBAN(iban)), bic: nil,
            reason: "Paid twice <i>", by: MoneyYear.request("Somebody Else"))
    }

    private func approval() async throws -> TestBrowser.Shown {
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        return try await officer.get("/agency/refunds/1/approval")
    }

    @Test func anotherAccountThanTheMoneyCameFromIsWarnedOf() async throws {
        try pay(from: Self.own)
        try ask(Self.other)
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        let page = try await officer.get("/agency/refunds/1/approval")
        let main = page.text.main
        #expect(page.status == 200 && main.contains("is another than the one that the money came from"), "\(main)")
        for told in ["€123.45", "Somebody Else", "Paid twice &lt;i&gt;", "BE68 5390 0754 7034", "Payer &lt;b&gt;"] {
            #expect(main.contains(told), "\(told)")
        }
        #expect(main.contains("BE42 0019 9999 9954") && !main.contains("the same account"))
        #expect(try await browser.get("/agency/refunds").text.main.contains("other account"))
        let done = try await officer.send(page, [("decision", "approve")], to: "/agency/refunds/1/decision")
        #expect(done.location == "/agency/refunds?done=approved", "\(done.text.main)")
        #expect(try await officer.get("/agency/refunds/1/approval").status == 409)
        #expect(try await officer.get("/agency/refunds/7/approval").status == 404)
    }

    @Test func theSameAccountIsTold() async throws {
        try pay(from: Self.own)
        try ask(Self.own)
        let main = try await approval().text.main
        #expect(main.contains("the same account") && !main.contains("role=\"alert\""), "\(main)")
        #expect(try await !browser.get("/agency/refunds").text.main.contains("other account"))
    }

    @Test func thatNobodyKnowsWhereTheMoneyCameFromIsTold() async throws {
        try pay(from: nil)
        try ask(Self.own)
        #expect(try await approval().text.main.contains("The account of no payment is known"))
    }

    @Test func whoMayNotApproveDoesNotLook() async throws {
        try pay(from: nil)
        try ask(Self.own)
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        #expect(try await auditor.get("/agency/refunds/1/approval").status == 403)
    }
}
