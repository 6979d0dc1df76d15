import Access
import Declarations
import Service
import Testing
import Values

@testable import Web

/// A declaration after it was handed in: corrected, refused, certified, withdrawn, and its history.
@Suite struct DeclarationLifeTests {
    private let browser: TestBrowser
    private let path: String
    private let key: DeclarationKey

    init() throws {
        browser = try TestBrowser()
        key = try SampleDocument(SampleOrganisation.proef).declaration.key
        path = "/declarations/\(key.pathName)"
    }

    private var office: DeclarationOffice { browser.declarations }

    private func correct(_ ulla: FilingPerson, total: String) async throws -> String {
        _ = try await ulla.follow("\(path)/form/reason", [("reason", "A credit note was forgotten")])
        _ = try await ulla.follow("\(path)/form/turnover", [("total", total), ("levy", "400000")])
        _ = try await ulla.follow("\(path)/form/certifier", [("certifier", "later")])
        return try await ulla.follow("\(path)/form/check", [])
    }

    @Test func aCorrectionIsPrefilledAndShowsWhatItChanged() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let tasks = try await ulla.get("\(path)/form")
        #expect(tasks.text.contains("<h1>Correct the declaration 2024</h1>"))
        #expect(try await ulla.get("\(path)/form/turnover").text.contains("value=\"1,250,000.00\""))
        let location = try await correct(ulla, total: "1300000")
        #expect(try await ulla.get(location).text.contains("Your correction is handed in"))
        let page = try await ulla.get(path).text.main
        #expect(
            page.contains(
                #"<td data-label="Before">€1,250,000.00</td><td data-label="Now"><strong>€1,300,000.00</strong></td>"#))
        #expect(page.contains("Revision 2: correction") && page.contains("A credit note was forgotten"))
    }

    /// Nobody ticked what follows from an amount.
    @Test func belowTheThresholdTheHistoryNamesNoBoxThatNobodyTicked() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        _ = try await ulla.follow("\(path)/form/reason", [("reason", "Far less")])
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "30000"), ("levy", "20000")])
        _ = try await ulla.follow("\(path)/form/certifier", [("certifier", "later")])
        _ = try await ulla.follow("\(path)/form/check", [])
        let page = try await ulla.get(path).text.main
        #expect(page.contains("<strong>€30,000.00</strong>") && !page.contains("Ticked box"), "\(page)")
    }

    /// Two years later nobody is promised an invoice in the year that follows the declaration's.
    @Test func whatIsOfAPastYearPromisesNothingThatIsOver() async throws {
        browser.clock.set(Instant(milliseconds: 1_780_000_000_000))
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get(try await ulla.file(path)).text.main
        #expect(page.contains("when invoices are next made") && page.contains("was to be fixed in 2025"), "\(page)")
        #expect(!page.contains("In 2025"))
    }

    @Test func aCorrectionWithoutAReasonIsAskedForOne() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let check = try await ulla.get("\(path)/form/check")
        #expect(check.location == "\(path)/form")
        let empty = try await ulla.send("\(path)/form/reason", [("reason", "  \u{A0} ")])
        #expect(empty.status == 409 || empty.status == 422)
        #expect(empty.text.contains("<title>Error: ") && empty.text.contains("href=\"#reason\""))
    }

    @Test func theCertifiersRefusalIsToldWithItsReasonAndLeadsToACorrection() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let ask = try await ulla.get("\(path)/certification")
        #expect(ask.status == 200 && ask.text.main.contains("Boekhouding Voorbeeld"))
        let chief = try #require(browser.people.proefChief).data
        #expect(ask.text.main.contains("<strong>\(chief.fullName)</strong>, <a href=\"mailto:\(chief.email)\">"))
        #expect(!ask.text.main.contains("Give a mandate</a>"))
        let certifier = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
        _ = try office.refuse(key, nil, reason: "The books <b>differ</b>", by: certifier)
        let page = try await ulla.get(path).text.main
        #expect(page.contains("The books &lt;b&gt;differ&lt;/b&gt;") && page.contains("The certificate was refused"))
        #expect(try await ulla.get("/home").text.contains("See the reason and correct"))
        _ = try await correct(ulla, total: "1300000")
        #expect(try await ulla.get(path).text.main.contains("waits for the certificate"))
    }

    @Test func aCertificateIsShownAndLapsesWithACorrection() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let certifier = Certifier(
            name: "Noor Voorbeeld", profession: .accountant, registerNumber: "12345678", position: .external)
        let request = FilingRequest(author: Author(person: "Noor", role: .certifier), id: "test")
        _ = try office.certify(key, certifier, hash: nil, by: request)
        #expect(try await ulla.get(path).text.main.contains("Certified by Noor Voorbeeld"))
        _ = try await correct(ulla, total: "1300000")
        let page = try await ulla.get(path).text.main
        #expect(page.contains("<s>Certified by Noor Voorbeeld") && page.contains("lapsed: there is a later revision"))
    }

    @Test func aWithdrawalNeedsAReasonAndStrikesThrough() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let empty = try await ulla.send("\(path)/withdraw", [("reason", "")])
        #expect(empty.status == 422 && empty.text.contains("<title>Error: Withdraw the declaration 2024"))
        #expect(empty.text.main.contains("“Why do you withdraw it?”") && !empty.text.contains("Why do you correct"))
        let location = try await ulla.follow("\(path)/withdraw", [("reason", "Handed in twice")])
        #expect(try await ulla.get(location).text.contains("Your declaration is withdrawn"))
        let page = try await ulla.get(path).text.main
        #expect(page.contains("<s>€1,250,000.00</s>") && page.contains("Handed in twice"))
        #expect(page.contains("Fill in the declaration"))
        #expect(try await ulla.get("\(path)/withdraw").location == path)
    }

    @Test func whatChangedMeanwhileIsNotWithdrawn() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        let seen = try await ulla.get("\(path)/withdraw")
        _ = try await correct(ulla, total: "1300000")
        let told = try await ulla.send(seen, [("reason", "Twice")], to: "\(path)/withdraw")
        #expect(told.status == 409 && told.text.contains("changed meanwhile") && told.text.contains("Twice"))
        #expect(try office.form(of: key).state == .submitted)
    }

    @Test func aReceiptOfAnotherDeclarationIsNotShownHere() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let other = path.replacing("2024-", with: "2023-")
        let location = try await ulla.file(other)
        _ = try await ulla.file(path)
        let reference = try #require(location.split(separator: "/").last)
        #expect(try await ulla.get("\(other)/receipts/\(reference)").status == 200)
        for page in ["receipts/\(reference)", "filed/\(reference)", "receipts/\(reference)/file", "receipts/x%3Cb%3E"] {
            let refused = try await ulla.get("\(path)/\(page)")
            #expect(refused.status == 404 && !refused.text.contains("<b>"))
        }
    }
}
