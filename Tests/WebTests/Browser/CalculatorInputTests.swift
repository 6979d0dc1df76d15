import HTTPTypes
import SignIn
import Testing
import Values

@testable import Web

/// What people type, and what somebody may send who means no good.
@Suite struct CalculatorInputTests {
    private let browser: TestBrowser

    init() throws { browser = try TestBrowser() }

    private static func address(_ question: String, _ value: String) -> String {
        let kept = CalculatorJourneyTests.answers.split(separator: "&").filter { !$0.hasPrefix("\(question)=") }
        return "/calculator/next?question=\(question)&\(kept.joined(separator: "&"))&"
            + FormText.text([(question, value)])
    }

    @Test(arguments: [
        (Language.nl, "250.000,00"), (.nl, "250000"), (.fr, "250 000,00"), (.fr, "250\u{202F}000,00 €"),
        (.de, "250.000,00 €"), (.en, "250,000.00"), (.en, "€250,000"), (.nl, "250,000.00"),
    ])
    func anAmountIsReadAsTheLanguageWritesIt(language: Language, typed: String) async throws {
        let sent = try await browser.get(Self.address("turnover_total", typed), language: language.rawValue)
        #expect(sent.status == 303 && sent.location?.contains("&turnover_total=250000.00&") == true)
    }

    /// A letter that joins the next sign (U+0D4E), and a mark that joins the one before (U+0301).
    @Test func markupIsEscapedWhateverJoinsIt() async throws {
        for (before, after) in [("\u{0D4E}", ""), ("", "\u{0301}")] {
            let typed =
                "x\(before)\"\(after)\(before)>\(after)\(before)<\(after)meta http-equiv=refresh\(before)>\(after)"
            let sent = try await browser.get(Self.address("turnover_total", typed))
            #expect(sent.status == 422 && sent.text.contains("meta http-equiv=refresh"))
            let opened = Array("<\(after)meta http-equiv=refresh".utf8)
            #expect(!Array(sent.text.utf8).contains(opened), "\(before)\(after)")
        }
    }

    @Test func whoAsksTooOftenIsToldWhenToComeBack() async throws {
        let limit = RateLimit(6000, every: 60, block: 10)
        #expect(try await browser.get("/calculator").status == 200)
        for _ in 0..<limit.count { try? browser.desk.offices.rates.pass(limit, "open", "unknown") }
        let refused = try await browser.get("/calculator")
        #expect(refused.status == 429 && refused.headers[.retryAfter] != nil)
    }

    @Test(arguments: [
        (Language.nl, "1,234", "Fout: ", "kan twee bedragen betekenen"),
        (.fr, "1,234", "Erreur\u{A0}: ", "peut désigner deux montants"),
        (.de, "1,234", "Fehler: ", "kann zwei Beträge bedeuten"), (.en, "1.234", "Error: ", "can mean two amounts"),
    ])
    func whatCanMeanTwoAmountsIsRefusedWithWhatToWrite(
        language: Language, typed: String, title: String, text: String
    ) async throws {
        let shown = try await browser.get(Self.address("turnover_total", typed), language: language.rawValue)
        #expect(shown.status == 422)
        let markup = try PageMarkup(shown.text)
        #expect(markup.faults() == [])
        #expect(markup.text("title")?.hasPrefix(title) == true)
        let summary = try #require(markup.element(id: "summary"))
        #expect(summary.attributes["role"] == "alert" && summary.attributes["tabindex"] == "-1")
        #expect(summary.text.contains(text) && summary.text.contains("1234"))
        #expect(markup.element(id: "problem")?.text.contains(text) == true)
        let field = try #require(markup.element(id: "turnover_total"))
        #expect(field.attributes["value"] == typed && field.attributes["aria-invalid"] == "true")
        #expect(markup.all("a").contains { $0.attributes["href"] == "#turnover_total" })
        // The switch of language keeps what was typed.
        let other = try #require(
            markup.all("button").first { ($0.attributes["lang"] ?? language.rawValue) != language.rawValue })
        let query = FormText.text(
            markup.hidden + [("turnover_total", typed), ("typed_in", other.attributes["value"] ?? "")])
        let led = try await browser.get("\(other.attributes["formaction"] ?? "")?\(query)")
        let again = try await browser.get(try #require(led.location))
        #expect(try PageMarkup(again.text).element(id: "turnover_total")?.attributes["value"] == typed)
    }

