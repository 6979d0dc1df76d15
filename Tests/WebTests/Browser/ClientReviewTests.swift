import Access
import Declarations
import Exchange
import Service
import Testing
import Values

@testable import Web

/// What is looked over before a certificate, and what of it cannot be.
@Suite struct ClientReviewTests {
    private let trial: ClientTrial
    private var browser: TestBrowser { trial.browser }
    private var proef: DeclarationKey { trial.proef }
    private var other: String { trial.earlier }

    init() throws { trial = try ClientTrial() }

    private let certifier = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")

    private func certify(_ key: DeclarationKey) throws {
        _ = try browser.declarations.certify(
            key,
            Certifier(
                name: "Noor Voorbeeld", profession: .accountant, registerNumber: "12345678", position: .external),
            hash: nil, by: certifier)
    }

    // MARK: What cannot be reviewed

    @Test func whatIsCertifiedAlreadySaysSo() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try certify(proef)
        let page = try await trial.accountant().get("/clients/review?id=\(proef.pathName)")
        #expect(page.status == 200 && page.text.main.contains("Certified on 1\u{A0}June 2024 by Noor Voorbeeld."))
        #expect(page.text.main.contains("href=\"/declarations/\(proef.pathName)\""))
        #expect(!page.text.main.contains("<form"))
        #expect(try PageMarkup(page.text).faults() == [])
    }

    @Test func whatWasRefusedIsToldBesideWhatIsLeft() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        _ = try browser.declarations.refuse(proef, nil, reason: "<i>The books</i> differ", by: certifier)
        let page = try await trial.accountant().get("/clients/review?id=\(proef.pathName)&id=\(other)").text
        #expect(page.main.contains("Certificate refused on 1\u{A0}June 2024"))
        #expect(page.main.contains("by Noor. The reason:"))
        #expect(page.main.contains("&lt;i&gt;The books&lt;/i&gt; differ"))
        #expect(page.main.contains("Review the declaration 2023") && page.main.contains("/clients/certify"))
        #expect(try PageMarkup(page).faults() == [])
    }

    /// The certificate is about everything that is declared, and a correction is told to be one.
    @Test func aReviewShowsWhoDeclaresAndWhatACorrectionChanged() async throws {
        var document = try SampleDocument(SampleOrganisation.proef)
        try trial.file(document)
        _ = try browser.declarations.refuse(proef, nil, reason: "The books differ", by: certifier)
        document.declaration.turnover = DeclaredTurnover(.init(total: Cents(130_000_000), levy: Cents(40_000_000)))
        document.declaration.correction = Correction(revision: 1, reason: "A branch was forgotten")
        document.declaration.declarant.name = "Fictief <Hulpmiddel>"
        try trial.file(document)
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        let noor = try await trial.accountant()
        let one = try await noor.get("/clients/review?id=\(proef.pathName)").text
        for text in [
            "names “Fictief &lt;Hulpmiddel&gt;”", "registered here as “Proef Medisch”", "an@proef-medisch.example",
            "A branch was forgotten", "The books differ", "<strong>€1,300,000.00</strong>",
        ] { #expect(one.main.contains(text), "\(text)") }
        #expect(try PageMarkup(one).faults() == [])
        let many = try await noor.get("/clients/review?id=\(proef.pathName)&id=\(other)").text
        for text in ["names “Fictief &lt;Hulpmiddel&gt;”", "an@proef-medisch.example", "A branch was forgotten"] {
            #expect(many.main.contains(text), "\(text)")
        }
        #expect(try PageMarkup(many).faults() == [])
    }

    /// A reason to refuse that was written is not lost because the other button was pressed.
    @Test func whoWroteWhyNotDoesNotCertify() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)")
        let fields = ClientTrial.certifier + [("reason", "The books differ")]
        let told = try await trial.send(page, fields, to: "/clients/certify")
        #expect(told.status == 422 && told.text.main.contains("<a href=\"#reason\">You wrote why you do not certify."))
        #expect(told.text.main.contains("The books differ"))
        #expect(try trial.state(proef) == .submitted)
        let refused = try await trial.send(told, fields, to: "/clients/refuse")
        #expect(refused.status == 200)
        #expect(try trial.state(proef) == .refused)
    }

    /// A user's role is not what is missing.
    @Test func nobodyCertifiesTheirOwnOrganisation() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get("/clients/review?id=\(proef.pathName)")
        #expect(page.status == 403 && page.text.main.contains("does not certify its own declaration"))
        #expect(page.text.main.contains("/certification\"") && !page.text.main.contains("These roles"))
    }

    @Test func whatIsNotHandedInSaysSo() async throws {
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)").text.main
        #expect(page.contains("Nothing has been handed in yet."))
        #expect(try await noor.get("/clients/review?id=nonsense").status == 404)
    }

    // MARK: A right that was lost meanwhile

    /// One client's mandate is no matter of the others': what can be done is done, and the client is named.
    @Test func aMandateThatEndedMeanwhileStopsNoneOfTheOthers() async throws {
        let people = browser.people
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try trial.file(SampleDocument(SampleOrganisation.exemple))
        let exemple = try SampleDocument(SampleOrganisation.exemple).declaration.key
        let id = try #require(SampleOrganisation.exemple)
        let director = Caller(
            person: try #require(people.exempleDirector).data.id, as: .organisation(id), means: .eID)
        let request = AccessRequest(caller: director, id: "test")
        let day = browser.clock.now().day
        let holder = Mandate.Mandatary.organisation(
            try #require(SampleOrganisation.accountants), name: "Boekhouding Voorbeeld")
        let terms = MandateTerms(mandatary: holder, purposes: [.certify], from: day, until: .lastDay(of: day.year))
        _ = try browser.access.change(.giveMandate(terms), of: id, by: request)
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)&id=\(exemple.pathName)")
        #expect(page.text.main.contains("Review 2 declarations"))
        for mandate in try browser.access.organisation(id, by: director).mandatesInForce(at: browser.clock.now()) {
            _ = try browser.access.change(.endMandate(mandate.number), of: id, by: request)
        }
        let untold = try await trial.send(page, [("reason", "")], to: "/clients/refuse")
        #expect(untold.status == 422 && untold.text.contains("href=\"#reason\""))
        let done = try await trial.send(page, ClientTrial.certifier, to: "/clients/certify")
        #expect(done.status == 200 && done.text.main.contains("Certified: 1"), "\(done.text.main)")
        #expect(done.text.main.contains("Not done: 1"))
        #expect(done.text.main.contains("The mandate of Exemple Médical ended on 1\u{A0}June 2024."))
        #expect(try trial.state(proef) == .certified && trial.state(exemple) == .submitted)
        let refused = try await trial.send(page, [("reason", "No")], to: "/clients/refuse")
        #expect(refused.text.main.contains("Not done: 2") && refused.text.main.contains("Exemple Médical"))
    }

    /// Of whom nobody ever was let know anything, not even the name is told.
    @Test func theNameOfWhoGaveNoMandateIsNotTold() async throws {
        let unknown = try SampleDocument(SampleOrganisation.proef).declaration.key.pathName
            .replacing("0300000115", with: "0300000412")
        let noor = try await trial.accountant()
        let token = try #require(try await noor.get("/clients").field("form_token"))
        let form = [("form_token", token), ("seen", "\(unknown)~1.0"), ("reason", "No")]
        let told = try await browser.post("/clients/refuse", form)
        #expect(told.status == 403 && told.text.main.contains("no mandate of it"), "\(told.text.main)")
    }
}
