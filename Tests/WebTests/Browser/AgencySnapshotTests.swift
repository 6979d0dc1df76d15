import Access
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
