import Access
import Billing
import Declarations
import Law
import Service
import Testing
import Values

@testable import Web

/// Who is late to pay is shown and reminded from the browser, each once.
@Suite struct LatePageTests {
    static let path = "/agency/2024/late"

    /// The first company was set ex officio, with whoever set it named as its contact; the second declared. Both are
    /// late by so many days.
    static func year(late days: Int, _ book: Lawbook? = nil) throws -> MoneyYear {
        let year = MoneyYear(try TestBrowser(book: book))
        let document = try SampleDocument(SampleOrganisation.proef, total: 125_000_000)
        try year.browser.declarations.setExOfficio(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], reason: "FPS Finance",
            by: MoneyYear.request("An Voorbeeld")
        ) { verdict in #expect(!verdict.isRefused, "\(verdict.problems)") }
        try year.file(try SampleDocument(SampleOrganisation.muster, total: 90_000_000))
        try year.reach(.activityInvoiced)
        try wait(year, until: days)
        return year
    }

    /// Until so many days after the last day of payment.
    static func wait(_ year: MoneyYear, until days: Int) throws {
        let due = try #require(CivilDate("2024-07-15"))
        year.browser.clock.set(Instant(milliseconds: Int64(due.daysSince1970 + days) * 86_400_000 + 36_000_000))
    }

    static func known() throws -> Lawbook { try EditedTables.remindersKnown(first: 10, second: 30) }

    static func officer(_ year: MoneyYear) async throws -> FilingPerson {
        year.browser.forget()
        return try await FilingPerson(year.browser, year.browser.people.financeOfficer)
    }

    @Test(arguments: [(1, "1 day late"), (2, "2 days late")])
    func daysAreCountedAsPeopleSayThem(days: Int, told: String) async throws {
        let year = try Self.year(late: days)
        let officer = try await Self.officer(year)
        for path in [Self.path, "/agency/2024/open", "/agency/2024/invoices"] {
            let page = try await officer.get(path).text.main
            #expect(page.contains(">\(told)<"), "\(path)")
        }
    }

    /// Who comes to the first page is told that reminders are due; nobody while none is, or who may not write them.
    @Test func whatIsDueWaitsOnTheFirstPage() async throws {
        let year = try Self.year(late: 15, try Self.known())
        let officer = try await Self.officer(year)
        let shown = try await officer.get("/agency").text.main
        #expect(shown.contains("<strong>2</strong> to send: payment reminders of 2024"))
        #expect(shown.contains("href=\"\(Self.path)\""))
        _ = try year.billing.remind(year: 2024, by: MoneyYear.request())
        #expect(try await !officer.get("/agency").text.main.contains("payment reminders of 2024"))
        let early = try Self.year(late: 5, try Self.known())
        #expect(try early.billing.remindersDue(of: 2024) == 0)
        #expect(try Self.year(late: 40).billing.remindersDue(of: 2024) == 0)
    }

    @Test func whileTheTablesDoNotKnowTheDaysNobodyIsReminded() async throws {
        let year = try Self.year(late: 40)
        let officer = try await Self.officer(year)
        let page = try await officer.get(Self.path)
        #expect(page.status == 200 && page.text.main.contains("first_reminder"))
        #expect(page.text.main.contains("day not known") && !page.text.main.contains("<form method=\"post\""))
        let refused = try await officer.send(try await officer.get("/home"), [], to: Self.path)
        #expect(refused.status == 409 && refused.text.contains("first_reminder"), "\(refused.text.main)")
        #expect(try year.billing.late(year: 2024).allSatisfy(\.sent.isEmpty))
    }

