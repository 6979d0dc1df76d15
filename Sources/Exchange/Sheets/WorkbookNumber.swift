/// A number of a workbook as people see it there: workbooks keep seventeen digits of a binary number, and show fifteen.
enum WorkbookNumber {
    private static let digits = 15

    /// `400000.05` for `400000.05000000005`, `1500000` for `1.5E6`; what is no number as it is.
    static func text(_ written: String) -> String {
        let parts = written.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard let mantissa = parts.first, parts.count <= 2 else { return written }
        let exponent = parts.count == 2 ? Int(parts[1]) : 0
        let isNegative = mantissa.hasPrefix("-")
        let halves = mantissa.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let all = halves.joined().utf8.map { Int($0) - 0x30 }
        guard let exponent, (-40...40).contains(exponent), (1...2).contains(halves.count), !all.isEmpty, all.count < 40,
            all.allSatisfy((0...9).contains)
        else { return written }
        let (rounded, point) = rounded(all, point: halves[0].utf8.count + exponent)
        let text = placed(rounded, point: point)
        return isNegative && text != "0" ? "-\(text)" : text
    }

    /// - Parameter point: before which digit the decimal point stands.
    private static func rounded(_ all: [Int], point: Int) -> ([Int], Int) {
        let leading = all.prefix { $0 == 0 }.count
        var (kept, place) = (Array(all.dropFirst(leading)), point - leading)
        guard kept.count > digits else { return (kept, place) }
        let isUp = kept[digits] >= 5
        kept.removeSubrange(digits...)
        guard isUp else { return (kept, place) }
        var index = kept.count - 1
        while index >= 0, kept[index] == 9 {
            kept[index] = 0
            index -= 1
        }
        if index >= 0 {
            kept[index] += 1
        } else {
            kept.insert(1, at: 0)
            place += 1
        }
        return (kept, place)
    }

    private static func placed(_ all: [Int], point: Int) -> String {
        var kept = all
        while kept.last == 0 { kept.removeLast() }
        guard !kept.isEmpty else { return "0" }
        if point <= 0 { kept = Array(repeating: 0, count: 1 - point) + kept }
        let whole = max(point, 1)
        while kept.count < whole { kept.append(0) }
        let text = kept.map { String($0) }
        let decimals = text[whole...].joined()
        return text[..<whole].joined() + (decimals.isEmpty ? "" : ".\(decimals)")
    }
}
