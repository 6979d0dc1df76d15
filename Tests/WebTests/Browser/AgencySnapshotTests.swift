import Access
import Billing
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// The agency's pages as they are, each in four languages, and what every page of ours keeps to.
@Suite struct AgencySnapshotTests {
    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let browser = try TestBrowser()
        let muster = try SampleDocument(SampleOrganisation.muster, year: 2023).declaration
        try browser.file([
            try SampleDocument(SampleOrganisation.proef).declaration.named("<script>😀 Proef"),
            try SampleDocument(SampleOrganisation.exemple, total: 2_000_000, levy: 0).declaration, muster,
        ])
        var officer = try await FilingPerson(browser, browser.people.financeOfficer)
        officer.language = language.rawValue
        let proef = try #require(SampleOrganisation.proef?.declarant)
        let missing = DeclarationKey(declarant: muster.declarant.id, year: 2024).pathName
        let asked = "budget=1000.00&maximum_rate=0.1000&threshold=40000.00"
        let set = try SampleDocument(SampleOrganisation.muster).declaration
        let refused = try SampleDocument(SampleOrganisation.exemple).declaration
        let batch = try keep(CSVDeclarationWriter.text([set, refused]), browser)
        let pages = [
            ("agency", "/agency"), ("agency-glance", "/agency/2024"),
            ("agency-simulator", "/agency/2024/simulator?\(asked)"),
            ("agency-contributors", "/agency/2024/contributors"),
            ("agency-contributor", "/agency/contributors/\(proef)"), ("agency-missing", "/agency/2024/missing"),
            ("agency-notices", "/agency/2024/missing/notices?kind=reminder&id=\(missing)"),
            ("agency-ex-officio", "/agency/2024/ex-officio"),
            ("agency-ex-officio-review", "/agency/2024/ex-officio/\(batch)"),
        ]
        for (name, path) in pages {
            var shown = try await officer.get(path)
            if let location = shown.location { shown = try await officer.get(location) }
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.main.contains("{"), "\(name): a place is not filled")
            #expect(shown.text.utf8.count < 45_000, "\(name): \(shown.text.utf8.count) bytes")
            try PageSnapshot.compare(shown.text, name, language)
        }
        let notices = try await officer.send(
            "/agency/2024/missing/notices?kind=reminder&id=\(missing)", [("kind", "reminder"), ("id", missing)],
            to: "/agency/2024/missing/notices")
        try PageSnapshot.compare(notices.text, "agency-notices-done", language)
        let sheet = "/agency/2024/ex-officio/\(batch)"
        let done = try await officer.send(sheet, [("reason", "<b>VAT</b> listing")])
        try PageSnapshot.compare(done.text, "agency-ex-officio-done", language)
    }

    /// Of what was declared, and of what was not.
    @Test(arguments: Language.allCases)
    func thePagesOfReopeningAreAsTheyWere(language: Language) async throws {
        let browser = try TestBrowser()
        let year = MoneyYear(browser)
        try year.declare()
        try year.reach(.closed)
        var officer = try await FilingPerson(browser, browser.people.financeOfficer)
        officer.language = language.rawValue
        for (name, organisation) in [
            ("reopening", SampleOrganisation.proef), ("reopening-undeclared", SampleOrganisation.exemple),
        ] {
            let contributor = try #require(organisation?.declarant)
            let shown = try await officer.get("/agency/contributors/\(contributor)/reopening/2024")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            try PageSnapshot.compare(shown.text, name, language)
        }
    }

    private func keep(_ csv: String, _ browser: TestBrowser) throws -> String {
        let id = "ex-officio-csv-00000000000000000000000000000000"
        try browser.store.write { (store) throws(Problems) in
            let owner = OrganisationID.agency.description
            try store.add(StoredBatch(id: id, owner: owner, answer: Array(csv.utf8), at: browser.clock.now()))
        }
        return id
    }
}
