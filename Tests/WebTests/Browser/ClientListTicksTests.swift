import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// What is ticked in the list of clients stays ticked, however the list is sorted, narrowed and paged.
@Suite struct ClientListTicksTests {
    private let trial: ClientTrial
    private var proef: DeclarationKey { trial.proef }

    init() throws {
        trial = try ClientTrial()
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
    }

    private let list = "/clients?year=2024&search=&state=&order=name&shown=1"

    /// Presses a button of the list, and goes where it leads.
    private func press(_ go: String, _ fields: String = "") async throws -> (String, TestBrowser.Shown) {
        let noor = try await trial.accountant()
        let sent = try await noor.get("\(list)\(fields)&go=\(go)")
        let location = try #require(sent.location)
        return (location, try await noor.get(location))
    }

    private func ticked(_ page: TestBrowser.Shown) throws -> [String] {
        try PageMarkup(page.text).all("input").filter { input in
            input.attributes["name"] == "id" && input.attributes["checked"] != nil
        }.compactMap { $0.attributes["value"] }
    }

    @Test(arguments: ["sort.total", "sort.name", "page.1", "state.submitted"])
    func whatIsTickedStaysSo(go: String) async throws {
        let (location, page) = try await press(go, "&id=\(proef.pathName)")
        #expect(location.hasSuffix("&id=\(proef.pathName)") && !location.contains("go="), "\(location)")
        #expect(try ticked(page) == [proef.pathName])
        #expect(try PageMarkup(page.text).faults() == [])
    }

    @Test func theListIsSortedAndPagedByItsButtons() async throws {
        #expect(try await press("sort.total").0 == "/clients?year=2024&order=total")
        #expect(try await press("sort.name").0 == "/clients?year=2024&descending=true")
        #expect(try await press("page.3").0 == "/clients?year=2024&page=3")
        #expect(try await press("year.2023").0 == "/clients?year=2023&state=submitted&mine=true")
        #expect(try await press("all").0 == "/clients?year=all")
        #expect(try await press("nonsense.%22%3E").0 == "/clients?year=2024")
    }

    /// What another page, another year or another search holds goes along, and is told.
    @Test func whatIsTickedElsewhereGoesAlong() async throws {
        let (_, page) = try await press("year.2023", "&id=\(proef.pathName)")
        let hidden = "<input type=\"hidden\" name=\"besides\" value=\"\(proef.pathName)\">"
        #expect(page.text.main.contains(hidden) && page.text.main.contains("Also ticked, not on this page: 1."))
        #expect(try ticked(page) == [])
        let both = "&besides=\(proef.pathName)&id=\(trial.earlier)"
        let review = "/clients/review?id=\(trial.earlier)&id=\(proef.pathName)&list=year%3D2024"
        #expect(try await press("review", both).0 == review)
        #expect(try await press("drop", both).0 == "/clients?year=2024&id=\(trial.earlier)#pick")
        let none = try await trial.accountant().get("/clients?year=2023&search=nobody&besides=\(proef.pathName)")
        #expect(none.text.main.contains("value=\"review\"") && none.text.main.contains("Nothing fits"))
    }

    /// Whose declarations somebody may not certify is carried nowhere.
    @Test func onlyWhatCanBeCertifiedIsCarried() async throws {
        let page = try await trial.accountant().get("/clients?year=2024&id=2024-0300000412&besides=2024-0300000313")
        #expect(!page.text.main.contains("0300000412") && !page.text.main.contains("name=\"besides\""))
    }

    @Test func allOfAPageAreTickedByAButton() async throws {
        let page = try await trial.accountant().get("/clients?year=2024&state=submitted").text.main
        #expect(page.contains("value=\"tick\">Tick all") && !page.contains("value=\"\(proef.pathName)\" checked"))
        let (location, all) = try await press("tick", "&besides=\(trial.earlier)")
        #expect(location == "/clients?year=2024&id=\(trial.earlier)&tick=all#pick")
        #expect(try ticked(all) == [proef.pathName])
        #expect(all.text.main.contains("value=\"untick\">Untick all") && all.text.main.contains("name=\"besides\""))
        #expect(try await press("untick", "&id=\(proef.pathName)").0 == "/clients?year=2024#pick")
    }

    @Test func nothingTickedIsTold() async throws {
        let (location, page) = try await press("review")
        #expect(location == "/clients?year=2024&picked=nothing" && page.text.main.contains("Nothing is chosen."))
    }

    /// None of too many is left away in silence.
    @Test func moreThanAReviewHoldsIsTold() async throws {
        let numbers = (1...300).compactMap { SampleNumber.enterprise($0) }.prefix(ClientReviewRoutes.most + 1)
        #expect(numbers.count == ClientReviewRoutes.most + 1)
        let ticks = numbers.map { "&id=2024-\($0)" }.joined()
        let (location, page) = try await press("review", ticks)
        #expect(location.hasPrefix("/clients?year=2024&id="))
        #expect(page.text.main.contains("At most 50 declarations are reviewed together; 51 are ticked."))
    }
}
