import Declarations
import Service
import Testing
import Values

@testable import Web

/// Whose session ended meanwhile is told so, and goes on where they were.
@Suite struct EndedSessionTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/\(try SampleDocument(SampleOrganisation.proef).declaration.key.pathName)"
    }

    /// What was typed and not kept is told as such.
    @Test func aSessionThatEndedComesBackToThePage() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get("\(path)/form/situation")
        browser.keep("__Host-sid", nil)
        let sent = try await ulla.send(page, [("situation", "no_turnover")], to: "\(path)/form/situation")
        let back = "\(path)/form/situation".replacing("/", with: "%2F")
        #expect(sent.status == 303 && sent.location == "/sign-in?return=\(back)&unsaved=1")
    }

    /// Whoever only looked is told, too; a stranger had no session.
    @Test func whoOnlyLookedIsToldAndAStrangerIsNot() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        browser.keep("__Host-sid", String(repeating: "x", count: 43))
        let led = try #require(try await ulla.get(path).location)
        #expect(led == "/sign-in?return=\(path.replacing("/", with: "%2F"))&ended=1")
        #expect(try await ulla.get(led).text.main.contains("Your session has ended"))
        browser.forget()
        let stranger = try #require(try await browser.get(path).location)
        #expect(!stranger.contains("ended"))
        #expect(try await !browser.get(stranger).text.contains("has ended"))
    }
}
