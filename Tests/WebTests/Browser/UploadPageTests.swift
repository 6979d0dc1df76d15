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

/// A file instead of typing: it fills the form in, or is told line by line what is wrong with it.
@Suite struct UploadPageTests {
    private let browser: TestBrowser
    private let document: SampleDocument
    private let path: String

    init() throws {
        browser = try TestBrowser()
        document = try SampleDocument(SampleOrganisation.proef)
        path = "/declarations/\(document.declaration.key.pathName)"
    }

    private func ulla() async throws -> FilingPerson {
        try await FilingPerson(browser, browser.people.proefUser)
    }

    private func upload(
        _ bytes: [UInt8], _ name: String, _ person: FilingPerson, token: String? = nil
    ) async throws -> TestBrowser.Shown {
        try await person.upload(bytes, name, to: "\(path)/upload", token: token)
    }

    /// What is no form at all is told only to who is signed in: nothing is read of anybody else.
    @Test func nothingIsReadOfWhoIsNotSignedIn() async throws {
        let headers = ["Content-Type": "text/plain", "Sec-Fetch-Site": "same-origin"]
        let sent = try await browser.ask(.post, "\(path)/upload", headers, Array("x".utf8))
        let back = path.replacing("/", with: "%2F")
        #expect(sent.status == 303 && sent.location == "/sign-in?return=\(back)%2Fupload&unsaved=1")
        _ = try await ulla()
        #expect(try await browser.ask(.post, "\(path)/upload", headers, Array("x".utf8)).status == 415)
    }

    private var isUntouched: Bool {
        get throws { try browser.declarations.form(of: document.declaration.key).version.number == 0 }
    }

    private var jsonText: String { String(decoding: document.json.lineBytes, as: UTF8.self) }

    @Test func aFileFillsTheFormInAndIsCheckedBeforeItIsHandedIn() async throws {
        for (bytes, name) in [(document.xml, "a.xml"), (Array(jsonText.utf8), "a.json"), (document.xml, "anything")] {
            let sent = try await upload(bytes, name, try await ulla())
            #expect(sent.location == "\(path)/form/certifier", "\(name): \(sent.text.main)")
        }
        let person = try await ulla()
        #expect(try await person.follow("\(path)/form/certifier", [("certifier", "later")]) == "\(path)/form/check")
        #expect(try await person.get("\(path)/form/check").text.main.contains("€1,250,000.00"))
        _ = try await person.follow("\(path)/form/check", [])
        let key = document.declaration.key
        #expect(try browser.declarations.form(of: key).history.newest?.declaration == document.declaration)
    }

    /// A workbook has cells; what was read of it as lines, nobody wrote.
    @Test func faultsOfAWorkbookAreToldByTheirCells() async throws {
        let person = try await ulla()
        let sheet = try await person.get("\(path)/upload/template.xlsx")
        let told = try await upload(sheet.bytes, "a.xlsx", person)
        #expect(told.status == 422 && told.text.main.contains("<strong>Cell "), "\(told.text.main)")
        #expect(!told.text.main.contains("<strong>Line ") && !told.text.main.contains("<mark>"))
        let damaged = try await upload(Array(sheet.bytes.prefix(sheet.bytes.count / 2)), "a.xlsx", person)
        #expect(damaged.text.main.contains("Save the data again as a workbook (XLSX)"), "\(damaged.text.main)")
    }

    /// What a file says where nobody is asked stands on the check of the answers, with the way to change it.
    @Test func selfControlOfAFileIsCheckedToo() async throws {
        var document = document
        document.declaration.selfControl = true
        let text = String(decoding: document.xml, as: UTF8.self).replacing("distributor", with: "manufacturer")
        let person = try await ulla()
        #expect(try await upload(Array(text.utf8), "a.xml", person).location == "\(path)/form/certifier")
        _ = try await person.follow("\(path)/form/certifier", [("certifier", "later")])
        let check = try await person.get("\(path)/form/check").text.main
        #expect(check.contains("href=\"\(path)/form/self-control?return=check\""), "\(check)")
    }

