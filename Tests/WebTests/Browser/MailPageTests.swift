import Access
import Declarations
import Exchange
import Law
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// What people are written, when, and in which language.
@Suite struct MailPageTests {
    private let browser: TestBrowser
    private let key: DeclarationKey
    private let path: String

    init() throws {
        browser = try TestBrowser()
        key = try SampleDocument(SampleOrganisation.proef).declaration.key
        path = "/declarations/\(key.pathName)"
    }

    private func mails() throws -> [StoredMail] { try browser.store.newestMails(50).map(\.mail) }

    @Test func whoHandsInIsSentTheReceipt() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let location = try await ulla.file(path)
        let mail = try #require(try mails().first)
        #expect(mail.kind == .receipt && mail.recipient == "ulla@voorbeeld.example" && mail.language == .nl)
        #expect(location.hasSuffix("/\(mail.detail ?? "")"))
    }

    @Test func askingForTheCertificateWritesToWhoMayGiveItOnce() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        for _ in 0..<2 {
            #expect(try await ulla.follow("\(path)/certification", []) == "\(path)/certification?asked=1")
        }
        #expect(try await ulla.get("\(path)/certification?asked=1").text.main.contains("The mail is on its way"))
        let asked = try mails().filter { $0.kind == .certificationAsked }
        #expect(asked.count == 1 && asked.first?.declaration == key)
        #expect(asked.first?.recipient.hasSuffix(".example") == true)
    }

    @Test func aRefusalIsTold() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let certifier = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
        _ = try browser.declarations.refuse(key, nil, reason: "The books differ", by: certifier)
        #expect(try mails().contains { $0.kind == .refused && $0.detail == "The books differ" })
    }

    @Test func aFormOfAnotherSiteAsksNobody() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        #expect(try await browser.post("\(path)/certification", [("form_token", "x")]).status == 403)
        #expect(try mails().allSatisfy { $0.kind != .certificationAsked })
    }

    @Test(arguments: Language.allCases, StoredMail.Kind.allCases)
    func everyMailIsWholeInEveryLanguage(language: Language, kind: StoredMail.Kind) throws {
        let mail = StoredMail(
            kind, to: "a@b.example", language, about: key, name: "Proef \u{202E}<b>", detail: "DETAIL", cause: "1",
            at: browser.clock.now())
        let words = MailText(try WebDesk.book.get(), address: "https://contributions.example").words(of: mail)
        #expect(!(words.subject + words.text).contains { "{}\u{202E}".contains($0) })
        #expect(words.text.contains("https://contributions.example/declarations/\(key.pathName)"))
        #expect(words.text.contains("2024") && words.subject.contains("Proef"))
        #expect(!words.subject.contains { $0.isNewline })
        let other = language == .en ? Language.nl : .en
        let others = StoredMail(
            kind, to: "a@b.example", other, about: key, name: "Proef", detail: "DETAIL", cause: "1",
            at: browser.clock.now())
        #expect(MailText(try WebDesk.book.get(), address: "").words(of: others).subject != words.subject)
    }

    @Test(arguments: Language.allCases)
    func theMailsOfATrialServiceAreShown(language: Language) async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let shown = try await browser.get("/development/mails", language: language.rawValue)
        #expect(shown.status == 200 && shown.text.contains("ulla@voorbeeld.example"))
        #expect(try PageMarkup(shown.text).faults() == [])
        try PageSnapshot.compare(shown.text, "development-mails", language)
    }
}
