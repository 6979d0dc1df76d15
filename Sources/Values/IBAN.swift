/// An account number (ISO 13616): a country, two check digits, and the number that the country's banks know.
public struct IBAN: Hashable, Sendable {
    /// In capitals, without blanks: `BE68539007547034`.
    public let text: String

    /// Why a text is no account number.
    public enum Fault: Error, Hashable, Sendable {
        case form
        /// Accounts of that country have this many letters and digits.
        case length(expected: Int)
        case check
    }

    /// Reads an account number as people write it: blanks are passed over, small letters are fine.
    public init(_ text: some StringProtocol) throws(Fault) {
        let signs = text.uppercased().utf8.filter { $0 != 0x20 }
        guard (15...34).contains(signs.count), signs[..<2].allSatisfy(IBAN.isLetter),
            signs[2..<4].allSatisfy(IBAN.isDigit), signs.allSatisfy({ IBAN.isLetter($0) || IBAN.isDigit($0) })
        else { throw .form }
        let read = String(decoding: signs, as: UTF8.self)
        if let length = IBAN.lengths[String(read.prefix(2))], length != signs.count { throw .length(expected: length) }
        guard IBAN.remainder(signs[4...] + signs[..<4]) == 1 else { throw .check }
        guard !read.hasPrefix("BE") || IBAN.isBelgian(signs[4...]) else { throw .check }
        self.text = read
    }

    public var country: String { String(text.prefix(2)) }

    /// In groups of four, as it is printed.
    public var grouped: String {
        let signs = Array(text)
        return stride(from: 0, to: signs.count, by: 4)
            .map { String(signs[$0..<min($0 + 4, signs.count)]) }.joined(separator: " ")
    }

    /// Letters count from 10; the number is taken piece by piece, since it has more than 64 bits.
    private static func remainder(_ signs: some Sequence<UInt8>) -> Int {
        signs.reduce(0) { rest, sign in
            isDigit(sign) ? (rest * 10 + Int(sign) - 0x30) % 97 : (rest * 100 + Int(sign) - 0x41 + 10) % 97
        }
    }

    /// Belgian numbers have a check of their own: the first ten digits modulo 97, written 97 for 0.
    private static func isBelgian(_ signs: ArraySlice<UInt8>) -> Bool {
        guard signs.allSatisfy(isDigit) else { return false }
        let number = signs.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) }
        let remainder = number / 100 % 97
        return number % 100 == (remainder == 0 ? 97 : remainder)
    }

    private static func isLetter(_ sign: UInt8) -> Bool { sign >= 0x41 && sign <= 0x5A }
    private static func isDigit(_ sign: UInt8) -> Bool { sign >= 0x30 && sign <= 0x39 }

    /// How long numbers are in the countries of the single euro payments area. Others are checked by form and digits.
    private static let lengths: [String: Int] = [
        "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
        "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21,
        "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24,
        "SI": 19, "SK": 24, "SM": 27, "VA": 22,
    ]
}

extension IBAN: CustomStringConvertible {
    public var description: String { text }
}
