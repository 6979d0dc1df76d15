import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// A file that is uploaded again does not bring back what the client withdrew since.
@Suite struct ClientWithdrawnUploadTests {
    private let browser: TestBrowser
    private let client: Declaration

    init() throws {
        browser = try TestBrowser()
        client = try SampleDocument(SampleOrganisation.exemple).declaration
    }

    private func upload(_ person: FilingPerson, _ fields: [(String, String)] = []) async throws -> String {
        let sheet = Array(CSVDeclarationWriter.text([client]).utf8)
        let sent = try await person.upload(sheet, "a.csv", to: "/clients/upload", fields)
        return try #require(sent.location, "\(sent.text.main)")
    }

    private func withdraw() throws {
        let ulla = FilingRequest(author: Author(person: "Ulla Testers (9)", role: .actor), id: "test")
        _ = try browser.declarations.withdraw([client.key], reason: "Too early", by: ulla)
    }

    private var state: LifeState? { get throws { try browser.declarations.form(of: client.key).state } }

    @Test func itStaysWithdrawnAndTheVerdictTellsWhoWithdrewItAndWhatToDo() async throws {
        var person = try await FilingPerson(browser, browser.people.accountant)
        let first = try await upload(person)
        #expect(!(try await person.get(first).text.main.contains("name=\"revive\"")))
        try withdraw()
        let id = try #require(first.split(separator: "/").last.map(String.init))
        // As the corrected file of the first batch, too: what that one answered is no longer so.
        for fields in [[], [("of", id)]] {
            let again = try await upload(person, fields)
            person.language = "en"
            let page = try await person.get(again).text
            #expect(page.main.contains("Not handed in</dt><dd>1</dd>"), "\(page.main)")
            #expect(page.main.contains("Ulla Testers withdrew this declaration") && !page.contains("(9)"))
            #expect(page.main.contains("name=\"revive\""))
            #expect(try PageMarkup(page).faults() == [])
            let sheet = try await person.get("\(again.prefix { $0 != "?" })/sheet.csv").text
            #expect(sheet.contains("Ulla Testers withdrew"), "\(sheet)")
            person.language = "nl"
            #expect(try await person.get(again).text.main.contains("Ulla Testers heeft deze aangifte"))
            #expect(try state == .withdrawn)
        }
    }

    @Test func itIsHandedInAgainWhereThatIsTicked() async throws {
        let person = try await FilingPerson(browser, browser.people.accountant)
        let first = try await upload(person)
        try withdraw()
        let id = try #require(first.split(separator: "/").last.map(String.init))
        let form = try await person.get("/clients/upload").text
        #expect(form.main.contains("name=\"revive\"") && !form.main.contains(" checked"))
        let again = try await upload(person, [("of", id), ("revive", "true")])
        let page = try await person.get(again).text.main
        #expect(page.contains("Handed in</dt><dd>1</dd>"), "\(page)")
        #expect(try state == .submitted)
    }

    /// A file that cannot be read is chosen again, and what was ticked stays so.
    @Test func theTickStaysWhereTheFileCannotBeRead() async throws {
        let person = try await FilingPerson(browser, browser.people.accountant)
        let told = try await person.upload(Array("a;b\n".utf8), "a.csv", to: "/clients/upload", [("revive", "true")])
        #expect(told.text.main.contains(" checked"), "\(told.text.main)")
    }
}
