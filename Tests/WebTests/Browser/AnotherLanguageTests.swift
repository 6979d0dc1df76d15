import Access
import Declarations
import Service
import SignIn
import Testing
import Values

@testable import Web

/// Whoever chooses another language with something typed finds it again, and nothing is done yet.
@Suite struct AnotherLanguageTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    /// Where the language's button sends what was typed.
    private func address(_ shown: TestBrowser.Shown, _ language: Language) throws -> String {
        let markup = try PageMarkup(shown.text)
        let button = markup.all("button").first { $0.attributes["lang"] == language.rawValue }
        return try #require(button?.attributes["formaction"])
    }

    @Test func theReasonOfAWithdrawalStays() async throws {
        let key = try SampleDocument(SampleOrganisation.proef).declaration.key
        let path = "/declarations/\(key.pathName)"
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let page = try await ulla.get("\(path)/withdraw")
        let typed = [("reason", "Twice <b>"), ("typed_in", "en")]
        let dutch = try await ulla.send(page, typed, to: try address(page, .nl))
        #expect(dutch.status == 200 && dutch.text.contains("<html lang=\"nl\">"), "\(dutch.status)")
        #expect(dutch.text.main.contains("Twice &lt;b&gt;</textarea>") && !dutch.text.contains("id=\"summary\""))
        #expect(try browser.declarations.form(of: key).state == .submitted)
        let done = try await ulla.send(dutch, [("reason", "Twice")], to: "\(path)/withdraw")
        #expect(done.location?.contains("/filed/") == true)
    }

    @Test func aMandateThatIsBeingGivenStays() async throws {
        let hilde = try await FilingPerson(browser, browser.people.proefChief)
        let page = try await hilde.get("/organisation")
        let typed = [
            ("organisation", "0123"), ("name", "Kantoor <b>"), ("purposes", "certify"), ("until", "2030-01-31"),
            ("typed_in", "en"),
        ]
        let french = try await hilde.send(page, typed, to: try address(page, .fr))
        #expect(french.status == 200 && french.text.contains("<html lang=\"fr\">"), "\(french.status)")
        #expect(french.text.contains("value=\"Kantoor &lt;b&gt;\"") && french.text.contains("value=\"2030-01-31\""))
        #expect(french.text.contains("value=\"certify\" checked") && !french.text.contains("id=\"summary\""))
    }

    /// The telephone may hold the secret already.
    @Test func theSecretOfANewTelephoneStays() async throws {
        let acting = Acting(person: "Test", role: "access_manager", requestID: "test")
        let invitation = try browser.accounts.invite(
            email: "jo@example.org", name: "Jo Invented", for: "vat:DE100000900", by: acting
        ).invitation.text
        let page = try await browser.get("/account/invitation?token=\(invitation)")
        let own = [("form_token", try #require(page.field("form_token"))), ("invitation", invitation)]
        let enrolled = try await browser.post("/account/invitation", own + [("password", "heron lamp quartz")])
        let secret = [("secret", try #require(enrolled.field("secret")))]
        let german = try await browser.post(
            try address(enrolled, .de), own + secret + [("code", "12"), ("typed_in", "en")])
        #expect(german.status == 200 && german.text.contains("<html lang=\"de\">"), "\(german.status)")
        #expect(german.field("secret") == secret[0].1 && !german.text.contains("id=\"summary\""))
        let code = [("code", browser.code(secret[0].1))]
        let opened = try await browser.post("/account/invitation/code", own + secret + code)
        #expect(opened.text.contains("<li><code>"))
    }

    // MARK: The calculator

    private func chosen(_ path: String, _ fields: [(String, String)], _ language: Language) async throws
        -> TestBrowser.Shown
    {
        let page = try await browser.get(path)
        let carried = try PageMarkup(page.text).hidden.filter { name, _ in !fields.contains { $0.0 == name } }
        let query = FormText.text(carried + fields + [("typed_in", "en")])
        let sent = try await browser.get("\(try address(page, language))?\(query)")
        return try await browser.get(try #require(sent.location))
    }

    @Test(arguments: [("123,456.78", "123.456,78"), ("12 x \"<b>", "12 x &quot;&lt;b&gt;"), ("", "")])
    func anAmountStaysAsTheLanguageTypesIt(typed: String, shown: String) async throws {
        let path = "/calculator/turnover?year=2024&country=BE&activity=importer&importer=MDR_IIB"
        let german = try await chosen(path, [("turnover_total", typed)], .de)
        #expect(german.status == 200 && german.text.contains("<html lang=\"de\">"), "\(german.status)")
        #expect(german.text.contains("name=\"turnover_total\" value=\"\(shown)\""), "\(german.text.main)")
        #expect(german.text.contains("value=\"MDR_IIB\"") && !german.text.contains("id=\"summary\""))
        #expect(try PageMarkup(german.text).faults() == [])
    }

    @Test func whatIsTickedStaysAndLeadsOn() async throws {
        let path = "/calculator/activities?year=2024&country=BE"
        let dutch = try await chosen(path, [("activity", "importer"), ("activity", "distributor")], .nl)
        #expect(dutch.status == 200 && dutch.text.contains("<html lang=\"nl\">"), "\(dutch.status)")
        let ticked = try PageMarkup(dutch.text).all("input").filter { $0.attributes["checked"] != nil }
        #expect(Set(ticked.compactMap { $0.attributes["value"] }) == ["importer", "distributor"])
        let query = FormText.text(try PageMarkup(dutch.text).hidden + [("activity", "importer")])
        let next = try await browser.get("/calculator/next?\(query)")
        #expect(next.location?.hasPrefix("/calculator/classes/importer?") == true, "\(next.location ?? "")")
    }

    @Test func whatIsNoLanguageLeadsToTheStart() async throws {
        #expect(try await browser.get("/calculator/language/xx?question=year").location == "/calculator")
    }
}
