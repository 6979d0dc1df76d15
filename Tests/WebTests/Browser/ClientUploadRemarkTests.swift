import Access
import Declarations
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// What is remarked of rows that are taken in: nobody saw them one by one before.
@Suite struct ClientUploadRemarkTests {
    private let browser: TestBrowser
    private let client: Declaration

    init() throws {
        browser = try TestBrowser()
        var sample = try SampleDocument(SampleOrganisation.exemple).declaration
        sample.declarant.name = "Exemple Médical"
        client = sample
    }

    private func named(_ name: String) -> Declaration {
        var other = client
        other.declarant.name = name
        return other
    }

    private func noor() async throws -> FilingPerson { try await FilingPerson(browser, browser.people.accountant) }

    private func upload(
        _ declaration: Declaration, _ person: FilingPerson, _ fields: [(String, String)] = []
    ) async throws -> String {
        let sheet = Array(CSVDeclarationWriter.text([declaration]).utf8)
        let sent = try await person.upload(sheet, "klanten <2024>.csv", to: "/clients/upload", fields)
        return try #require(sent.location, "\(sent.text.main)")
    }

    private func correction(levy: Int64) -> Declaration {
        var corrected = client
        corrected.turnover = DeclaredTurnover(.init(total: Cents(125_000_000), levy: Cents(levy)))
        corrected.correction = Correction(revision: 1, reason: "Two invoices were missing")
        return corrected
    }

    private func certify() throws {
        let certifier = Certifier(
            name: "Noor Voorbeeld", profession: .accountant, registerNumber: "12345678", position: .external)
        let request = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
        _ = try browser.declarations.certify(client.key, certifier, hash: nil, by: request)
    }

    // MARK: Whose it is

    /// A mistyped number that is another client's is taken in for that one: both names are told.
    @Test func anotherNameThanTheClientsIsRemarked() async throws {
        var person = try await noor()
        let other = named("Dental <Lab> NV")
        let location = try await upload(other, person)
        let page = try await person.get(location).text
        #expect(page.main.contains("Handed in</dt><dd>1</dd>") && page.main.contains("Remark: "), "\(page.main)")
        #expect(page.main.contains("“Dental &lt;Lab&gt; NV”") && page.main.contains("the number of Exemple Médical"))
        #expect(try PageMarkup(page).faults() == [])
        let sheet = try await person.get("\(location)/sheet.csv").text
        #expect(sheet.contains(",\"\",\"This says “Dental <Lab> NV”"), "\(sheet)")
        // It is still asked where the row comes again.
        person.language = "nl"
        let again = try await person.get(try await upload(other, person)).text.main
        #expect(again.contains("al ingediend, niets gewijzigd") && again.contains("het nummer van Exemple"), "\(again)")
    }

    @Test func theSameNameWrittenOtherwiseIsNot() async throws {
        let person = try await noor()
        let location = try await upload(named("EXEMPLE MEDICAL S.A."), person)
        let page = try await person.get(location).text.main
        #expect(page.contains("Handed in</dt><dd>1</dd>") && !page.contains("Remark: "), "\(page)")
    }

    // MARK: Corrections

    /// Whoever corrects what was certified is told so, and so is the client.
    @Test func aCorrectionSaysThatTheCertificateLapsed() async throws {
        var person = try await noor()
        _ = try await upload(client, person)
        try certify()
        let location = try await upload(correction(levy: 50_000_000), person)
        let page = try await person.get(location).text
        #expect(page.main.contains(">corrected</span>") && !page.main.contains(">handed in</span>"), "\(page.main)")
        #expect(page.main.contains("by Noor Voorbeeld of 1\u{A0}June 2024 was for revision 1 and lapsed"))
        #expect(try PageMarkup(page).faults() == [])
        #expect(try await person.get("\(location)/sheet.csv").text.contains("lapsed with this correction"))
        person.language = "de"
        #expect(try await person.get(location).text.main.contains(">berichtigt</span>"))
        let news = try browser.store.newestMails(50).compactMap(\.mail.news).first { $0.event == .correct }
        #expect(news?.lapsed == true && news?.changed == [.levyTurnover])
    }

