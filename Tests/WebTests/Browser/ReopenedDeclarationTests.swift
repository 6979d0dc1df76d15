import Billing
import Declarations
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// A declaration of a closed year that was opened again: who declares and who certifies are told what is left to do.
@Suite struct ReopenedDeclarationTests {
    private let browser: TestBrowser
    private let key: DeclarationKey
    private let path: String

    init() throws {
        browser = try TestBrowser()
        key = try SampleDocument(SampleOrganisation.proef).declaration.key
        path = "/declarations/\(key.pathName)"
        let year = MoneyYear(browser)
        try year.declare()
        try year.reach(.activityInvoiced)
    }

    private func reopen() throws {
        try browser.declarations.reopen(key, reason: "The <b>objection</b>", by: MoneyYear.request())
    }

    private func correct(_ ulla: FilingPerson) async throws -> String {
        _ = try await ulla.follow("\(path)/form/reason", [("reason", "A branch was forgotten")])
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "1,300,000"), ("levy", "400,000")])
        _ = try await ulla.follow("\(path)/form/certifier", [("certifier", "later")])
        let check = try await ulla.get("\(path)/form/check").text.main
        #expect(check.contains("after handing in you can change nothing more"), "\(check)")
        return try await ulla.follow("\(path)/form/check", [])
    }

    @Test func theDeclarantIsToldWhatIsLeftAndWhatFollows() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get(path).text.main.contains("nothing more can be handed in or changed"))
        try reopen()
        let page = try await ulla.get(path).text.main
        #expect(page.contains("the agency reopened this declaration on") && page.contains("“The &lt;b&gt;objection"))
        #expect(page.contains("with a credit note and a new invoice") && !page.contains("can be handed in or changed"))
        let filed = try await ulla.get(try await correct(ulla)).text.main
        #expect(filed.contains("put right with a credit note and a new invoice"), "\(filed)")
        #expect(!filed.contains("If you have not had the invoice"))
        let after = try await ulla.get(path).text.main
        #expect(after.contains("It can still be certified") && !after.contains("/withdraw\""), "\(after)")
        #expect(after.contains("href=\"\(path)/certification\"") && !after.contains("\(path)/form\""))
    }

    /// Who is asked to certify finds the way to it.
    @Test func theCertifierIsLedToTheVerdict() async throws {
        try reopen()
        _ = try await correct(try await FilingPerson(browser, browser.people.proefUser))
        let noor = try await FilingPerson(browser, browser.people.accountant)
        let page = try await noor.get(path).text.main
        #expect(page.contains("/clients/review?id=\(key.pathName)"), "\(page)")
        #expect(!page.contains("\(path)/form\"") && !page.contains("/withdraw\""))
    }

    /// A refusal after a reopening tells nobody to correct what cannot be corrected.
    @Test func aRefusalTellsThatTheAgencyMustReopen() async throws {
        try reopen()
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await correct(ulla)
        let certifier = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
        _ = try browser.declarations.refuse(key, nil, reason: "The books differ", by: certifier)
        let page = try await ulla.get(path).text.main
        #expect(page.contains("You can correct only once the agency reopens the declaration"), "\(page)")
        #expect(!page.contains("talk the reason over") && !page.contains("\(path)/form\""))
        let mail = try #require(try browser.store.newestMails(50).map(\.mail).first { $0.kind == .refused })
        let told = MailText(try WebDesk.book.get(), address: "https://contributions.example").words(of: mail).text
        #expect(told.contains("verbeteren kan pas als het agentschap") && told.contains("The books differ"), "\(told)")
        #expect(try await ulla.get("/home").text.main.contains("ask the agency to reopen it"))
        // The agency hears that it is its turn.
        browser.forget()
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        let waiting = "not certified after a reopening: declarations of 2024"
        let sector = try await officer.get("/agency").text.main
        #expect(sector.contains(waiting) && sector.contains("/agency/2024/contributors?state=refused"), "\(sector)")
        #expect(try await officer.get("/agency/2024/contributors?state=refused").text.main.contains("Proef Medisch"))
        // Once more, and it can be corrected.
        try reopen()
        #expect(!(try await officer.get("/agency").text.main.contains(waiting)))
        browser.forget()
        _ = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get(path).text.main.contains("talk the reason over"))
    }
}
