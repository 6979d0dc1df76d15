/// An enterprise number (ondernemingsnummer, numéro d'entreprise, Unternehmensnummer) of the Belgian register of
/// enterprises: ten digits, the first 0 or 1, the last two a check.
public struct EnterpriseNumber: Hashable, Sendable {
    /// The ten digits as a number.
    public let number: UInt64

    /// Why a text is no enterprise number.
    public enum Fault: Error, Hashable, Sendable {
        case form
        /// The last two digits should be these.
        case check(expected: Int)
    }

    /// Reads ten digits as people write them: `0566.988.259`, `BE 0566.988.259`, or nine digits without the first 0.
    public init(_ text: some StringProtocol) throws(Fault) {
        let digits = try EnterpriseNumber.digits(Array(text.utf8))
        let (body, check) = digits.quotientAndRemainder(dividingBy: 100)
        let expected = 97 - body % 97
        guard check == expected else { throw .check(expected: Int(expected)) }
        number = digits
    }

    private static func digits(_ text: [UInt8]) throws(Fault) -> UInt64 {
        var rest = text[...]
        if rest.starts(with: [0x42, 0x45]) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
        let digits = rest.filter { $0 != 0x2E && $0 != 0x20 }
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { throw .form }
        guard digits.count == 9 || (digits.count == 10 && digits[0] <= 0x31) else { throw .form }
        return digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
    }
}

extension EnterpriseNumber: CustomStringConvertible {
    /// The ten digits alone.
    public var description: String {
        let digits = String(number)
        return String(repeating: "0", count: 10 - digits.count) + digits
    }
}