    @Test func aCorrectionOfWhatWasNotCertifiedTakesNoneAway() async throws {
        let person = try await noor()
        _ = try await upload(client, person)
        let page = try await person.get(try await upload(correction(levy: 50_000_000), person)).text.main
        #expect(page.contains(">corrected</span>") && !page.contains("lapsed"), "\(page)")
    }

    /// A sheet names the columns that make a row a correction.
    @Test func aSecondDeclarationIsToldWhichColumnsCorrect() async throws {
        let person = try await noor()
        _ = try await upload(client, person)
        var other = correction(levy: 50_000_000)
        other.correction = nil
        let page = try await person.get(try await upload(other, person)).text.main
        #expect(page.contains("write 1 in the column corrects_revision"), "\(page)")
        #expect(page.contains("reason in the column correction_reason"))
    }

    /// What was withdrawn and comes again was handed in under the receipt of that, not of the withdrawal.
    @Test func whatComesAgainNamesTheReceiptOfTheFiling() async throws {
        let person = try await noor()
        _ = try await upload(client, person)
        let ulla = FilingRequest(author: Author(person: "Ulla Testers (9)", role: .actor), id: "test")
        _ = try browser.declarations.withdraw([client.key], reason: "Too early", by: ulla)
        let receipts = try browser.declarations.store.read { (store) throws(Problems) in
            try store.receipts(of: client.key)
        }
        let filing = try #require(receipts.first { $0.event == .submit }?.reference.text)
        let withdrawal = try #require(receipts.first { $0.event == .withdraw }?.reference.text)
        let page = try await person.get(try await upload(client, person, [("revive", "true")])).text.main
        #expect(page.contains("with receipt \(filing)") && !page.contains(withdrawal), "\(page)")
    }

    // MARK: Files

    @Test func earlierUploadsAreToldByNameAndCounts() async throws {
        let person = try await noor()
        _ = try await upload(client, person)
        _ = try await upload(client, person)
        let page = try await person.get("/clients/upload").text
        #expect(page.main.contains("</a> · klanten &lt;2024&gt;.csv<br><span class=\"soft\">Handed in: 1</span>"))
        #expect(page.main.contains("Handed in: 0 · Already handed in, unchanged: 1"), "\(page.main)")
        #expect(try PageMarkup(page).faults() == [])
    }

    @Test func anotherProgramsFileIsToldThatAWorkbookWillDo() async throws {
        let person = try await noor()
        let told = try await person.upload(Array("%PDF-1.7\n".utf8), "a.pdf", to: "/clients/upload").text.main
        #expect(told.contains("seems to be in PDF format") && told.contains("(XLSX)"), "\(told)")
    }

    /// A workbook comes back as the spreadsheets of the reader's country open it, and may be handed in again by
    /// somebody who reads another language.
    @Test func aWorkbookComesBackWithSemicolons() async throws {
        var person = try await noor()
        let book = try await person.get("/clients/upload/template.xlsx")
        person.language = "nl"
        let sent = try await person.upload(book.bytes, "a.xlsx", to: "/clients/upload")
        let location = try #require(sent.location, "\(sent.text.main)")
        let sheet = try await person.get("\(location)/sheet.csv").text
        let head = try #require(sheet.split(separator: "\r\n").first)
        #expect(head.hasPrefix("\u{FEFF}contribution_year;turnover_year;"))
        #expect(head.hasSuffix(";\"ontvangstbewijs\";\"problemen\";\"opmerkingen\""), "\(head)")
        person.language = "fr"
        let french = try await person.get("\(location)/sheet.csv").text
        #expect(french.contains(";\"problèmes\";\"remarques\"\r\n") && !french.contains("problemen"), "\(french)")
        let again = try await person.upload(Array(french.utf8), "a.csv", to: "/clients/upload")
        #expect(again.location != nil, "\(again.text.main)")
    }
}
