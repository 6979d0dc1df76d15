import Access
import Service
import Testing
import Values

@testable import Web

/// The page of an organisation and those of its users as they are, each in four languages.
@Suite struct UserSnapshotTests {
    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let browser = try TestBrowser()
        var hilde = try await FilingPerson(browser, browser.people.proefChief)
        hilde.language = language.rawValue
        let people = [browser.people.proefUser, browser.people.proefLookedOver]
        let lines = try people.map { "user=\(try browser.mark(of: $0))~health_care_institution" }
        let path = "/organisation/users"
        let pages = [
            ("organisation", "/organisation"), ("user-unit", "\(path)/add"),
            ("user-add", "\(path)/add?unit=ehealth_care"), ("user-change", "\(path)/change?\(lines[0])"),
            ("users-block", "\(path)/check?do=block&\(lines.joined(separator: "&"))"),
            ("users-none", "\(path)/check?do=remove"),
        ]
        for (name, path) in pages {
            let shown = try await hilde.get(path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.main.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
        let page = try await hilde.get("\(path)/add?unit=ehealth_care")
        let wrong = [
            ("unit", "ehealth_care"), ("number", "85073003329"), ("first_name", "<b>Jan</b>"), ("email", "jan"),
            ("applications", "contributions"),
        ]
        let refused = try await hilde.send(page, wrong, to: "\(path)/add")
        #expect(try PageMarkup(refused.text).faults() == [])
        try PageSnapshot.compare(refused.text, "user-wrong", language)
    }

    /// Of a foreign organisation, whose people have accounts.
    @Test(arguments: Language.allCases)
    func thePagesOfAForeignOrganisationAreAsTheyWere(language: Language) async throws {
        let browser = try TestBrowser()
        var greta = try await FilingPerson(foreign: browser)
        greta.language = language.rawValue
        let path = "/organisation/users/add"
        let page = try await greta.get(path)
        let typed = [("unit", "health_care_institution"), ("first_name", "<b>Jo</b>"), ("email", "jo@example.org")]
        let pages = [
            ("organisation-foreign", try await greta.get("/organisation")), ("user-add-foreign", page),
            ("user-wrong-foreign", try await greta.send(page, typed, to: path)),
        ]
        for (name, shown) in pages {
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.main.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
