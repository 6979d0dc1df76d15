import Access
import Declarations
import Exchange
import HTTPTypes
import Service
import SignIn
import Testing
import Values

@testable import Web

/// What an accountant does for clients: one list of all, certifying and refusing one or many.
@Suite struct ClientPageTests {
    private let trial: ClientTrial
    private var browser: TestBrowser { trial.browser }
    private var proef: DeclarationKey { trial.proef }

    init() throws { trial = try ClientTrial() }

    // MARK: The list

    @Test func allClientsStandInOneListWithStateAndDeadline() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let page = try await trial.accountant().get("/clients").text
        for text in ["Proef Medisch", "Exemple Médical", "Muster Technik", "€1,250,000.00"] {
            #expect(page.main.contains(text), "\(text)")
        }
        #expect(
            page.main.contains("June") && page.main.contains("<strong>1</strong> to certify")
                && page.contains("href=\"/clients\""))
        #expect(try PageMarkup(page).faults() == [])
    }

    /// Work of an earlier year is not hidden behind the newest.
    @Test func theListOpensOnTheNewestYearWithSomethingToCertify() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        let page = try await trial.accountant().get("/clients").text.main
        #expect(page.contains("<strong>1</strong> to certify") && page.contains("<option value=\"2023\" selected>"))
    }

    /// What somebody else has to certify is no work of the visitor's, and no year's work is hidden behind another's.
    @Test func whatIsCountedIsTheVisitorsOwnWorkOfAYearThatIsNamed() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        try trial.file(SampleDocument(SampleOrganisation.muster))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients").text
        #expect(page.main.contains("<strong>1</strong> to certify <span class=\"soft\">2024<br>and 1 without"))
        #expect(page.main.contains("Also to certify:"))
        #expect(page.main.contains("name=\"go\" value=\"year.2023\">2023: 1</button>"))
        #expect(try PageMarkup(page).faults() == [])
        let mine = try await noor.get("/clients?year=2024&state=submitted&mine=true").text.main
        #expect(mine.contains("Found: 1") && mine.contains("Proef Medisch") && !mine.contains("Muster Technik"))
        #expect(mine.contains("name=\"mine\" value=\"true\" checked"))
    }

    @Test func theListIsNarrowedSortedAndKeepsItsAddress() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let found = try await noor.get("/clients?year=2024&search=proef&state=submitted").text
        #expect(found.main.contains("Proef Medisch") && !found.main.contains("Muster Technik"))
        #expect(found.contains("search=proef&amp;state=submitted&amp;language=nl"))
        let none = try await noor.get("/clients?search=%3Cscript%3E%22").text
        #expect(none.main.contains("Nothing fits") && !none.contains("<script>"))
        let sorted = try await noor.get("/clients?order=total&descending=true").text.main
        let first = try #require(sorted.firstRange(of: "Proef Medisch"))
        let other = try #require(sorted.firstRange(of: "Exemple Médical"))
        #expect(first.lowerBound < other.lowerBound && sorted.contains("aria-sort=\"descending\""))
        let reversed = try await noor.get("/clients?order=name&descending=true").text.main
        let last = try #require(reversed.firstRange(of: "Muster Technik"))
        let before = try #require(reversed.firstRange(of: "Proef Medisch"))
        #expect(before.lowerBound < last.lowerBound)
    }

    /// Every page after the list leads back to it as it was, and nowhere else.
    @Test func theListIsComeBackToAsItWas() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let list = "/clients?year=2024&state=submitted&search=proef&order=total&descending=true"
        let shown = try await noor.get(list).text
        let carried = "list=year%3D2024%26state%3Dsubmitted%26search%3Dproef%26order%3Dtotal%26descending%3Dtrue"
        #expect(shown.main.contains("href=\"/declarations/\(proef.pathName)?\(carried)\""))
        let back = "class=\"back\" href=\"\(list.replacing("&", with: "&amp;"))\""
        let declaration = try await noor.get("/declarations/\(proef.pathName)?\(carried)").text.main
        #expect(declaration.contains(back) && declaration.contains("/clients/review?id=\(proef.pathName)&amp;list="))
        let review = try await noor.get("/clients/review?id=\(proef.pathName)&\(carried)")
        #expect(review.text.main.contains(back))
        let kept = try #require(review.field("list")).replacing("&amp;", with: "&")
        let wrong = try await trial.send(review, [("list", kept)], to: "/clients/certify")
        #expect(wrong.status == 422 && wrong.text.main.contains(back))
        let done = try await trial.send(review, ClientTrial.certifier + [("list", kept)], to: "/clients/certify")
        #expect(done.text.main.contains(back), "\(done.text.main)")
        let nothing = try await noor.get("/clients/review?\(carried)")
        #expect(nothing.location == "\(list)&picked=nothing")
    }

    @Test(arguments: ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%22%3E%3Cscript%3E", "year%3D9999%26x%3Dy"])
    func onlyTheListIsComeBackTo(carried: String) async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)&list=\(carried)").text.main
        #expect(page.contains("class=\"back\" href=\"/clients?year=") && !page.contains("evil"))
        #expect(!page.contains("<script"))
    }

    @Test func whoHasNoClientsIsToldHowToGetSome() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get("/clients")
        #expect(page.status == 200 && page.text.main.contains("Nobody has given you"))
        #expect(!page.text.contains("<a href=\"/clients\">"))
    }

    @Test func theListIsExported() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let csv = try await noor.get("/clients/list.csv?year=2024&order=total&descending=true")
        #expect(csv.status == 200 && csv.headers[.contentDisposition]?.contains("clients.csv") == true)
        let lines = csv.text.split(separator: "\r\n")
        #expect(lines.count == 4 && lines[0].hasPrefix("\u{FEFF}Client,Number,Contribution year"))
        #expect(lines[1].hasPrefix("Proef Medisch,") && lines[1].contains(",1250000.00,400000.00,"))
        let book = try await noor.get("/clients/list.xlsx?year=2024")
        #expect(book.status == 200 && book.text.hasPrefix("PK"))
    }

    /// Spreadsheets of the country take semicolons and decimal commas, and letters for what they are.
    @Test(arguments: [
        (Language.nl, "Klant;Nummer;", "ingediend"), (.fr, "Client;Numéro;", "introduite"),
        (.de, "Mandant;Nummer;", "eingereicht"),
    ])
    func theListIsASheetOfTheReadersLanguage(language: Language, head: String, state: String) async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        var noor = try await trial.accountant()
        noor.language = language.rawValue
        let lines = try await noor.get("/clients/list.csv?year=2024&order=total&descending=true").text
            .split(separator: "\r\n")
        #expect(lines[0].hasPrefix("\u{FEFF}\(head)"), "\(lines[0])")
        #expect(lines[1].contains("MDR") && !lines[1].contains("distributor:"))
        #expect(lines[1].contains(";\(state);") && lines[1].contains(";1250000,00;400000,00;"), "\(lines[1])")
    }

    // MARK: Certifying

    @Test func aDeclarationIsCertifiedAfterItWasLookedOver() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)")
        #expect(page.status == 200 && page.text.main.contains("€1,250,000.00"))
        #expect(page.text.main.contains("class=\"steps\"") && page.text.main.contains("value=\"Noor Voorbeeld\""))
        #expect(try PageMarkup(page.text).faults() == [])
        let done = try await trial.send(page, ClientTrial.certifier, to: "/clients/certify")
        #expect(done.status == 200 && done.text.main.contains("Certified: 1"), "\(done.text.main)")
        #expect(try trial.state(proef) == .certified)
        let history = try browser.declarations.form(of: proef).history
        #expect(history.certificate?.certifier.registerNumber == "12345678")
        #expect(history.verdicts.last?.author.onBehalfOf == SampleOrganisation.proef?.description)
        // Sent twice it is one verdict.
        let again = try await trial.send(page, ClientTrial.certifier, to: "/clients/certify")
        #expect(again.text.main.contains("Certified: 1"))
        #expect(try browser.declarations.form(of: proef).history.verdicts.count == 1)
    }

    @Test func whatIsMissingIsToldAtItsFieldsAndKeepsWhatWasTyped() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)")
        let told = try await trial.send(
            page, [("certifier_name", "<b>Noor</b>"), ("register_number", " ")], to: "/clients/certify")
        #expect(told.status == 422 && told.text.contains("<title>Error: "))
        for field in ["register_number", "profession", "position"] {
            #expect(told.text.contains("href=\"#\(field)\""), "\(field)")
        }
        #expect(told.text.main.contains("value=\"&lt;b&gt;Noor&lt;/b&gt;\"") && !told.text.contains("<b>Noor"))
        let empty = try await trial.send(page, [("reason", "")], to: "/clients/refuse")
        #expect(empty.status == 422 && empty.text.contains("href=\"#reason\""))
        #expect(try trial.state(proef) == .submitted)
    }

    /// A number that cannot be one is told at its field, and certifies nothing.
    @Test func aRegisterNumberHasADigitAndNoOtherSigns() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        let noor = try await trial.accountant()
        let page = try await noor.get("/clients/review?id=\(proef.pathName)")
        let others = ClientTrial.certifier.filter { $0.0 != "register_number" }
        for number in ["🙂 nonsense", "none", "12_34"] {
            let told = try await trial.send(page, others + [("register_number", number)], to: "/clients/certify")
            #expect(told.status == 422 && told.text.contains("href=\"#register_number\""), "\(number)")
            #expect(told.text.main.contains("Write at least one digit"))
        }
        #expect(try trial.state(proef) == .submitted)
    }

    @Test func manyAreRefusedWithOneReason() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        let noor = try await trial.accountant()
        let other = proef.pathName.replacing("2024-", with: "2023-")
        let page = try await noor.get("/clients/review?id=\(proef.pathName)&id=\(other)")
        #expect(page.text.main.contains("Review 2 declarations") && !page.text.main.contains("class=\"steps\""))
        // All that the certificate is about.
        #expect(page.text.main.contains("Registered activities and classes: Distributor: MDR class I"))
        #expect(page.text.main.contains("Self-control guide followed: no"))
        #expect(try PageMarkup(page.text).faults() == [])
        let done = try await trial.send(page, [("reason", "The books differ")], to: "/clients/refuse")
        #expect(done.text.main.contains("Certificate refused: 2"))
        #expect(try trial.state(proef) == .refused)
        #expect(try browser.declarations.form(of: proef).history.verdicts.last?.event == .refuse)
    }

    /// What was corrected since it was looked over is neither certified nor refused unseen.
    @Test func whatChangedMeanwhileIsToldBesideWhatWasDone() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        try trial.file(SampleDocument(SampleOrganisation.proef, year: 2023))
        let noor = try await trial.accountant()
        let other = proef.pathName.replacing("2024-", with: "2023-")
        let page = try await noor.get("/clients/review?id=\(proef.pathName)&id=\(other)")
        var corrected = try SampleDocument(SampleOrganisation.proef, total: 126_000_000)
        corrected.declaration.correction = Correction(revision: 1, reason: "Forgotten")
        try trial.file(corrected)
        for (action, fields) in [("certify", ClientTrial.certifier), ("refuse", [("reason", "Differs")])] {
            let done = try await trial.send(page, fields, to: "/clients/\(action)")
            let text = done.text.main
            #expect(text.contains("Not done: "), "\(text)")
            #expect(text.contains("<s>€1,250,000.00</s>") && text.contains("<strong>€1,260,000.00</strong>"), "\(text)")
            #expect(text.contains("href=\"/clients/review?id=\(proef.pathName)\""))
            #expect(text.split(separator: "<s>").count == 2 && !text.contains("id=\(other)\""))
            #expect(try PageMarkup(done.text).faults() == [])
            #expect(try trial.state(proef) == .submitted)
        }
    }

    @Test func whoMayNotCertifyIsToldWhyAndTheListOffersNothing() async throws {
        try trial.file(SampleDocument(SampleOrganisation.muster))
        let noor = try await trial.accountant()
        let muster = try SampleDocument(SampleOrganisation.muster).declaration.key
        let list = try await noor.get("/clients?search=muster").text.main
        #expect(list.contains("Muster Technik") && !list.contains("name=\"id\""))
        #expect(list.contains("without a mandate to certify") && !list.contains("Nothing is chosen"))
        let nothing = try await noor.get("/clients/review")
        #expect(nothing.status == 303)
        #expect(try await noor.get(try #require(nothing.location)).text.main.contains("Nothing is chosen"))
        #expect(try await noor.get("/clients/review?id=\(muster.pathName)").status == 403)
        let token = try #require(try await noor.get("/clients").field("form_token"))
        let form = [("form_token", token), ("seen", "\(muster.pathName)~1.0"), ("reason", "No")]
        #expect(try await browser.post("/clients/refuse", form).status == 403)
        #expect(try await browser.post("/clients/certify", form + ClientTrial.certifier).status == 403)
        #expect(try trial.state(muster) == .submitted)
    }

    @Test func aFormOfAnotherSiteCertifiesNothing() async throws {
        try trial.file(SampleDocument(SampleOrganisation.proef))
        _ = try await trial.accountant()
        let form = [("form_token", "made-up"), ("seen", "\(proef.pathName)~1.0")] + ClientTrial.certifier
        #expect(try await browser.post("/clients/certify", form).status == 403)
        #expect(try await browser.post("/clients/refuse", form + [("reason", "x")], from: "cross-site").status == 403)
        #expect(try trial.state(proef) == .submitted)
    }
}
