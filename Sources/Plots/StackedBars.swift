public import Values

/// Horizontal bars made of two parts, a bar for each case and group, as an SVG picture with a title and a description.
///
/// Lengths are whole pixels from exact amounts: a picture rounds, and says the amounts beside it.
public struct StackedBars {
    public struct Bar: Sendable {
        public let label: String
        public let first: CentsSum
        public let second: CentsSum
        /// What stands at the end of the bar.
        public let amount: String

        public init(label: String, first: CentsSum, second: CentsSum, amount: String) {
            self.label = label
            self.first = first
            self.second = second
            self.amount = amount
        }
    }

    public struct Section: Sendable {
        public let heading: String
        public let bars: [Bar]

        public init(heading: String, bars: [Bar]) {
            self.heading = heading
            self.bars = bars
        }
    }

    private let title: String
    /// What the bars' labels stand for, a line each.
    private let key: [String]
    private let legend: (first: String, second: String)
    private let sections: [Section]

    public init(title: String, key: [String], legend: (first: String, second: String), sections: [Section]) {
        self.title = title
        self.key = key
        self.legend = legend
        self.sections = sections
    }

    // Pixels.
    private static let width = 960
    private static let labelWidth = 300
    private static let amountWidth = 170
    private static let barHeight = 18
    private static let step = 26
    private static let headingHeight = 36
    private static let top = 84

    public var svg: String {
        var body = ""
        var y = StackedBars.top
        for line in key {
            body += text(line, x: 16, y: y + 8, class: "key")
            y += StackedBars.step
        }
        for section in sections {
            y += StackedBars.headingHeight
            body += text(section.heading, x: 16, y: y - 12, class: "heading")
            for bar in section.bars {
                body += draw(bar, y: y)
                y += StackedBars.step
            }
        }
        return head(height: y + 16) + body + "</svg>\n"
    }

    private func head(height: Int) -> String {
        let title = SVGText.escaped(title)
        let width = StackedBars.width
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="title description" font-family="sans-serif" font-size="14">
            <title id="title">\(title)</title>
            <desc id="description">\(SVGText.escaped(key.joined(separator: "; ")))</desc>
            <style>.heading{font-weight:bold}.name{font-size:20px;font-weight:bold}.end{text-anchor:end}\
            .first{fill:#1f5a93}.second{fill:#e0a030}text{fill:#1a1a1a}</style>
            <rect width="\(width)" height="\(height)" fill="#ffffff"/>
            <text x="16" y="34" class="name">\(title)</text>
            <rect x="16" y="52" width="14" height="14" class="first"/>\
            \(text(legend.first, x: 36, y: 64, class: "key"))\
            <rect x="\(StackedBars.labelWidth)" y="52" width="14" height="14" class="second"/>\
            \(text(legend.second, x: StackedBars.labelWidth + 20, y: 64, class: "key"))

            """
    }

    private func draw(_ bar: Bar, y: Int) -> String {
        let first = pixels(bar.first)
        let both = pixels(bar.first + bar.second)
        let left = StackedBars.labelWidth
        let baseline = y + 14
        return text(bar.label, x: left - 10, y: baseline, class: "end")
            + rectangle(x: left, y: y, width: first, class: "first")
            + rectangle(x: left + first, y: y, width: both - first, class: "second")
            + text(bar.amount, x: left + both + 8, y: baseline, class: "amount")
    }

    /// A length in proportion to the longest bar.
    private func pixels(_ amount: CentsSum) -> Int {
        let room = StackedBars.width - StackedBars.labelWidth - StackedBars.amountWidth
        let longest = sections.flatMap(\.bars).map { ($0.first + $0.second).count }.max() ?? 0
        guard longest > 0, amount > .zero else { return 0 }
        return Int(Fraction.halfUp(amount.count * Int128(room), longest))
    }

    private func rectangle(x: Int, y: Int, width: Int, class name: String) -> String {
        """
        <rect x="\(x)" y="\(y)" width="\(width)" height="\(StackedBars.barHeight)" class="\(name)"/>

        """
    }

    private func text(_ text: String, x: Int, y: Int, class name: String) -> String {
        """
        <text x="\(x)" y="\(y)" class="\(name)">\(SVGText.escaped(text))</text>

        """
    }
}