    @Test func eachIsRemindedOnceAndItsLetterCanBePrinted() async throws {
        let year = try Self.year(late: 9, try Self.known())
        var officer = try await Self.officer(year)
        let early = try await officer.get(Self.path).text.main
        #expect(early.contains("Reminder from 25\u{A0}July 2024") && !early.contains("<form method=\"post\""))
        try Self.wait(year, until: 10)
        officer = try await Self.officer(year)
        let page = try await officer.get(Self.path)
        #expect(page.text.main.contains("Reminder, by mail to an@proef-medisch.example"))
        #expect(page.text.main.contains("Reminder, by post") && page.text.main.contains("late-charges\""))
        let seen = ("seen", try #require(page.field("seen")))
        let told = try #require(try await officer.send(page, [seen], to: Self.path).location)
        let done = try await officer.get(told).text.main
        #expect(done.contains("First: 2, second: 0. By post: 1."), "\(done)")
        let letter = "/invoices/\(try year.item(SampleOrganisation.proef).invoice)/reminders/1"
        #expect(done.contains("href=\"\(letter)\"") && done.contains("Second reminder from 14\u{A0}August 2024"))
        let pdf = try await officer.get(letter)
        #expect(pdf.status == 200 && pdf.text.hasPrefix("%PDF"))
        for step in ["2", "3", "0", "x"] {
            #expect(try await officer.get("\(letter.dropLast())\(step)").status == 404, "\(step)")
        }
        let again = try #require(try await officer.send(page, [seen], to: Self.path).location)
        #expect(try await officer.get(again).text.main.contains("Nobody was left to remind"))
        #expect(try year.billing.late(year: 2024).map(\.sent.count) == [1, 1])
    }

    @Test func whatChangedSinceIsLookedAtAgain() async throws {
        let year = try Self.year(late: 12, try Self.known())
        let officer = try await Self.officer(year)
        let page = try await officer.get(Self.path)
        let item = try year.item(SampleOrganisation.muster)
        try year.receive("2024-001", [MoneyYear.payment(1, item.total.count, of: item)])
        let seen = ("seen", try #require(page.field("seen")))
        let moved = try await officer.send(page, [seen], to: Self.path)
        #expect(moved.status == 409 && moved.text.main.contains("Something changed meanwhile"))
        #expect(try year.billing.late(year: 2024).allSatisfy(\.sent.isEmpty))
        let now = ("seen", try #require(moved.field("seen")))
        #expect(try await officer.send(moved, [now], to: Self.path).status == 303)
        #expect(try year.billing.late(year: 2024).map(\.sent.count) == [1])
    }

    @Test func whoMayNotIssueInvoicesLooksOrIsRefused() async throws {
        let year = try Self.year(late: 12, try Self.known())
        let (browser, people) = (year.browser, year.browser.people)
        let auditor = try await FilingPerson(browser, people.auditor)
        let page = try await auditor.get(Self.path)
        #expect(page.status == 200 && !page.text.main.contains("<form method=\"post\""))
        #expect(!page.text.main.contains("late-charges"))
        #expect(try await auditor.send(try await auditor.get("/home"), [], to: Self.path).status == 403)
        browser.forget()
        #expect(try await FilingPerson(browser, people.accountant).get(Self.path).status == 403)
        #expect(try year.billing.late(year: 2024).allSatisfy(\.sent.isEmpty))
    }

    @Test func thePagesOfWhatIsLateLeadToEachOther() async throws {
        let year = try Self.year(late: 12)
        let officer = try await Self.officer(year)
        for path in ["/agency/2024/open", "/agency/2024/late-charges", "/agency/2024/invoices"] {
            #expect(try await officer.get(path).text.main.contains("href=\"\(Self.path)\""), "\(path)")
        }
        #expect(try await officer.get(Self.path).text.main.contains("href=\"/agency/2024/late-charges\""))
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        for (name, book) in [("late-unknown", nil), ("late", try Self.known())] {
            let year = try Self.year(late: 11, book)
            var officer = try await Self.officer(year)
            if book != nil {
                _ = try year.billing.remind(year: 2024, by: MoneyYear.request())
                let item = try year.item(SampleOrganisation.proef)
                try Self.wait(year, until: 31)
                try year.billing.writeOff(item.invoice, reason: "r", by: MoneyYear.request())
                officer = try await Self.officer(year)
            }
            officer.language = language.rawValue
            let shown = try await officer.get(Self.path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
