import Declarations
import Values

/// The forms of values, whichever field they stand in.
extension DeclarationReader {
    /// Whether an amount is written as documents write it: no zero before the first digit, and two decimals; a sheet
    /// may leave decimals away, as spreadsheets do.
    static func isPlain(_ amount: String, in form: DocumentSource.Form) -> Bool {
        let bytes = amount.utf8
        let isPadded = bytes.first == 0x30 && bytes.count > 1 && bytes.dropFirst().first != 0x2E
        return !isPadded && (form == .csv || bytes.dropLast(2).last == 0x2E)
    }

    /// Digits as a whole number from 1; `nil` for anything else.
    static func whole(_ text: String, upTo digits: Int) -> Int? {
        guard text.utf8.count <= digits, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text),
            number > 0
        else { return nil }
        return number
    }
}
