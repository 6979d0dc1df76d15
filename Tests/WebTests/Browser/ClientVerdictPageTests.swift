import Access
import Declarations
import Exchange
import Law
import Service
import SignIn
import Testing
import Values

@testable import Pages
@testable import Web

/// What was certified or refused is told at an address of its own.
@Suite struct ClientVerdictPageTests {
    private let trial: ClientTrial
    private var browser: TestBrowser { trial.browser }
    private var proef: DeclarationKey { trial.proef }

    init() throws {
        trial = try ClientTrial()
        try trial.file(SampleDocument(SampleOrganisation.proef))
    }

    private func send(_ noor: FilingPerson, _ fields: [(String, String)], to action: String) async throws -> String {
        let page = try await noor.get("/clients/review?id=\(proef.pathName)&list=year%3D2024")
        let seen = [("shown", "\(proef.pathName)~1.0"), ("seen", "\(proef.pathName)~1.0"), ("list", "year=2024")]
        let sent = try await noor.send(page, seen + fields, to: action)
        #expect(sent.status == 303, "\(sent.text.main)")
        return try #require(sent.location)
    }

    @Test func itIsLoadedAgainInAnyLanguageAndSendsNothing() async throws {
        var noor = try await trial.accountant()
        let told = try await send(noor, ClientTrial.certifier, to: "/clients/certify")
        #expect(told.hasPrefix("/clients/verdicts/"))
        let first = try await noor.get(told).text
        #expect(first.main.contains("Certified: 1") && first.main.contains("Proef Medisch"))
        #expect(first.main.contains("/receipts/2024-") && first.main.contains("href=\"/clients?year=2024\""))
        #expect(first.contains("href=\"\(told)?language=nl\""))
        #expect(try PageMarkup(first).faults() == [])
        noor.language = "nl"
        #expect(try await noor.get("\(told)?language=nl").text.main.contains("Gecertificeerd: 1"))
        #expect(try await noor.get(told).text.main.contains("Proef Medisch"))
        #expect(try browser.declarations.form(of: proef).history.verdicts.count == 1)
    }

    @Test func aRefusalIsToldAtItsAddressToo() async throws {
        let noor = try await trial.accountant()
        let told = try await send(noor, [("reason", "The books differ")], to: "/clients/refuse")
        #expect(try await noor.get(told).text.main.contains("Certificate refused: 1"))
    }

    /// The client is told who refused, by name and office, and no number of theirs.
    @Test(arguments: Language.allCases)
    func theMailOfARefusalSaysWhoRefused(language: Language) async throws {
        let noor = try await trial.accountant()
        _ = try await send(noor, [("reason", "The books differ")], to: "/clients/refuse")
        let written = try #require(try browser.store.newestMails(9).map(\.mail).first { $0.kind == .refused })
        let mail = StoredMail(
            id: written.id, .refused, to: written.recipient, language, about: proef, name: written.name,
            detail: written.detail, at: written.at)
        let told = MailText(try WebDesk.book.get(), address: "https://contributions.example").words(of: mail).text
        let office = try #require(browser.people.accountant?.organisation)
        let name = try browser.access.organisation(office, by: try #require(browser.people.accountant).caller).name
        #expect(told.contains("Noor Voorbeeld (\(name))") && told.contains("\n\nThe books differ\n\n"), "\(told)")
        let person = try #require(browser.people.accountant?.data.id.nationalNumber?.description)
        #expect(!told.contains(person), "\(told)")
        #expect(written.detail?.contains(person) == false && !told.contains("{"))
    }

    /// The list as a file proves what was certified.
    @Test func theExportedListSaysWhoCertifiedWhenAndWithWhichReceipt() async throws {
        let noor = try await trial.accountant()
        let before = try await noor.get("/clients/list.csv?year=2024&order=total&descending=true").text
        #expect(before.contains(",Certified by,Certified on,Receipt\r\n"), "\(before)")
        let handedIn = try #require(try browser.declarations.receipts(of: proef).first?.reference.text)
        #expect(before.contains(",,,\(handedIn)\r\n") && before.contains(",no,,,\r\n"), "\(before)")
        _ = try await send(noor, ClientTrial.certifier, to: "/clients/certify")
        let certified = try #require(try browser.declarations.receipts(of: proef).first?.reference.text)
        let after = try await noor.get("/clients/list.csv?year=2024&order=total&descending=true").text
        #expect(after.contains(",Noor Voorbeeld,2024-06-01,\(certified)\r\n") && certified != handedIn, "\(after)")
    }

    /// What was not done is told with its reason, later too.
    @Test func whatWasNotDoneStaysTold() async throws {
        let noor = try await trial.accountant()
        let first = try await send(noor, [("reason", "The books differ")], to: "/clients/refuse")
        let page = try await noor.get(first)
        #expect(page.status == 200)
        let other = try await send(noor, ClientTrial.certifier, to: "/clients/certify")
        for _ in 0..<2 {
            let told = try await noor.get(other).text.main
            #expect(told.contains("Not done: 1") && told.contains("Proef Medisch"), "\(told)")
        }
    }

    @Test func nobodyElseFindsIt() async throws {
        let noor = try await trial.accountant()
        let told = try await send(noor, ClientTrial.certifier, to: "/clients/certify")
        #expect(try await noor.get("/clients/verdicts/0123456789abcdef0123456789abcdef").status == 404)
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get(told).status == 404)
        browser.keep("__Host-sid", nil)
        #expect(try await browser.get(told).location?.hasPrefix("/sign-in") == true)
    }

    // MARK: Another language before that

    /// What was typed and ticked on the review is there in the other language, and nothing is done.
    @Test func anotherLanguageKeepsWhatWasTypedAndTicked() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)&id=\(trial.earlier)")
        #expect(page.text.contains("form=\"answer\" formnovalidate formaction=\"/clients/review?language=nl\""))
        #expect(page.text.main.contains("id=\"answer\""))
        let typed = [
            ("certifier_name", "<b>Noor</b>"), ("register_number", "no digit"), ("profession", "auditor"),
            ("reason", "De boeken kloppen niet"), ("typed_in", "en"),
        ]
        let dutch = try await trial.send(page, typed, to: "/clients/review?language=nl", unticked: [trial.earlier])
        #expect(dutch.status == 200 && dutch.text.contains("<html lang=\"nl\">"))
        #expect(dutch.text.main.contains("value=\"&lt;b&gt;Noor&lt;/b&gt;\"") && !dutch.text.contains("id=\"summary\""))
        #expect(dutch.text.main.contains("De boeken kloppen niet") && dutch.text.main.contains("value=\"no digit\""))
        let boxes = try PageMarkup(dutch.text).all("input").filter { $0.attributes["name"] == "seen" }
        #expect(boxes.map { $0.attributes["checked"] != nil } == [true, false])
        #expect(try PageMarkup(dutch.text).faults() == [])
        #expect(try trial.state(proef) == .submitted)
    }
}
