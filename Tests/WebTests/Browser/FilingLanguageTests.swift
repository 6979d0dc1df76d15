import Access
import Declarations
import Foundation
import Service
import Testing
import Values

@testable import Pages
@testable import Web

/// The pages of declarations say everything in four languages.
@Suite struct FilingLanguageTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/2024-\(try #require(SampleOrganisation.proef?.declarant))"
    }

    /// Every page there is, with whatever it may show.
    @Test(arguments: Language.allCases)
    func noPageLacksAWord(language: Language) async throws {
        var ulla = try await FilingPerson(browser, browser.people.proefUser)
        _ = try await ulla.file(path.replacing("2024-", with: "2023-"))
        let location = try await ulla.file(path)
        let receipt = location.replacing("/filed/", with: "/receipts/")
        ulla.language = language.rawValue
        let steps = FormStep.allCases.map { "\(path)/form/\($0.rawValue)" }
        let own = ["\(path)/form/registrations", "\(path)/upload", "\(path)/withdraw", "\(path)/certification"]
        let next = ["/home", path, location, receipt, "\(path)/form", "\(path)/form/check"]
        for page in steps + own + next + ["/declarations/2025-0300000115", "/declarations/2026-0300000115/form"] {
            let shown = try await ulla.get(page)
            if shown.status == 303 { continue }
            Self.expectWhole(shown, page, language)
        }
        for step in ["reason", "turnover", "declarant", "certifier"] {
            let names = FilingPerson.address.map { ($0.0, "") } + [("reason", ""), ("total", "x"), ("levy", "1,2,3")]
            let shown = try await ulla.send("\(path)/form/\(step)", names)
            #expect(shown.status == 422)
            Self.expectWhole(shown, step, language)
            let error = FrameWords.error[language]
            #expect(shown.text.contains("<title>\(error)") && shown.text.contains("-error\">"))
        }
    }

    /// Texts whose places are not filled would show braces, missing ones nothing.
    private static func expectWhole(_ shown: TestBrowser.Shown, _ page: String, _ language: Language) {
        #expect(shown.text.contains("<html lang=\"\(language.rawValue)\">"), "\(page)")
        let main = shown.text.main
        for empty in ["<h1></h1>", "<h2></h2>", "<label for=\"total\"></label>", "<dt></dt>", "<button></button>"] {
            #expect(!main.contains(empty), "\(page): \(empty)")
        }
        #expect(!main.contains("{") && !main.contains("}"), "\(page)")
    }

    private static let templates: [(String, PageTemplate)] = [
        ("tasks", .formTasks), ("reason", .formReason), ("situation", .formSituation), ("turnover", .formTurnover),
        ("self-control", .formSelfControl), ("certifier", .formCertifier), ("activities", .formActivities),
        ("registrations", .formRegistrations), ("declarant", .formDeclarant), ("changed", .formChanged),
        ("check", .formCheck), ("declaration", .declaration), ("withdraw", .withdraw),
        ("certification", .certification), ("filed", .filed), ("receipt", .receipt), ("upload", .upload),
        ("home", .home),
    ]

    @Test(arguments: templates.map(\.0))
    func everyWordThatATemplateCallsForIsThere(name: String) throws {
        let template = try #require(Self.templates.first { $0.0 == name }?.1)
        let called = Set(
            template.text.components(separatedBy: "{{t.").dropFirst().map { String($0.prefix { $0 != "}" }) })
        #expect(called.subtracting(template.words.keys) == [])
        #expect(!called.isEmpty)
    }

    /// A text that no page says any more is found, whether the template or the code calls for it.
    @Test(arguments: templates.map(\.0))
    func everyWordIsUsed(name: String) throws {
        let template = try #require(Self.templates.first { $0.0 == name }?.1)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Pages/Kinds")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let code = files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
        for key in template.words.keys where !template.text.contains("{{t.\(key)}}") {
            let starts = key.indices.filter { key[$0] == "_" }.map { key[...$0] }
            let isCalled = code.contains("\"\(key)\"") || starts.contains { code.contains("\"\($0)\\(") }
            #expect(isCalled, "\(name): \(key)")
        }
    }

    @Test func everyTextNamesTheSameInEveryLanguageAndBlamesNobody() {
        let banned = ["gelieve", "sorry", "ongeldig", "veuillez", "invalide", "bitte", "ungültig", "please", "invalid"]
        let phrases =
            Self.templates.flatMap { $0.1.words.values } + CheckWords.rows.values + DueWords.all.values
        for phrase in phrases {
            for language in Language.allCases {
                #expect(Phrase.places(of: phrase[language]) == Phrase.places(of: phrase.en), "\(phrase.en)")
                let words = phrase[language].lowercased().split { !$0.isLetter }.map(String.init)
                #expect(Set(words).isDisjoint(with: banned) && !phrase[language].isEmpty, "\(phrase.en)")
            }
        }
    }
}
