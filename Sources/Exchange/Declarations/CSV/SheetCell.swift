import Declarations
import Values

/// The text of a cell as spreadsheets and their users write it, and as documents do.
enum SheetCell {
    /// What the cell of a field says; `nil` for an empty one. Where a question is answered by a mark, an empty cell is
    /// the other answer.
    ///
    /// - Parameter hasDecimalComma: whether the sheet may write `250000,00` or `250.000,00`, and what else the
    ///   spreadsheets of such countries write: `31/05/2024`.
    static func text(_ written: String, of field: DeclarationField, hasDecimalComma: Bool) -> String? {
        let text = typed(written)
        guard !text.isEmpty else { return field == .selfControl ? "false" : nil }
        switch field {
        case .totalTurnover, .levyTurnover: return hasDecimalComma ? withPoint(text) : text
        case .selfControl: return flag(text)
        case .certificateDate: return hasDecimalComma ? LocalDate.text(text) : text
        default: return text
        }
    }

    /// What somebody typed into a cell.
    static func typed(_ written: String) -> String { unguarded(trimmed(written)) }

    /// Without the spaces around it.
    static func trimmed(_ text: String) -> String {
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        let bytes = text.utf8.drop { $0 == 0x20 }
        let end = bytes.lastIndex { $0 != 0x20 }.map(bytes.index(after:)) ?? bytes.startIndex
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// Within quotation marks where something in it would divide it; marks within are doubled.
    ///
    /// Byte by byte: a mark that another sign joins divides the cell all the same.
    ///
    /// - Parameter always: whether other texts stand in marks too.
    static func quoted(_ text: String, always: Bool = false) -> String {
        let isDivided = text.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }
        guard always || isDivided else { return text }
        let inner = text.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
        return "\"" + String(decoding: inner, as: UTF8.self) + "\""
    }

    // MARK: Formulas

    /// A spreadsheet takes a text that starts like a formula for one, and runs it. An apostrophe before it says that it
    /// is text; text that starts so itself gets one more.
    static func guarded(_ text: String) -> String { startsLikeFormula(text) ? "'" + text : text }

    static func unguarded(_ text: String) -> String {
        text.utf8.first == 0x27 && startsLikeFormula(text)
            ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
    }

    /// After any apostrophes: `=`, `+`, `-`, `@`, tab or CR.
    private static func startsLikeFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != 0x27 }) else { return false }
        return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
    }

    /// Yes and no as people write them in any of the languages, and true and false as their spreadsheets do: with
    /// capital letters or without.
    private static func flag(_ word: String) -> String {
        switch word.lowercased() {
        case "ja", "oui", "yes", "waar", "vrai", "wahr", "true", "x": "true"
        case "nee", "neen", "non", "nein", "no", "onwaar", "faux", "falsch", "false": "false"
        default: word
        }
    }

    /// As keyboards write them, and as French and this project's own pages do.
    private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}"]

    /// An amount with a decimal comma, with a point. Thousands may be parted by points or by spaces: `310.500,50`,
    /// `310 500,50`.
    private static func withPoint(_ amount: String) -> String {
        let isSpaced = amount.contains(where: spaces.contains)
        guard !isSpaced || !amount.contains(".") else { return amount }
        let parted = isSpaced ? String(amount.map { spaces.contains($0) ? "." : $0 }) : amount
        let parts = parted.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
        if isSpaced, parts.count == 1 { return Decimals.perhapsGrouped(parted) ?? amount }
        guard parts.count == 2 else { return amount }
        let (whole, decimals) = (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
        guard whole.utf8.contains(0x2E) else { return "\(whole).\(decimals)" }
        return Decimals.perhapsGrouped(whole).map { "\($0).\(decimals)" } ?? amount
    }
}
