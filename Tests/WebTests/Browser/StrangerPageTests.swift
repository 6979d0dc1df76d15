import Access
import Service
import Testing
import Values

@testable import Web

/// What somebody sees of a company that is none of their business.
@Suite struct StrangerPageTests {
    /// Whether the company is registered here does not show, and nobody of one's own company is named: they cannot give
    /// what another company holds.
    @Test(arguments: ["", "/form", "/withdraw", "/certification"])
    func aStrangersDeclarationDoesNotShowWhetherTheCompanyIsHere(page: String) async throws {
        let browser = try TestBrowser()
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        var shown: [String] = []
        for company in ["0300000214", "0300000412"] {
            let refused = try await ulla.get("/declarations/2024-\(company)\(page)")
            #expect(refused.status == 403)
            shown.append(
                refused.text.main.replacing(company, with: "…").replacing(/web-[0-9a-f]+/, with: "web"))
        }
        #expect(shown[0] == shown[1] && shown[0].contains("You hold no role in …"))
        #expect(!shown[0].contains("Hilde Proefmans"))
    }

    /// What is about no organisation names none.
    @Test func theAgencysPagesSayWhoseTheyAre() async throws {
        let browser = try TestBrowser()
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let refused = try await ulla.get("/agency")
        #expect(refused.status == 403 && refused.text.main.contains("These roles do: "))
        #expect(!refused.text.main.contains("Hilde Proefmans"))
    }
}
