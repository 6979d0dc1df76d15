import Access
import Billing
import Declarations
import Law
import Pages
import Service
import Testing
import Values

@testable import Web

/// Interest and fines on the pages: shown before they are charged, refused while the tables know nothing.
@Suite struct LateChargePageTests {
    private static let path = "/agency/2024/late-charges"

    /// The first company was set ex officio and the second declared; both are late.
    private static func year(_ book: Lawbook? = nil) throws -> MoneyYear {
        let year = MoneyYear(try TestBrowser(book: book))
        let request = MoneyYear.request("Lise")
        let document = try SampleDocument(SampleOrganisation.proef, total: 125_000_000, year: 2024)
        try year.browser.declarations.setExOfficio(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], reason: "FPS Finance",
            by: request
        ) { verdict in #expect(!verdict.isRefused, "\(verdict.problems)") }
        try year.file(try SampleDocument(SampleOrganisation.muster, total: 90_000_000, year: 2024))
        try year.reach(.levyInvoiced)
        let clock = year.browser.clock
        clock.set(Instant(milliseconds: clock.now().milliseconds + 60 * 86_400_000))
        return year
    }

    private static func officer(_ year: MoneyYear) async throws -> FilingPerson {
        try await FilingPerson(year.browser, year.browser.people.financeOfficer)
    }

    @Test func whatTheTablesDoNotKnowIsRefusedAndSaid() async throws {
        let year = try Self.year()
        let officer = try await Self.officer(year)
        #expect(try await officer.get("/agency/2024/open").text.main.contains("href=\"\(Self.path)\""))
        let page = try await officer.get(Self.path)
        let item = try year.item(SampleOrganisation.proef)
        #expect(page.status == 200 && page.text.main.contains("/invoices/\(item.invoice)\""))
        for word in ["late_interest", "administrative_fine", "14/17", "the period that this rate runs over"] {
            #expect(page.text.main.contains(word), "\(word)")
        }
        #expect(!page.text.main.contains("<button>Charge it"))
        let open = try await officer.get("/agency/2024/life")
        let refused = try await officer.send(open, [], to: Self.path)
        #expect(refused.status == 409 && refused.text.contains("late_interest"), "\(refused.text.main)")
        #expect(refused.text.contains("administrative_fine"))
        #expect(refused.text.contains("is not in the tables of the law"))
        #expect(try year.item(SampleOrganisation.proef).charged == .zero)
        let auditor = try await FilingPerson(year.browser, year.browser.people.auditor)
        #expect(try await auditor.get(Self.path).status == 403)
        #expect(try await auditor.get("/agency/2024/open").text.main.contains(Self.path) == false)
    }

    @Test func itIsChargedOnceAndShownWhereItIsOwed() async throws {
        let year = try Self.year(try EditedTables.lateKnown())
        let officer = try await Self.officer(year)
        let page = try await officer.get(Self.path)
        let seen = ("seen", try #require(page.field("seen")))
        for _ in 0..<2 {
            let done = try await officer.send(page, [seen], to: Self.path)
            #expect(done.status == 303, "\(done.text.main)")
        }
        let told = try await officer.get("\(Self.path)?done=charged").text.main
        #expect(told.contains("It is charged") && told.contains("There is nothing to charge now"))
        let item = try year.item(SampleOrganisation.proef)
        #expect(item.charged == Cents(500_00 + (item.total.count * 8 + 500) / 1000))
        let shown = try await officer.get("/invoices/\(item.invoice)").text.main
        #expect(shown.contains("Late-payment interest") && shown.contains("€500.00"), "\(shown)")
        #expect(try await officer.get("/agency/2024/open").text.main.contains("Interest and fine: €"))
        let whole = try await officer.get("/agency/2024/reconciliation").text.main
        #expect(whole.contains("interest and fines of who did not declare"))
        #expect(try year.item(SampleOrganisation.muster).charged == .zero)
    }

    /// The mail of a reminder has a line for each.
    @Test func aMailSaysWhatWasAdded() async throws {
        let year = try Self.year(try EditedTables.lateKnown())
        let number = try year.item(SampleOrganisation.proef).invoice
        try year.billing.chargeLate(year: 2024, by: MoneyYear.request())
        let reminder = PaymentReminder(
            invoice: number, step: .first, open: try year.item(SampleOrganisation.proef).open, daysLate: 16,
            author: MoneyYear.request().author, at: year.browser.clock.now())
        let charges = try year.billing.lateCharges(of: number)
        #expect(charges.map(\.kind) == [.interest, .fine])
        let words = DocumentMailText(try year.billing.document(number))
        let told = words.words(reminding: reminder, charges).text
        #expect(told.contains("nalatigheidsinterest, ") && told.contains("administratieve geldboete, €"), "\(told)")
        #expect(!words.words(reminding: reminder).text.contains("geldboete"))
    }

    @Test func whatChangedSinceIsLookedAtAgain() async throws {
        let year = try Self.year(try EditedTables.lateKnown())
        let officer = try await Self.officer(year)
        let page = try await officer.get(Self.path)
        let item = try year.item(SampleOrganisation.proef)
        try year.receive("2024-001", [MoneyYear.payment(1, 50_000, of: item)])
        let seen = ("seen", try #require(page.field("seen")))
        let moved = try await officer.send(page, [seen], to: Self.path)
        #expect(moved.status == 409 && moved.text.main.contains("Something changed meanwhile"))
        #expect(try year.item(SampleOrganisation.proef).charged == .zero)
        let now = ("seen", try #require(moved.field("seen")))
        #expect(try await officer.send(moved, [now], to: Self.path).status == 303)
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        for (name, book) in [("late-charges-unknown", nil), ("late-charges", try EditedTables.lateKnown())] {
            let year = try Self.year(book)
            var officer = try await Self.officer(year)
            officer.language = language.rawValue
            let shown = try await officer.get(Self.path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
