import Values

/// Lines over places of the same distance, as an SVG picture that stands within a page and takes its colours from the
/// page's style: `curve-1`, `curve-2`, and `mark` for a place of its own.
public struct Curves {
    /// A value at each place, in any unit, the same for all; none is negative.
    public struct Line: Sendable {
        public let values: [Int128]

        public init(_ values: [Int128]) { self.values = values }
    }

    /// A place that stands out, and what is written there.
    public struct Mark: Sendable {
        public let place: Int
        public let text: String

        public init(_ place: Int, _ text: String) {
            self.place = place
            self.text = text
        }
    }

    private let id: String
    private let title: String
    private let description: String
    private let lines: [Line]
    private let ends: (first: String, last: String)
    private let highest: String
    private let mark: Mark?

    /// - Parameters:
    ///   - id: what the ids within the picture begin with; each picture of a page has its own.
    ///   - ends: what the first and the last place are called.
    ///   - highest: the highest value of all, as it is written.
    public init(
        id: String, title: String, description: String, lines: [Line], ends: (first: String, last: String),
        highest: String, mark: Mark? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.lines = lines
        self.ends = ends
        self.highest = highest
        self.mark = mark
    }

    // In units of the picture, which are a telephone's pixels.
    private static let width = 340
    private static let room = 140
    private static let top = 24
    private static let side = 4

    public var svg: String {
        let base = Curves.top + Curves.room
        let drawn = lines.enumerated().map { place, line in
            "<polyline points=\"\(points(line))\" class=\"curve-\(place + 1)\"/>"
        }
        return SVGText.opening(
            id: id, class: "curves", width: Curves.width, height: base + 24, title: title, description: description)
            + "<path d=\"M\(Curves.side) \(Curves.top)V\(base)H\(Curves.width - Curves.side)\" class=\"axis\"/>"
            + text(highest, x: Curves.side, y: Curves.top - 8, "start")
            + text(ends.first, x: Curves.side, y: base + 18, "start")
            + text(ends.last, x: Curves.width - Curves.side, y: base + 18, "end")
            + (mark.map(draw) ?? "") + drawn.joined() + "</svg>"
    }

    private func draw(_ mark: Mark) -> String {
        let x = across(mark.place)
        let isLeft = x * 2 < Curves.width
        return "<path d=\"M\(x) \(Curves.top)V\(Curves.top + Curves.room)\" class=\"mark\"/>"
            + text(mark.text, x: isLeft ? x + 4 : x - 4, y: Curves.top + 12, isLeft ? "start" : "end")
    }

    private func text(_ text: String, x: Int, y: Int, _ end: String) -> String {
        "<text x=\"\(x)\" y=\"\(y)\" class=\"\(end)\">\(SVGText.escaped(text))</text>"
    }

    private func points(_ line: Line) -> String {
        line.values.enumerated().map { place, value in "\(across(place)),\(height(value))" }.joined(separator: " ")
    }

    /// The first place is at the left, the last at the right.
    private func across(_ place: Int) -> Int {
        let last = max(1, (lines.map(\.values.count).max() ?? 0) - 1)
        let room = Curves.width - 2 * Curves.side
        return Curves.side + Int(Fraction.halfUp(Int128(place) * Int128(room), Int128(last)))
    }

    /// In proportion to the highest of all.
    private func height(_ value: Int128) -> Int {
        let most = lines.flatMap(\.values).max() ?? 0
        guard most > 0, value > 0 else { return Curves.top + Curves.room }
        return Curves.top + Curves.room - Int(Fraction.halfUp(value * Int128(Curves.room), most))
    }
}
