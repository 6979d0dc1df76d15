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

    /// Sends the form of a page that was looked at, and goes where it tells what was done.
    ///
    /// - Parameter unticked: a declaration that the tick is taken from.
    func send(
        _ page: TestBrowser.Shown, _ fields: [(String, String)], to action: String, unticked: [String] = []
    ) async throws -> TestBrowser.Shown {
        let markup = try PageMarkup(page.text)
        let carried = markup.all("input").compactMap { input -> (String, String)? in
            guard let name = input.attributes["name"], ["seen", "shown"].contains(name),
                name == "shown" || !isLeft(input.attributes, unticked)
            else { return nil }
            return (name, input.attributes["value"] ?? "")
        }
        let token = try #require(page.field("form_token"))
        let sent = try await browser.post(action, [("form_token", token)] + carried + fields)
        guard sent.status == 303, let told = sent.location, told.hasPrefix("/clients/verdicts/") else { return sent }
        return try await browser.get(told)
    }

    /// Whether a box is not ticked when the form is sent.
    private func isLeft(_ box: [String: String], _ unticked: [String]) -> Bool {
        guard box["type"] == "checkbox" else { return false }
        return box["checked"] == nil || unticked.contains { box["value"]?.hasPrefix("\($0)~") ?? false }
    }
}
