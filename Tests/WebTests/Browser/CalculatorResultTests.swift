import Exchange
import HTTPTypes
import Law
import SignIn
import Testing
import Values
import Wording

@testable import Web

/// What the calculator answers: the API's amounts, whatever the way to ask.
@Suite struct CalculatorResultTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    /// Worked examples of the agency's Q&A, as an address and as the API is asked: in the order of the table, in which
    /// the page puts what was chosen.
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let address: String
        let country: String
        var active = true
        var activities: [(String, String)] = []
        var selfControl = false
        let total: String
        let levy: String
        let entities: Int

        var testDescription: String { name }

        var json: JSONValue {
            .object([
                ("year", .count(2023)),
                (
                    "contributor",
                    .object([
                        ("country", .text(country)), ("active_in_belgium", .flag(active)),
                        ("self_control", .flag(selfControl)), ("turnover_total", .text(total)),
                        ("turnover_levy", .text(levy)),
                        (
                            "activities",
                            .list(
                                activities.map { activity, deviceClass in
                                    .object([("activity", .text(activity)), ("device_class", .text(deviceClass))])
                                })
                        ),
                    ])
                ),
            ])
        }
    }

    static let examples: [Example] = [
        Example(
            name: "q4-highest", address: "country=BE&activity=manufacturer&manufacturer=MDR_I.MDR_IIA", country: "BE",
            activities: [("manufacturer", "MDR_I"), ("manufacturer", "MDR_IIA")], total: "1000000.00",
            levy: "1000000.00", entities: 5),
        Example(
            name: "q4-plus-one",
            address: "country=BE&activity=manufacturer.importer&manufacturer=MDR_I.MDR_IIA&importer=MDR_IIB",
            country: "BE",
            activities: [("importer", "MDR_IIB"), ("manufacturer", "MDR_I"), ("manufacturer", "MDR_IIA")],
            total: "1000000.00", levy: "1000000.00", entities: 6),
        Example(
            name: "q17-plus-one-once",
            address: "country=BE&activity=manufacturer.importer.distributor.stha&manufacturer=MDR_I&importer=MDR_IIB"
                + "&distributor=MDR_I&stha=MDR_I&self_control=false", country: "BE",
            activities: [
                ("distributor", "MDR_I"), ("importer", "MDR_IIB"), ("manufacturer", "MDR_I"), ("stha", "MDR_I"),
            ], total: "1000000.00", levy: "1000000.00", entities: 6),
        Example(
            name: "q3-distributor-zero",
            address: "country=BE&activity=distributor&distributor=MDR_IIA&self_control=true",
            country: "BE", activities: [("distributor", "MDR_IIA")], selfControl: true, total: "39999.99",
            levy: "39999.99", entities: 0),
        Example(
            name: "q4-foreign",
            address: "country=DE&active_in_belgium=true&activity=manufacturer&manufacturer=MDR_I", country: "DE",
            activities: [("manufacturer", "MDR_I")], total: "1000000.00", levy: "1000000.00", entities: 4),
        Example(
            name: "q14-unregistered", address: "country=BE&activity=none", country: "BE", total: "1000000.00",
            levy: "1000000.00", entities: 9),
        Example(
            name: "q7-not-liable",
            address: "country=DE&active_in_belgium=false&activity=manufacturer&manufacturer=MDR_III", country: "DE",
            active: false, activities: [("manufacturer", "MDR_III")], total: "0.00", levy: "0.00", entities: 0),
        Example(
            name: "q15-exporter", address: "country=BE&activity=importer&importer=MDR_IIB", country: "BE",
            activities: [("importer", "MDR_IIB")], total: "0.00", levy: "0.00", entities: 3),
        Example(
            name: "q10-late-starter",
            address: "country=BE&activity=distributor&distributor=IVDR_B&self_control=false", country: "BE",
            activities: [("distributor", "IVDR_B")], total: "12000.00", levy: "12000.00", entities: 1),
        Example(
            name: "at-threshold", address: "country=BE&activity=distributor&distributor=MDR_I&self_control=false",
            country: "BE", activities: [("distributor", "MDR_I")], total: "47660.56", levy: "47660.56", entities: 1),
    ]

    @Test(arguments: examples)
    func theAddressAnswersTheAPIsJSON(example: Example) async throws {
        let query = "year=2023&\(example.address)&turnover_total=\(example.total)&turnover_levy=\(example.levy)"
        let shown = try await browser.get("/calculator/result.json?\(query)")
        let asked = try await browser.ask(
            .post, "/api/v1/assessments", ["Content-Type": "application/json"], example.json.lineBytes)
        #expect(shown.status == 200 && shown.text == asked.text, "\(shown.text.prefix(300))")
        let json = try JSONValue(parsing: Array(shown.text.utf8))
        #expect(json["entities"]?.integer == Int64(example.entities))
        let page = try await result(query)
        let total: Int64 = try #require(json["total_cents"]?.integer)
        let amount = Numerals(.en).money(Cents(total))
        #expect(try #require(page.text("h1")).hasSuffix(total == 0 ? "You pay nothing" : amount))
        #expect(page.all("table", class: "steps").first?.text.contains("Liability to contribute") == true)
    }

    /// The page of a result, where it sends the browser to.
    private func result(_ query: String) async throws -> PageMarkup {
        let sent = try await browser.get("/calculator/result?\(query)")
        let shown = try await browser.get(try #require(sent.location))
        #expect(shown.status == 200)
        let markup = try PageMarkup(shown.text)
        #expect(markup.faults() == [])
        return markup
    }

    @Test func aComparisonIsTheAPIsAndNamesBothYears() async throws {
        let query = CalculatorJourneyTests.answers
        let json = try await browser.get("/calculator/comparison.json?\(query)&with=2025")
        let value = try JSONValue(parsing: Array(json.text.utf8))
        #expect(value["year"]?.integer == 2024 && value["with_year"]?.integer == 2025)
        let shown = try await browser.get("/calculator/comparison?\(query)&with=2025")
        let markup = try PageMarkup(shown.text)
        #expect(markup.faults() == [])
        let difference: Int64 = try #require(value["difference_cents"]?.integer)
        #expect(markup.text("h1")?.hasPrefix(Numerals(.en).money(Cents(difference))) == true)
        // Six effects, and the sum.
        #expect(markup.all("tr").count == 8)
        // The threshold of each year has a source of its own: which year's it is, is said.
        #expect(shown.text.main.contains("<li>2024: Turnover threshold for the levy"))
        #expect(shown.text.main.contains("<li>2025: Turnover threshold for the levy"))
        let earlier = try await browser.get("/calculator/comparison.json?\(query)&with=2023")
        #expect(try JSONValue(parsing: Array(earlier.text.utf8))["with_year"]?.integer == 2024)
    }

    @Test(arguments: ["", "&with=2026", "&with=1999", "&with=x"])
    func aComparisonWithNoYearIsRefused(with: String) async throws {
        #expect(try await browser.get("/calculator/comparison?\(CalculatorJourneyTests.answers)\(with)").status == 400)
    }

    @Test func aProgramIsToldWhichAnswerIsMissing() async throws {
        let sent = try await browser.ask(
            .get, "/calculator/result.json?year=2024&country=BE", ["Accept": "application/json"])
        #expect(sent.status == 400 && sent.headers[.contentType] == "application/problem+json")
        #expect(sent.text.contains("\"activity\""))
    }

    @Test func whatIsLessSureThanPublishedIsSaid() async throws {
        let page = try await result(CalculatorJourneyTests.answers.replacing("2024", with: "2025"))
        let told = page.all("li").map(\.text)
        #expect(told.contains { $0.contains("quoted by a third party") })
        #expect(told.contains { $0.contains("Entity table: unconfirmed") })
    }
}