    @Test func aCertificateInTheFileIsKeptUntilSomethingChanges() async throws {
        var certified = document
        certified.declaration.certificate = CivilDate("2024-05-30").map { date in
            Certificate(
                certifier: Certifier(
                    name: "Noor Voorbeeld", profession: .accountant, registerNumber: "12345678", position: .external),
                date: date, hash: CanonicalForm(document.declaration).fingerprint)
        }
        let refused = try await upload(certified.xml, "a.xml", try await ulla())
        #expect(refused.status == 403 && refused.text.main.contains("only somebody who may certify"))
        #expect(try isUntouched)
        let proef = try #require(SampleOrganisation.proef)
        let holder = Mandate.Mandatary.organisation(
            try #require(SampleOrganisation.accountants), name: "Boekhouding Voorbeeld")
        let chief = Caller(
            person: try #require(browser.people.proefChief).data.id, as: .organisation(proef), means: .eID)
        let day = browser.clock.now().day
        let terms = MandateTerms(
            mandatary: holder, purposes: [.file, .certify], from: day, until: .lastDay(of: day.year))
        _ = try browser.access.change(
            .giveMandate(terms), of: proef, by: AccessRequest(caller: chief, id: "test"))
        let person = try await FilingPerson(browser, browser.people.accountant)
        #expect(try await upload(certified.xml, "a.xml", person).location == "\(path)/form/check")
        #expect(try await person.get("\(path)/form/check").text.main.contains("Noor Voorbeeld"))
        _ = try await person.follow("\(path)/form/turnover", [("total", "1250000"), ("levy", "300000")])
        #expect(!(try await person.get("\(path)/form/check").text.main.contains("Noor Voorbeeld")))
        _ = try await upload(certified.xml, "a.xml", person)
        let filed = try await person.follow("\(path)/form/check", [])
        #expect(filed.contains("/filed/"))
        #expect(try browser.declarations.form(of: document.declaration.key).state == .certified)
        #expect(try browser.store.newestMails(50).allSatisfy { $0.mail.kind != .certificationAsked })
    }

    @Test func whatIsWrongIsToldBesideItsLine() async throws {
        let text = jsonText.replacing("1250000.00", with: "12,50")
        let told = try await upload(Array(text.utf8), "a<b>.json", try await ulla())
        #expect(told.status == 422 && told.text.main.contains("Line 1, character"))
        #expect(told.text.main.contains("<mark>&quot;12,50&quot;</mark>"))
        #expect(told.text.main.contains("a&lt;b&gt;.json") && told.text.main.contains("is not an amount"))
        #expect(try isUntouched)
    }

    /// Of a file in one line, only what is wrong is marked.
    @Test func theWrongElementIsMarkedAndNotWhatFollows() async throws {
        let text = String(decoding: document.xml, as: UTF8.self).filter { $0 != "\n" }
            .replacing("<Total>1250000.00<", with: "<Total>12,5<")
        let told = try await upload(Array(text.utf8), "a.xml", try await ulla())
        #expect(told.text.main.contains("<mark>&lt;Total&gt;12,5&lt;/Total&gt;</mark>"), "\(told.text.main)")
        #expect(told.text.contains("<title>Error: "))
    }

    @Test func whatTheLawForbidsIsToldBesideItsLineToo() async throws {
        #expect(document.declaration.registrations.allSatisfy { $0.activity == "distributor" })
        let text = jsonText.replacing("distributor", with: "wholesaler")
        let told = try await upload(Array(text.utf8), "a.json", try await ulla())
        #expect(told.status == 409 && told.text.main.contains("Line 1, character"))
        #expect(told.text.main.contains("wholesaler"))
        #expect(try isUntouched)
    }

    @Test func noFileIsToldAtTheField() async throws {
        let told = try await upload([], "", try await ulla())
        #expect(told.status == 422 && told.text.contains("href=\"#file\"") && told.text.contains("id=\"file-error\""))
    }

    @Test func aWorkbookOrPDFIsToldToBeOne() async throws {
        let person = try await ulla()
        for (kind, bytes) in [("Excel", [0xD0, 0xCF, 0x11, 0xE0, 0x00]), ("PDF", Array("%PDF-1.7\n%\u{0}".utf8))] {
            let told = try await upload(bytes, "a.csv", person)
            #expect(told.status == 400 && told.text.main.contains("seems to be in \(kind) format"))
            #expect(!told.text.main.contains("<mark>") && !told.text.main.contains("once the whole file can be read"))
        }
    }

    @Test func aFileOfAnotherSiteIsRefused() async throws {
        let refused = try await upload(document.xml, "a.xml", try await ulla(), token: "made-up")
        #expect(refused.status == 403)
        #expect(try isUntouched)
    }

    @Test func aFileAboutSomebodyElseIsRefusedWithoutTellingMore() async throws {
        let other = try SampleDocument(SampleOrganisation.muster)
        let refused = try await upload(other.xml, "a.xml", try await ulla())
        #expect(refused.status == 403 && !refused.text.contains("Muster Technik"))
        // It is told on the same page, with what the file says, and how to go on.
        #expect(refused.text.main.contains(other.declaration.declarant.id.description))
        #expect(refused.text.main.contains("id=\"file\"") && refused.text.main.contains("href=\"/profile\""))
        #expect(try PageMarkup(refused.text).faults() == [])
    }

    /// Nobody begins to correct 2023 because they chose the wrong file.
    @Test func aFileOfAnotherYearIsToldToBeOfThatYear() async throws {
        let other = try SampleDocument(SampleOrganisation.proef, year: 2023)
        let told = try await upload(other.xml, "a.xml", try await ulla())
        #expect(told.status == 409 && told.text.main.contains("declaration for 2023"), "\(told.text.main)")
        let path = "/declarations/\(other.declaration.key.pathName)/upload"
        #expect(told.text.contains("<title>Error: "))
        #expect(told.text.main.contains("href=\"\(path)\"") && told.text.main.contains("id=\"file\""))
        #expect(try browser.declarations.form(of: other.declaration.key).version.number == 0)
        #expect(try PageMarkup(told.text).faults() == [])
    }

    @Test func allMistakesOfADocumentAreToldAtOnce() async throws {
        let text = String(decoding: document.xml, as: UTF8.self)
            .replacing("<Total>1250000.00</Total>", with: "<Total>12,5</Total>")
            .replacing("<SelfControl>false</SelfControl>", with: "<SelfControl>no</SelfControl>\n<Extra/>")
            .replacing("deviceClass=\"MDR_I\"", with: "deviceClass=\"MDR I\"")
            .replacing("<Country>BE</Country>", with: "<Country>Belgium</Country>")
        let told = try await upload(Array(text.utf8), "a.xml", try await ulla())
        #expect(told.status == 422 && told.text.main.components(separatedBy: "<li><p><strong>Line ").count == 6)
        #expect(told.text.main.contains("once the whole file can be read"), "\(told.text.main)")
    }

    @Test func anEmptyFileIsToldToBeEmpty() async throws {
        let told = try await upload(Array(" \n".utf8), "a.xml", try await ulla())
        #expect(told.status == 400 && told.text.contains("id=\"file-error\""))
        #expect(told.text.main.contains("holds nothing"))
    }

    /// As through the API: reading a file costs more than showing a page.
    @Test func filesAreTakenAsOftenAsThroughTheAPI() async throws {
        let person = try await ulla()
        let most = RateLimits().upload.count
        for _ in 0..<most { #expect(try await upload(document.xml, "a.xml", person).status == 303) }
        let refused = try await upload(document.xml, "a.xml", person)
        #expect(refused.status == 429 && refused.headers[.retryAfter] != nil)
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 60_000))
        #expect(try await upload(document.xml, "a.xml", person).status == 303)
    }

    /// Whatever is wrong with a file, it is told, and nothing is kept of it.
    @Test func everyBadFileIsRefusedWithItsPlaces() async throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Uploads/declarations/bad").path
        let manifest = try String(contentsOfFile: "\(folder)/MANIFEST.csv", encoding: .utf8)
        let person = try await ulla()
        var told = 0
        for line in manifest.split(separator: "\n").dropFirst() {
            let name = String(line.prefix { $0 != "," })
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
            // As many a minute as one may.
            browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 3000))
            let shown = try await upload(bytes, name, person)
            #expect((400..<500).contains(shown.status), "\(name): \(shown.status)")
            guard shown.status != 403, !bytes.isEmpty else { continue }
            let places = ["Line ", "The whole file", "id=\"file-error\""]
            let isPlaced = places.contains { shown.text.main.contains($0) }
            #expect(isPlaced, "\(name): \(shown.text.main)")
            told += 1
        }
        #expect(told > 100)
        #expect(try isUntouched)
    }
}
