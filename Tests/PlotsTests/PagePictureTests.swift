import Plots
import Testing
import Values

/// The pictures that stand within pages.
@Suite struct PagePictureTests {
    private static func bar(_ parts: [Int128], _ text: String = "Parts") throws -> Markup {
        let bar = ShareBar(id: "bar", title: text, description: text, parts: parts.map { CentsSum($0) })
        return try Markup(bar.svg)
    }

    private static func widths(_ markup: Markup) -> [Int] {
        markup.all("rect").dropFirst().compactMap { $0.attributes["width"].flatMap { Int($0) } }
    }

    @Test(arguments: [
        ([1, 3], [250, 750]), ([0, 5], [0, 1000]), ([5, 0], [1000, 0]), ([1, 1, 1], [333, 334, 333]),
    ])
    func partsAreInProportionAndFillTheBar(parts: [Int128], widths: [Int]) throws {
        #expect(Self.widths(try Self.bar(parts)) == widths)
    }

    @Test func nothingHasNoParts() throws { #expect(Self.widths(try Self.bar([0, 0])) == []) }

    @Test func columnsAreInProportionAndWhatIsUnknownIsAnOutline() throws {
        let columns = [
            YearColumns.Column(label: "2023", amount: 50, text: "50", isUnsure: false),
            YearColumns.Column(label: "2024", amount: 100, text: "100", isUnsure: true),
            YearColumns.Column(label: "2025", amount: nil, text: "?", isUnsure: true),
        ]
        let markup = try Markup(YearColumns(id: "years", title: "t", description: "d", columns: columns).svg)
        let drawn = markup.all("rect")
        #expect(drawn.map { $0.attributes["height"] } == ["60", "120", "60"])
        #expect(drawn.map { $0.attributes["class"] } == ["column", "column unsure", "column missing"])
        #expect(markup.all("text").map(\.text) == ["50", "2023", "100", "2024", "?", "2025"])
    }

    @Test(arguments: EscapingTests.hostile)
    func aHostileTextStaysAText(text: String) throws {
        #expect(try Self.bar([1], text).elements.map(\.name) == ["svg", "title", "desc", "rect", "rect"])
        let column = YearColumns.Column(label: text, amount: 1, text: text, isUnsure: false)
        let svg = YearColumns(id: "years", title: text, description: text, columns: [column]).svg
        #expect(try Markup(svg).elements.map(\.name) == ["svg", "title", "desc", "rect", "text", "text"])
    }

    @Test func whoCannotSeeItIsToldWhatItShows() throws {
        let markup = try Self.bar([1], "What it shows")
        #expect(markup.elements.first?.attributes["aria-labelledby"] == "bar-title bar-description")
        #expect(markup.all("desc").first?.text == "What it shows")
    }
}
