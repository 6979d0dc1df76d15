import Access
import Declarations
import Service
import Testing
import Values

@testable import Web

/// A mandate ends after somebody read what that does.
@Suite struct MandatePageTests {
    private let browser: TestBrowser
    private static let path = "/organisation/mandates/end"

    init() throws { browser = try TestBrowser() }

    private var mandates: [Mandate] {
        get throws {
            let chief = try #require(browser.people.proefChief)
            let proef = try browser.access.organisation(try #require(chief.organisation), by: chief.caller)
            return proef.mandates.values.filter { $0.endedAt == nil }.sorted { $0.number < $1.number }
        }
    }

    @Test func whoLosesWhatIsToldBeforeAMandateEnds() async throws {
        let hilde = try await FilingPerson(browser, browser.people.proefChief)
        let mandate = try #require(try mandates.first)
        let list = try await hilde.get("/organisation").text.main
        #expect(!list.contains("method=\"post\" action=\"\(Self.path)\""))
        let page = try await hilde.get("\(Self.path)?mandate=\(mandate.number)")
        #expect(page.status == 200 && page.text.main.contains(mandate.terms.mandatary.name))
        #expect(page.text.main.contains("no longer") && page.text.main.contains("June 2024, "), "\(page.text.main)")
        #expect(try PageMarkup(page.text).faults() == [])
        #expect(try mandates.contains { $0.number == mandate.number })
        let sent = try await hilde.send(page, [("mandate", String(mandate.number))], to: Self.path)
        #expect(sent.location == "/organisation?mandate=\(mandate.number)#mandates")
        let told = try await hilde.get("/organisation?mandate=\(mandate.number)").text.main
        #expect(told.contains("role=\"status\">Mandate \(mandate.number) of "), "\(told)")
        #expect(try !mandates.contains { $0.number == mandate.number })
        #expect(try await hilde.get("\(Self.path)?mandate=\(mandate.number)").location == "/organisation#mandates")
    }

    private func number(of mandate: Mandate) -> String {
        guard case .organisation(let id, _) = mandate.terms.mandatary else { return "" }
        return id.declarant?.description ?? ""
    }

    /// What another mandate allows is not lost with this one.
    @Test func whatAnotherMandateAllowsIsNotLost() async throws {
        let hilde = try await FilingPerson(browser, browser.people.proefChief)
        let first = try #require(try mandates.first)
        for (purpose, said, unsaid) in [
            ("view", "certify declarations", "see declarations"), ("certify", "keeps all", "no longer"),
        ] {
            let given = try await hilde.send(
                "/organisation",
                [
                    ("organisation", number(of: first)), ("name", first.terms.mandatary.name),
                    ("purposes", purpose), ("from", "2024-06-01"), ("until", "2025-12-31"),
                ], to: "/organisation/mandates")
            #expect(given.status == 303, "\(given.text.main)")
            let page = try await hilde.get("\(Self.path)?mandate=\(first.number)").text.main
            #expect(page.contains(said) && !page.contains(unsaid), "\(page)")
        }
    }

    @Test func whoMayEndNoneIsNotAsked() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get("\(Self.path)?mandate=1").status == 403)
    }

    @Test(arguments: Language.allCases)
    func everyLanguageSaysIt(language: Language) async throws {
        var hilde = try await FilingPerson(browser, browser.people.proefChief)
        hilde.language = language.rawValue
        let number = try #require(try mandates.first).number
        let page = try await hilde.get("\(Self.path)?mandate=\(number)")
        #expect(page.status == 200 && !page.text.main.contains("{"))
        try PageSnapshot.compare(page.text, "mandate-end", language)
    }
}
