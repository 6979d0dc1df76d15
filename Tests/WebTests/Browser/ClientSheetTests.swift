import Access
import Declarations
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// Sheets of many clients: given out with what is known, and found again after they came in.
@Suite struct ClientSheetTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    private func noor() async throws -> FilingPerson { try await FilingPerson(browser, browser.people.accountant) }

    private func upload(_ text: String, _ person: FilingPerson) async throws -> String {
        let shown = try await person.upload(Array(text.utf8), "a.csv", to: "/clients/upload")
        return try #require(shown.location, "\(shown.text.main)")
    }

    /// Who skipped a year is filled in as they declared before it.
    @Test func theSheetHoldsWhatWasDeclaredTwoYearsAgo() async throws {
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 365 * 86_400_000))
        let person = try await noor()
        let last = try SampleDocument(SampleOrganisation.exemple, year: 2023).declaration
        _ = try await upload(CSVDeclarationWriter.text([last]), person)
        let sheet = try await person.get("/clients/upload/template.csv").text
        #expect(sheet.contains("2025,2024,\(last.declarant.id)") && sheet.contains(last.declarant.address.street))
    }

    /// The clients that may be handed in for, with what they said last year, and nobody else's.
    @Test func theSheetHoldsTheClientsThatHandedInNothingYet() async throws {
        let person = try await noor()
        let last = try SampleDocument(SampleOrganisation.exemple, year: 2023).declaration
        _ = try await upload(CSVDeclarationWriter.text([last]), person)
        let page = try await person.get("/clients/upload").text
        #expect(page.main.contains("href=\"/clients/upload/template.csv\"") && page.main.contains("turnover_levy"))
        #expect(!page.contains("entity_table"))
        #expect(try PageMarkup(page).faults() == [])
        let sheet = try await person.get("/clients/upload/template.csv")
        #expect(sheet.headers[.contentDisposition]?.contains("declarations-2024.csv") == true)
        let lines = sheet.text.split(separator: "\r\n")
        #expect(lines.count == 2 && lines[0].hasPrefix("\u{FEFF}contribution_year,turnover_year"), "\(sheet.text)")
        #expect(lines[1].hasPrefix("2024,2023,\(last.declarant.id)"))
        #expect(lines[1].contains(last.declarant.address.street) && !lines[1].contains("1250000"))
        let this = try SampleDocument(SampleOrganisation.exemple).declaration
        _ = try await upload(CSVDeclarationWriter.text([this]), person)
        #expect(try await person.get("/clients/upload/template.csv").text.contains("EXAMPLE"))
    }

    /// The workbook is filled in as it is: its first sheet is read, the second explains the columns.
    @Test func theWorkbookThatIsGivenOutIsTakenIn() async throws {
        let person = try await noor()
        let last = try SampleDocument(SampleOrganisation.exemple, year: 2023).declaration
        _ = try await upload(CSVDeclarationWriter.text([last]), person)
        let book = try await person.get("/clients/upload/template.xlsx")
        #expect(book.status == 200 && book.headers[.contentDisposition]?.contains("declarations-2024.xlsx") == true)
        let sent = try await person.upload(book.bytes, "declarations-2024.xlsx", to: "/clients/upload")
        let page = try await person.get(try #require(sent.location, "\(sent.text.main)")).text.main
        // Only what nobody but the client knows is missing, and told with its cell.
        #expect(page.contains("cell Q2") && !page.contains("cell A2"), "\(page)")
        let csv = String(decoding: try #require(WorkbookSheet.csv(book.bytes)), as: UTF8.self)
        let activities = try #require(last.text(of: .registrations))
        let filled = csv.replacing("\(activities),,,,", with: "\(activities),,250000,1000,")
        let taken = try await person.get(try await upload(filled, person)).text.main
        #expect(taken.contains("Not handed in</dt><dd>0</dd>"), "\(taken) \(filled)")
    }

    /// Each row is told with whose it is: as the client is known, or as a row says it that could not be read.
    @Test func eachRowNamesItsClient() async throws {
        let person = try await noor()
        let (own, stranger) = (
            try SampleDocument(SampleOrganisation.exemple, year: 2023).declaration,
            try SampleDocument(SampleNumber.enterprise(77).map { .enterprise($0) }).declaration
        )
        var broken = try SampleDocument(SampleOrganisation.exemple).declaration
        broken.declarant.name = "Exemple <abrégé>"
        let text = CSVDeclarationWriter.text([own, broken, stranger])
        var lines = text.split(separator: "\r\n").map(String.init)
        lines[2] = lines[2].replacing("400000.00", with: "4x")
        let page = try await person.get(try await upload(lines.joined(separator: "\r\n"), person)).text
        let key = own.key
        #expect(page.main.contains("<a href=\"/declarations/\(key.pathName)\">Exemple Médical</a>"), "\(page.main)")
        #expect(page.main.contains("<span class=\"soft\">2023 · \(key.declarant)</span>"))
        #expect(page.main.contains("Exemple &lt;abrégé&gt;<br><span class=\"soft\">\(key.declarant)</span>"))
        // Of whom nobody let them know anything, only what they wrote.
        #expect(page.main.contains(">2024 · \(stranger.key.declarant)</a>"))
        #expect(try PageMarkup(page).faults() == [])
    }

    @Test func whatWasUploadedIsFoundAgain() async throws {
        let person = try await noor()
        #expect(!(try await person.get("/clients/upload").text.main.contains("Uploaded before")))
        let location = try await upload(
            CSVDeclarationWriter.text([try SampleDocument(SampleOrganisation.exemple).declaration]), person)
        let page = try await person.get("/clients/upload").text.main
        #expect(page.contains("Uploaded before"))
        #expect(page.contains("<a href=\"\(location)\">1\u{A0}June 2024"), "\(page)")
        let batch = try await person.get(location).text.main
        #expect(batch.contains("/receipts/2024-") && batch.contains("You find this overview again"))
        let other = try await FilingPerson(browser, browser.people.proefUser)
        #expect(!(try await other.get("/clients/upload").text.main.contains(location)))
    }

    /// What is only to be looked at is told apart from what is in the way.
    @Test func remarksStandApart() async throws {
        let person = try await noor()
        let last = try SampleDocument(SampleOrganisation.exemple, year: 2023).declaration
        let this = try SampleDocument(SampleOrganisation.exemple, total: 9_900_000_000).declaration
        _ = try await upload(CSVDeclarationWriter.text([last]), person)
        let location = try await upload(CSVDeclarationWriter.text([this]), person)
        let page = try await person.get(location).text
        #expect(page.main.contains("handed in</span>") && page.main.contains("Remark: "), "\(page.main)")
        #expect(try PageMarkup(page).faults() == [])
        for language in ["en", "nl"] {
            var reader = person
            reader.language = language
            let lines = try await reader.get("\(location)/sheet.csv").text.split(separator: "\r\n")
            let receipt = try #require(lines[1].split(separator: ",").first { $0.hasPrefix("\"2024-") })
            #expect(lines[1].contains("\(receipt),\"\",\"") && !lines[1].hasSuffix("\"\""), "\(lines[1])")
        }
    }

    /// A cell that nobody understands is named with what may stand there; what people write for yes is taken in.
    @Test func yesAndNoAreWrittenAsPeopleDo() async throws {
        let person = try await noor()
        let text = CSVDeclarationWriter.text([try SampleDocument(SampleOrganisation.exemple).declaration])
        let told = try await person.get(try await upload(text.replacing(",0,", with: ",perhaps,"), person)).text.main
        #expect(told.contains("cell S2") && told.contains("Write yes or no"), "\(told)")
        let taken = try await person.get(try await upload(text.replacing(",0,", with: ",Non,"), person)).text.main
        #expect(taken.contains("Not handed in</dt><dd>0</dd>"))
    }

    @Test func aFileOfAnotherAlphabetIsToldHowToBeSaved() async throws {
        let person = try await noor()
        var declaration = try SampleDocument(SampleOrganisation.exemple).declaration
        declaration.declarant.name = "Exemple Médical"
        let text = CSVDeclarationWriter.text([declaration])
        let bytes = text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x3F }
        let shown = try await person.upload(bytes, "a.csv", to: "/clients/upload")
        #expect(shown.status == 400 && shown.text.main.contains("“CSV UTF-8”"), "\(shown.text.main)")
    }

    @Test func theSheetOfOneDeclarationSaysWhoDeclares() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let key = try SampleDocument(SampleOrganisation.proef).declaration.key
        let page = try await ulla.get("/declarations/\(key.pathName)/upload").text
        #expect(page.main.contains("/declarations/\(key.pathName)/upload/template.csv"))
        #expect(try PageMarkup(page).faults() == [])
        let sheet = try await ulla.get("/declarations/\(key.pathName)/upload/template.csv")
        let lines = sheet.text.split(separator: "\r\n")
        #expect(lines.count == 2 && lines[1].hasPrefix("2024,2023,\(key.declarant)"), "\(sheet.text)")
        let jan = try await FilingPerson(browser, browser.people.musterDirector)
        #expect(try await jan.get("/declarations/\(key.pathName)/upload/template.csv").status == 403)
    }

    // MARK: The page that the accountant is met with

    @Test func theHomeSaysHowManyWaitUntilWhen() async throws {
        let person = try await noor()
        let empty = try await person.get("/home").text
        #expect(empty.main.contains("No declaration waits") && empty.main.contains("href=\"/clients\">To the list"))
        let trial = try ClientTrial()
        for year in [2024, 2023] { try trial.file(SampleDocument(SampleOrganisation.proef, year: year)) }
        try trial.file(SampleDocument(SampleOrganisation.muster))
        let home = try await trial.accountant().get("/home").text
        #expect(home.main.contains("2 declarations wait for your certificate."), "\(home.main)")
        #expect(home.main.contains("The first until ") && home.main.contains("/clients?year=all&amp;state=submitted"))
        #expect(home.main.split(separator: "class=\"button\"").count == 2)
        #expect(!home.main.contains("<table") && !home.main.contains("Muster"))
        #expect(try PageMarkup(home).faults() == [])
    }
}
