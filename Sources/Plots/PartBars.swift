public import Values

/// Horizontal bars, each made of parts, as an SVG picture that stands within a page and takes its colours from the
/// page's style: `share-1`, `share-2`. What each bar stands for is written above it.
public struct PartBars {
    public struct Bar: Sendable {
        public let label: String
        /// In any unit, the same for all bars; none is negative.
        public let parts: [CentsSum]
        /// What stands at the end of the bar.
        public let text: String

        public init(label: String, parts: [CentsSum], text: String) {
            self.label = label
            self.parts = parts
            self.text = text
        }

        fileprivate var sum: CentsSum { parts.reduce(.zero) { $0 + $1 } }
    }

    private let id: String
    private let title: String
    private let description: String
    private let bars: [Bar]

    /// - Parameter id: what the ids within the picture begin with; each picture of a page has its own.
    public init(id: String, title: String, description: String, bars: [Bar]) {
        self.id = id
        self.title = title
        self.description = description
        self.bars = bars
    }

    // In units of the picture, which are a telephone's pixels.
    private static let width = 340
    private static let textWidth = 112
    private static let barHeight = 14
    private static let step = 44
    /// More of a label is in the table beside the picture.
    private static let longest = 46

    public var svg: String {
        let longest = bars.map(\.sum.count).max() ?? 0
        let body = bars.enumerated().map { draw($0.element, y: $0.offset * PartBars.step, longest: longest) }
        return SVGText.opening(
            id: id, class: "bars", width: PartBars.width, height: max(1, bars.count) * PartBars.step, title: title,
            description: description) + body.joined() + "</svg>"
    }

    private func draw(_ bar: Bar, y: Int, longest: Int128) -> String {
        let label = bar.label.count > PartBars.longest ? bar.label.prefix(PartBars.longest - 1) + "…" : bar.label[...]
        var drawn = "<text x=\"0\" y=\"\(y + 14)\">\(SVGText.escaped(String(label)))</text>"
        var sum = CentsSum.zero
        var left = 0
        for (place, part) in bar.parts.enumerated() {
            sum = sum + part
            let right = length(sum, longest: longest)
            drawn += """
                <rect x="\(left)" y="\(y + 20)" width="\(right - left)" height="\(PartBars.barHeight)" \
                class="share-\(place + 1)"/>
                """
            left = right
        }
        return drawn + "<text x=\"\(left + 6)\" y=\"\(y + 32)\" class=\"sum\">\(SVGText.escaped(bar.text))</text>"
    }

    /// In proportion to the longest bar.
    private func length(_ amount: CentsSum, longest: Int128) -> Int {
        guard longest > 0, amount > .zero else { return 0 }
        return Int(Fraction.halfUp(amount.count * Int128(PartBars.width - PartBars.textWidth), longest))
    }
}
