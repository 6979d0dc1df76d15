import Declarations
import Law
import Service
import Testing
import Values

@testable import Web

/// A year of which the threshold is not published yet can be declared: what is known of it is told, and nothing is made
/// up.
@Suite struct UnknownThresholdTests {
    private let browser: TestBrowser
    private let path: String

    /// In February 2026: of the year itself neither the threshold nor the last day stands in the tables.
    init() throws {
        browser = try TestBrowser()
        let declarant = try #require(SampleOrganisation.proef?.declarant)
        path = "/declarations/2026-\(declarant)"
        browser.clock.set(try #require(Instant("2026-02-02T09:00:00.000Z")))
        #expect(try WebDesk.book.get().year(2026).dated(.levyThreshold)?.value == nil)
    }

    /// The part of a page without marks, on one line.
    private static func words(_ page: TestBrowser.Shown) -> String {
        page.text.main.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    }

    @Test(arguments: Language.allCases)
    func theActivitiesHaveTheirEffectWithoutAThreshold(language: Language) async throws {
        var ulla = try await FilingPerson(browser, browser.people.proefUser)
        try await ulla.fill(path)
        ulla.language = language.rawValue
        let page = try await ulla.get("\(path)/form/activities")
        let words = Self.words(page)
        #expect(page.status == 200)
        // No amount follows from activities alone, and least of all a threshold of nothing.
        for wrong in ["€", "0,00", "0.00", "drempel", "seuil", "Schwelle", "threshold", "{", "?  "] {
            #expect(!words.contains(wrong), "\(wrong): \(words)")
        }
        let entities = [
            Language.nl: "entiteit", .fr: "entité", .de: "Einheit", .en: "entit",
        ]
        #expect(words.says(try #require(entities[language])), "\(words)")
        #expect(try PageMarkup(page.text).faults() == [])
    }

    /// That an amount is not known yet is told in words, and any turnover is taken in.
    @Test func theQuestionsSayThatTheThresholdIsNotKnown() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let situation = Self.words(try await ulla.get("\(path)/form/situation"))
        #expect(situation.contains("the amount is not known yet"), "\(situation)")
        try await ulla.fill(path, total: "12.00", levy: "10.00")
        let check = Self.words(try await ulla.get("\(path)/form/check"))
        #expect(check.contains("€12.00") && !check.contains("below the threshold of €0.00"), "\(check)")
    }
}

extension String {
    fileprivate func says(_ part: String) -> Bool { lowercased().contains(part.lowercased()) }
}
