import Access
import Service
import SignIn
import Testing
import Values

@testable import Web

/// An account from its invitation to the second sign-in.
@Suite struct AccountPageTests {
    private static let password = "heron lamp quartz"
    private let browser: TestBrowser
    private let invitation: String

    init() throws {
        browser = try TestBrowser()
        let acting = Acting(person: "Test", role: "access_manager", requestID: "test")
        invitation = try browser.accounts.invite(
            email: "jo@example.org", name: "Jo Invented", for: "vat:DE100000900", by: acting
        ).invitation.text
    }

    private func opened() async throws -> (secret: String, recovery: String) {
        let form = try await browser.get("/account/invitation?token=\(invitation)").field("form_token")
        let token = ("form_token", try #require(form))
        let enrolled = try await browser.post(
            "/account/invitation", [token, ("invitation", invitation), ("password", Self.password)])
        let secret = try secret(enrolled)
        #expect(enrolled.text.contains("<svg"))
        let done = try await browser.post(
            "/account/invitation/code", [token, ("invitation", invitation), ("code", browser.code(secret))])
        let first = try #require(done.text.firstRange(of: "<li><code>"))
        // The codes are shown once: no other language leads away from them.
        #expect(!done.text.contains("class=\"languages\""))
        return (secret, String(done.text[first.upperBound...].prefix { $0 != "<" }))
    }

    private func passwordShown(_ password: String = Self.password) async throws -> TestBrowser.Shown {
        let token = try #require(try await browser.get("/account/sign-in").field("form_token"))
        return try await browser.post(
            "/account/sign-in", [("form_token", token), ("email", "jo@example.org"), ("password", password)])
    }

    private func send(_ name: String, _ value: String) async throws -> TestBrowser.Shown {
        let token = try #require(try await browser.get("/account/code").field("form_token"))
        return try await browser.post("/account/code", [("form_token", token), (name, value)])
    }

    @Test func anInvitationOpensAnAccountAndSignsIn() async throws {
        _ = try await opened()
        #expect(try await browser.get("/profile").text.contains("Jo Invented"))
        #expect(try await browser.get("/account/invitation?token=\(invitation)").status == 404)
    }

    private func secret(_ shown: TestBrowser.Shown) throws -> String {
        let start = try #require(shown.text.firstRange(of: "<code class=\"secret\">"))
        // In groups of four, as people copy it.
        return String(shown.text[start.upperBound...].prefix { $0 != "<" }.filter { $0 != " " })
    }

    @Test func aMistypedFirstCodeIsAskedForAgainBesideTheSameSecret() async throws {
        let form = try await browser.get("/account/invitation?token=\(invitation)").field("form_token")
        let token = ("form_token", try #require(form))
        let enrolled = try await browser.post(
            "/account/invitation", [token, ("invitation", invitation), ("password", Self.password)])
        let secret = try secret(enrolled)
        let send = { [browser, invitation] (code: String, secret: String) async throws in
            try await browser.post(
                "/account/invitation/code",
                [token, ("invitation", invitation), ("secret", secret), ("code", code)])
        }
        let wrong = try await send("12", secret)
        #expect(wrong.status == 422 && wrong.text.contains("id=\"code-error\""))
        #expect(try self.secret(wrong) == secret && wrong.text.contains("<svg"))
        // Who has the invitation alone does not learn the secret.
        let other = try await send("12", String(secret.reversed()))
        #expect(other.status == 422 && !other.text.contains(secret) && other.text.contains("id=\"password\""))
        // Guessing waits as before, on the same page.
        for _ in 0..<3 { _ = try await send("12", secret) }
        let waiting = try await send(browser.code(secret), secret)
        #expect(waiting.status == 429 && waiting.text.contains("id=\"code-error\""))
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 60_000))
        #expect(try await send(browser.code(secret), secret).text.contains("<li><code>"))
    }

    @Test func passwordAndRecoveryCodeSignIn() async throws {
        let (secret, recovery) = try await opened()
        browser.keep("__Host-sid", nil)
        let shown = try await passwordShown()
        #expect(shown.location == "/account/code?return=%2Fhome")
        // The code of the enrolment is used up.
        let again = try await send("code", browser.code(secret, stepsAhead: -2))
        #expect(again.status == 422 && browser.cookie("__Host-sid") == nil)
        let done = try await send("recovery_code", recovery)
        #expect(done.location == "/profile?return=%2Fhome" && browser.cookie("__Host-sid") != nil)
    }

