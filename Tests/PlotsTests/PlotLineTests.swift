import Plots
import Testing
import Values

/// Bars of parts, and curves: in proportion, told to who cannot see them, and harmless.
@Suite struct PlotLineTests {
    private static func bars(_ bars: [[Int128]], _ text: String = "Bars") throws -> Markup {
        let drawn = bars.map { PartBars.Bar(label: text, parts: $0.map { CentsSum($0) }, text: text) }
        return try Markup(PartBars(id: "bars", title: text, description: text, bars: drawn).svg)
    }

    private static func curves(
        _ lines: [[Int128]], mark: Curves.Mark? = nil, _ text: String = "Curves"
    ) throws -> Markup {
        let picture = Curves(
            id: "curves", title: text, description: text, lines: lines.map { Curves.Line($0) },
            ends: (text, text), highest: text, mark: mark)
        return try Markup(picture.svg)
    }

    private static func points(_ markup: Markup) -> [String] {
        markup.all("polyline").compactMap { $0.attributes["points"] }
    }

    @Test func partsAreInProportionToTheLongestBar() throws {
        let widths = try Self.bars([[1, 3], [2, 0], [0, 0]]).all("rect").map { $0.attributes["width"] }
        #expect(widths == ["57", "171", "114", "0", "0", "0"])
    }

    @Test func aPartBeginsWhereTheOneBeforeEnds() throws {
        let drawn = try Self.bars([[1, 1, 1]]).all("rect")
        #expect(drawn.map { $0.attributes["x"] } == ["0", "76", "152"])
        #expect(drawn.map { $0.attributes["class"] } == ["share-1", "share-2", "share-3"])
    }

    @Test func aLongLabelIsCutWithinThePicture() throws {
        let label = String(repeating: "m", count: 80)
        let drawn = try #require(try Self.bars([[1]], label).all("text").first?.text)
        #expect(drawn == String(repeating: "m", count: 45) + "…")
    }

    @Test func theHighestValueIsAtTheTopAndNothingAtTheBase() throws {
        #expect(
            Self.points(try Self.curves([[0, 5, 10], [0, 0, 5]])) == ["4,164 170,94 336,24", "4,164 170,164 336,94"])
    }

    @Test func nothingIsDrawnAlongTheBaseAndOnePlaceAtTheLeft() throws {
        #expect(Self.points(try Self.curves([[0, 0]])) == ["4,164 336,164"])
        #expect(Self.points(try Self.curves([[7]])) == ["4,24"])
        #expect(Self.points(try Self.curves([])) == [])
    }

    @Test func aMarkStandsAtItsPlace() throws {
        let markup = try Self.curves([[1, 2, 3]], mark: Curves.Mark(1, "here"))
        #expect(markup.all("path", class: "mark").first?.attributes["d"] == "M170 24V164")
        #expect(markup.all("text").map(\.text).contains("here"))
    }

    /// A whole sector's cents in one picture.
    @Test func theLargestAmountsAreDrawn() throws {
        let large = Int128(Cents.largest.count) * 1_000_000
        #expect(Self.points(try Self.curves([[large, large / 2]])) == ["4,24 336,94"])
        #expect(try Self.bars([[large]]).all("rect").first?.attributes["width"] == "228")
    }

    @Test(arguments: EscapingTests.hostile)
    func aHostileTextStaysAText(text: String) throws {
        let bars = try Self.bars([[1]], text)
        #expect(bars.elements.map(\.name) == ["svg", "title", "desc", "text", "rect", "text"])
        let curves = try Self.curves([[1]], mark: Curves.Mark(0, text), text)
        #expect(
            curves.elements.map(\.name) == [
                "svg", "title", "desc", "path", "text", "text", "text", "path", "text", "polyline",
            ])
    }

    @Test func whoCannotSeeItIsToldWhatItShows() throws {
        for markup in [try Self.bars([[1]], "Told"), try Self.curves([[1]], "Told")] {
            #expect(markup.all("desc").first?.text == "Told")
            #expect(markup.elements.first?.attributes["role"] == "img")
        }
    }
}
