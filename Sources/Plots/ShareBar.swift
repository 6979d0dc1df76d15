public import Values

/// One bar made of parts in proportion to amounts, as an SVG picture that stands within a page: it takes its colours
/// from the page's style (`share-1`, `share-2`, …), and what the parts are stands in a table beside it.
public struct ShareBar {
    private let id: String
    private let title: String
    private let description: String
    private let parts: [CentsSum]

    /// - Parameters:
    ///   - id: what the ids within the picture begin with; each picture of a page has its own.
    ///   - parts: none is negative.
    public init(id: String, title: String, description: String, parts: [CentsSum]) {
        self.id = id
        self.title = title
        self.description = description
        self.parts = parts
    }

    // In units of the picture.
    private static let width = 1000
    private static let height = 40

    /// The parts from left to right. Each ends where the sum up to it does: rounding leaves no gap between them.
    public var svg: String {
        let (width, height) = (ShareBar.width, ShareBar.height)
        let whole = parts.reduce(CentsSum.zero) { $0 + $1 }
        var sum = CentsSum.zero
        var left = 0
        var body = "<rect width=\"\(width)\" height=\"\(height)\" class=\"share-0\"/>"
        for (place, part) in parts.enumerated() where whole > .zero {
            sum = sum + part
            let right = Int(Fraction.halfUp(sum.count * Int128(width), whole.count))
            body += "<rect x=\"\(left)\" width=\"\(right - left)\" height=\"\(height)\" class=\"share-\(place + 1)\"/>"
            left = right
        }
        return SVGText.opening(
            id: id, class: "share", width: width, height: height, title: title, description: description)
            + body + "</svg>"
    }
}

extension SVGText {
    /// The start of a picture that stands within a page, with its title and description.
    static func opening(
        id: String, class name: String, width: Int, height: Int, title: String, description: String
    ) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" class="\(name)" role="img" \
        aria-labelledby="\(id)-title \(id)-description"\(name == "share" ? " preserveAspectRatio=\"none\"" : "")>\
        <title id="\(id)-title">\(escaped(title))</title>\
        <desc id="\(id)-description">\(escaped(description))</desc>
        """
    }
}
