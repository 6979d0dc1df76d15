import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Rules
import Service
import Testing
import Values
import Wording

@testable import Web

/// The finance officer looks at a year, tries another budget, and finds everybody who declared.
@Suite struct AgencyPageTests {
    private let browser: TestBrowser

    init() throws {
        browser = try TestBrowser()
        let proef = try SampleDocument(SampleOrganisation.proef).declaration
        var small = try SampleDocument(SampleOrganisation.muster, total: 3_000_000, levy: 1_000_000)
        small.declaration = small.declaration.named("Muster <b>Technik</b> 😀")
        try browser.file([proef, small.declaration])
        try browser.file([try SampleDocument(SampleOrganisation.exemple, year: 2023).declaration])
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    @Test func aYearIsSeenAtAGlance() async throws {
        let officer = try await officer()
        let main = try await officer.get("/agency/2024").text.main
        #expect(main.contains("<strong>2</strong> declared") && main.contains("<strong>1</strong> missing"))
        #expect(main.contains("<strong>0</strong> certified"))
        // 2 entities each at the published cost of € 370.00, and 0.2868 % of € 400,000.00: the small one is exempt.
        let present = try browser.present(2024)
        #expect(present.total.contributors == 2 && present.total.exempt == 1)
        #expect(main.contains(Self.money(present.total.totals.total)))
        #expect(main.contains("until") || main.contains("Until"))
        for id in ["progress", "bands", "plot-activity", "plot-class", "rates"] {
            #expect(main.contains("id=\"\(id)-title\""), "\(id)")
        }
    }

    @Test func aYearWithoutFiguresOrDeclarationsIsShownAllTheSame() async throws {
        let officer = try await officer()
        for year in browser.declarations.book.years {
            #expect(try await officer.get("/agency/\(year)").status == 200, "\(year)")
        }
    }

    @Test func aBudgetIsTriedOutAtAnAddressThatSaysIt() async throws {
        let officer = try await officer()
        let sent = try await officer.get(
            "/agency/2024/simulator?budget=1%2C000%2C000.00&maximum_rate=&threshold=40000&R4=levy")
        let location = try #require(sent.location)
        #expect(location.contains("budget=1000000.00") && location.contains("R4=levy"))
        let main = try await officer.get(location).text.main
        var terms = SimulatorTerms(
            budget: Cents(100_000_000), maximumRate: nil, threshold: Cents(4_000_000), readings: Readings())
        terms.readings.testedTurnover = .levy
        let office = browser.desk.offices.agency
        let simulated = try office.simulate(terms, of: 2024, try office.sector(of: 2024))
        #expect(simulated.total.entities > 0 && main.contains(Self.money(simulated.total.totals.activity)))
        #expect(main.contains(Self.money(simulated.residualLevy)))
        // The same in another language is the same run.
        let german = try await browser.get(location, language: "de")
        #expect(german.status == 200 && german.text.main.contains("1.000.000,00"))
    }

    @Test(arguments: [
        "budget=x&threshold=1", "budget=1&threshold=", "budget=1&threshold=1&maximum_rate=12x",
        "budget=1&threshold=1&R4=%3Cscript%3E", "budget=%3Cscript%3E%E2%80%AE%F0%9F%98%80&threshold=1",
    ])
    func whatCannotBeTriedOutIsSaid(query: String) async throws {
        let shown = try await officer().get("/agency/2024/simulator?\(query)")
        #expect(shown.status == 422 && shown.text.contains("<title>Error: ") && !shown.text.contains("<script"))
    }

    /// Two empty fields are two different sentences, and neither is about a turnover.
    @Test func emptyFieldsOfTheSimulatorAreNamed() async throws {
        let shown = try await officer().get("/agency/2024/simulator?budget=&threshold=").text.main
        #expect(shown.contains("“Budget” is empty") && shown.contains("“Threshold of the levy” is empty"))
        #expect(!shown.contains("if there is no turnover"))
    }

    @Test func amountsOfTheSimulatorAreAsTheLanguageTypesThem() async throws {
        var officer = try await officer()
        officer.language = "fr"
        let path = "/agency/2024/simulator?budget=900000.00&maximum_rate=0.2&threshold=40000.00"
        var shown = try await officer.get(path)
        if let location = shown.location { shown = try await officer.get(location) }
        let fields = try PageMarkup(shown.text).all("input").compactMap { $0.attributes["value"] }
        #expect(
            fields.contains { $0.hasPrefix("900") && $0.hasSuffix("000,00") } && fields.contains("0,2"), "\(fields)")
    }

