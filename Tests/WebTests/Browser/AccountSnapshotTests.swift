import Law
import Service
import SignIn
import Testing
import Values

@testable import Web

/// What is shown of an account from its invitation on, and what is shown once, each in four languages.
@Suite struct AccountSnapshotTests {
    private static let password = "heron lamp quartz"
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    /// - Parameter id: what is made by chance besides.
    private func compare(
        _ shown: TestBrowser.Shown, _ name: String, _ language: Language, _ id: String? = nil
    ) throws {
        #expect(shown.status == 200 || shown.status == 422, "\(name)")
        #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
        #expect(!shown.text.main.contains("{"), "\(name): a place is not filled")
        let settled = Self.settled(shown.text)
        try PageSnapshot.compare(id.map { settled.replacing($0, with: "SECRET") } ?? settled, name, language)
    }

    /// Without what is made by chance: invitations, secrets as text and as a picture, codes, tokens, software's names.
    private static func settled(_ html: String) -> String {
        let made = [
            /name="(?:invitation|secret)" value="([^"]+)"/, /invitation\?token=([A-Za-z0-9_-]+)/,
            /<code class="secret">([^<]+)</, /<li><code>([^<]+)</, /<dd><code>([^<]+)</,
        ].flatMap { html.matches(of: $0).map { String($0.1) } }
        return made.reduce(html) { $0.replacing($1, with: "SECRET") }
            .replacing(/<div class="qr">.*?<\/div>/.dotMatchesNewlines(), with: "<div class=\"qr\"></div>")
    }

    @Test(arguments: Language.allCases)
    func thePagesOfAnAccountAreAsTheyWere(language: Language) async throws {
        let acting = Acting(person: "Test", role: "access_manager", requestID: "test")
        let invitation = try browser.accounts.invite(
            email: "jo@example.org", name: "Jo Invented", for: "vat:DE100000900", by: acting
        ).invitation.text
        func send(_ path: String, _ form: [(String, String)], _ page: TestBrowser.Shown) async throws
            -> TestBrowser.Shown
        {
            let token = ("form_token", try #require(page.field("form_token")))
            return try await browser.post(path, [token] + form, language: language.rawValue)
        }
        let invited = try await browser.get("/account/invitation?token=\(invitation)", language: language.rawValue)
        try compare(invited, "invitation", language)
        let own = [("invitation", invitation)]
        let short = try await send("/account/invitation", own + [("password", "short")], invited)
        try compare(short, "invitation-wrong", language)
        let enrolled = try await send("/account/invitation", own + [("password", Self.password)], invited)
        try compare(enrolled, "enrolment", language)
        let secret = try #require(enrolled.field("secret"))
        let confirmed = own + [("secret", secret), ("code", browser.code(secret))]
        let opened = try await send("/account/invitation/code", confirmed, enrolled)
        try compare(opened, "recovery-codes", language)
        let profile = try await browser.get("/profile", language: language.rawValue)
        _ = try await send("/profile", [("profile", "person")], profile)
        try compare(try await browser.get("/account", language: language.rawValue), "own-account", language)

        browser.forget()
        let signIn = try await browser.get("/account/sign-in", language: language.rawValue)
        try compare(signIn, "account-sign-in", language)
        let email = [("email", "jo@example.org")]
        let wrong = try await send("/account/sign-in", email + [("password", "<script>")], signIn)
        try compare(wrong, "account-sign-in-wrong", language)
        _ = try await send("/account/sign-in", email + [("password", Self.password)], signIn)
        let asked = try await browser.get("/account/code", language: language.rawValue)
        try compare(asked, "account-code", language)
    }

    /// As the agency's access validator sees them.
    @Test(arguments: Language.allCases)
    func thePagesOfTheirKeeperAreAsTheyWere(language: Language) async throws {
        var vera = try await FilingPerson(browser, browser.people.accessValidator)
        vera.language = language.rawValue
        let path = "/agency/access"
        try compare(try await vera.get("/home"), "home-validator", language)
        try compare(try await vera.get("\(path)?number=BE%3Cb%3E"), "agency-accounts-unknown", language)
        let organisation = ("organisation", "vat:DE100000900")
        let jo = [organisation, ("name", "<b>Jo</b> Invented"), ("email", "jo@example.org")]
        let empty = try await vera.get("\(path)?number=DE100000900")
        try compare(empty, "agency-accounts-none", language)
        let wrong = [organisation, ("name", ""), ("email", "jo")]
        try compare(try await vera.send(empty, wrong, to: path), "agency-accounts-wrong", language)
        try compare(try await vera.send(empty, jo, to: path), "account-invited", language)
        let list = try await vera.get("\(path)?number=DE100000900")
        let account = try #require(browser.accounts.list(of: organisation.1).first)
        try compare(list, "agency-accounts", language, account.id)
        let asked = try await vera.get("\(path)/renewal?organisation=\(organisation.1)&account=\(account.id)")
        try compare(asked, "account-renewal", language, account.id)
        let renewed = try await vera.send(asked, [organisation, ("account", account.id)], to: "\(path)/renewal")
        try compare(renewed, "account-renewed", language)
    }

    /// The token and the secret are shown once, to who made them.
    @Test(arguments: Language.allCases)
    func whatIsShownOnceIsAsItWas(language: Language) async throws {
        var hilde = try await FilingPerson(browser, browser.people.proefChief)
        hilde.language = language.rawValue
        let program = try await hilde.send("/sessions", [], to: "/sessions/program")
        try compare(program, "program", language)
        let client = [("client_name", "<b>Boekhoudpakket"), ("scopes", "declarations.write")]
        let made = try await hilde.send("/organisation", client, to: "/organisation/clients")
        try compare(made, "client-secret", language)
    }
}
