import Access
import Billing
import Service
import Testing
import Values
import Wording

@testable import Web

/// Runs of invoices in the browser, and the lists of what they made.
@Suite struct InvoiceRunTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private static let run = "/agency/2024/invoices/run/activity_contribution"

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    /// Looks at a run until it is over.
    private func finished(_ officer: FilingPerson) async throws -> TestBrowser.Shown {
        for _ in 0..<600 {
            let shown = try await officer.get(Self.run)
            guard shown.text.contains("http-equiv=\"refresh\"") else { return shown }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await officer.get(Self.run)
    }

    @Test func aRunIsShownThenStartedAndGoesOnByItself() async throws {
        try year.reach(.closed)
        let officer = try await officer()
        let page = try await officer.get(Self.run)
        #expect(page.status == 200 && page.text.main.contains("€758.96"))
        #expect(!page.text.main.contains("Make the invoices"))
        #expect(try PageMarkup(page.text).faults() == [] && (try year.items).isEmpty)
        let review = try await officer.get("\(Self.run)?due=2024-07-15")
        let form = [("due", "2024-07-15"), ("seen", try #require(review.field("seen")))]
        let started = try await officer.send(review, form, to: Self.run)
        #expect(started.status == 303 && started.location == Self.run)
        let done = try await finished(officer).text.main
        #expect(done.contains("href=\"/agency/2024/sending\""))
        let told = "Done (\(Numerals(.en).moment(browser.clock.now()))). Invoices: 2, €758.96 in all"
        #expect(done.contains(told) && done.contains("Everything is invoiced already"))
        // Whoever comes later sees it too.
        #expect(try await officer.get(Self.run).text.main.contains(told))
        #expect(try year.billing.year(2024).state == .activityInvoiced)
        #expect(try year.items.map(\.due.description) == ["2024-07-15", "2024-07-15"])
        // Started again it makes nothing twice.
        _ = try await officer.send(review, form, to: Self.run)
        _ = try await finished(officer)
        #expect(try year.items.count == 2)
    }

    /// Kind, number, total and last day are looked over first; what was not looked over is not made.
    @Test func nothingRunsThatWasNotLookedOver() async throws {
        try year.reach(.closed)
        let officer = try await officer()
        let review = try await officer.get("\(Self.run)?due=2024-07-15")
        #expect(review.status == 200 && review.text.main.contains("<dl"))
        #expect(try PageMarkup(review.text).faults() == [])
        let facts = [
            "Check before you start", "Annual contribution", "€758.96", "15\u{A0}July 2024", "Make the invoices",
        ]
        for fact in facts {
            #expect(review.text.main.contains(fact), "\(fact)")
        }
        let bare = try await officer.send(review, [("due", "2024-07-15")], to: Self.run)
        #expect(bare.status == 200 && bare.text.main.contains("Check before you start"))
        let stale = try await officer.send(review, [("due", "2024-07-15"), ("seen", "3-1.00-0-0.00")], to: Self.run)
        #expect(stale.status == 409 && stale.text.main.contains("has changed since you looked"))
        #expect(try year.items.isEmpty)
        #expect(try year.billing.year(2024).state == .closed)
    }

    @Test func theLastDayIsAskedForAndLiesAhead() async throws {
        try year.reach(.closed)
        let officer = try await officer()
        for (due, told) in [
            ("", "href=\"#due\""), ("2024-05-31", "has passed"), ("9999-12-31", "a year ahead"),
            ("<b>", "href=\"#due\""),
        ] {
            let asked = try await officer.get("\(Self.run)?due=\(due == "<b>" ? "%3Cb%3E" : due)")
            #expect(asked.status != 200 && asked.text.contains(told) && !asked.text.contains("<b>"))
            let shown = try await officer.send(try await officer.get("/home"), [("due", due)], to: Self.run)
            #expect([409, 422].contains(shown.status) && shown.text.contains(told) && shown.text.contains("Error: "))
            #expect(!shown.text.contains("<b>"))
        }
        #expect(try year.items.isEmpty)
    }

    @Test func aRunBeforeItsTimeIsRefused() async throws {
        let officer = try await officer()
        #expect(try await officer.get(Self.run).status == 409)
        #expect(try await officer.get("/agency/2024/invoices/run/x").status == 404)
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        #expect(try await auditor.get(Self.run).status == 403)
    }

    @Test func theListIsSearchedFilteredAndSorted() async throws {
        try year.reach(.levyInvoiced)
        let officer = try await officer()
        let (proef, muster) = (try year.item(SampleOrganisation.proef), try year.item(SampleOrganisation.muster, .levy))
        let list = "/agency/2024/invoices"
        let all = try await officer.get(list)
        #expect(try PageMarkup(all.text).faults() == [])
        #expect(all.text.main.contains("/invoices/\(proef.invoice)/pdf") && all.text.main.contains("Found: 4"))
        let found = try await officer.get("\(list)?search=\(muster.contributor)&kind=turnover_levy").text.main
        #expect(found.contains("/invoices/\(muster.invoice)\"") && !found.contains("/invoices/\(proef.invoice)\""))
        let communication = try #require(proef.invoice.communication).digits
        #expect(try await officer.get("\(list)?search=\(communication)").text.main.contains("Found: 1,"))
        let none = try await officer.get("\(list)?search=%3Cscript%3E&state=late").text
        #expect(none.main.contains("Nothing fits") && !none.contains("<script>"))
        let sorted = try await officer.get("\(list)?order=total&descending=true").text.main
        let (most, least) = (
            try #require(sorted.firstRange(of: "€1,000.00")), try #require(sorted.firstRange(of: "€379.48"))
        )
        #expect(most.lowerBound < least.lowerBound && sorted.contains("aria-sort=\"descending\""))
    }

    /// By its own number, and by no other.
    @Test func aCreditNoteIsFoundByItsNumber() async throws {
        try year.reach(.levyInvoiced)
        try year.decide(
            .correctFigures, YearTerms(figures: AskedFigures(rate: Percentage(units: 20_000_000)), reason: "Board"))
        try year.invoice(.levy)
        let officer = try await officer()
        let notes = try year.billing.creditNotes(year: 2024)
        #expect(notes.count == 2)
        for note in notes {
            let found = try await officer.get("/agency/2024/invoices?search=\(note.number)").text.main
            #expect(found.contains("Found: 1,") && found.contains("href=\"/invoices/\(note.number)\""), "\(found)")
            #expect(found.contains("/invoices/\(note.credited)\""))
        }
        let none = try await officer.get("/agency/2024/invoices?search=2024-C-000099").text.main
        #expect(none.contains("Nothing fits"))
    }

    @Test func whatIsOpenIsShownByHowLateItIs() async throws {
        try year.reach(.activityInvoiced)
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 60 * 86_400_000))
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item)])
        let officer = try await officer()
        let page = try await officer.get("/agency/2024/open")
        #expect(page.status == 200 && page.text.main.contains("<svg") && page.text.main.contains("16 days late"))
        #expect(!page.text.main.contains("/invoices/\(item.invoice)\""))
        #expect(try PageMarkup(page.text).faults() == [])
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        var officer = try await officer()
        officer.language = language.rawValue
        try year.reach(.closed)
        try await compare(officer, "invoice-run", Self.run, language)
        try await compare(officer, "invoice-run-review", "\(Self.run)?due=2024-07-15", language)
        try year.reach(.levyInvoiced)
        try year.decide(
            .correctFigures, YearTerms(figures: AskedFigures(rate: Percentage(units: 20_000_000)), reason: "Board"))
        try year.invoice(.levy)
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 60 * 86_400_000))
        browser.forget()
        var again = try await FilingPerson(browser, browser.people.financeOfficer)
        again.language = language.rawValue
        try await compare(again, "year-invoices", "/agency/2024/invoices", language)
        try await compare(again, "open-items", "/agency/2024/open", language)
    }

    private func compare(_ person: FilingPerson, _ name: String, _ path: String, _ language: Language) async throws {
        let shown = try await person.get(path)
        #expect(shown.status == 200, "\(name)")
        #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
        #expect(!shown.text.contains("{"), "\(name): a place is not filled")
        try PageSnapshot.compare(shown.text, name, language)
    }
}
