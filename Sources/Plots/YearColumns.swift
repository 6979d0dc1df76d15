import Values

/// A column a year, as an SVG picture that stands within a page and takes its colours from the page's style: `column`,
/// `column unsure` for what is less sure than published, `column missing` where nobody knows.
public struct YearColumns {
    /// A year's value.
    public struct Column: Sendable {
        public let label: String
        /// In any unit, the same for all; never negative. `nil` where it is not known.
        public let amount: Int64?
        /// What stands above the column.
        public let text: String
        public let isUnsure: Bool

        public init(label: String, amount: Int64?, text: String, isUnsure: Bool) {
            self.label = label
            self.amount = amount
            self.text = text
            self.isUnsure = isUnsure
        }
    }

    private let id: String
    private let title: String
    private let description: String
    private let columns: [Column]

    /// - Parameter id: what the ids within the picture begin with; each picture of a page has its own.
    public init(id: String, title: String, description: String, columns: [Column]) {
        self.id = id
        self.title = title
        self.description = description
        self.columns = columns
    }

    // In units of the picture, which are a telephone's pixels.
    private static let step = 92
    private static let columnWidth = 60
    private static let top = 28
    private static let room = 120
    private static let height = 180

    public var svg: String {
        let highest = columns.compactMap(\.amount).max() ?? 0
        let body = columns.enumerated().map { draw($0.element, place: $0.offset, highest: highest) }.joined()
        return SVGText.opening(
            id: id, class: "columns", width: max(1, columns.count) * YearColumns.step, height: YearColumns.height,
            title: title, description: description) + body + "</svg>"
    }

    private func draw(_ column: Column, place: Int, highest: Int64) -> String {
        let middle = place * YearColumns.step + YearColumns.step / 2
        let base = YearColumns.top + YearColumns.room
        let height = length(column.amount, highest: highest)
        let kind = column.amount == nil ? "column missing" : column.isUnsure ? "column unsure" : "column"
        return """
            <rect x="\(middle - YearColumns.columnWidth / 2)" y="\(base - height)" width="\(YearColumns.columnWidth)" \
            height="\(height)" class="\(kind)"/>\
            <text x="\(middle)" y="\(base - height - 8)">\(SVGText.escaped(column.text))</text>\
            <text x="\(middle)" y="\(base + 22)" class="year">\(SVGText.escaped(column.label))</text>
            """
    }

    /// In proportion to the highest; what is not known is drawn half as high, as an outline that says nothing.
    private func length(_ amount: Int64?, highest: Int64) -> Int {
        guard let amount else { return YearColumns.room / 2 }
        guard highest > 0 else { return 0 }
        return Int(Fraction.halfUp(Int128(amount) * Int128(YearColumns.room), Int128(highest)))
    }
}
