import Declarations
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// Who is chosen to certify is asked once the declaration is handed in; where nobody can be chosen, nobody is asked
/// who.
@Suite struct CertificateRequestTests {
    private let browser: TestBrowser
    private let key: DeclarationKey
    private let path: String

    init() throws {
        browser = try TestBrowser()
        key = try SampleDocument(SampleOrganisation.proef).declaration.key
        path = "/declarations/\(key.pathName)"
    }

    private func requests() throws -> [StoredMail] {
        try browser.store.newestMails(50).map(\.mail).filter { $0.kind == .certificationAsked }
    }

    /// Hands in with the accountant chosen.
    private func fileChoosing(_ ulla: FilingPerson) async throws -> String {
        try await ulla.fill(path)
        let page = try await ulla.get("\(path)/form/certifier?return=check").text.main
        #expect(page.contains("Whoever you choose gets a mail"))
        let mandate = try #require(page.firstMatch(of: #/name="certifier" value="(\d+)"/#)?.1)
        _ = try await ulla.follow("\(path)/form/certifier", [("certifier", String(mandate))])
        #expect(try requests().isEmpty, "nothing is handed in yet")
        return try await ulla.follow("\(path)/form/check", [])
    }

    @Test func whoIsChosenIsAskedOnceItIsHandedIn() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let filed = try await ulla.get(try await fileChoosing(ulla)).text.main
        #expect(try requests().map(\.declaration) == [key])
        #expect(filed.contains("A mail asked Boekhouding Voorbeeld to certify") && !filed.contains("/certification\""))
        let home = try await ulla.get("/home").text.main
        #expect(home.contains("asked Boekhouding Voorbeeld") && home.contains("class=\"button\" href=\"\(path)\">"))
        let page = try await ulla.get(path).text.main
        #expect(page.contains("asked Boekhouding Voorbeeld") && page.contains("See the request for the certificate"))
        #expect(!page.contains("Ask for the certificate"))
        let request = try await ulla.get("\(path)/certification").text.main
        #expect(request.contains("The mail to Boekhouding Voorbeeld went out") && !request.contains("Tell them"))
    }

    /// The page that hands in is sent again: what was done is answered, and the mail is one.
    @Test func whatIsHandedInAgainAsksOnce() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        let page = try await ulla.get("\(path)/form/certifier?return=check").text.main
        let mandate = try #require(page.firstMatch(of: #/name="certifier" value="(\d+)"/#)?.1)
        _ = try await ulla.follow("\(path)/form/certifier", [("certifier", String(mandate))])
        let check = try await ulla.get("\(path)/form/check")
        for _ in 0..<2 {
            #expect(try await ulla.send(check, [], to: "\(path)/form/check").location?.contains("/filed/") == true)
        }
        #expect(try requests().count == 1)
    }

    @Test func whoChoosesNobodyWritesToNobody() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let filed = try await ulla.get(try await ulla.file(path)).text.main
        #expect(try requests().isEmpty && filed.contains("\(path)/certification\""))
    }

    /// Who certified, or was asked to, has not seen what a correction says: the same is asked again.
    @Test func aCorrectionIsAskedForAnew() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await fileChoosing(ulla)
        _ = try await ulla.follow("\(path)/form/reason", [("reason", "A branch was forgotten")])
        let begun = try await ulla.get(path).text.main
        #expect(begun.contains("Go on with the correction"))
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "1,300,000"), ("levy", "400,000")])
        let filed = try await ulla.get(try await ulla.follow("\(path)/form/check", [])).text.main
        #expect(try requests().count == 2 && filed.contains("A mail asked Boekhouding Voorbeeld to certify"))
        // Whoever certified reads what it is about now.
        let writer = MailText(try WebDesk.book.get(), address: "https://contributions.example")
        let told = try requests().sorted { ($0.detail ?? "") > ($1.detail ?? "") }.map { writer.words(of: $0) }
        #expect(told[0].subject == "Te certificeren: verbeterde aangifte 2024 van Proef Medisch", "\(told[0].subject)")
        #expect(told[0].text.contains("De reden van de verbetering:\n\nA branch was forgotten\n"))
        #expect(!told[1].text.contains("verbeter") && !told[1].subject.contains("verbeter"))
    }

    @Test func whereNobodyHoldsAMandateNobodyIsAskedWho() async throws {
        let own = "/declarations/\(try SampleDocument(SampleOrganisation.muster).declaration.key.pathName)"
        let ute = try await FilingPerson(browser, browser.people.musterUser)
        _ = try await ute.follow("\(own)/form/situation", [("situation", "turnover")])
        #expect(try await !ute.get("\(own)/form").text.main.contains("Who certifies"))
    }

    /// The link of an invitation leads to what is left to do.
    @Test func aLinkToBeginLeadsToWhatIsNext() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get("\(path)/begin").location == "\(path)/form/situation")
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        #expect(try await ulla.get("\(path)/begin").location == "\(path)/form")
        _ = try await ulla.file(path)
        #expect(try await ulla.get("\(path)/begin").location == path)
    }

    /// The link of an invitation that is opened once more does not ask for what is done.
    @Test func whoComesBackToTheFormIsToldThatItIsHandedIn() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let page = try await ulla.get("\(path)/form").text.main
        #expect(page.contains("It stands until you hand in a correction") && page.contains("href=\"\(path)\""))
        #expect(!page.contains("Hand it in"))
    }

    @Test func anOlderReceiptTellsOfTheNewerRevision() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let first = try await ulla.file(path).replacing("/filed/", with: "/receipts/")
        #expect(try await !ulla.get(first).text.main.contains("newer revision"))
        _ = try await ulla.follow("\(path)/withdraw", [("reason", "Handed in for the wrong year")])
        #expect(try await ulla.get(first).text.main.contains("There is a newer revision: 2 of"))
    }
}
