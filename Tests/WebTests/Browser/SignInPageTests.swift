import Access
import HTTPTypes
import Service
import SignIn
import Testing
import Values

@testable import Web

/// Signing in and out with a browser, and what other sites get when they try.
@Suite struct SignInPageTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    /// Picks a person at the provider, up to the choice of a profile.
    private func proven(_ person: SamplePerson?, return path: String = "/home") async throws -> TestBrowser.Shown {
        let person = try #require(person)
        let begun = try await browser.get("/sign-in/begin?return=\(FormText.encoded(path))")
        let location = try #require(begun.location)
        let subject = try #require(person.data.id.nationalNumber?.description)
        let picked = try await browser.post(location, [("person", subject)])
        return try await browser.get(try #require(picked.location))
    }

    private func signIn(_ person: SamplePerson?) async throws {
        _ = try await proven(person)
        let page = try await browser.get("/profile")
        let token = try #require(page.field("form_token"))
        let profile = try #require(person?.organisation?.description)
        let chosen = try await browser.post("/profile", [("form_token", token), ("profile", profile)])
        #expect(chosen.status == 303 && chosen.location == "/home")
    }

    private func token(_ path: String = "/home") async throws -> (String, String) {
        ("form_token", try #require(try await browser.get(path).field("form_token")))
    }

    @Test func whoIsNotSignedInIsSentToSignIn() async throws {
        let sent = try await browser.get("/organisation")
        #expect(sent.status == 303 && sent.location == "/sign-in?return=%2Forganisation")
    }

    @Test func aPersonSignsInChoosesAProfileAndSeesIt() async throws {
        try await signIn(browser.people.proefChief)
        let home = try await browser.get("/home", language: "nl")
        #expect(home.status == 200 && home.text.contains("<html lang=\"nl\">"))
        #expect(home.text.contains("Proef Medisch") && home.text.contains("hoofdtoegangsbeheerder"))
    }

    /// A mail to a company leads to its declaration: whoever follows it acts for the company. Nobody acts for one that
    /// they are nothing of.
    @Test func whoFollowsALinkOfTheirCompanyActsForIt() async throws {
        let own = "/declarations/2024-0300000115/begin"
        _ = try await proven(browser.people.proefUser, return: own)
        let asked = try await browser.get("/profile?return=\(FormText.encoded(own))")
        #expect(asked.location == own)
        #expect(try await browser.get("/home").text.contains("<strong>Proef Medisch</strong>"))
        let others = "/declarations/2024-0300000214/begin"
        _ = try await proven(browser.people.proefUser, return: others)
        let page = try await browser.get("/profile?return=\(FormText.encoded(others))")
        #expect(page.status == 200 && page.field("form_token") != nil)
    }

    /// Once a profile is chosen, another is chosen by its owner alone.
    @Test func aLinkDoesNotChangeForWhomSomebodyActs() async throws {
        _ = try await proven(browser.people.proefUser)
        let form = try await token("/profile")
        _ = try await browser.post("/profile", [form, ("profile", "person")])
        let page = try await browser.get("/profile?return=\(FormText.encoded("/declarations/2024-0300000115/begin"))")
        #expect(page.status == 200 && page.field("form_token") != nil)
    }

    @Test func cookiesAreBoundToTheHostAndOutOfReach() async throws {
        let begun = try await browser.get("/sign-in/begin")
        #expect(
            begun.cookie("__Host-oidc")?.hasSuffix("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600") == true)
        let back = try await proven(browser.people.proefChief)
        #expect(back.cookie("__Host-sid")?.hasSuffix("; Path=/; Secure; HttpOnly; SameSite=Lax") == true)
    }

    @Test func theSessionIsNewAfterSignInAndAfterEachChoice() async throws {
        browser.keep("__Host-sid", "planted-by-somebody-else")
        _ = try await proven(browser.people.proefChief)
        let first = try #require(browser.cookie("__Host-sid"))
        #expect(first != "planted-by-somebody-else")
        let form = try await token("/profile")
        _ = try await browser.post("/profile", [form, ("profile", "person")])
        let second = try #require(browser.cookie("__Host-sid"))
        #expect(second != first)
        browser.keep("__Host-sid", first)
        #expect(try await browser.get("/home").location?.hasPrefix("/sign-in") == true)
    }

    @Test func signingOutEndsTheSessionOnTheServer() async throws {
        try await signIn(browser.people.proefChief)
        let held = browser.cookie("__Host-sid")
        let out = try await browser.post("/sign-out", [try await token()])
        #expect(out.status == 303 && out.headers[.init("Clear-Site-Data")!]?.contains("cookies") == true)
        #expect(out.headers[.location] == "/?language=en", "the language outlives the session")
        #expect(browser.cookie("__Host-sid") == nil)
        browser.keep("__Host-sid", held)
        #expect(try await browser.get("/home").status == 303)
    }

    @Test func aFormWithoutItsTokenIsRefused() async throws {
        try await signIn(browser.people.proefChief)
        for forms in [[], [("form_token", "made-up")]] {
            let refused = try await browser.post("/sign-out", forms)
            #expect(refused.status == 403)
        }
        #expect(try await browser.get("/home").status == 200)
    }

    @Test(arguments: ["cross-site", "same-site", "anything"])
    func aFormOfAnotherSiteIsRefusedEvenWithItsToken(site: String) async throws {
        try await signIn(browser.people.proefChief)
        #expect(try await browser.post("/sign-out", [try await token()], from: site).status == 403)
        #expect(try await browser.get("/home").status == 200)
    }

    @Test func aBrowserThatSaysNothingOfSitesNeedsTheTokenAlone() async throws {
        try await signIn(browser.people.proefChief)
        #expect(try await browser.post("/sign-out", [try await token()], from: nil).status == 303)
    }

    @Test(arguments: ["https://evil.example/", "//evil.example", "/\\evil.example", "/sign-out", "javascript:alert(1)"])
    func nobodyIsSentToAnotherSite(path: String) async throws {
        let back = try await proven(browser.people.proefChief, return: path)
        #expect(back.location == "/profile?return=%2Fhome")
        let form = try await token("/profile")
        let chosen = try await browser.post("/profile", [form, ("profile", "person"), ("return", path)])
        #expect(chosen.location == "/home")
    }

    @Test func aProfileThatOneDoesNotHoldIsRefused() async throws {
        _ = try await proven(browser.people.proefChief)
        let other = try #require(SampleOrganisation.muster?.description)
        let refused = try await browser.post("/profile", [try await token("/profile"), ("profile", other)])
        #expect(refused.status == 403)
    }

    @Test func signInStateOfAnotherBrowserIsRefused() async throws {
        let begun = try await browser.get("/sign-in/begin")
        let subject = try #require(browser.people.proefChief?.data.id.nationalNumber?.description)
        let picked = try await browser.post(try #require(begun.location), [("person", subject)])
        browser.keep("__Host-oidc", nil)
        let refused = try await browser.get(try #require(picked.location))
        #expect(refused.status == 400 && refused.text.contains("<h1>") && browser.cookie("__Host-sid") == nil)
    }

    @Test func signingInIsLimited() async throws {
        var last = 0
        for _ in 0..<12 { last = try await browser.get("/sign-in/begin").status }
        #expect(last == 429)
    }

    @Test func aTokenForProgramsIsABearersAndNoBrowsers() async throws {
        try await signIn(browser.people.proefChief)
        let page = try await browser.post("/sessions/program", [try await token()])
        let shown = try #require(page.text.firstRange(of: "Authorization: Bearer "))
        let bearer = String(page.text[shown.upperBound...].prefix { $0 != "&" && $0 != "'" })
        let me = try await browser.ask(.get, "/api/v1/me", ["Authorization": "Bearer \(bearer)", "Accept": "*/*"])
        #expect(me.status == 200 && me.text.contains("enterprise:"))
        let own = try #require(browser.cookie("__Host-sid"))
        let withCookie = try await browser.ask(.get, "/api/v1/me", ["Authorization": "Bearer \(own)", "Accept": "*/*"])
        #expect(withCookie.status == 401)
        browser.keep("__Host-sid", bearer)
        #expect(try await browser.get("/home").status == 303)
    }

    @Test func aMandateIsGivenAndARefusedActionIsExplained() async throws {
        try await signIn(browser.people.exempleDirector)
        let page = try await browser.get("/organisation")
        let version = try #require(page.field("version"))
        let form = [
            try await token("/organisation"), ("version", version), ("organisation", "0399.900.019"),
            ("name", "Boekhouding Voorbeeld"), ("purposes", "certify"), ("from", "2027-01-01"), ("until", "2027-12-31"),
        ]
        let given = try #require(try await browser.post("/organisation/mandates", form).location)
        #expect(given.hasPrefix("/organisation?mandate="))
        #expect(try await browser.get("/organisation").text.filter { !$0.isWhitespace }.contains("1January2027"))
        let again = try await browser.post("/organisation/mandates", form)
        #expect(again.status == 412 && again.text.contains("<title>Error: "))
        try await signIn(browser.people.proefUser)
        let refused = try await browser.post("/organisation/mandates", [try await token()] + form.dropFirst(2))
        #expect(refused.status == 403 && refused.text.contains("give a mandate"))
        #expect(refused.text.contains("Hilde Proefmans") && refused.text.contains("persoon12@voorbeeld.example"))
    }

    @Test func whatIsMissingIsToldAtOnceAndWhatWasTypedIsKept() async throws {
        try await signIn(browser.people.proefChief)
        let form = [try await token(), ("name", "Kantoor <Test>")]
        let page = try await browser.post("/organisation/mandates", form)
        #expect(page.status == 422 && page.text.contains("href=\"#organisation\""))
        #expect(page.text.contains("Kantoor &lt;Test&gt;") && !page.text.contains("<Test>"))
    }

    @Test func softwareGetsASecretThatIsShownOnce() async throws {
        try await signIn(browser.people.proefChief)
        let form = [try await token(), ("client_name", "Boekhoudpakket"), ("scopes", "declarations.write")]
        let made = try await browser.post("/organisation/clients", form)
        #expect(made.status == 200 && made.text.contains("client_secret"))
        #expect(!(try await browser.get("/organisation").text.contains("client_secret")))
    }
}
