import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// Several declarations looked over at once, and the certifier who is known from before.
@Suite struct ClientManyReviewTests {
    private let trial: ClientTrial
    private var browser: TestBrowser { trial.browser }
    private var proef: DeclarationKey { trial.proef }
    private var earlier: DeclarationKey { DeclarationKey(declarant: proef.declarant, year: 2023) }
    private var both: String { "/clients/review?id=\(proef.pathName)&id=\(trial.earlier)" }

    init() throws { trial = try ClientTrial() }

    private func fileBoth(_ total: Int64 = 125_000_000) throws {
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        try trial.file(SampleDocument(SampleOrganisation.proef, total: total))
    }

    // MARK: What differs

    @Test func eachFigureStandsBesideThatOfTheYearBefore() async throws {
        try fileBoth(150_000_000)
        let page = try await trial.accountant().get(both).text
        #expect(page.main.contains("€1,500,000.00<br><span class=\"soft\">2023: €1,250,000.00</span>"), "\(page.main)")
        #expect(page.main.contains("<strong class=\"change\">+20.0%</strong>"))
        // Of the levy's turnover nothing changed, and of the earlier year nobody knows what was before.
        #expect(page.main.contains("€400,000.00<br><span class=\"soft\">2023: unchanged</span>"))
        #expect(page.main.contains("2022: nothing declared"))
        #expect(page.main.contains("data-label=\"Entities\"") && page.main.contains("data-label=\"Contribution\""))
        #expect(try PageMarkup(page).faults() == [])
    }

    // MARK: Ticks

    @Test func whatIsUntickedIsLeftForLater() async throws {
        try fileBoth()
        let noor = try await trial.accountant()
        let page = try await noor.get(both)
        let done = try await trial.send(
            page, ClientTrial.certifier, to: "/clients/certify", unticked: [trial.earlier])
        #expect(done.text.main.contains("Certified: 1") && done.text.main.contains("Not dealt with yet: 1"))
        #expect(done.text.main.contains("href=\"/clients/review?id=\(trial.earlier)\">Review these"))
        #expect(try trial.state(proef) == .certified && trial.state(earlier) == .submitted)
        #expect(try PageMarkup(done.text).faults() == [])
    }

    @Test func aMistakeKeepsTheTicks() async throws {
        try fileBoth()
        let noor = try await trial.accountant()
        let page = try await noor.get(both)
        let told = try await trial.send(page, [("reason", "")], to: "/clients/refuse", unticked: [trial.earlier])
        let boxes = try PageMarkup(told.text).all("input").filter { $0.attributes["name"] == "seen" }
        #expect(told.status == 422 && boxes.count == 2)
        #expect(boxes.filter { $0.attributes["checked"] != nil }.count == 1, "\(told.text.main)")
        // Another language is asked for with the form, and so with its ticks.
        #expect(told.text.contains("formaction=\"/clients/review?language=nl\""))
    }

    @Test func nothingTickedDoesNothingAndSaysSo() async throws {
        try fileBoth()
        let noor = try await trial.accountant()
        let page = try await noor.get(both)
        let told = try await trial.send(
            page, ClientTrial.certifier, to: "/clients/certify", unticked: [proef.pathName, trial.earlier])
        #expect(told.status == 422 && told.text.contains("href=\"#pick\""))
        #expect(told.text.main.contains("“Declarations”: nothing is chosen yet."))
        #expect(told.text.main.contains("value=\"12345678\""))
        #expect(try PageMarkup(told.text).faults() == [])
        #expect(try trial.state(proef) == .submitted && trial.state(earlier) == .submitted)
    }

    /// Whoever signs in again goes on with the same declarations ticked.
    @Test func aSessionThatEndedComesBackToTheReview() async throws {
        try fileBoth()
        let noor = try await trial.accountant()
        let page = try await noor.get(both)
        browser.keep("__Host-sid", nil)
        let sent = try await trial.send(
            page, ClientTrial.certifier, to: "/clients/certify", unticked: [trial.earlier])
        let location = try #require(sent.location)
        let way = "%2Fclients%2Freview%3Fid%3D\(proef.pathName)%26id%3D\(trial.earlier)%26untick%3D\(trial.earlier)"
        #expect(location == "/sign-in?return=\(way)&unsaved=1")
        #expect(try trial.state(proef) == .submitted)
        let again = try await trial.accountant().get("\(both)&untick=\(trial.earlier)").text
        let boxes = try PageMarkup(again).all("input").filter { $0.attributes["name"] == "seen" }
        #expect(boxes.map { $0.attributes["checked"] != nil } == [true, false])
    }

    // MARK: The certifier

    /// Nobody types profession and number for each certificate: the newest one that they gave says them.
    @Test(arguments: [false, true])
    func theCertifierIsAsOnTheNewestCertificate(isMany: Bool) async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        let first = try await trial.accountant().get("/clients/review?id=\(trial.earlier)")
        #expect(!first.text.main.contains("12345678") && !first.text.main.contains("Filled in as"))
        _ = try await trial.send(first, ClientTrial.certifier, to: "/clients/certify")
        // By then the certificate is on a declaration of neither of the two newest years.
        browser.clock.set(try #require(Instant("2025-06-01T00:00:00.000Z")))
        for year in [2024, 2025] { try trial.file(SampleDocument(SampleOrganisation.proef, year: year)) }
        let newest = proef.pathName.replacing("2024-", with: "2025-")
        let page = try await trial.accountant().get(
            "/clients/review?id=\(proef.pathName)\(isMany ? "&id=\(newest)" : "")")
        #expect(page.text.main.contains("value=\"12345678\"") && page.text.main.contains("value=\"Noor Voorbeeld\""))
        #expect(page.text.main.contains("Filled in as on your certificate of 1\u{A0}June 2024."))
        let chosen = try PageMarkup(page.text).all("input").filter { $0.attributes["checked"] != nil }
        #expect(chosen.contains { $0.attributes["value"] == "accountant" })
    }

    @Test func oneFieldAmongOthersIsNamedWhereNothingIsChosen() async throws {
        try fileBoth()
        let noor = try await trial.accountant()
        let page = try await noor.get(both)
        let told = try await trial.send(page, [("certifier_name", "Noor")], to: "/clients/certify").text
        #expect(told.contains("“Profession”: nothing is chosen yet. Choose an answer."))
    }
}
