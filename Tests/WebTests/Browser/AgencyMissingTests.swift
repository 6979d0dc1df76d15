import Access
import Audit
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// Who did not declare is found, written to, and set ex officio, without a command line.
@Suite struct AgencyMissingTests {
    private let browser: TestBrowser
    private let muster: DeclarationKey

    init() throws {
        browser = try TestBrowser()
        let last = try SampleDocument(SampleOrganisation.muster, year: 2023).declaration.named("Muster <i>Technik</i>")
        muster = DeclarationKey(declarant: last.declarant.id, year: 2024)
        var over = try SampleDocument(SampleOrganisation.foreign, year: 2023).declaration
        over = Declaration(
            contributionYear: 2023, turnoverYear: 2022, declarant: over.declarant, registrations: [],
            turnover: DeclaredTurnover(.notEstablishedNotActive), selfControl: false)
        try browser.file([last, over, try SampleDocument(SampleOrganisation.proef).declaration])
    }

    private func officer() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.financeOfficer)
    }

    private func reminders() throws -> [StoredMail] {
        try browser.store.newestMails(50).map(\.mail).filter { $0.kind == .reminder || $0.kind == .invitation }
    }

    @Test func theMissingAreThoseOfLastYearWhoStillAreThere() async throws {
        let officer = try await officer()
        let main = try await officer.get("/agency/2024/missing").text.main
        #expect(main.contains("Found: 1") && main.contains("Muster &lt;i&gt;Technik&lt;/i&gt;"))
        #expect(main.contains("€1,250,000.00"))
        // Who is registered and never declared is told apart: the accountants, and others of the sample.
        let registered = try await officer.get("/agency/2024/missing?ground=registered").text.main
        #expect(registered.contains("Boekhouding Voorbeeld") && !registered.contains("Proef Medisch"))
    }

    /// Whoever writes letters or calls takes the list out, as it is narrowed.
    @Test func theMissingAreTakenOutWithWhatItTakesToReachThem() async throws {
        let officer = try await officer()
        let page = try await officer.get("/agency/2024/missing").text.main
        #expect(page.contains("href=\"/agency/2024/missing.csv\"") && page.contains("/agency/2024/missing.xlsx"))
        let csv = try await officer.get("/agency/2024/missing.csv")
        #expect(csv.headers[.contentType]?.hasPrefix("text/csv") == true)
        let lines = csv.text.split(whereSeparator: \.isNewline).map(String.init)
        #expect(lines.count == 2, "\(csv.text)")
        let declarant = try SampleDocument(SampleOrganisation.muster, year: 2023).declaration.declarant
        let told = [
            "Muster <i>Technik</i>", declarant.id.description, declarant.address.street, declarant.address.postalCode,
            declarant.address.city, "an@proef-medisch.example", "de", "2023", "declared last year",
        ]
        for text in told { #expect(lines.last?.contains(text) == true, "\(text): \(csv.text)") }
        let other = try await officer.get("/agency/2024/missing.csv?search=nobody")
        #expect(other.text.split(whereSeparator: \.isNewline).count == 1, "\(other.text)")
        #expect(try await officer.get("/agency/2024/missing.xlsx").text.hasPrefix("PK"))
        browser.forget()
        let accountant = try await FilingPerson(browser, browser.people.accountant)
        #expect(try await accountant.get("/agency/2024/missing.csv").status == 403)
    }

    /// What is refused when it is sent is not offered: the page says what is possible instead.
    @Test func nobodyIsAskedToDeclareForAClosedYear() async throws {
        let officer = try await officer()
        let notices = "/agency/2024/missing/notices?kind=reminder&all=false&id=\(muster.pathName)"
        #expect(try await officer.get("/agency/2024/missing").text.main.contains("value=\"invitation\""))
        #expect(try await officer.get(notices).status == 200)
        let request = FilingRequest(author: Author(person: "Fien", role: .agency), id: "test")
        try browser.billing.close(2024, reason: "The last day has passed", by: request)
        let closed = try await officer.get("/agency/2024/missing")
        #expect(closed.text.main.contains("Found: 1") && closed.text.main.contains("nobody is reminded or invited"))
        #expect(!closed.text.main.contains("value=\"reminder\"") && !closed.text.main.contains("name=\"id\""))
        #expect(try PageMarkup(closed.text).faults() == [])
        let refused = try await officer.get(notices)
        #expect(refused.status == 303 && refused.location == "/agency/2024/missing", "\(refused.status)")
    }

    @Test func aReminderIsSentOnceADayInTheLanguageOfItsReader() async throws {
        let officer = try await officer()
        let review = try await officer.get("/agency/2024/missing/notices?kind=reminder&all=false&id=\(muster.pathName)")
        #expect(review.text.main.contains("Reminder to 1"))
        // What is sent is shown as it is sent.
        #expect(review.text.main.contains("(Deutsch)") && review.text.main.contains("Erinnerung"))
        #expect(try reminders() == [])
        let token = try #require(review.field("form_token"))
        let form = [("form_token", token), ("kind", "reminder"), ("all", "false"), ("id", muster.pathName)]
        let sent = try await browser.post("/agency/2024/missing/notices", form)
        #expect(sent.status == 200 && sent.text.main.contains("Reminders on their way: 1"))
        let mail = try #require(try reminders().first)
        #expect(mail.language == .de && mail.recipient == "an@proef-medisch.example" && mail.declaration == muster)
        let again = try await browser.post("/agency/2024/missing/notices", form)
        #expect(again.text.main.contains("sent today already"))
        #expect(try reminders() == [mail])
        #expect(try await officer.get("/agency/2024/missing").text.main.contains("reminder: 1"))
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 600_000))
        try verify()
    }

    @Test func theNextDayItIsSentAgainAndTheAuditTrailSaysByWhom() throws {
        let request = FilingRequest(author: Author(person: "Fien", role: .agency), id: "test")
        let office = browser.desk.offices.agency
        for day in 0..<3 {
            browser.clock.set(Instant(milliseconds: 1_717_200_000_000 + Int64(day) * 86_400_000))
            _ = try office.send(.reminder, to: [muster, muster], by: request)
        }
        #expect(try reminders().count == 3)
        let entries = try browser.store.read { (store) throws(Problems) in
            try store.auditEntries(after: 0, limit: 500)
        }
        let sent = entries.filter { $0.entry.action == "send_reminder" }
        #expect(sent.count == 3 && sent.allSatisfy { $0.entry.subject == muster.description })
        #expect(sent.allSatisfy { $0.entry.person == "Fien" })
        try verify()
    }

    @Test func whoDeclaredMeanwhileOrIsNoAgencyIsNotWrittenTo() throws {
        let office = browser.desk.offices.agency
        let request = FilingRequest(author: Author(person: "Fien", role: .agency), id: "test")
        let proef = DeclarationKey(declarant: try #require(SampleOrganisation.proef?.declarant), year: 2024)
        let nobody = DeclarationKey(declarant: try #require(DeclarantID(.enterprise, "0123456749")), year: 2024)
        let outcomes = try office.send(.invitation, to: [proef, nobody], by: request)
        #expect(outcomes.map(\.result) == [.declared, .noAddress])
        #expect(try reminders() == [])
        let actor = FilingRequest(author: Author(person: "Ulla", role: .actor), id: "test")
        #expect(throws: Problems.self) { _ = try office.send(.reminder, to: [muster], by: actor) }
    }

    /// Who is picked by hand and is not missing is written to by nobody.
    @Test func onlyTheMissingCanBePicked() async throws {
        let officer = try await officer()
        let token = try #require(try await officer.get("/home").field("form_token"))
        let proef = try SampleDocument(SampleOrganisation.proef).declaration.key
        let form = [("form_token", token), ("kind", "reminder"), ("id", proef.pathName), ("id", "<script>")]
        let sent = try await browser.post("/agency/2024/missing/notices", form)
        #expect(sent.text.main.contains("Reminders on their way: 0"))
        #expect(try reminders() == [])
    }

    // MARK: Ex officio

    private func upload(_ bytes: [UInt8], _ officer: FilingPerson) async throws -> TestBrowser.Shown {
        let token = try #require(try await officer.get("/agency/2024/ex-officio").field("form_token"))
        let head = """
            --x\r
            Content-Disposition: form-data; name="form_token"\r
            \r
            \(token)\r
            --x\r
            Content-Disposition: form-data; name="file"; filename="fin.csv"\r
            \r

            """
        return try await browser.ask(
            .post, "/agency/2024/ex-officio",
            [
                "Content-Type": "multipart/form-data; boundary=x", "Sec-Fetch-Site": "same-origin",
                "Accept-Language": "en",
            ], Array(head.utf8) + bytes + Array("\r\n--x--\r\n".utf8))
    }

    private func state(_ key: DeclarationKey) throws -> LifeState? { try browser.declarations.form(of: key).state }

    @Test func aFileIsLookedOverBeforeAnythingIsSet() async throws {
        let officer = try await officer()
        let proef = try SampleDocument(SampleOrganisation.proef, total: 1_000).declaration
        let set = try SampleDocument(SampleOrganisation.muster, total: 90_000_000, levy: 0).declaration
        let csv = CSVDeclarationWriter.text([set, proef])
        let location = try #require(try await upload(Array(csv.utf8), officer).location)
        let review = try await officer.get(location)
        #expect(review.text.main.contains("Nothing is set yet"))
        #expect(review.text.main.contains("has not passed: who stands here can still declare in time"))
        #expect(try state(muster) == nil)
        #expect(review.text.main.contains("would be set") && review.text.main.contains("refused"))
        let token = try #require(review.field("form_token"))
        let empty = try await browser.post(location, [("form_token", token), ("reason", " ")])
        #expect(empty.status == 422 && empty.text.contains("<title>Error: "))
        #expect(try state(muster) == nil)
        let form = [("form_token", token), ("reason", "VAT <b>listing</b> of 2023")]
        let done = try await browser.post(location, form)
        #expect(done.status == 200 && done.text.main.contains("Set ex officio: 1"))
        #expect(try state(muster) == .exOfficio)
        #expect(try state(proef.key) == .submitted)
        // Sent twice it is set once.
        _ = try await browser.post(location, form)
        #expect(try browser.declarations.form(of: muster).history.revisions.count == 1)
        let main = try await officer.get("/agency/contributors/\(muster.declarant)").text.main
        #expect(main.contains("VAT &lt;b&gt;listing&lt;/b&gt; of 2023"))
        #expect(try await officer.get("/agency/2024").text.main.contains("<strong>1</strong> ex officio"))
        try verify()
    }

    /// The sheet that the command line takes: the activities of the year before, and the contact, are filled in.
    @Test(arguments: [",", ";"])
    func theSheetOfTurnoversIsTakenToo(separator: String) async throws {
        browser.clock.set(try #require(Instant("2024-06-30T22:00:00.000Z")))
        let officer = try await officer()
        let page = try await officer.get("/agency/2024/ex-officio").text.main
        for (column, value) in ExOfficioSheet.example(2024) { #expect(page.contains(column) && page.contains(value)) }
        let rows = [
            ExOfficioSheet.example(2024).map(\.column),
            ["2024", muster.declarant.description, "Muster Technik", "Weg 1", "4700", "Eupen", "BE", "de", "900000"],
        ]
        let text = rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
        let uploaded = try await upload(Array(text.utf8), officer)
        let location = try #require(uploaded.location)
        let review = try await officer.get(location)
        #expect(review.text.main.contains("would be set") && !review.text.main.contains("refused</span>"))
        #expect(!review.text.main.contains("has not passed"))
        let token = try #require(review.field("form_token"))
        _ = try await browser.post(location, [("form_token", token), ("reason", "VAT listing of 2023")])
        let set = try #require(try browser.declarations.form(of: muster).history.newest)
        #expect(set.event == .setExOfficio && set.declaration.turnover.amounts?.levy == Cents(90_000_000))
        let last = DeclarationKey(declarant: muster.declarant, year: 2023)
        let before = try #require(try browser.declarations.form(of: last).history.newest?.declaration)
        #expect(set.declaration.registrations == before.registrations && !before.registrations.isEmpty)
        #expect(set.declaration.declarant.contact == before.declarant.contact)
    }

    /// The page is about one year: a row of another one is not set, and whatever is wrong is found in the sheet.
    @Test func aRowOfAnotherYearIsRefusedAndRowsAreKnownByTheirLines() async throws {
        let officer = try await officer()
        let number = muster.declarant.description
        let rows = [
            ExOfficioSheet.example(2024).map(\.column),
            ["2023", number, "Muster Technik", "Weg 1", "4700", "Eupen", "BE", "de", "900000"],
            ["2024", number, "Muster <b>", "Weg 1", "4700", "Eupen", "BE", "de", "9 of 10"],
        ]
        let text = rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
        let location = try #require(try await upload(Array(text.utf8), officer).location)
        let review = try await officer.get(location).text.main
        #expect(review.contains("This row is of contribution year 2023; here only 2024 is set"), "\(review)")
        #expect(review.contains("data-label=\"Row\">2<") && review.contains("data-label=\"Row\">3<"), "\(review)")
        #expect(review.contains("Muster &lt;b&gt;<br><span class=\"soft\">\(number)"), "\(review)")
        #expect(!review.contains("would be set"))
    }

    /// The sheet is given out with those who are missing: the turnover is all that is left to write.
    @Test(arguments: [("en", ","), ("nl", ";")])
    func theSheetIsGivenOutFilledIn(language: String, separator: String) async throws {
        var officer = try await officer()
        officer.language = language
        let path = "/agency/2024/ex-officio"
        #expect(try await officer.get(path).text.main.contains("href=\"\(path)/template.csv\""))
        let sheet = try await officer.get("\(path)/template.csv").text
        let lines = sheet.split(whereSeparator: \.isNewline).map(String.init)
        #expect(lines.count == 2 && lines[0].contains("country\(separator)language\(separator)turnover_total"))
        #expect(lines[1].contains("Muster <i>Technik</i>") && lines[1].hasSuffix(separator), "\(sheet)")
        let amount = separator == ";" ? "300000,00" : "300000.00"
        let filled = lines[0] + "\r\n" + lines[1] + amount + "\r\n"
        let taken = try await upload(Array(filled.utf8), officer)
        #expect(taken.status == 303, "\(taken.text.main)")
    }

    @Test func aFileThatCannotBeReadIsShownWithItsFaults() async throws {
        let officer = try await officer()
        let shown = try await upload(Array("<script>alert(1)</script>;x\r\n".utf8), officer)
        #expect(shown.status == 422 || shown.status == 400)
        #expect(!shown.text.contains("<script>alert"))
        let nothing = try await upload([], officer)
        #expect(nothing.status == 422 && nothing.text.contains("<title>Error: "))
        #expect(nothing.text.main.contains("The file “fin.csv” is empty"))
        #expect(try await officer.get("/agency/2024/ex-officio/ex-officio-csv-0").status == 404)
    }

    @Test func theCaseOfficerMayRemindAndNotSet() async throws {
        let officer = try await FilingPerson(browser, browser.people.caseOfficer)
        let main = try await officer.get("/agency/2024/missing").text.main
        #expect(main.contains("Review the reminder") && !main.contains("/ex-officio"))
        browser.forget()
        let auditor = try await FilingPerson(browser, browser.people.auditor)
        let seen = try await auditor.get("/agency/2024/missing").text.main
        #expect(!seen.contains("Review the reminder"))
    }

    private func verify() throws {
        _ = try browser.store.read { (store) throws(Problems) in try AuditVerification(store).run() }
    }
}
