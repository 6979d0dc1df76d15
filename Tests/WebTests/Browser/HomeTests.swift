import Access
import Declarations
import Pages
import Testing
import Values

@testable import Service
@testable import Web

/// What somebody is met with after signing in.
@Suite struct HomeTests {
    /// Who answers for an organisation but was not given its application is told so, and not that all is well.
    @Test func whoMayNotSeeTheDeclarationsIsToldWhomToAsk() async throws {
        let browser = try TestBrowser()
        let chief = try await FilingPerson(browser, browser.people.proefChief)
        let home = try await chief.get("/home").text.main
        #expect(home.contains("is not ticked for you") && !home.contains("Nothing is due"), "\(home)")
        #expect(home.contains("You can tick it yourself"))
        let user = try await FilingPerson(browser, browser.people.proefUser)
        #expect(!(try await user.get("/home").text.main.contains("is not ticked for you")))
    }

    /// An accountant's office that never declared is no contributor, until it begins to be one.
    @Test func anOfficeThatOnlyWorksForOthersIsNoContributor() async throws {
        let browser = try TestBrowser()
        let own = try #require(SampleOrganisation.accountants?.declarant)
        let noor = try await FilingPerson(browser, browser.people.accountant)
        let home = try await noor.get("/home").text.main
        #expect(!home.contains("<span class=\"soft\">\(own)</span></span></td>"))
        #expect(!home.contains("Fill in the declaration"))
        #expect(home.contains("has declared nothing for itself") && home.contains("/declarations/2024-\(own)\""))
        #expect(home.contains("href=\"/clients\"") && !home.contains("<p class=\"inset warn\"></p>"), "\(home)")
    }

    private static func obligation(
        _ year: Int, _ due: Obligation.Due?, deadline: String? = nil, isLate: Bool = false
    ) throws -> Obligation {
        let declarant = try #require(SampleOrganisation.proef?.declarant)
        return Obligation(
            key: DeclarationKey(declarant: declarant, year: year), due: due, state: nil,
            deadline: deadline.flatMap { CivilDate($0) }, isLate: isLate, isClosed: false, isOpened: false)
    }

    /// A year of which nobody knows the last day yet can wait; what an accountant refused cannot.
    @Test func theMostPressingDeclarationIsTheOneToBeMetWith() throws {
        let unknown = [try Self.obligation(2026, .declare), try Self.obligation(2025, .declare)]
        let late = try Self.obligation(2024, .declare, deadline: "2024-06-30", isLate: true)
        let refused = try Self.obligation(2025, .correct)
        let inTime = try Self.obligation(2027, .declare, deadline: "2027-06-30")
        #expect(HomeYear.chosen(of: unknown)?.key.year == 2025)
        #expect(HomeYear.chosen(of: unknown + [late])?.key.year == 2024)
        #expect(HomeYear.chosen(of: [inTime] + unknown + [late])?.key.year == 2027)
        #expect(HomeYear.chosen(of: [inTime, unknown[0], refused, late]) == refused)
        #expect(HomeYear.chosen(of: [try Self.obligation(2024, nil)])?.key.year == 2024)
    }
}
