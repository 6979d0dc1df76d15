import Testing
import Values

@testable import Plots

/// Labels come from people: names of scenarios, of groups. None may become a part of the picture's markup.
@Suite struct EscapingTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("\"quoted\"", "&quot;quoted&quot;"),
        ("R&D", "R&amp;D"), ("&amp;", "&amp;amp;"), ("</text></svg>", "&lt;/text&gt;&lt;/svg&gt;"),
        ("]]>", "]]&gt;"), ("<!--", "&lt;!--"), ("été – größer €", "été – größer €"), ("", ""),
    ])
    func whatMarkupUsesIsWrittenAsAnEntity(text: String, safe: String) {
        #expect(SVGText.escaped(text) == safe)
    }

    static let hostile = [
        "<script>alert(1)</script>", "\"><script>", "' onload='alert(1)", "R&D <b>", "</text></svg><svg onload=\"x\">",
        "]]>", "&lt;", "--><!--", "]]&gt;",
    ]

    @Test(arguments: hostile)
    func aHostileTextStaysATextWhereverItStands(text: String) throws {
        let bar = StackedBars.Bar(label: text, first: .zero, second: .zero, amount: text)
        let svg = StackedBars(
            title: text, key: [text], legend: (first: text, second: text),
            sections: [StackedBars.Section(heading: text, bars: [bar])]
        ).svg
        let plain = Pictures.picture([Pictures.bar("", 0, 0)]).svg
        let markup = try Markup(svg)
        #expect(markup.elements.map(\.name) == (try Markup(plain)).elements.map(\.name))
        #expect(markup.all("script").isEmpty)
        #expect(markup.elements.allSatisfy { element in element.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
        // Title, description, the title again, both legends, the key, the heading, the label and the amount.
        let safe = SVGText.escaped(text)
        #expect(markup.elements.count { $0.text.contains(safe) } == 9)
    }
}
