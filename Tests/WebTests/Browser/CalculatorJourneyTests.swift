import Law
import SignIn
import Testing
import Values

@testable import Web

/// The calculator as somebody walks through it, page by page, with nothing but what the pages offer.
@Suite struct CalculatorJourneyTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    private func page(_ address: String, _ language: Language) async throws -> (TestBrowser.Shown, PageMarkup) {
        let shown = try await browser.get(address, language: language.rawValue)
        #expect([200, 422].contains(shown.status), "\(address): \(shown.status)")
        let markup = try PageMarkup(shown.text)
        #expect(markup.faults() == [], "\(address)")
        return (shown, markup)
    }

    /// Answers the form of a page, and follows to the next one.
    private func answer(
        _ markup: PageMarkup, _ values: [String], _ language: Language
    ) async throws -> String {
        let field = try #require(
            markup.all("input").first { $0.attributes["type"] != "hidden" }?.attributes["name"])
        let form = try #require(markup.all("form").first)
        #expect(form.attributes["method"] == "get")
        let fields = markup.hidden + values.map { (field, $0) }
        let sent = try await browser.get(
            "\(form.attributes["action"] ?? "")?\(FormText.text(fields))", language: language.rawValue)
        #expect(sent.status == 303, "\(field): \(sent.status)")
        return try #require(sent.location)
    }

    /// The steps of a journey: where each page is, and what is chosen or typed there.
    private static let steps: [(path: String, values: [String])] = [
        ("/calculator/year", ["2024"]), ("/calculator/country", ["BE"]),
        ("/calculator/activities", ["manufacturer", "importer", "distributor"]),
        ("/calculator/classes/distributor", ["MDR_I", "MDR_IIA"]), ("/calculator/classes/importer", ["MDR_IIB"]),
        ("/calculator/classes/manufacturer", ["MDR_I"]), ("/calculator/self-control", ["false"]),
        ("/calculator/turnover", ["250000"]), ("/calculator/supplied", ["200000"]),
    ]

    @Test(arguments: Language.allCases)
    func everyStepLeadsToTheNextAndTheLastToTheContribution(language: Language) async throws {
        let start = try await page("/calculator", language).1
        var address = try #require(start.all("a", class: "button").first?.attributes["href"])
        for step in Self.steps {
            #expect(address.prefix { $0 != "?" } == step.path)
            let markup = try await page(address, language).1
            let own = markup.all("button").filter { $0.attributes["form"] == nil }
            #expect(own.filter { $0.attributes["class"] != "quiet" }.count == 1)
            address = try await answer(markup, step.values, language)
        }
        #expect(address.hasPrefix("/calculator/check?"))
        let check = try await page(address, language).1
        #expect(check.all("dt").count == Self.steps.count)
        let shown = try #require(check.all("a", class: "button").first?.attributes["href"])
        let sent = try await browser.get(PageMarkup.plain(shown), language: language.rawValue)
        let result = try await page(try #require(sent.location), language).1
        let amount = ["nl": "€ 2.850,48", "fr": "2 850,48 €", "de": "2.850,48 €", "en": "€2,850.48"]
        let heading = try #require(result.text("h1")).replacing(NumberSpaces.spaces, with: " ")
        #expect(heading.hasSuffix(try #require(amount[language.rawValue])), "\(heading)")
        #expect(result.all("svg").count == 1 && result.all("table").count == 2)
    }

    @Test func aChangedAnswerComesBackToTheOthers() async throws {
        let check = try await page("/calculator/check?\(Self.answers)", .en).1
        let links = check.all("a").filter { $0.text.hasPrefix("Change") }.compactMap { $0.attributes["href"] }
        #expect(links.count == Self.steps.count)
        for (step, link) in zip(Self.steps, links) {
            let address = PageMarkup.plain(link)
            #expect(address.hasPrefix(step.path + "?"))
            let markup = try await page(address, .en).1
            let chosen = markup.all("input").filter { $0.attributes["checked"] != nil }
            if !markup.all("fieldset").isEmpty {
                #expect(chosen.compactMap { $0.attributes["value"] }.sorted() == step.values.sorted())
            }
            let values = step.path.hasSuffix("turnover") ? ["300000"] : step.values
            #expect(try await answer(markup, values, .en).hasPrefix("/calculator/check?"))
        }
    }

    @Test func anActivityMoreAsksForItsClassesAndOneLessForgetsThem() async throws {
        let more = try await page("/calculator/activities?\(Self.answers)", .en).1
        let all = ["distributor", "importer", "manufacturer", "stha"]
        #expect(try await answer(more, all, .en).hasPrefix("/calculator/classes/stha?"))
        let less = try await answer(more, ["manufacturer"], .en)
        #expect(less.hasPrefix("/calculator/check?") && !less.contains("importer"))
    }

    @Test func whoIsAbroadAndInactiveIsAskedNothingMore() async throws {
        let country = try await page("/calculator/country?year=2024", .en).1
        let active = try await answer(country, ["ZZ"], .en)
        #expect(active.hasPrefix("/calculator/active?"))
        let check = try await answer(try await page(active, .en).1, ["false"], .en)
        #expect(check.hasPrefix("/calculator/check?"))
        let result = try await browser.get(check.replacing("check", with: "result"))
        let shown = try await page(try #require(result.location), .en).1
        #expect(shown.text("h1") == "You pay nothing" && shown.all("svg").isEmpty)
    }

    @Test func nothingRegisteredIsAnAnswerOfItsOwn() async throws {
        let activities = try await page("/calculator/activities?year=2024&country=BE", .en).1
        let quiet = try #require(activities.all("button", class: "quiet").first)
        #expect(quiet.attributes["name"] == "activity" && quiet.attributes["value"] == "none")
        #expect(try await answer(activities, ["none"], .en).hasPrefix("/calculator/turnover?"))
    }

    /// Asking for a later page leads to the first question that is open.
    @Test(arguments: ["check", "result", "comparison"])
    func noQuestionIsPassedOver(path: String) async throws {
        let sent = try await browser.get("/calculator/\(path)?year=2024&country=BE&activity=importer")
        #expect(sent.location?.hasPrefix("/calculator/classes/importer?") == true)
    }

    @Test func theLanguageOfAnAddressStaysInIt() async throws {
        let markup = try await page("/calculator/year?language=de", .en).1
        let next = try await answer(markup, ["2024"], .en)
        #expect(next == "/calculator/country?year=2024&language=de")
        let other = try await page("/calculator/check?\(Self.answers)", .nl).1
        let french = try #require(other.all("a").first { $0.attributes["lang"] == "fr" }?.attributes["href"])
        let target = PageMarkup.plain(french)
        #expect(target.hasPrefix("/calculator/check?year=2024") && target.hasSuffix("&language=fr"))
        #expect(target.contains("turnover_total=250000.00"))
    }

    static let answers =
        "year=2024&country=BE&activity=distributor.importer.manufacturer&distributor=MDR_I.MDR_IIA"
        + "&importer=MDR_IIB&manufacturer=MDR_I&self_control=false&turnover_total=250000.00&turnover_levy=200000.00"
}

/// The spaces that numbers are written with.
enum NumberSpaces {
    static var spaces: some RegexComponent { /[\u{A0}\u{202F}]/ }
}
