import Foundation
import Law
import Testing
import Values

@testable import Web

/// The open pages as they are, each in four languages: `Tests/Snapshots/Pages`. What changes on a page is seen where it
/// changes. `MEDLEVY_RECORD_SNAPSHOTS=1` writes them anew, and the run then fails, so that nobody forgets to look.
@Suite struct PageSnapshotTests {
    private static let answers = CalculatorJourneyTests.answers

    /// Names and addresses.
    private static let pages: [(name: String, path: String)] = [
        ("front", "/"), ("start", "/calculator"), ("year", "/calculator/year"),
        ("country", "/calculator/country?year=2024"), ("active", "/calculator/active?year=2024&country=ZZ"),
        ("activities", "/calculator/activities?year=2024&country=BE"),
        ("classes", "/calculator/classes/manufacturer?\(answers)"),
        ("self-control", "/calculator/self-control?\(answers)"), ("turnover", "/calculator/turnover?\(answers)"),
        ("supplied", "/calculator/supplied?\(answers)"), ("check", "/calculator/check?\(answers)"),
        ("hostile-amount", "/calculator/next?question=turnover_total&turnover_total=%22%3E%3Cscript%3E%F0%9F%98%80"),
        ("nothing-chosen", "/calculator/next?question=activity&year=2024&country=BE"),
        (
            "other-tables",
            "/calculator/result?\(answers)&on=2024-03-05&tables=0123456789abcdef"
                + "&was=5_370.00_0.2868_48798.40_1850.00_573.60"
        ),
        ("broken-address", "/calculator/result?\(answers)&on=2024-03-05"),
        ("not-liable", "/calculator/result?year=2024&country=ZZ&active_in_belgium=false"),
        ("comparison", "/calculator/comparison?\(answers)&with=2025"), ("law", "/law"),
        ("entities", "/law/2025/entities"), ("figures", "/law/figures"), ("figures-2026", "/law/2026/figures"),
        ("readings", "/law/readings"), ("terms", "/law/terms"), ("sources", "/law/sources"), ("help", "/help"),
    ]

    @Test(arguments: Language.allCases)
    func thePagesAreAsTheyWere(language: Language) async throws {
        let browser = try TestBrowser()
        for (name, path) in Self.pages {
            var shown = try await browser.get(path, language: language.rawValue)
            // The first visit of a result is sent to the address that says what it was.
            if let location = shown.location { shown = try await browser.get(location, language: language.rawValue) }
            try PageSnapshot.compare(shown.text, name, language)
        }
    }
}