    @Test(arguments: ["", "?budget=900000.00", "?threshold=40000", "?maximum_rate=0.2", "?R4=levy"])
    func whatAnAddressLeavesOutStaysAsItIs(query: String) async throws {
        let officer = try await officer()
        var shown = try await officer.get("/agency/2024/simulator\(query)")
        if let location = shown.location { shown = try await officer.get(location) }
        #expect(shown.status == 200 && shown.text.main.contains("<h2 id=\"result\">"), "\(shown.status)")
        #expect(!shown.text.main.contains("name=\"budget\" value=\"\""))
    }

    @Test func everybodyIsFoundByStateNameAndNumber() async throws {
        let officer = try await officer()
        let all = try await officer.get("/agency/2024/contributors").text.main
        #expect(all.contains("Found: 2") && all.contains("Muster &lt;b&gt;Technik&lt;/b&gt; 😀"))
        #expect(try await officer.get("/agency/2024/contributors?search=MUSTER").text.main.contains("Found: 1"))
        let number = try #require(SampleOrganisation.proef?.declarant?.description)
        let found = try await officer.get("/agency/2024/contributors?search=\(number)&state=submitted").text.main
        #expect(found.contains("Found: 1") && found.contains("Proef Medisch"))
        #expect(try await officer.get("/agency/2024/contributors?state=certified").text.main.contains("Found: 0"))
        let sorted = try await officer.get("/agency/2024/contributors?order=total&descending=true").text.main
        let first = try #require(sorted.firstRange(of: "Proef Medisch"))
        let second = try #require(sorted.firstRange(of: "Muster"))
        #expect(first.lowerBound < second.lowerBound)
        let sheet = try await officer.get("/agency/2024/contributors.csv?search=proef")
        #expect(sheet.headers[.contentType]?.hasPrefix("text/csv") == true)
        #expect(sheet.text.split(whereSeparator: \.isNewline).count == 2 && sheet.text.contains("1250000.00"))
        #expect(try await officer.get("/agency/2024/contributors.xlsx").text.hasPrefix("PK"))
    }

    @Test func aCaseHoldsEverythingThatWasFiled() async throws {
        let officer = try await officer()
        let declarant = try #require(SampleOrganisation.muster?.declarant)
        let shown = try await officer.get("/agency/contributors/\(declarant)")
        let main = shown.text.main
        #expect(shown.status == 200 && main.contains("Muster &lt;b&gt;Technik&lt;/b&gt; 😀") && !main.contains("<b>T"))
        #expect(main.contains("/receipts/2024-") && main.contains("How this is computed"))
        #expect(main.contains("2024/\(declarant)") && main.contains("Audit trail"))
        #expect(try PageMarkup(shown.text).faults() == [])
        let nobody = try await officer.get("/agency/contributors/0123456749")
        #expect(nobody.status == 404)
        #expect(try await officer.get("/agency/contributors/%3Cscript%3E").status == 404)
    }

    /// A declaration that comes in between is counted in at once.
    @Test func whatIsSeenIsNeverOld() async throws {
        let officer = try await officer()
        #expect(try await officer.get("/agency/2024/contributors").text.main.contains("Found: 2"))
        try browser.file([try SampleDocument(SampleOrganisation.exemple).declaration])
        #expect(try await officer.get("/agency/2024/contributors").text.main.contains("Found: 3"))
        #expect(try await officer.get("/agency/2024").text.main.contains("<strong>0</strong> missing"))
    }

    static func money(_ sum: CentsSum) -> String { Numerals(.en).money(sum) }
}

extension TestBrowser {
    /// Hands in declarations as their declarants do.
    func file(_ declarations: [Declaration]) throws {
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        let handedIn = declarations.enumerated().map {
            HandedIn(number: $0.offset + 1, declaration: PlacedDeclaration($0.element))
        }
        var refused: [Problem] = []
        try self.declarations.submit(handedIn, FilingTerms(), by: request) { refused += $0.problems.errors }
        #expect(refused.isEmpty, "\(refused)")
    }

    func present(_ year: Int) throws -> Simulation {
        let office = desk.offices.agency
        return try office.present(try office.billing.year(year), try office.sector(of: year))
    }
}

extension Declaration {
    func named(_ name: String) -> Declaration {
        let old = declarant
        return Declaration(
            contributionYear: contributionYear, turnoverYear: turnoverYear,
            declarant: Declarant(
                id: old.id, name: name, address: old.address, language: .de, contact: old.contact),
            registrations: registrations, turnover: turnover, selfControl: selfControl)
    }
}
