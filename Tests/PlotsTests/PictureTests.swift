import Plots
import Testing
import Values

@Suite struct PictureTests {
    private static let sections = [
        StackedBars.Section(heading: "Small", bars: [Pictures.bar("2024", 100, 300), Pictures.bar("R4=levy", 100, 0)]),
        StackedBars.Section(heading: "Large", bars: [Pictures.bar("2024", 1000, 3000)]),
    ]

    /// Who cannot see the picture is told what it shows.
    @Test func thePictureHasATitleAndADescription() throws {
        let markup = try Markup(Pictures.picture(Self.sections).svg)
        let root = try #require(markup.elements.first)
        #expect(root.name == "svg")
        #expect(root.attributes["role"] == "img")
        let title = try #require(markup.all("title").first)
        let description = try #require(markup.all("desc").first)
        #expect(title.text.hasPrefix("Contributions"))
        #expect(description.text.hasPrefix("What each group pays."))
        let ids = [title.attributes["id"], description.attributes["id"]].compactMap(\.self)
        #expect(root.attributes["aria-labelledby"] == ids.joined(separator: " "))
    }

    @Test(arguments: [[], sections, [StackedBars.Section(heading: "Empty", bars: [])]])
    func thePictureIsWellFormed(sections: [StackedBars.Section]) throws {
        let svg = Pictures.picture(sections).svg
        _ = try Markup(svg)
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(svg.hasSuffix("</svg>\n"))
    }

    @Test func everyBarHasItsLabelAndItsAmount() throws {
        let markup = try Markup(Pictures.picture(Self.sections).svg)
        func texts(_ kind: String) -> [String] {
            markup.all("text", class: kind).map { $0.text.split(separator: "\n").joined() }
        }
        #expect(texts("heading") == ["Small", "Large"])
        #expect(texts("end") == ["2024", "R4=levy", "2024"])
        #expect(texts("amount") == ["400", "100", "4000"])
        #expect(texts("key") == ["activity", "levy", "What each group pays."])
    }

    @Test func nothingIsDrawnOverAnotherOrOutsideThePicture() throws {
        let markup = try Markup(Pictures.picture(Self.sections).svg)
        let size = try #require(markup.elements.first?.attributes["viewBox"]).split(separator: " ").compactMap {
            Int($0)
        }
        try #require(size.count == 4)
        var tops: [Int] = []
        for bar in markup.all("rect") where bar.attributes["y"] != nil {
            let numbers = ["x", "y", "width", "height"].compactMap { bar.attributes[$0].flatMap { Int($0) } }
            try #require(numbers.count == 4)
            #expect(numbers[0] >= 0 && numbers[0] + numbers[2] <= size[2])
            #expect(numbers[1] >= 0 && numbers[1] + numbers[3] <= size[3])
            if bar.attributes["class"] == "first" { tops.append(numbers[1]) }
        }
        for (above, below) in zip(tops, tops.dropFirst()) { #expect(below - above >= 18) }
    }

    @Test func theSamePictureIsDrawnEachTime() {
        #expect(Pictures.picture(Self.sections).svg == Pictures.picture(Self.sections).svg)
    }
}
