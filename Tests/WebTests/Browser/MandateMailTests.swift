import Access
import Declarations
import Law
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// Who gets a mandate, loses one, or becomes a user is told, once.
@Suite struct MandateMailTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    private func mails() throws -> [StoredMail] { try browser.store.newestMails(50).map(\.mail) }

    private func words(_ mail: StoredMail) throws -> (subject: String, text: String) {
        MailText(try WebDesk.book.get(), address: "https://contributions.example").words(of: mail)
    }

    private func organisation(_ person: SamplePerson?) throws -> OrganisationAccess {
        let person = try #require(person)
        return try browser.access.organisation(try #require(person.organisation), by: person.caller)
    }

    @Test func theSampleWritesToNobody() throws { #expect(try mails().isEmpty) }

    /// In the office's language and at its address; its name is not the one that was typed.
    @Test func anOfficeIsToldOfAMandateOnce() async throws {
        let hilde = try await FilingPerson(browser, browser.people.proefChief)
        let office = try organisation(browser.people.accountant)
        let given = try await hilde.send(
            "/organisation",
            [
                ("organisation", office.id.number), ("name", "Wrong name"), ("purposes", "file"),
                ("from", "2024-06-01"), ("until", "2025-12-31"),
            ], to: "/organisation/mandates")
        #expect(given.status == 303)
        let page = try await hilde.get(given.location ?? "").text.main
        #expect(page.contains("is given to Wrong name (\(office.id.number)), from "), "\(page)")
        let mail = try #require(try mails().first)
        #expect(try mails().count == 1)
        #expect(mail.recipient == office.email && mail.language == office.language && mail.news == nil)
        #expect(mail.accessNews?.event == .mandateGiven)
        let told = try words(mail)
        #expect(!told.text.contains("Wrong name") && told.text.contains("https://contributions.example/organisation\n"))
        let again = try browser.store.writeMail(mail)
        #expect(again == 1)
    }

    @Test func whoDidNotEndAMandateIsTold() async throws {
        let (giver, office) = (
            try organisation(browser.people.proefChief), try organisation(browser.people.accountant)
        )
        let held = giver.mandates(for: .organisation(office.id), at: browser.clock.now())
        let chiefs = (try #require(browser.people.proefChief), try #require(browser.people.accountant))
        let number = try #require(held.first).number
        _ = try browser.access.change(
            .endMandate(number), of: giver.id, by: AccessRequest(caller: chiefs.1.caller, id: "test"))
        var mail = try #require(try mails().first)
        #expect(mail.accessNews?.event == .mandateReturned && mail.recipient == giver.email)
        #expect(mail.accessNews?.holder == office.name)
        let terms = MandateTerms(
            mandatary: .organisation(office.id, name: "x"), purposes: [.view],
            from: try #require(CivilDate("2024-06-01")), until: try #require(CivilDate("2024-12-31")))
        let request = AccessRequest(caller: chiefs.0.caller, id: "test")
        let made = try browser.access.change(.giveMandate(terms), of: giver.id, by: request)
        _ = try browser.access.change(.endMandate(made.event.number), of: giver.id, by: request)
        mail = try #require(try mails().first { $0.accessNews?.event == .mandateEnded })
        #expect(mail.recipient == office.email)
    }

    /// Nobody is told to have lost what another mandate still gives: each lets its holder look.
    @Test func whatAnotherMandateStillGivesIsTold() throws {
        let (giver, office) = (
            try organisation(browser.people.proefChief), try organisation(browser.people.accountant)
        )
        let now = browser.clock.now()
        let held = giver.mandates(for: .organisation(office.id), at: now)
        #expect(held.contains { $0.terms.purposes.contains(.certify) })
        let request = AccessRequest(caller: try #require(browser.people.proefChief).caller, id: "test")
        let terms = MandateTerms(
            mandatary: .organisation(office.id, name: "x"), purposes: [.file, .view], from: now.day,
            until: .lastDay(of: now.day.year))
        let made = try browser.access.change(.giveMandate(terms), of: giver.id, by: request)
        _ = try browser.access.change(.endMandate(made.event.number), of: giver.id, by: request)
        let mail = try #require(try mails().first { $0.accessNews?.event == .mandateEnded })
        let filing = held.contains { $0.terms.purposes.contains(.file) }
        #expect(mail.accessNews?.still == (filing ? ["file", "view"] : ["view"]))
        #expect(mail.accessNews?.codes == ["file", "view"])
        let sentence = [
            Language.nl: "Met een ander mandaat mag u nog altijd:", .fr: "Un autre mandat vous permet toujours de",
            .de: "Eine andere Vollmacht erlaubt Ihnen weiterhin:", .en: "Another mandate still lets you:",
        ]
        let told = try words(mail).text
        #expect(told.contains(try #require(sentence[mail.language])), "\(told)")
        for one in held { _ = try browser.access.change(.endMandate(one.number), of: giver.id, by: request) }
        let last = try #require(try mails().first { $0.accessNews?.event == .mandateEnded && $0.id != mail.id })
        let wholly = try words(last).text
        #expect(last.accessNews?.still == [] && !wholly.contains(sentence[last.language] ?? ""), "\(wholly)")
    }

    @Test func anOfficeSeesTheMandatesThatItWasGiven() async throws {
        let (giver, office) = (
            try organisation(browser.people.proefChief), try organisation(browser.people.accountant)
        )
        let chief = try await FilingPerson(browser, browser.people.accountant)
        let page = try await chief.get("/organisation").text.main
        let list = page.split(separator: "id=\"received\"").last.map(String.init) ?? ""
        #expect(list.contains("\(giver.name)<br>") && list.contains(giver.id.number), "\(list)")
        let hilde = try await FilingPerson(browser, browser.people.proefChief)
        let own = try await hilde.get("/organisation").text.main
        #expect(own.contains("Nobody has given this organisation a mandate."))
        // Who may see a client's mandates learns nothing of whom that client works for.
        let caller = try #require(browser.people.accountant).caller
        #expect(try browser.access.receivedMandates(of: giver.id, by: caller).isEmpty)
        #expect(office.id != giver.id)
    }

    @Test func aNewUserIsTold() throws {
        let chief = try #require(browser.people.proefChief)
        let proef = try organisation(chief)
        let person = PersonData(
            id: .account(try #require(AccountName("newcomer"))), name: "Nieuw", firstName: "Nele",
            language: .de, email: "nele@voorbeeld.example")
        let unit = try #require(proef.activeUnits.first)
        let application = try #require(
            proef.applications(in: unit, try WebDesk.book.get().access.inForce(on: browser.clock.now().day)).first)
        _ = try browser.access.change(
            .addUser(unit, person, [ApplicationRight(application.code)]), of: proef.id,
            by: AccessRequest(caller: chief.caller, id: "test"))
        let mail = try #require(try mails().first)
        #expect(mail.recipient == "nele@voorbeeld.example" && mail.accessNews?.event == .userAdded)
        let told = try words(mail)
        #expect(told.subject == "Sie sind Benutzer für \(proef.name)")
        #expect(told.text.contains(application.names[.de]) && told.text.contains(".example/home\n"), "\(told.text)")
    }

    @Test(arguments: Language.allCases, AccessNews.Event.allCases)
    func everyMailIsWholeInEveryLanguage(language: Language, event: AccessNews.Event) throws {
        let key = try SampleDocument(SampleOrganisation.proef).declaration.key
        let detail = "access\n\(event.rawValue)\nfile\n2024-01-01\n2024-12-31\norganisation\nBüro \u{202E}{name}"
        let mail = StoredMail(
            .receipt, to: "a@b.example", language, about: key, name: "Proef \u{202E}<b>", detail: detail, cause: "1",
            at: browser.clock.now())
        let told = try words(mail)
        #expect(!(told.subject + told.text).contains("\u{202E}") && !told.subject.contains { $0.isNewline })
        #expect(told.text.contains("Proef") && told.text.contains("https://contributions.example/"))
        #expect(!told.text.replacing("{name}", with: "").contains("{"), "\(told.text)")
    }
}

extension DeclarationStore {
    /// Adds a mail once more, and counts what is in the outbox.
    fileprivate func writeMail(_ mail: StoredMail) throws -> Int {
        try write { store throws(Problems) in try store.add(mail) }
        guard let outbox = self as? any MailStore else { return -1 }
        return try outbox.newestMails(50).count
    }
}
