import Foundation
import Service
import Testing

@testable import Web

/// Addresses that lead to no page: somebody mistyped, or comes back to where a form was sent.
@Suite struct AddressTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    private func links(_ page: TestBrowser.Shown) -> [String] {
        page.text.components(separatedBy: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    /// An address that begins with two strokes is another host's to a browser.
    @Test(arguments: ["//evil.example/x", "///evil.example/x", "/\\evil.example/x", "/evil.example/x"])
    func anotherLanguageOfAPageThatIsNotThereStaysOnThisHost(path: String) async throws {
        let page = try await browser.get(path)
        #expect(page.status == 404 && page.text.main.contains("There is no page"), "\(page.text.main)")
        #expect(links(page).contains("/evil.example/x?language=fr"), "\(links(page))")
        #expect(links(page).allSatisfy { !$0.hasPrefix("//") && !$0.hasPrefix("/\\") }, "\(links(page))")
    }

    /// Where forms are sent to there is nothing to look at: another language leads to the page above.
    @Test(arguments: [
        ("/clients/certify", "/clients"), ("/organisation/mandates", "/organisation"),
        ("/agency/refunds/12/decision", "/agency/refunds"), ("/sign-out", "/home"),
    ])
    func whereFormsAreSentToOneIsLedToThePageAbove(path: String, page: String) async throws {
        let led = try await browser.get("\(path)?language=fr")
        #expect(led.status == 303 && led.location == page)
        #expect(led.cookie("__Host-language")?.contains("=fr") == true, "\(led.cookies)")
    }

    @Test func aRefusedFormIsThereInAnotherLanguage() async throws {
        let token = try #require(try await browser.get("/account/sign-in").field("form_token"))
        let form = [("form_token", token), ("email", "jo@example.org"), ("password", "x")]
        let refused = try await browser.post("/account/sign-in", form)
        #expect(refused.status == 422)
        let link = try #require(links(refused).first { $0.contains("language=nl") })
        let page = try await browser.get(link.replacing("&amp;", with: "&"))
        #expect(page.status == 200 && page.text.contains("<html lang=\"nl\""), "\(link): \(page.status)")
    }
}