    @Test func moreToRetailersThanInAllIsToldAtTheField() async throws {
        let shown = try await browser.get(Self.address("turnover_levy", "250000.01"))
        #expect(shown.status == 422)
        let markup = try PageMarkup(shown.text)
        #expect(markup.element(id: "problem")?.text.contains("250,000.01") == true)
        // Less in all makes the other answer wrong: it is asked again with what was typed.
        let less = try await browser.get(Self.address("turnover_total", "1000"))
        let asked = try await browser.get(try #require(less.location))
        #expect(asked.status == 422)
        #expect(try PageMarkup(asked.text).element(id: "turnover_levy")?.attributes["value"] == "200000.00")
    }

    @Test(arguments: [
        "year", "country", "active_in_belgium", "activity", "distributor", "self_control", "turnover_total",
        "turnover_levy",
    ])
    func aFormThatIsSentEmptySaysWhatToDo(question: String) async throws {
        let kept = CalculatorJourneyTests.answers.split(separator: "&").filter { !$0.hasPrefix("\(question)=") }
        let shown = try await browser.get("/calculator/next?question=\(question)&\(kept.joined(separator: "&"))")
        #expect(shown.status == 422)
        let markup = try PageMarkup(shown.text)
        #expect(markup.faults() == [])
        #expect(markup.element(id: "summary")?.text.isEmpty == false)
        #expect(markup.all("a").contains { $0.attributes["href"] == "#\(question)" })
    }

    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE x; --", "\u{202E}000,1",
        "{{title}}", "\u{0}\u{1}\u{7F}", "👩‍⚕️🦷", "%3Cscript%3E", String(repeating: "9", count: 10_000),
        String(repeating: "😀", count: 10_000), "../../etc/passwd", "1e9", "٠١٢", "&amp;<b>",
    ]

    @Test(arguments: hostile)
    func hostileTextIsShownAsTextOrNotAtAll(text: String) async throws {
        let fields = [
            "year", "country", "active_in_belgium", "activity", "distributor", "self_control", "turnover_total",
            "turnover_levy",
        ]
        for field in fields {
            let shown = try await browser.get(Self.address(field, text))
            #expect(shown.status == 422 || shown.status == 303, "\(field): \(shown.status)")
            #expect(shown.text.utf8.count < 20_000 && (shown.location?.utf8.count ?? 0) < 2_000, "\(field)")
            guard shown.status == 422 else { continue }
            let markup = try PageMarkup(shown.text)
            #expect(markup.faults() == [], "\(field)")
            #expect(markup.all("img").isEmpty && markup.all("b").isEmpty && markup.all("script").isEmpty)
            let typed = markup.element(id: field)?.attributes["value"]
            let isAmount = field.hasPrefix("turnover")
            let unseen: Set<Unicode.Scalar> = ["\u{0}", "\u{1}", "\u{202E}"]
            #expect(unseen.isDisjoint(with: shown.text.unicodeScalars), "\(field)")
            let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format && $0.value > 31 }
            let isKept = typed.map(PageMarkup.plain) == String(text.prefix(100))
            #expect(!isAmount || !isPlain || isKept, "\(field)")
        }
    }

    @Test(arguments: hostile)
    func aMadeUpQuestionLeadsToTheBeginning(text: String) async throws {
        let sent = try await browser.get("/calculator/next?" + FormText.text([("question", text), (text, text)]))
        #expect(sent.status == 303 && sent.location == "/calculator")
    }

    /// A year that nobody told the figures of is no choice, and never computed with another year's.
    @Test(arguments: ["2026", "2022", "1999"])
    func aYearWithoutFiguresIsNamed(year: String) async throws {
        let query = CalculatorJourneyTests.answers.replacing("year=2024", with: "year=\(year)")
        let sent = try await browser.get("/calculator/result?\(query)")
        let location = try #require(sent.location)
        #expect(sent.status == 303 && location.hasPrefix("/calculator/year?year=\(year)&country=BE&"))
        let shown = try await browser.get(location)
        let markup = try PageMarkup(shown.text)
        #expect(shown.status == 422 && markup.faults() == [])
        #expect(markup.element(id: "problem")?.text.contains("The figures of \(year) are not known") == true)
    }

    @Test func nothingIsKeptInCookies() async throws {
        let sent = try await browser.get(Self.address("turnover_total", "250000"))
        let page = try await browser.get("/calculator/check?\(CalculatorJourneyTests.answers)")
        #expect(sent.cookies.isEmpty && page.cookies.isEmpty)
    }
}
