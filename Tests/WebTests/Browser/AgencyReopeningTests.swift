import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// One declaration of a closed year is opened again in the browser; what it amounts to follows what was fixed.
@Suite struct AgencyReopeningTests {
    private let browser: TestBrowser
    private let year: MoneyYear
    private let key: DeclarationKey
    private var page: String { "/agency/contributors/\(key.declarant)" }

    init() throws {
        browser = try TestBrowser()
        year = MoneyYear(browser)
        try year.declare()
        key = try SampleDocument(SampleOrganisation.proef).declaration.key
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    @Test func aDeclarationOfAClosedYearIsReopenedWithItsReason() async throws {
        let officer = try await officer()
        #expect(!(try await officer.get(page).text.main.contains("/reopening/2024")))
        try year.reach(.activityInvoiced)
        #expect(try await officer.get(page).text.main.contains("\(page)/reopening/2024"))
        let asked = try await officer.get("\(page)/reopening/2024")
        #expect(asked.status == 200 && asked.text.main.contains("Reopen the declaration of 2024 of Proef Medisch"))
        #expect(asked.text.main.contains("A mail to an@proef-medisch.example says that it is open"))
        let token = try #require(asked.field("form_token"))
        let without = try await browser.post("\(page)/reopening/2024", [("form_token", token), ("reason", " ")])
        #expect(without.status == 422 && without.text.contains("href=\"#reason\""), "\(without.status)")
        let form = [("form_token", token), ("reason", "The <b>objection</b> was allowed")]
        let done = try await browser.post("\(page)/reopening/2024", form)
        #expect(done.status == 303 && done.headers[.location] == "\(page)?reopened=2024")
        let shown = try await officer.get("\(page)?reopened=2024").text.main
        #expect(shown.contains("The declaration of 2024 is open again"))
        #expect(!shown.contains("/reopening/2024"))
        // Who, when and why, for whoever looks later.
        #expect(shown.contains("Reopened by Fabien Exemple"))
        #expect(shown.contains("“The &lt;b&gt;objection&lt;/b&gt; was allowed”"))
        let again = try await browser.post("\(page)/reopening/2024", form)
        #expect(again.status == 409, "\(again.status)")

        // The declarant hears of it, once.
        let told = try mails(.nl)
        #expect(told.count == 1 && told[0].contains("De reden:\n\nThe <b>objection</b> was allowed\n"), "\(told)")
        #expect(told[0].contains("nog één keer verbeteren of intrekken"))
        #expect(told[0].contains("/declarations/\(key.pathName)/begin\n"))
    }

    /// The texts of the mails of reopenings.
    private func mails(_ language: Language) throws -> [String] {
        let writer = MailText(try WebDesk.book.get(), address: "https://contributions.example")
        return try browser.store.newestMails(50).map(\.mail)
            .filter { $0.reopening != nil && $0.language == language && $0.news == nil }
            .map { writer.words(of: $0).text }
    }

    /// Who declared nothing before the year was closed is admitted once, and charged by the next run.
    @Test func whoWasForgottenIsStillCharged() async throws {
        let exemple = try SampleDocument(SampleOrganisation.exemple).declaration
        let page = "/agency/contributors/\(exemple.key.declarant)"
        let officer = try await officer()
        #expect(!(try await officer.get(page).text.main.contains("/reopening/")))
        #expect(try await officer.get("\(page)/reopening/2024").status == 404)
        try year.reach(.activityInvoiced)
        let before = try await officer.get(page).text.main
        #expect(before.contains("\(page)/reopening/2024") && before.contains("Still admit a declaration of 2024"))
        let asked = try await officer.get("\(page)/reopening/2024")
        #expect(asked.status == 200 && asked.text.main.contains("nothing was declared here"), "\(asked.text)")
        // The sheet of a closed year has those alone who were admitted.
        let sheet = "/agency/2024/ex-officio/template.csv"
        #expect(!(try await officer.get(sheet).text.contains("\(exemple.key.declarant)")))
        #expect(try PageMarkup(asked.text).faults() == [])
        let form = [("form_token", try #require(asked.field("form_token"))), ("reason", "Found by the FPS Finance")]
        let done = try await browser.post("\(page)/reopening/2024", form)
        #expect(done.status == 303 && done.headers[.location] == "\(page)?reopened=2024", "\(done.text)")
        let shown = try await officer.get("\(page)?reopened=2024")
        #expect(shown.text.main.contains("One declaration of 2024 can still be handed in or set ex officio"))
        #expect(shown.text.main.contains("“Found by the FPS Finance”") && !shown.text.main.contains("/reopening/2024"))
        #expect(shown.text.main.contains("href=\"/agency/2024/ex-officio\""))
        let told = try mails(.fr)
        #expect(told.count == 1 && told[0].contains("Found by the FPS Finance\n"), "\(told)")
        #expect(told[0].contains("/declarations/\(exemple.key.pathName)/begin\n"))
        #expect(try PageMarkup(shown.text).faults() == [])
        #expect(try await browser.post("\(page)/reopening/2024", form).status == 409)
        let rows = try await officer.get(sheet).text.split(whereSeparator: \.isNewline)
        #expect(rows.count == 2 && rows[1].contains("\(exemple.key.declarant)"), "\(rows)")

        let set = HandedIn(number: 1, declaration: PlacedDeclaration(exemple))
        var verdicts: [FilingVerdict] = []
        for _ in 1...2 {
            let reason = "VAT listing \(verdicts.count)"
            try browser.declarations.setExOfficio([set], reason: reason, by: MoneyYear.request()) {
                verdicts.append($0)
            }
        }
        #expect(verdicts.map(\.isRefused) == [false, true], "\(verdicts.map(\.problems))")
        try year.invoice(.activity)
        #expect(try year.item(SampleOrganisation.exemple).total == Cents(37_948))
    }

    /// A number that nobody here has is no contributor's.
    @Test func nobodyUnknownIsAdmitted() async throws {
        try year.reach(.closed)
        let officer = try await officer()
        #expect(try await officer.get("/agency/contributors/0123456749/reopening/2024").status == 404)
        #expect(try await officer.get("\(page)/reopening/1999").status == 404)
    }

    @Test func nothingIsReopenedInASettledYearNorByWhoOnlyLooks() async throws {
        try year.reach(.closed)
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        #expect(!(try await auditor.get(page).text.main.contains("/reopening/2024")))
        #expect(try await auditor.get("\(page)/reopening/2024").status == 403)
        let officer = try await officer()
        #expect(try await officer.get("\(page)/reopening/2023").status == 404)
        #expect(try await officer.get("/agency/contributors/x/reopening/2024").status == 404)
    }

    /// "At most" ends where the agency has fixed the rate, and the amount is that of the invoice.
    @Test func onceTheRateIsFixedTheAmountsAreThoseOfTheInvoices() async throws {
        let officer = try await officer()
        let before = try await officer.get(page).text.main
        #expect(before.contains("at most €1,147.20"), "\(before)")
        try year.reach(.levyInvoiced)
        let levy = try year.item(SampleOrganisation.proef, .levy).total
        #expect(levy == Cents(100_000))
        let after = try await officer.get(page).text.main
        #expect(after.contains("€1,000.00") && !after.contains("at most") && !after.contains("€1,147.20"))
    }
}
