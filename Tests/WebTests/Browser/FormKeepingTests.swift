import Access
import Billing
import Declarations
import Foundation
import Service
import Testing
import Values

@testable import Web

/// The form is kept: from browser to browser, from window to window, and handed in once.
@Suite struct FormKeepingTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/2024-\(try #require(SampleOrganisation.proef?.declarant))"
    }

    private func history() throws -> DeclarationHistory? {
        let key = try SampleDocument(SampleOrganisation.proef).declaration.key
        let history = try browser.declarations.form(of: key).history
        return history.newest == nil ? nil : history
    }

    @Test func whoComesBackFromAnotherBrowserGoesOn() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "1.234.567,89"), ("levy", "1 000")])
        // Another browser has none of the first one's cookies.
        for name in ["__Host-sid", "__Host-oidc", "__Host-language"] { browser.keep(name, nil) }
        let again = try await FilingPerson(browser, browser.people.proefUser)
        let home = try await again.get("/home")
        #expect(home.text.contains("Go on with the declaration") && home.text.contains("begun, not handed in yet"))
        let tasks = try await again.get("\(path)/form")
        #expect(tasks.text.contains("Last saved on") && tasks.text.contains("by Ulla Testers."))
        let turnover = try await again.get("\(path)/form/turnover")
        #expect(turnover.text.contains("value=\"1,234,567.89\"") && turnover.text.contains("value=\"1,000.00\""))
        #expect(try history() == nil)
    }

    @Test func aColleagueWithoutTheRightDoesNot() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "no_turnover")])
        let hilde = try await FilingPerson(browser, browser.people.proefChief)
        let refused = try await hilde.get("\(path)/form/situation")
        // The chief manages access and files nothing without being given the application.
        #expect(refused.status == 403 && refused.text.contains("class=\"refusal\""))
        // Who manages the users can give it to herself, and is shown where.
        #expect(refused.text.main.contains("href=\"/organisation\">You can tick it yourself"))
        let looked = try await FilingPerson(browser, browser.people.proefLookedOver)
        let other = try await looked.get("\(path)/form/situation")
        #expect(other.status == 403 && !other.text.main.contains("You can tick it yourself"))
    }

    @Test func whoActsForAnotherIsLedToTheChoice() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.send("/profile", [("profile", "person")])
        let refused = try await ulla.get("\(path)/form")
        let way = "href=\"/profile?return=\(path.replacing("/", with: "%2F"))%2Fform\""
        #expect(refused.status == 403 && refused.text.main.contains(way), "\(refused.text.main)")
    }

    @Test func twoWindowsWithDifferentQuestionsLoseNothing() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        let one = try await ulla.get("\(path)/form/turnover")
        let two = try await ulla.get("\(path)/form/declarant")
        let first = try await ulla.send(one, [("total", "500000"), ("levy", "0")], to: "\(path)/form/turnover")
        let second = try await ulla.send(two, FilingPerson.address, to: "\(path)/form/declarant")
        #expect(first.status == 303 && second.status == 303)
        #expect(try await ulla.get("\(path)/form/turnover").text.contains("value=\"500,000.00\""))
        #expect(try await ulla.get("\(path)/form/declarant").text.contains("Voorbeeldstraat 1"))
    }

    /// A mistake between the two does not make the other window's answer seen.
    @Test func aWindowThatWasToldAMistakeStillShowsBothAnswers() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        let one = try await ulla.get("\(path)/form/turnover")
        let two = try await ulla.get("\(path)/form/turnover")
        _ = try await ulla.send(one, [("total", "500000"), ("levy", "0")], to: "\(path)/form/turnover")
        let mistaken = try await ulla.send(two, [("total", "x"), ("levy", "10")], to: "\(path)/form/turnover")
        #expect(mistaken.status == 422 && mistaken.text.contains("value=\"x\""))
        let told = try await ulla.send(mistaken, [("total", "700000"), ("levy", "10")], to: "\(path)/form/turnover")
        #expect(told.status == 409 && told.text.contains("This changed meanwhile"))
        #expect(try await ulla.get("\(path)/form/turnover").text.contains("value=\"500,000.00\""))
    }

    @Test func twoWindowsWithTheSameQuestionShowBothAnswers() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        let one = try await ulla.get("\(path)/form/turnover")
        let two = try await ulla.get("\(path)/form/turnover")
        _ = try await ulla.send(one, [("total", "500000"), ("levy", "0")], to: "\(path)/form/turnover")
        let told = try await ulla.send(two, [("total", "700000"), ("levy", "10")], to: "\(path)/form/turnover")
        #expect(told.status == 409 && told.text.contains("This changed meanwhile"))
        #expect(told.text.main.contains("€500,000.00") && told.text.main.contains("€700,000.00"))
        #expect(try await ulla.get("\(path)/form/turnover").text.contains("value=\"500,000.00\""))
        let typed = [("total", try #require(told.field("total"))), ("levy", try #require(told.field("levy")))]
        let kept = try await ulla.send(told, typed, to: "\(path)/form/turnover")
        #expect(kept.status == 303)
        #expect(try await ulla.get("\(path)/form/turnover").text.contains("value=\"700,000.00\""))
    }

    @Test func theSameAnswerTwiceIsNoConflict() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get("\(path)/form/situation")
        for _ in 0..<2 {
            let sent = try await ulla.send(page, [("situation", "turnover")], to: "\(path)/form/situation")
            #expect(sent.location == "\(path)/form/turnover")
        }
    }

    @Test func aDoubleClickIsOneDeclaration() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        let (one, two) = (try await ulla.get("\(path)/form/check"), try await ulla.get("\(path)/form/check"))
        let first = try await ulla.send(one, [], to: "\(path)/form/check")
        let again = try await ulla.send(one, [], to: "\(path)/form/check")
        let other = try await ulla.send(two, [], to: "\(path)/form/check")
        #expect(first.status == 303 && first.location?.contains("/filed/") == true)
        #expect(again.location == first.location && other.location == first.location)
        #expect(try history()?.revisions.count == 1)
    }

    @Test func whatChangedSinceItWasCheckedIsShownBeforeItIsHandedIn() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        let check = try await ulla.get("\(path)/form/check")
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "900000"), ("levy", "400000")])
        let told = try await ulla.send(check, [], to: "\(path)/form/check")
        #expect(told.status == 200 && told.text.main.contains("Something changed meanwhile"))
        #expect(told.text.main.contains("€900,000.00") && told.text.main.contains("<s>€1,250,000.00</s>"))
        #expect(try history() == nil)
        let filed = try await ulla.send(told, [], to: "\(path)/form/check")
        #expect(filed.location?.contains("/filed/") == true)
        #expect(try history()?.newest?.declaration.turnover.amounts?.total == Cents(90_000_000))
    }

    @Test func aClosedYearTakesNothingAndSaysSo() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let page = try await ulla.get("\(path)/form/situation")
        let agency = FilingRequest(author: Author(person: "Fabien", role: .agency), id: "test")
        try browser.declarations.closeYear(2024, reason: "Done", by: agency)
        let refused = try await ulla.send(page, [("situation", "turnover")], to: "\(path)/form/situation")
        #expect(refused.status == 409 && refused.text.contains("2024"))
        let shown = try await ulla.get(path)
        #expect(shown.text.main.contains("is closed") && !shown.text.main.contains("class=\"button\""))
        #expect(!(try await ulla.get("/home").text.contains("\(path)/form")))
    }

    @Test func anAnswerAfterHandingInIsNotLostAndNotSaved() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        let late = try await ulla.get("\(path)/form/turnover")
        _ = try await ulla.follow("\(path)/form/check", [])
        let told = try await ulla.send(late, [("total", "7"), ("levy", "0")], to: "\(path)/form/turnover")
        #expect(told.status == 409 && told.text.main.contains("handed in, corrected or withdrawn meanwhile"))
        #expect(told.text.main.contains("€7.00") && told.text.main.contains("href=\"\(path)\""))
        #expect(!(try await ulla.get("\(path)/form/turnover").text.contains("value=\"7.00\"")))
    }

    @Test func anotherLanguageKeepsWhatWasTypedAndSavesNothing() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        let page = try await ulla.get("\(path)/form/turnover")
        let button = "formaction=\"\(path)/form/turnover?language=nl\" name=\"typed_in\" value=\"en\""
        #expect(page.text.contains(button))
        let typed = [("total", "1,234.5"), ("levy", "x"), ("typed_in", "en")]
        let dutch = try await ulla.send(page, typed, to: "\(path)/form/turnover?language=nl")
        #expect(dutch.status == 200 && dutch.text.contains("<html lang=\"nl\">"))
        #expect(dutch.text.contains("value=\"1.234,50\"") && dutch.text.contains("value=\"x\""))
        #expect(!dutch.text.contains("id=\"summary\""))
        #expect(!(try await ulla.get("\(path)/form/turnover").text.contains("1.234,50")))
        let mended = [("total", "1.234,5"), ("levy", "0")]
        #expect(try await ulla.send(dutch, mended, to: "\(path)/form/turnover").status == 303)
    }

    /// Also where the overview begins with another year.
    @Test func whatIsBegunIsToldAsSuchEverywhere() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let older = path.replacing("2024-", with: "2023-")
        _ = try await ulla.follow("\(older)/form/situation", [("situation", "no_turnover")])
        let row = try await ulla.get("/home").text.main.components(separatedBy: "href=\"\(older)\"")
        #expect(row.count == 2 && row[1].contains("begun, not handed in yet"))
        let page = try await ulla.get(older).text.main
        #expect(page.contains("not handed in yet") && page.contains("Go on with the declaration"))
    }

    /// Of the years that can be declared, the one that the agency asks for comes first.
    @Test func theYearThatTheAgencyOpenedComesFirst() async throws {
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 270 * 86_400_000))
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let (late, opened) = ("\(path)/begin\">", "\(path.replacing("2024-", with: "2025-"))/begin\">")
        let first = try await ulla.get("/home").text.main
        #expect(first.contains("class=\"button\" href=\"\(late)"))
        try MoneyYear(browser, year: 2025).publish()
        try MoneyYear(browser, year: 2025).decide(.open)
        let then = try await ulla.get("/home").text.main
        #expect(then.contains("class=\"button\" href=\"\(opened)"))
    }

    @Test func aTaskSaysWhatWasTakenOverAndWhatMayFollow() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path.replacing("2024-", with: "2023-"))
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "no_turnover")])
        let tasks = try await ulla.get("\(path)/form").text.main
        #expect(tasks.contains("as last year") && tasks.contains("may follow later"))
        let note = "taken over from the declaration 2023: is it still right?"
        #expect(try await ulla.get("\(path)/form/check").text.main.components(separatedBy: note).count == 4)
    }

    /// Who skipped a year is offered what was declared before it.
    @Test func whatWasDeclaredTwoYearsAgoIsTakenOver() async throws {
        browser.clock.set(Instant(milliseconds: browser.clock.now().milliseconds + 365 * 86_400_000))
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path.replacing("2024-", with: "2023-"))
        let now = path.replacing("2024-", with: "2025-")
        _ = try await ulla.follow("\(now)/form/situation", [("situation", "no_turnover")])
        #expect(try await ulla.get("\(now)/form").text.main.contains("as in 2023"))
        let check = try await ulla.get("\(now)/form/check").text.main
        #expect(check.contains("taken over from the declaration 2023: is it still right?"))
        #expect(!(try await ulla.get("\(now)/form/turnover").text.main.contains("you declared")))
    }

    /// An importer is not asked for self-control: what nobody was asked is no change.
    @Test func aCorrectionOfNothingIsToldWhateverWasAsked() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        let importer = [("registrations", "importer:MDR_I"), ("registered", "true")]
        _ = try await ulla.follow("\(path)/form/activities", importer)
        _ = try await ulla.follow("\(path)/form/check", [])
        _ = try await ulla.follow("\(path)/form/reason", [("reason", "Looked at again")])
        #expect(try await ulla.get("\(path)/form/check").text.main.contains("You changed nothing"))
    }

    @Test func aCorrectionShowsWhatStoodThereBefore() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        #expect(try await ulla.follow("\(path)/form/reason", [("reason", "Counted twice")]) == "\(path)/form")
        #expect(
            try await ulla.follow("\(path)/form/turnover", [("total", "900000"), ("levy", "400000")])
                == "\(path)/form/check")
        let check = try await ulla.get("\(path)/form/check").text.main
        #expect(check.contains("<s>€1,250,000.00</s>") && check.components(separatedBy: "<s>").count == 2)
    }

    @Test func theOrganisationsOwnCountryIsChosenAndNoneIsRefused() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        #expect(try await ulla.get("\(path)/form/declarant").text.contains("<option value=\"BE\" selected>Belgium"))
        let address = FilingPerson.address.map { $0.0 == "country" ? ($0.0, "") : $0 }
        let told = try await ulla.send("\(path)/form/declarant", address)
        #expect(told.status == 422 && told.text.main.contains("<a href=\"#country\">Nothing is chosen yet."))
    }

    @Test(arguments: [("postal_code", "12", "1000"), ("phone", "abc", "+32 2 123 45 67")])
    func whatNobodyCanReachIsRefused(field: String, value: String, example: String) async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let address = FilingPerson.address.map { $0.0 == field ? ($0.0, value) : $0 }
        let told = try await ulla.send("\(path)/form/declarant", address)
        #expect(told.status == 422 && told.text.main.contains("“\(value)” does not fit"))
        #expect(told.text.main.contains(example) && told.text.main.contains("value=\"\(value)\""))
    }

    @Test func twoAmountsThatAreMissingAreToldApart() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.follow("\(path)/form/situation", [("situation", "turnover")])
        let told = try await ulla.send("\(path)/form/turnover", [("total", ""), ("levy", " ")])
        let main = told.text.main
        #expect(main.contains("“Total turnover in medical devices in Belgium” is empty."))
        #expect(main.contains("“Of which to retailers and end users in Belgium” is empty."))
    }

    @Test func aCorrectionOfNothingIsToldAsSuch() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path)
        _ = try await ulla.follow("\(path)/form/reason", [("reason", "Once more")])
        _ = try await ulla.follow("\(path)/form/certifier", [("certifier", "later")])
        let note = "You changed nothing: this is what is declared already."
        #expect(try await ulla.get("\(path)/form/check").text.main.contains(note))
        _ = try await ulla.follow("\(path)/form/turnover", [("total", "900000"), ("levy", "400000")])
        let changed = try await ulla.get("\(path)/form/check")
        #expect(changed.status == 200 && !changed.text.main.contains("You changed nothing"))
    }
}