    @Test func aWrongPasswordIsToldBesideTheForm() async throws {
        _ = try await opened()
        let shown = try await passwordShown("heron lamp other")
        #expect(shown.status == 422 && shown.text.contains("jo@example.org"))
        #expect(!shown.text.contains("heron lamp other") && browser.cookie("__Host-step") == nil)
    }

    // MARK: Keeping

    private func change(_ path: String, _ form: [(String, String)]) async throws -> TestBrowser.Shown {
        let token = try #require(try await browser.get("/account").field("form_token"))
        return try await browser.post(path, [("form_token", token)] + form)
    }

    /// Signed in as nobody in particular: a person without an organisation.
    private func signedIn() async throws -> (secret: String, recovery: String) {
        let known = try await opened()
        let token = try #require(try await browser.get("/profile").field("form_token"))
        _ = try await browser.post("/profile", [("form_token", token), ("profile", "person")])
        return known
    }

    @Test func thePasswordIsChangedByWhoKnowsIt() async throws {
        _ = try await signedIn()
        let page = try await browser.get("/account")
        #expect(page.status == 200 && page.text.contains("jo@example.org") && page.text.contains("<strong>10</strong>"))
        let wrong = try await change("/account/password", [("password", "x"), ("new_password", "river stone violet")])
        #expect(wrong.status == 422 && wrong.text.contains("id=\"password-error\""))
        let short = try await change("/account/password", [("password", Self.password), ("new_password", "short")])
        #expect(short.status == 422 && short.text.contains("id=\"new_password-error\""))
        let done = try await change(
            "/account/password", [("password", Self.password), ("new_password", "river stone violet")])
        #expect(done.location == "/account?changed=password")
        let changed = try await browser.get("/account?changed=password")
        #expect(changed.text.contains("role=\"status\"") && !page.text.contains("role=\"status\""))
        #expect(changed.text.contains("<a href=\"/account\" aria-current=\"true\">"))
        browser.keep("__Host-sid", nil)
        #expect(try await passwordShown().status == 422)
        #expect(try await passwordShown("river stone violet").location == "/account/code?return=%2Fhome")
    }

    @Test func aNewTelephoneTakesOver() async throws {
        _ = try await signedIn()
        #expect(try await change("/account/telephone", [("password", "x")]).status == 422)
        let enrolled = try await change("/account/telephone", [("password", Self.password)])
        let secret = try secret(enrolled)
        #expect(enrolled.text.contains("action=\"/account/telephone/code\"") && enrolled.text.contains("<svg"))
        let wrong = try await change("/account/telephone/code", [("code", "12"), ("secret", secret)])
        #expect(wrong.status == 422 && wrong.text.contains("id=\"code-error\"") && wrong.text.contains("<svg"))
        #expect(try self.secret(wrong) == secret)
        let unknown = try await change("/account/telephone/code", [("code", "12")])
        #expect(unknown.status == 422 && !unknown.text.contains(secret))
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 30_000))
        let done = try await change("/account/telephone/code", [("code", browser.code(secret))])
        #expect(done.status == 200 && done.text.contains("<li><code>"), "\(done.text)")
    }

    @Test func newRecoveryCodesAreShownOnce() async throws {
        let (_, old) = try await signedIn()
        #expect(try await change("/account/recovery-codes", [("password", "x")]).status == 422)
        let done = try await change("/account/recovery-codes", [("password", Self.password)])
        #expect(done.status == 200 && done.text.contains("<li><code>") && !done.text.contains(old))
    }

    @Test func whoHasNoAccountHasNoneToKeep() async throws {
        _ = try await FilingPerson(browser, browser.people.proefChief)
        #expect(try await browser.get("/account").status == 404)
    }

    @Test func aFormBeforeSignInNeedsItsTokenToo() async throws {
        _ = try await browser.get("/account/sign-in")
        let refused = try await browser.post(
            "/account/sign-in", [("email", "jo@example.org"), ("password", Self.password)])
        #expect(refused.status == 403)
        browser.keep("__Host-form", nil)
        #expect(try await browser.post("/account/sign-in", [("form_token", "x")]).status == 403)
    }
}
