/// A date as spreadsheets write it where decimals have a comma: the day, the month, and the year in full.
///
/// Spreadsheets that write the month first separate cells by commas, so that nothing can be mistaken.
enum LocalDate {
    private static let marks: Set<UInt8> = [0x2F, 0x2E, 0x2D]

    /// `2024-05-31` for `31/05/2024`, `31.5.2024` and `31-05-2024`; what is written otherwise as it is.
    static func text(_ written: String) -> String {
        guard let mark = written.utf8.first(where: marks.contains) else { return written }
        let parts = written.utf8.split(separator: mark, omittingEmptySubsequences: false).map { Substring($0) }
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
            (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4
        else { return written }
        return "\(parts[2])-\(twoDigits(parts[1]))-\(twoDigits(parts[0]))"
    }

    private static func twoDigits(_ number: Substring) -> String { number.utf8.count == 1 ? "0\(number)" : "\(number)" }
}
