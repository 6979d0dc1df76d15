import Access
import Declarations
import Service
import Testing
import Values

@testable import Web

/// Declarations without turnover: two pages for who is known.
@Suite struct ShortFilingTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/2024-\(try #require(SampleOrganisation.proef?.declarant))"
    }

    private func filed() throws -> Declaration? {
        let key = try SampleDocument(SampleOrganisation.proef).declaration.key
        return try browser.declarations.form(of: key).history.newest?.declaration
    }

    /// Files the year before, so that everything but the turnover is known.
    private func known() async throws -> FilingPerson {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path.replacing("2024-", with: "2023-"))
        return ulla
    }

    @Test(arguments: [("no_turnover", "€0.00"), ("below_threshold", "Less than €48,798.40 in all")])
    func whoIsKnownFilesInTwoPages(situation: String, shown: String) async throws {
        let ulla = try await known()
        let next = try await ulla.follow("\(path)/form/situation", [("situation", situation)])
        #expect(next == "\(path)/form/check")
        let check = try await ulla.get(next)
        #expect(check.text.main.contains(situation == "no_turnover" ? "No turnover" : shown))
        #expect(check.text.main.contains("Distributor: MDR class I"))
        // The language in which they are written to stands among the answers, and the amounts that none means.
        #expect(check.text.main.contains("Language of letters and mails") && check.text.main.contains("Nederlands"))
        #expect(check.text.main.contains("Total turnover") == (situation == "no_turnover"))
        let location = try await ulla.follow(next, [])
        #expect(location.hasPrefix("\(path)/filed/"))
        let declaration = try #require(try filed())
        #expect(declaration.turnover.box == .belowThreshold)
        #expect(declaration.turnover.amounts?.total == (situation == "no_turnover" ? .zero : nil))
        let next2 = try await ulla.get(location)
        // A distributor that follows the guide for self-control counts no entity.
        #expect(next2.text.contains("no invoice comes") && !next2.text.contains("invoice of the levy"))
    }

    @Test func whoIsNeitherEstablishedNorActivePaysNothing() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let next = try await ulla.follow("\(path)/form/situation", [("situation", "not_established_not_active")])
        #expect(next == "\(path)/form/declarant")
        var address = FilingPerson.address
        address[4] = ("country", "de")
        #expect(try await ulla.follow(next, address) == "\(path)/form/check")
        let check = try await ulla.get("\(path)/form/check")
        #expect(check.text.main.contains("€0.00") && !check.text.main.contains("Registered activities"))
        let location = try await ulla.follow("\(path)/form/check", [])
        #expect(try filed()?.turnover.box == .notEstablishedNotActive)
        #expect(try await ulla.get(location).text.contains("Close your activities"))
    }

    /// The law's own checks are told where the answer is, and lead back to it.
    @Test func aBelgianCannotTickThatItIsNotEstablished() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "not_established_not_active")])
        _ = try await ulla.follow("\(path)/form/declarant", FilingPerson.address)
        let refused = try await ulla.send("\(path)/form/check", [])
        #expect(refused.status == 409 && refused.text.contains("<title>Error: Check your answers"))
        #expect(refused.text.contains("role=\"alert\"") && refused.text.contains("href=\"#box\""))
        #expect(try filed() == nil)
        let question = try await ulla.get("\(path)/form/situation?return=check")
        #expect(!question.text.contains("not_established_not_active"))
    }

    @Test func whatIsBelowTheThresholdTicksTheBoxItself() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path, total: "48,798.39", levy: "48,798.39")
        let declaration = try #require(try filed())
        #expect(declaration.turnover.box == .belowThreshold)
        #expect(declaration.turnover.amounts?.levy == Cents(4_879_839))
    }
}
