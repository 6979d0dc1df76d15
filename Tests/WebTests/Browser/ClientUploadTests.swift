import Access
import Declarations
import Exchange
import Foundation
import HTTPTypes
import Service
import SignIn
import Testing
import Values

@testable import Web

/// Many declarations of many clients as a file, with a verdict on each, and the file back to be corrected.
@Suite struct ClientUploadTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    private func upload(
        _ bytes: [UInt8], _ name: String, of batch: String? = nil, token: String? = nil
    ) async throws -> TestBrowser.Shown {
        let shown = try await browser.get("/clients/upload").field("form_token")
        let form = try #require(token ?? shown)
        let boundary = "----test7d9"
        var parts = [("form_token", form)]
        if let batch { parts.append(("of", batch)) }
        let fields = parts.map { name, value in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }.joined()
        let head = """
            \(fields)--\(boundary)\r
            Content-Disposition: form-data; name="file"; filename="\(name)"\r
            Content-Type: application/octet-stream\r
            \r

            """
        return try await browser.ask(
            .post, "/clients/upload",
            [
                "Content-Type": "multipart/form-data; boundary=\(boundary)", "Sec-Fetch-Site": "same-origin",
                "Accept-Language": "en",
            ], Array(head.utf8) + bytes + Array("\r\n--\(boundary)--\r\n".utf8))
    }

    /// The client that lets the accountants hand in, and one that does not.
    private func documents() throws -> [Declaration] {
        let years = [2024, 2023]
        return try years.map { year in
            var declaration = try SampleDocument(SampleOrganisation.exemple, year: year).declaration
            declaration.declarant.name = "Exemple Médical"
            return declaration
        } + [try SampleDocument(SampleOrganisation.muster).declaration]
    }

    private func noor() async throws -> FilingPerson { try await FilingPerson(browser, browser.people.accountant) }

    @Test func everyRowGetsAVerdictAndTheFileComesBack() async throws {
        let person = try await noor()
        let text = CSVDeclarationWriter.text(try documents()).replacing("1250000.00", with: "12x")
        let broken =
            text.split(separator: "\r\n").enumerated().map { place, line in
                place == 1 ? String(line).replacing("12x", with: "1250000.00") : String(line)
            }.joined(separator: "\r\n") + "\r\n"
        let sent = try await upload(Array(broken.utf8), "a.csv")
        let location = try #require(sent.location, "\(sent.text.main)")
        let page = try await person.get(location)
        #expect(page.text.main.contains("<dd>1</dd>") && page.text.main.contains("<dd>2</dd>"), "\(page.text.main)")
        #expect(page.text.main.contains("cell "))
        #expect(try PageMarkup(page.text).faults() == [])
        let sheet = try await person.get("\(location)/sheet.csv").text
        let lines = sheet.split(separator: "\r\n")
        #expect(lines.count == 4 && lines[0].hasSuffix(",\"receipt\",\"problems\",\"remarks\""))
        #expect(lines[1].contains("2024-") && lines[1].hasSuffix(",\"\"") && lines[2].contains("12x"))
        // Spreadsheets know by the mark which letters these are.
        #expect(lines[0].hasPrefix("\u{FEFF}\(text.split(separator: "\r\n")[0])"))
    }

    /// What came back, corrected, takes in what was not taken in before, and nothing twice.
    @Test func theCorrectedFileIsTakenInWhereItLeftOff() async throws {
        let person = try await noor()
        let all = try Array(documents().prefix(2))
        let text = CSVDeclarationWriter.text(all)
        let lines = text.split(separator: "\r\n").map(String.init)
        let broken = [lines[0], lines[1], lines[2].replacing("400000.00", with: "9999999.00")].joined(separator: "\r\n")
        let first = try #require(try await upload(Array(broken.utf8), "a.csv").location)
        let sheet = try await person.get("\(first)/sheet.csv").text
        let id = try #require(first.split(separator: "/").last.map(String.init))
        let corrected = sheet.replacing("9999999.00", with: "400000.00")
        let second = try #require(try await upload(Array(corrected.utf8), "a.csv", of: id).location)
        let page = try await person.get(second)
        #expect(page.text.main.contains("Already handed in, unchanged</dt><dd>1</dd>"), "\(page.text.main)")
        #expect(page.text.main.contains("Not handed in</dt><dd>0</dd>"), "\(page.text.main)")
        for declaration in all {
            #expect(try browser.declarations.form(of: declaration.key).history.revisions.count == 1)
        }
    }

    /// A Belgian spreadsheet opens the file that came back and saves it in its own way: it is taken in all the same.
    @Test func theFileComesBackAsABelgianSpreadsheetSavesIt() async throws {
        let person = try await noor()
        let declaration = try #require(try documents().first)
        let text = CSVDeclarationWriter.text([declaration]).replacing(",", with: ";")
        let broken = text.replacing("1250000.00", with: "12x")
        let first = try #require(try await upload(Array(broken.utf8), "a.csv").location)
        let sheet = try await person.get("\(first)/sheet.csv").text
        let id = try #require(first.split(separator: "/").last.map(String.init))
        #expect(sheet.unicodeScalars.filter { $0 == "\u{FEFF}" }.count == 1)
        let corrected = sheet.replacing("12x", with: "1250000").replacing("400000.00", with: "400000,5")
            .replacing(";0;", with: ";ONWAAR;")
        let second = try #require(try await upload(Array(corrected.utf8), "a.csv", of: id).location)
        #expect(try await person.get(second).text.main.contains("<dd>1</dd>"))
        let taken = try browser.declarations.form(of: declaration.key).history.newest?.declaration
        #expect(taken?.selfControl == false && taken?.turnover.amounts?.levy == Cents(40_000_050))
    }

    /// Who starts over with the whole file is not told to file corrections of what did not change.
    @Test func theSameContentUploadedAnewIsAlreadyHandedIn() async throws {
        let person = try await noor()
        let all = try Array(documents().prefix(2))
        let text = CSVDeclarationWriter.text(all)
        let first = try #require(try await upload(Array(text.utf8), "a.csv").location)
        let receipt = try #require(
            try await person.get("\(first)/sheet.csv").text.split(separator: "\"").first { $0.hasPrefix("2024-") })
        let changed = text.replacing("Exemple Médical", with: "Exemple Médical 2")
        for (sent, repeated, refused) in [(text, 2, 0), (changed, 0, 2)] {
            let again = try #require(try await upload(Array(sent.utf8), "a.csv").location)
            let page = try await person.get(again).text
            let told = "Already handed in, unchanged</dt><dd>\(repeated)</dd>"
            #expect(page.main.contains(told) == (repeated > 0), "\(page.main)")
            #expect(page.main.contains("Not handed in</dt><dd>\(refused)</dd>"), "\(page.main)")
            #expect(page.main.contains(receipt) == (repeated > 0))
            #expect(page.main.contains("already handed in, nothing changed") == (repeated > 0))
            #expect(try PageMarkup(page).faults() == [])
        }
        for declaration in all {
            #expect(try browser.declarations.form(of: declaration.key).history.revisions.count == 1)
        }
    }

    /// Whoever opens the page later reads it in their language, and so does the sheet.
    @Test func verdictsAreWordedInTheLanguageOfWhoReadsThem() async throws {
        var person = try await noor()
        let text = CSVDeclarationWriter.text(try documents()).replacing("1250000.00", with: "12x")
        let location = try #require(try await upload(Array(text.utf8), "a.csv").location)
        let english = try await person.get(location).text
        person.language = "nl"
        let dutch = try await person.get(location).text.main
        #expect(english.main.contains("is not an amount") && !dutch.contains("is not an amount"))
        #expect(dutch.contains("is geen bedrag") && !dutch.contains(" lang=\"en\""))
        let sheet = try await person.get("\(location)/sheet.csv").text
        #expect(sheet.hasPrefix("\u{FEFF}contribution_year"))
        #expect(sheet.contains("is geen bedrag") && !sheet.contains("is not an amount"))
        #expect(sheet.split(separator: "\r\n").allSatisfy { $0.components(separatedBy: "problems").count <= 2 })
    }

    /// What somebody may not do is worded for people, on the page and in the sheet.
    @Test func aMissingMandateIsToldWithoutCodes() async throws {
        let person = try await noor()
        let text = CSVDeclarationWriter.text([try SampleDocument(SampleOrganisation.proef).declaration])
        let location = try #require(try await upload(Array(text.utf8), "a.csv").location)
        for told in [try await person.get(location).text.main, try await person.get("\(location)/sheet.csv").text] {
            #expect(told.contains("mandate of 0300000115") && !told.contains("enterprise:"), "\(told)")
            #expect(!told.contains("submit_declaration"))
        }
    }

    @Test func anEmptyFileIsToldToBeEmpty() async throws {
        _ = try await noor()
        let told = try await upload([], "a.csv")
        #expect(told.text.contains("id=\"file-error\"") && told.text.main.contains("holds nothing"))
    }

    /// What a workbook is named and how it is called does not matter: nobody is shown its bytes.
    @Test(arguments: ["a.xlsx", "a.csv"])
    func aWorkbookIsToldToBeOne(name: String) async throws {
        _ = try await noor()
        let told = try await upload([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x0A, 0xFF], name)
        #expect(told.status == 400 && told.text.main.contains("seems to be in Excel format"), "\(told.text.main)")
        #expect(told.text.main.contains("“CSV UTF-8”") && !told.text.main.contains("<mark>"))
    }

    @Test func otherDocumentsComeBackAsASheetOfVerdicts() async throws {
        let person = try await noor()
        let document = try SampleDocument(SampleOrganisation.exemple)
        let location = try #require(try await upload(document.xml, "a.xml").location)
        let sheet = try await person.get("\(location)/sheet.csv").text
        #expect(sheet.hasPrefix("\u{FEFF}number,contribution_year,declarant,name,receipt,problems,remarks\n1,2024,"))
    }

    @Test func aFileThatCannotBeReadIsToldWithItsPlace() async throws {
        _ = try await noor()
        let told = try await upload(Array("a;b\n".utf8), "a<b>.csv")
        #expect((400..<500).contains(told.status) && told.text.main.contains("Line 1"))
        #expect(told.text.main.contains("a&lt;b&gt;.csv"))
        #expect(try await upload([], "").status == 422)
    }

    @Test func onlyWhoMayHandInForSomebodyAndOnlyOwnBatches() async throws {
        _ = try await noor()
        let document = try SampleDocument(SampleOrganisation.exemple)
        let location = try #require(try await upload(document.xml, "a.xml").location)
        #expect(try await upload(document.xml, "a.xml", token: "made-up").status == 403)
        let other = try TestBrowser()
        let jan = try await FilingPerson(other, other.people.proefLookedOver)
        #expect(try await jan.get("/clients/upload").status == 403)
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get(location).status == 404)
        #expect(try await ulla.get("\(location)/sheet.csv").status == 404)
    }
}
