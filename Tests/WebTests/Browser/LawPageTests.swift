import Exchange
import HTTPTypes
import Law
import Pages
import Testing
import Values

@testable import Web

/// The law as data: every page at its address, in four languages, with all that the tables hold.
@Suite struct LawPageTests {
    private let browser: TestBrowser
    private static let pages =
        ["/law", "/law/figures", "/law/readings", "/law/terms", "/law/sources"]
        + (2023...2026).flatMap { ["/law/\($0)/entities", "/law/\($0)/figures"] }

    init() throws { browser = try TestBrowser() }

    private func page(_ path: String, _ language: Language = .en) async throws -> PageMarkup {
        let shown = try await browser.get(path, language: language.rawValue)
        #expect(shown.status == 200, "\(path)")
        // With its style, less than 60 KB.
        #expect(shown.text.utf8.count + Style.sheet.utf8.count < 60_000, "\(path)")
        #expect(!shown.text.contains("{"), "\(path): a place that was not filled")
        return try PageMarkup(shown.text)
    }

    @Test(arguments: Language.allCases, pages)
    func everyPageIsSoundInEveryLanguage(language: Language, path: String) async throws {
        let markup = try await page(path, language)
        #expect(markup.faults() == [], "\(path)")
        #expect(markup.all("html").first?.attributes["lang"] == language.rawValue)
        for link in markup.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("/api/") {
            #expect(try await browser.ask(.get, link, ["Accept": "application/json"]).status == 200, "\(link)")
        }
    }

    @Test(arguments: 2023...2026)
    func theEntityTableHasEveryCell(year: Int) async throws {
        let markup = try await page("/law/\(year)/entities")
        let table = try WebDesk.book.get().year(year).table
        let cells = markup.all("td")
        #expect(cells.count == table.deviceClasses.count * table.activities.count)
        let sum = cells.compactMap { Int($0.text) }.reduce(0, +)
        let expected = table.combinations.compactMap { table.entities($0) }.reduce(0) { $0 + Int($1) }
        #expect(sum == expected && cells.count { $0.text.contains("does not exist") } > 0)
        #expect(markup.all("thead").first?.text.contains("Authorised representative") == true)
        let flagged = markup.all("p", class: "unsure-note").first?.text.contains("unconfirmed") ?? false
        #expect(flagged == (year > 2024))
    }

    @Test func aFigureHasItsSourceItsStatusAndItsDay() async throws {
        let row = try #require(try await page("/law/2025/figures").element(id: "cost_per_entity"))
        for text in ["€415.74", "quoted by a third party", "Elendi Labs", "21\u{A0}November 2026"] {
            #expect(row.text.contains(text), "\(text)")
        }
        let unknown = try #require(try await page("/law/2026/figures").element(id: "cost_per_entity"))
        #expect(unknown.text.contains("not known") && unknown.text.contains("Our sources do not give this figure"))
    }

    @Test func theCourseOfTheFiguresIsDrawnBesideItsTable() async throws {
        let markup = try await page("/law/figures")
        #expect(markup.all("svg").count == 3 && markup.all("table").count == 3)
        for picture in markup.all("svg") {
            #expect(picture.text.contains("2024: ") && picture.attributes["role"] == "img")
        }
        #expect(markup.all("rect", class: "missing").count == 3)
    }

    @Test func everyReadingIsThereAndWhatNobodyTold() async throws {
        let markup = try await page("/law/readings")
        for id in ReadingID.allCases { #expect(markup.element(id: id.rawValue) != nil, "\(id)") }
        let open = markup.all("table").first?.text ?? ""
        #expect(open.contains("Administrative fine") && open.contains("Late-payment interest"))
    }

    @Test func everySourceThatIsCitedIsListed() async throws {
        let sources = try await page("/law/sources")
        for path in Self.pages {
            for link in try await page(path).all("a").compactMap({ $0.attributes["href"] }) {
                guard link.hasPrefix("/law/sources#") else { continue }
                #expect(sources.element(id: String(link.dropFirst("/law/sources#".count))) != nil, "\(link)")
            }
        }
    }

    @Test func aTermStandsInFourLanguages() async throws {
        let row = try #require(try await page("/law/terms", .fr).element(id: "entity"))
        for word in ["entité", "entiteit", "Einheit", "entity"] { #expect(row.text.contains(word)) }
    }

    @Test(arguments: [
        ("/law/2024", "/law/2024/figures"), ("/law/entities", "/law/2025/entities"),
        ("/law/2024?language=fr", "/law/2024/figures?language=fr"),
    ])
    func aShortAddressLeadsOn(path: String, to: String) async throws {
        #expect(try await browser.get(path).location == to)
    }

    @Test(arguments: ["/law/2022/figures", "/law/x", "/law/2024/x", "/calculator/x", "/calculator/classes/x"])
    func whatIsNotThereIsAPageThatSaysSo(path: String) async throws {
        let shown = try await browser.get(path)
        #expect(shown.status == 404 && shown.text.contains("There is nothing here"))
    }

    @Test(arguments: Language.allCases)
    func theFirstPageLeadsToBoth(language: Language) async throws {
        let shown = try await browser.get("/", language: language.rawValue)
        let links = try PageMarkup(shown.text).all("a").compactMap { $0.attributes["href"] }
        #expect(links.contains("/calculator") && links.contains("/law"))
    }
}
