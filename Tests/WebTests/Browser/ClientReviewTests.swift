import Access
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// What is looked over before a certificate, and what of it cannot be.
@Suite struct ClientReviewTests {
    private let browser: TestBrowser
    private let proef: DeclarationKey
    private let other: String

    init() throws {
        browser = try TestBrowser()
        proef = try SampleDocument(SampleOrganisation.proef).declaration.key
        other = proef.pathName.replacing("2024-", with: "2023-")
    }

    private func accountant() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.accountant)
    }

    /// Hands in a declaration of one of the sample companies.
    private func file(_ document: SampleDocument) throws {
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        var verdict: FilingVerdict?
        try browser.declarations.submit(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], FilingTerms(), by: request
        ) { verdict = $0 }
        #expect(verdict?.isRefused == false)
    }

    private let certifier = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")

    private func certify(_ key: DeclarationKey) throws {
        _ = try browser.declarations.certify(
            key,
            Certifier(
                name: "Noor Voorbeeld", profession: .accountant, registerNumber: "12345678", position: .external),
            hash: nil, by: certifier)
    }

    // MARK: What cannot be reviewed

    @Test func whatIsCertifiedAlreadySaysSo() async throws {
        try file(SampleDocument(SampleOrganisation.proef))
        try certify(proef)
        let page = try await accountant().get("/clients/review?id=\(proef.pathName)")
        #expect(page.status == 200 && page.text.main.contains("Certified on 1\u{A0}June 2024 by Noor Voorbeeld."))
        #expect(page.text.main.contains("href=\"/declarations/\(proef.pathName)\""))
        #expect(!page.text.main.contains("<form"))
        #expect(try PageMarkup(page.text).faults() == [])
    }

    @Test func whatWasRefusedIsToldBesideWhatIsLeft() async throws {
        try file(SampleDocument(SampleOrganisation.proef))
        try file(SampleDocument(SampleOrganisation.proef, year: 2023))
        _ = try browser.declarations.refuse(proef, nil, reason: "<i>The books</i> differ", by: certifier)
        let page = try await accountant().get("/clients/review?id=\(proef.pathName)&id=\(other)").text
        #expect(page.main.contains("Certificate refused on 1\u{A0}June 2024"))
        #expect(page.main.contains("by Noor. The reason:"))
        #expect(page.main.contains("&lt;i&gt;The books&lt;/i&gt; differ"))
        #expect(page.main.contains("Review the declaration 2023") && page.main.contains("/clients/certify"))
        #expect(try PageMarkup(page).faults() == [])
    }

    /// A user's role is not what is missing.
    @Test func nobodyCertifiesTheirOwnOrganisation() async throws {
        try file(SampleDocument(SampleOrganisation.proef))
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get("/clients/review?id=\(proef.pathName)")
        #expect(page.status == 403 && page.text.main.contains("does not certify its own declaration"))
        #expect(page.text.main.contains("/certification\"") && !page.text.main.contains("These roles"))
    }

    @Test func whatIsNotHandedInSaysSo() async throws {
        let noor = try await accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)").text.main
        #expect(page.contains("Nothing has been handed in yet."))
        #expect(try await noor.get("/clients/review?id=nonsense").status == 404)
    }
}
