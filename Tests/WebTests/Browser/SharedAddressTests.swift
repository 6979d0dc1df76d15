import Law
import SignIn
import Testing
import Values

@testable import Web

/// The address of a result stays true: it names the day, the tables and what it was, and never becomes another amount
/// in silence.
@Suite struct SharedAddressTests {
    private let browser: TestBrowser
    private static let path = "/calculator/result?\(CalculatorJourneyTests.answers)"
    /// What the answers give by the tables.
    private static let figures = "6_379.48_0.2868_48798.40_2276.88_573.60"

    init() throws { browser = try TestBrowser() }

    private func tables() throws -> String { String(try WebDesk.book.get().hash.prefix(16)) }

    private func page(_ stamp: String) async throws -> PageMarkup {
        let shown = try await browser.get(Self.path + stamp)
        #expect(shown.status == 200)
        let markup = try PageMarkup(shown.text)
        #expect(markup.faults() == [])
        // Whatever an address says, what the tables give stands in the heading.
        #expect(markup.text("h1") == "You pay at most €2,850.48")
        return markup
    }

    @Test func aResultIsSentToAnAddressThatSaysWhatItWas() async throws {
        let sent = try await browser.get(Self.path)
        let location = try #require(sent.location)
        let stamp = "&on=2024-06-01&tables=\(try tables())&was=\(Self.figures)"
        #expect(sent.status == 303 && location.hasSuffix(stamp))
        let markup = try await page(String(location.dropFirst(Self.path.count)))
        #expect(markup.all("p", class: "message").isEmpty && markup.all("section", class: "refusal").isEmpty)
        // The switch of language keeps all of it.
        let french = markup.all("a").first { $0.attributes["lang"] == "fr" }?.attributes["href"]
        #expect(PageMarkup.plain(try #require(french)) == "\(location)&language=fr")
    }

    @Test func anOldAddressOfTheSameTablesIsConfirmed() async throws {
        let markup = try await page("&on=2024-03-05&tables=\(try tables())&was=\(Self.figures)")
        #expect(markup.all("p", class: "message").first?.text.contains("5\u{A0}March 2024") == true)
        #expect(markup.all("section", class: "refusal").isEmpty)
    }

    @Test func anAddressOfOtherTablesShowsWhatChanged() async throws {
        let markup = try await page(
            "&on=2024-03-05&tables=0123456789abcdef&was=5_370.00_0.2868_48798.40_1850.00_573.60")
        let section = try #require(markup.all("section", class: "refusal").first)
        for text in ["The tables have changed", "€2,423.60", "€2,850.48", "can no longer check"] {
            #expect(section.text.contains(text), "\(text)")
        }
        // Entities, cost, activities and the sum; rate, threshold and levy are as they were.
        #expect(markup.all("strong").count == 4)
    }

    @Test func anAddressOfOtherTablesThatGiveTheSameSaysSo() async throws {
        let markup = try await page("&on=2024-03-05&tables=0123456789abcdef&was=\(Self.figures)")
        #expect(markup.all("p", class: "message").first?.text.contains("nothing that this amount rests on") == true)
        #expect(markup.all("section", class: "refusal").isEmpty)
    }

    /// Another amount under the same tables, a day to come, and what is cut off or made up.
    @Test(arguments: [
        "&on=2024-03-05&tables=TABLES&was=0_379.48_0.2868_48798.40_0.00_573.60",
        "&on=2024-06-02&tables=TABLES&was=6_379.48_0.2868_48798.40_2276.88_573.60",
        "&on=2024-03-05&tables=TABLES&was=6_379.48_0.2868_48798.40_2276.88", "&on=2024-03-05", "&was=&tables=&on=",
        "&on=2024-02-30&tables=TABLES&was=6_379.48_0.2868_48798.40_2276.88_573.60",
        "&on=2024-03-05&tables=%3Cscript%3E000000&was=6_379.48_0.2868_48798.40_2276.88_573.60",
        "&on=2024-03-05&tables=0123456789abcdef&was=06_379.48_0.2868_48798.40_2276.88_573.60",
        "&on=2024-03-05&tables=0123456789abcdef&was=6_379.48_0.2868_48798.40_2276.88_-573.60",
    ])
    func anAddressThatWasChangedIsSaidNotToFit(stamp: String) async throws {
        let markup = try await page(stamp.replacing("TABLES", with: try tables()))
        #expect(markup.all("section", class: "refusal").first?.text.contains("does not fit") == true)
    }

    /// An answer that was changed is refused, or gives its own amount beside the one that the address says.
    @Test func anAnswerThatWasChangedIsNotPassedOver() async throws {
        let stamp = "&on=2024-06-01&tables=\(try tables())&was=\(Self.figures)"
        let query = CalculatorJourneyTests.answers
        let other = try await browser.get(
            "/calculator/result?" + query.replacing("levy=200000.00", with: "levy=100000.00") + stamp)
        #expect(other.text.contains("does not fit"))
        let unknown = try await browser.get("/calculator/result?" + query.replacing("MDR_IIB", with: "MDR_X") + stamp)
        #expect(unknown.location?.hasPrefix("/calculator/classes/importer?") == true)
    }
}
