import Billing
import Declarations
import Values

/// A line of a CODA file (Febelfin, coded statement of account): 128 characters, each part in its columns.
struct CODARecord {
    let number: Int
    private let letters: ArraySlice<UInt8>

    /// Letters of every record.
    static let length = 128

    init(number: Int, letters: ArraySlice<UInt8>) {
        self.number = number
        self.letters = letters
    }

    /// `0`, `1`, `21`, `22`, `23`, `31`, …: two letters for those that have a second.
    var kind: String {
        let first = text(1...1)
        return first == "2" || first == "3" ? text(1...2) : first
    }

    /// What stands in some columns, counted from 1, without the blanks around it.
    func text(_ columns: ClosedRange<Int>) -> String {
        CODARecord.trimmed(raw(columns))
    }

    /// With its blanks. Banks write ISO 8859-1, whose letters are the first 256 of Unicode.
    func raw(_ columns: ClosedRange<Int>) -> String {
        let start = letters.startIndex + columns.lowerBound - 1
        let slice = letters[start..<start + columns.count]
        return String(String.UnicodeScalarView(slice.map { Unicode.Scalar($0 < 0x20 ? 0x20 : $0) }))
    }

    static func trimmed(_ text: String) -> String {
        var rest = text[...].drop { $0 == " " }
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }

    /// Twelve digits of euros and three of thousandths, signed by the column before: `1` is a debit.
    ///
    /// - Throws: `statement.record` for what is no amount, `statement.amount` for a part of a cent.
    func amount(_ columns: ClosedRange<Int>) throws(Problem) -> (cents: Cents, isDebit: Bool) {
        let (digits, sign) = (text(columns), text(columns.lowerBound - 1...columns.lowerBound - 1))
        guard digits.count == columns.count, let thousandths = UInt64(digits), sign == "0" || sign == "1" else {
            throw problem("0…9", at: columns.lowerBound)
        }
        guard thousandths.isMultiple(of: 10) else {
            throw Problem(.statementAmount, at: place(columns.lowerBound), ["value": digits])
        }
        return (Cents(Int64(thousandths / 10)), sign == "1")
    }

    /// `190326` of the years 2000 to 2099; `nil` where it stands open.
    func day(_ columns: ClosedRange<Int>) throws(Problem) -> CivilDate? {
        let digits = text(columns)
        guard !digits.isEmpty, digits != "000000" else { return nil }
        let parts = [0, 2, 4].compactMap { Int(digits.dropFirst($0).prefix(2)) }
        guard parts.count == 3, let day = CivilDate(year: 2000 + parts[2], month: parts[1], day: parts[0]) else {
            throw problem("DDMMYY", at: columns.lowerBound)
        }
        return day
    }

    func problem(_ expected: String, at column: Int) -> Problem {
        let end = min(column + 19, CODARecord.length)
        let value = letters.count == CODARecord.length ? Shown.text(raw(column...end)) : String(letters.count)
        return Problem(.statementRecord, at: place(column), ["value": value, "expected": expected])
    }

    func place(_ column: Int) -> Place { Place(line: number, column: column) }
}
