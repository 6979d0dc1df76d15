import Access
import Billing
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// What changed while nobody looked: a step that was taken in another tab, and declarations that were corrected after
/// they were invoiced.
@Suite struct YearChangeTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private static let life = "/agency/2024/life"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
    }

    private func officer() async throws -> FilingPerson {
        browser.forget()
        return try await FilingPerson(browser, browser.people.financeOfficer)
    }

    private func confirm(
        _ page: TestBrowser.Shown, _ step: String, _ more: [(String, String)] = []
    ) async throws -> TestBrowser.Shown {
        let names = ["seen", "budget", "cost", "rate"]
        let carried = try PageMarkup(page.text).hidden.filter { names.contains($0.0) }
        let token = try #require(page.field("form_token"))
        return try await browser.post("\(Self.life)/\(step)", [("form_token", token)] + carried + more)
    }

    /// Somebody else opened the year meanwhile, or closed it: neither is told as done by who confirms an old page.
    @Test(arguments: [YearState.open, .closed])
    func aStepThatSomebodyElseTookIsNotTakenAgain(state: YearState) async throws {
        let officer = try await officer()
        try year.reach(.published)
        let page = try await officer.get("\(Self.life)/open")
        try year.reach(state)
        let decided = try year.billing.year(2024)
        let told = try await confirm(page, "open")
        #expect(told.status == 409, "\(told.status)")
        #expect(told.text.main.contains("Nothing was done: below stands where the year is now"), "\(told.text.main)")
        #expect(told.text.main.contains("step by step") && told.text.main.contains("What can be done now"))
        #expect(try PageMarkup(told.text).faults() == [])
        #expect(try year.billing.year(2024) == decided)
    }

    @Test func aClosingThatSomebodyElseDecidedIsToldAsSuch() async throws {
        let officer = try await officer()
        try year.reach(.open)
        let page = try await officer.get("\(Self.life)/close_year")
        try year.decide(.close, YearTerms(reason: "Theirs"))
        for reason in ["Mine", "Theirs"] {
            let told = try await confirm(page, "close_year", [("reason", reason)])
            #expect(told.status == 409 && told.text.main.contains("Nothing was done"), "\(told.status)")
        }
        #expect(try year.billing.year(2024).closing?.reason == "Theirs")
    }

    /// Who did not declare is counted before the year is closed to them.
    @Test func whoDidNotDeclareIsCountedBeforeClosing() async throws {
        let officer = try await officer()
        try year.file(SampleDocument(SampleOrganisation.foreign, total: 90_000_000, year: 2023))
        try year.reach(.open)
        let page = try await officer.get("\(Self.life)/close_year").text.main
        #expect(page.contains("<dt>Have not declared</dt><dd>1</dd>"), "\(page)")
        #expect(page.contains("href=\"/agency/2024/missing\">Who has not declared"))
    }

    /// A correction after the invoices is told where the year is looked after, until the invoices are made again.
    @Test func whatWasCorrectedSinceItWasInvoicedIsTold() async throws {
        try year.reach(.activityInvoiced)
        let run = "/agency/2024/invoices/run/activity_contribution"
        let officer = try await officer()
        #expect(try await !officer.get(Self.life).text.main.contains("Make the invoices again"))
        let key = DeclarationKey(declarant: try #require(SampleOrganisation.proef?.declarant), year: 2024)
        try year.billing.reopenDeclaration(key, reason: "Objection", by: MoneyYear.request())
        _ = try browser.declarations.withdraw(
            [key], reason: "Twice", by: FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test"))
        let life = try await officer.get(Self.life)
        #expect(life.text.main.contains("something changed for 1 declaration(s)"), "\(life.text.main)")
        #expect(life.text.main.contains("href=\"\(run)\">Make the invoices again"))
        #expect(try PageMarkup(life.text).faults() == [])
        let first = try await officer.get("/agency").text.main
        #expect(first.contains("<strong>1</strong> to invoice again: annual contribution 2024"), "\(first)")
        try year.invoice(.activity)
        #expect(try await !officer.get(Self.life).text.main.contains("something changed"))
        #expect(try await !officer.get("/agency").text.main.contains("to invoice again"))
    }

    /// Nobody means to give a week by a slip of the finger; whoever does goes on.
    @Test(arguments: [("2024-06-05", true), ("2024-07-15", false)])
    func aDayOfPaymentThatIsNearIsWarnedOf(due: String, isWarned: Bool) async throws {
        try year.reach(.closed)
        browser.clock.set(try #require(Instant("2024-06-01T10:00:00.000Z")))
        let page = try await officer().get("/agency/2024/invoices/run/activity_contribution?due=\(due)").text.main
        #expect(page.contains("less than 14 days away") == isWarned && page.contains("name=\"seen\""), "\(page)")
    }

    /// Days and amounts in what is refused are as the language writes them.
    @Test func daysInMessagesAreAsTheLanguageWritesThem() async throws {
        try year.reach(.closed)
        browser.clock.set(try #require(Instant("2024-06-01T10:00:00.000Z")))
        var officer = try await officer()
        officer.language = "nl"
        let page = try await officer.get("/agency/2024/invoices/run/activity_contribution?due=2024-05-01").text.main
        #expect(page.contains("1\u{A0}mei 2024"), "\(page)")
    }

    /// What is written as a reason stands on what contributors receive.
    @Test func thatAReasonIsPrintedIsToldBesideItsField() async throws {
        let officer = try await officer()
        try year.reach(.activityInvoiced)
        let correction = try await officer.get("\(Self.life)/correct_figures?cost=379.48&rate=0.28").text.main
        #expect(correction.contains("This reason is printed on the credit notes"), "\(correction)")
        let other = try await officer.get("\(Self.life)/fix_rate?rate=0.28").text.main
        #expect(other.contains("id=\"reason\"") && !other.contains("printed on the credit notes"))
    }
}
