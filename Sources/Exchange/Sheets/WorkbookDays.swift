import Values

/// Which cells of a workbook show days. It keeps a day as a number, and shows it as its style says.
struct WorkbookDays {
    /// The styles that show days, by their places.
    private let styles: Set<Int>
    /// The day that workbooks of its kind count from.
    private let start: Int

    /// Days with and without their month's name, and a day with its time.
    private static let common: Set<Int> = [14, 15, 22]
    /// Before 1 March 1900 the usual count has a day that never was.
    private static let first = 61
    private static let last = 2_958_465

    static let none = WorkbookDays(styles: [], start: 0)

    private init(styles: Set<Int>, start: Int) {
        self.styles = styles
        self.start = start
    }

    /// - Parameters:
    ///   - styles: the part that says how numbers are shown.
    ///   - book: the one that says from when days are counted.
    init(styles: [UInt8]?, book: [UInt8]?) {
        self.styles = styles.map(WorkbookDays.styles) ?? []
        var countsFrom1904 = false
        if let book {
            _ = XMLPlainWalk.read(
                book,
                began: { name, attributes in
                    if name == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"]) }
                })
        }
        start = countsFrom1904 ? -24_107 : -25_569
    }

    /// The day that a cell shows, as documents write it; `nil` where it shows another number, or a time of day.
    ///
    /// - Parameters:
    ///   - written: the cell's number.
    ///   - style: the place of its style.
    func day(_ written: String, style: String?) -> String? {
        guard let style = style.flatMap({ Int($0) }), styles.contains(style),
            let count = Int(WorkbookNumber.text(written)), (WorkbookDays.first...WorkbookDays.last).contains(count)
        else { return nil }
        return CivilDate(daysSince1970: start + count).description
    }

    // MARK: Styles

    private static func styles(_ part: [UInt8]) -> Set<Int> {
        var (formats, styles, count, isCells) = (common, Set<Int>(), 0, false)
        let isRead = XMLPlainWalk.read(
            part,
            began: { name, attributes in
                let format = attributes["numFmtId"].flatMap { Int($0) }
                switch name {
                case "numFmt": if let format, isDay(attributes["formatCode"] ?? "") { formats.insert(format) }
                case "cellXfs": isCells = true
                case "xf" where isCells:
                    if let format, formats.contains(format) { styles.insert(count) }
                    count += 1
                default: break
                }
            }, ended: { name, _ in if name == "cellXfs" { isCells = false } })
        return isRead ? styles : []
    }

    /// Whether a format shows a day and a year: `dd/mm/yyyy`, `[$-813]d mmmm yyyy`. What stands in quotation marks, in
    /// brackets or behind a backslash is no sign of it.
    static func isDay(_ code: String) -> Bool {
        var (signs, rest) = (Set<Character>(), code.lowercased()[...])
        while let sign = rest.popFirst(), sign != ";" {
            switch sign {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "[": rest = rest.drop { $0 != "]" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            default: signs.insert(sign)
            }
        }
        return signs.isSuperset(of: ["d", "y"])
    }
}
