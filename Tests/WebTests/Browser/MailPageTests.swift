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
        let news = try #require(mail.news)
        #expect(location.hasSuffix("/\(news.reference)") && news.event == .submit)
    }

    private func words(_ mail: StoredMail) throws -> String {
        MailText(try WebDesk.book.get(), address: "https://contributions.example").words(of: mail).text
    }

    @Test func aCorrectionIsToldWithWhatItChangedAndWhy() throws {
        let before = try SampleDocument(SampleOrganisation.proef)
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        var after = try SampleDocument(SampleOrganisation.proef, levy: 50_000_000).declaration
        after.correction = Correction(revision: 1, reason: "Two invoices\nwere missing")
        for declaration in [before.declaration, after] {
            try browser.declarations.submit(
                [HandedIn(number: 1, declaration: PlacedDeclaration(declaration))], FilingTerms(), by: request
            ) { _ in }
        }
        let mail = try #require(try mails().first)
        let news = try #require(mail.news)
        #expect(news.event == .correct && news.changed == [.levyTurnover])
        let told = try words(mail)
        #expect(told.contains("is verbeterd") && told.contains("Reden: Two invoices\nwere missing"), "\(told)")
        #expect(told.contains("Gewijzigd: ") && told.contains("/receipts/\(news.reference)\n"))
        #expect(!told.contains("vervallen"))
    }

    @Test func aCorrectionThatTakesTheCertificateSaysSo() throws {
        let certified = try SampleDocument(SampleOrganisation.proef)
        let request = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        var after = try SampleDocument(SampleOrganisation.proef, levy: 50_000_000).declaration
        after.correction = Correction(revision: 1, reason: "Two invoices were missing")
        let certifier = Certifier(
            name: "Noor Voorbeeld", profession: .accountant, registerNumber: "12345678", position: .external)
        for declaration in [certified.declaration, after] {
            try browser.declarations.submit(
                [HandedIn(number: 1, declaration: PlacedDeclaration(declaration))], FilingTerms(), by: request
            ) { _ in }
            guard declaration.correction == nil else { continue }
            let noor = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
            _ = try browser.declarations.certify(certified.declaration.key, certifier, hash: nil, by: noor)
        }
        let told = try words(try #require(try mails().first { $0.news?.event == .correct }))
        #expect(told.contains("Het certificaat van de vorige versie is vervallen"), "\(told)")
    }

    @Test func whatTheAgencySetIsToldToBeTheAgencys() throws {
        let document = try SampleDocument(SampleOrganisation.proef)
        let request = FilingRequest(author: Author(person: "Fabien", role: .agency), id: "test")
        try browser.declarations.setExOfficio(
            [HandedIn(number: 1, declaration: PlacedDeclaration(document.declaration))], reason: "No declaration came",
            by: request
        ) { _ in }
        let mail = try #require(try mails().first)
        let told = try words(mail)
        #expect(told.contains("ambtshalve") && told.contains("Niet akkoord?"), "\(told)")
        #expect(told.contains("Reden: No declaration came"))
    }

    /// What was written before only had the receipt's reference.
    @Test func anOlderMailIsStillWhole() throws {
        let mail = StoredMail(
            .receipt, to: "a@b.example", .en, about: key, name: "Proef", detail: "2024-AAAA-BBBB-CCCC", cause: "1",
            at: browser.clock.now())
        #expect(try words(mail).contains("has changed") && mail.news?.reference == "2024-AAAA-BBBB-CCCC")
    }

    /// A day that has passed is told to have passed.
    @Test(arguments: [(StoredMail.Kind.invitation, "2024-05-01", "is"), (.reminder, "2024-12-01", "was")])
    func nobodyIsPromisedADayThatHasPassed(kind: StoredMail.Kind, day: String, verb: String) throws {
        let at = try #require(Instant("\(day)T10:00:00.000Z"))
        let mail = StoredMail(kind, to: "a@b.example", .en, about: key, name: "Proef", cause: "1", at: at)
        let told = try words(mail)
        #expect(told.contains("The last day \(verb) "), "\(told)")
    }

    @Test func askingForTheCertificateWritesToWhoMayGiveItOnce() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        for _ in 0..<2 {
            #expect(try await ulla.follow("\(path)/certification", []) == "\(path)/certification")
        }
        let page = try await ulla.get("\(path)/certification").text.main
        #expect(page.contains("The mail to Boekhouding Voorbeeld went out on 1\u{A0}June 2024"))
        #expect(!page.contains("<button"))
        let asked = try mails().filter { $0.kind == .certificationAsked }
        #expect(asked.count == 1 && asked.first?.declaration == key)
        #expect(asked.first?.recipient.hasSuffix(".example") == true)
    }

    @Test func aRefusalIsTold() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let certifier = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
        _ = try browser.declarations.refuse(key, nil, reason: "The books differ", by: certifier)
        let mail = try #require(try mails().first { $0.kind == .refused })
        #expect(mail.refusal?.reason == "The books differ" && mail.refusal?.by == "Noor")
        // One of before it was kept who refused.
        let old = StoredMail(
            .refused, to: "a@b.example", .en, about: key, name: "Proef", detail: "The books\ndiffer", cause: "1",
            at: mail.at)
        #expect(old.refusal?.by == "" && old.refusal?.reason == "The books\ndiffer")
        let words = MailText(try WebDesk.book.get(), address: "https://contributions.example").words(of: old).text
        #expect(words.hasPrefix("The declaration 2024 of Proef was not certified. The reason:\n\nThe books\ndiffer"))
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
