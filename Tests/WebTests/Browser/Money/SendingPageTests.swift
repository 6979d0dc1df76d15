import Access
import Billing
import Declarations
import Service
import Testing
import Values

@testable import Web

/// Documents are sent from the browser: what waits is shown, sent once, and followed.
@Suite struct SendingPageTests {
    private static let path = "/agency/2024/sending"
    private let year: MoneyYear

    /// The first company was set ex officio, with whoever set it named as its contact; the second declared.
    init() throws {
        year = MoneyYear(try TestBrowser())
        let document = try SampleDocument(SampleOrganisation.proef, total: 125_000_000)
        let request = MoneyYear.request("An Voorbeeld")
        try year.browser.declarations.setExOfficio(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], reason: "FPS Finance",
            by: request
        ) { verdict in #expect(!verdict.isRefused, "\(verdict.problems)") }
        try year.file(try SampleDocument(SampleOrganisation.muster, total: 90_000_000))
        try year.reach(.activityInvoiced)
    }

    private func person(_ person: SamplePerson?) async throws -> FilingPerson {
        year.browser.forget()
        return try await FilingPerson(year.browser, person)
    }

    private func officer() async throws -> FilingPerson { try await person(year.browser.people.financeOfficer) }

    private func sums() throws -> [Int] { try year.billing.deliverySums(of: 2024).map(\.count) }

    /// Has the first of what waits to go through the network fail for good.
    private func fail() throws {
        let now = year.browser.clock.now()
        let taken = try year.browser.store.claimSendings(
            by: [.peppol], at: now, until: Instant(milliseconds: now.milliseconds + 60_000), most: 1)
        let id = try #require(taken.first?.sending.id)
        try year.browser.store.settleSending(id, .failed, fault: "connection", next: now)
    }

    @Test func whatWaitsIsShownAndSentOnce() async throws {
        let officer = try await officer()
        #expect(try await officer.get("/agency").text.main.contains("href=\"\(Self.path)\""))
        let list = try await officer.get("/agency/2024/invoices").text.main
        #expect(list.contains("href=\"\(Self.path)\"") && list.contains("Not sent yet: 2"))
        let page = try await officer.get(Self.path)
        #expect(page.status == 200 && page.text.main.contains("Send what is not sent yet"))
        #expect(page.text.main.contains("Nothing of this year was sent yet"))
        let told = try #require(try await officer.send(page, [], to: Self.path).location)
        // Of the two, one has nobody to be mailed.
        #expect(try await officer.get(told).text.main.contains("Put on their way: 2. By mail: 1, through Peppol: 2."))
        #expect(try sums() == [1, 2])
        let again = try #require(try await officer.send(page, [], to: Self.path).location)
        let second = try await officer.get(again).text.main
        #expect(second.contains("Nothing was left to send") && second.contains("Nothing waits to be sent"))
        #expect(!second.contains("<button>Send") && !second.contains("Put on their way"))
        #expect(try sums() == [1, 2])
        #expect(try await officer.get("/agency").text.main.contains(Self.path) == false)
    }

    @Test func aLetterStaysListedToBePrinted() async throws {
        let officer = try await officer()
        let item = try year.item(SampleOrganisation.proef)
        for _ in 0..<2 {
            let page = try await officer.get(Self.path)
            let letters = page.text.main.split(separator: "id=\"letters\"").last.map(String.init) ?? ""
            #expect(letters.contains("/invoices/\(item.invoice)/pdf") && letters.contains("In all: 1."))
            #expect(!letters.contains("\(try year.item(SampleOrganisation.muster).invoice)"))
            _ = try await officer.send(page, [], to: Self.path)
        }
    }

    @Test func whatDidNotArriveIsToldWithItsFault() async throws {
        let officer = try await officer()
        _ = try await officer.send(Self.path, [])
        #expect(try await officer.get(Self.path).text.main.contains("What went wrong") == false)
        try fail()
        let page = try await officer.get(Self.path).text.main
        #expect(page.contains("What went wrong") && page.contains("<code>connection</code>"))
        #expect(page.contains("given up") && page.contains("Peppol, to "))
    }

    @Test func whoMayNotIssueInvoicesLooksOrIsRefused() async throws {
        let people = year.browser.people
        let auditor = try await person(people.auditor)
        let page = try await auditor.get(Self.path)
        #expect(page.status == 200 && !page.text.main.contains("<button"))
        #expect(try await auditor.send(page, [("form_token", "x")], to: Self.path).status == 403)
        let home = try await auditor.get("/home")
        #expect(try await auditor.send(home, [], to: Self.path).status == 403)
        #expect(try await person(people.accountant).get(Self.path).status == 403)
        #expect(try sums().isEmpty)
        #expect(try await officer().get("/agency/1999/sending").status == 404)
    }

    @Test(arguments: ["documents=x&mails=1&electronic=1", "documents=%3Cscript%3E&mails=&electronic=", "documents=3"])
    func anAddressThatSaysNonsenseSaysNothing(query: String) async throws {
        let page = try await officer().get("\(Self.path)?\(query)")
        #expect(page.status == 200 && !page.text.contains("<script>") && !page.text.main.contains("role=\"status\""))
    }

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        var officer = try await officer()
        officer.language = language.rawValue
        let waiting = try await officer.get(Self.path)
        let told = try #require(try await officer.send(waiting, [], to: Self.path).location)
        try fail()
        for (name, shown) in [("sending-waiting", waiting), ("sending", try await officer.get(told))] {
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
