import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// What trials of the accountant's pages share: what their clients hand in, and what the accountant sends.
struct ClientTrial {
    let browser: TestBrowser
    let proef: DeclarationKey

    init() throws {
        browser = try TestBrowser()
        proef = try SampleDocument(SampleOrganisation.proef).declaration.key
    }

    /// The same company's declaration of the year before.
    var earlier: String { proef.pathName.replacing("2024-", with: "2023-") }

    func accountant() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.accountant)
    }

    /// Hands in a declaration of one of the sample companies.
    func file(_ document: SampleDocument) throws {
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        var verdict: FilingVerdict?
        try browser.declarations.submit(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], FilingTerms(), by: request
        ) { verdict = $0 }
        #expect(verdict?.isRefused == false)
    }

    func state(_ key: DeclarationKey) throws -> LifeState? { try browser.declarations.form(of: key).state }

    static let certifier: [(String, String)] = [
        ("certifier_name", "Noor Voorbeeld"), ("profession", "accountant"), ("register_number", "12345678"),
        ("position", "external"),
    ]

    /// The forms' fields of a page that was looked at.
    func send(
        _ page: TestBrowser.Shown, _ fields: [(String, String)], to action: String
    ) async throws -> TestBrowser.Shown {
        let markup = try PageMarkup(page.text)
        var carried = markup.hidden.filter { $0.0 == "seen" }
        if action == "/clients/certify" || action == "/clients/refuse" {
            carried = Array(carried.prefix(carried.count / 2))
        }
        let token = try #require(page.field("form_token"))
        return try await browser.post(action, [("form_token", token)] + carried + fields)
    }
}
