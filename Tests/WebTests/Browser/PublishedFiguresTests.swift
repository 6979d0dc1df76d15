import Billing
import Declarations
import Exchange
import Law
import Rules
import Service
import Testing
import Values

@testable import Web

/// What the agency publishes of a year holds for its declarations, also while the tables hold none of it or only what
/// others quote.
@Suite struct PublishedFiguresTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 365 * 86_400_000))
        path = "/declarations/2025-\(try #require(SampleOrganisation.proef?.declarant))"
    }

    private func receipt(_ ulla: FilingPerson, _ filed: String) async throws -> ReceiptDocument {
        let file = try await ulla.get("\(filed.replacing("/filed/", with: "/receipts/"))/file")
        return try ReceiptDocument(Array(file.text.utf8), file: "receipt")
    }

    @Test func theyCountOnTheCheckOnReceiptsAndInTheList() async throws {
        try MoneyYear(browser, year: 2025).publish(rate: Percentage(units: 31_000_000))
        try MoneyYear(browser, year: 2025).decide(.open)
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        // 0.31 % of €400,000.00.
        let check = try await ulla.get("\(path)/form/check").text.main
        #expect(check.contains("at most €1,240.00") && check.contains("published by the agency"))
        let receipt = try await receipt(ulla, try await ulla.follow("\(path)/form/check", []))
        #expect(receipt.statement["assessment"]?["levy_cents"]?.integer == 124_000)
        let book = try Lawbook.builtIn()
        let found = ReceiptVerification(book).verify(receipt)
        #expect(found.problems.errors.isEmpty, "\(found.problems)")
        #expect(found.assessment?.outcome.levy == Cents(124_000))
        #expect(try await ulla.get(path).text.main.contains("at most €1,240.00"))
        let noor = try await FilingPerson(browser, browser.people.accountant)
        #expect(try await noor.get("/clients?year=2025").text.main.contains("≤ €1,240.00"))
    }

    @Test func whatTheTablesHoldAsPublishedIsQuotedFromThem() async throws {
        let known = path.replacing("/2025-", with: "/2024-")
        try MoneyYear(browser, year: 2024).reach(.open)
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(known)
        let check = try await ulla.get("\(known)/form/check").text.main
        #expect(check.contains("at most €1,147.20") && !check.contains("published by the agency"))
    }
}
