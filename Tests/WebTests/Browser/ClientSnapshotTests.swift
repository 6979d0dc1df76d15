import Access
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// The accountant's pages as they are, each in four languages, and what every page of ours keeps to.
@Suite struct ClientSnapshotTests {
    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let browser = try TestBrowser()
        let key = try SampleDocument(SampleOrganisation.proef).declaration.key
        for year in [2024, 2023] { try file(try SampleDocument(SampleOrganisation.proef, year: year), browser) }
        var noor = try await FilingPerson(browser, browser.people.accountant)
        noor.language = language.rawValue
        let other = key.pathName.replacing("2024-", with: "2023-")
        let pages = [
            ("clients", "/clients"),
            ("clients-none", "/clients?search=%22%3E%3Cscript%3E%E2%80%AE%F0%9F%98%80&year=all"),
            ("client-declaration", "/declarations/\(key.pathName)"),
            ("client-review", "/clients/review?id=\(key.pathName)"),
            ("client-review-many", "/clients/review?id=\(key.pathName)&id=\(other)"),
            ("client-upload", "/clients/upload"), ("client-batch", "/clients/batches/\(try batch(browser))"),
        ]
        for (name, path) in pages {
            let shown = try await noor.get(path)
            #expect(shown.status == 200, "\(name)")
            #expect(try PageMarkup(shown.text).faults() == [], "\(name)")
            #expect(!shown.text.contains("{"), "\(name): a place is not filled")
            try PageSnapshot.compare(shown.text, name, language)
        }
        let page = try await noor.get("/clients/review?id=\(key.pathName)")
        let token = try #require(page.field("form_token"))
        let form = [
            ("form_token", token), ("seen", "\(key.pathName)~1.0"), ("seen", "\(other)~7.0"), ("reason", "<b>No</b>"),
        ]
        let sent = try await browser.post("/clients/refuse", form, language: language.rawValue)
        let done = try await noor.get(try #require(sent.location))
        try PageSnapshot.compare(done.text, "clients-done", language)
    }

    private func file(_ document: SampleDocument, _ browser: TestBrowser) throws {
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        try browser.declarations.submit(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], FilingTerms(), by: request
        ) { _ in }
    }

    /// One good and one refused row.
    private func batch(_ browser: TestBrowser) throws -> String {
        let id = "batch-00000000000000000000000000000000"
        let answer = """
            {"id":"\(id)","language":"en","accepted":1,"refused":1,"verdicts":[
            {"number":1,"declaration":"2024/0300000214","accepted":true,"receipt":"2024-ABCD-EFGH-JKLM","problems":[]},
            {"number":2,"declaration":null,"accepted":false,"receipt":null,"problems":[
            {"text":"<b>wrong</b>","cell":"N3","line":3}]}]}
            """
        let owner = try #require(SampleOrganisation.accountants?.description)
        try browser.store.write { (store) throws(Problems) in
            try store.add(StoredBatch(id: id, owner: owner, answer: Array(answer.utf8), at: browser.clock.now()))
        }
        return id
    }
}
