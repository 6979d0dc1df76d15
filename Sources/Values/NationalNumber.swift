/// The number that a person is known by in Belgium (INSZ, NISS, ENSS): that of the national register, or a BIS number
/// for who is not in it. Eleven digits: birth as YYMMDD, a serial of three, and a check of two.
public struct NationalNumber: Hashable, Sendable {
    /// The eleven digits as a number.
    public let number: UInt64

    /// Why a text is no such number.
    public enum Fault: Error, Hashable, Sendable {
        case form
        case check
    }

    /// Reads eleven digits without separators, as people are asked to write them.
    public init(_ text: some StringProtocol) throws(Fault) {
        let bytes = Array(text.utf8)
        guard bytes.count == 11, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { throw .form }
        let digits = bytes.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) }
        guard NationalNumber.isBirth(month: digits / 10_000_000 % 100, day: digits / 100_000 % 100) else {
            throw .form
        }
        let (body, check) = digits.quotientAndRemainder(dividingBy: 100)
        // Who was born from 2000 on has a 2 before the nine digits when the check is made.
        let checks = [body, 2_000_000_000 + body].map { 97 - $0 % 97 }
        guard checks.contains(check) else { throw .check }
        number = digits
    }

    /// A birth that is not known in full has zeros; BIS numbers have 20 or 40 more months.
    private static func isBirth(month: UInt64, day: UInt64) -> Bool {
        day <= 31 && [0, 20, 40].contains { (start: UInt64) in (start...start + 12).contains(month) }
    }

    /// Whether it was given to somebody who is not in the national register.
    public var isBIS: Bool { number / 10_000_000 % 100 >= 20 }
}

extension NationalNumber: CustomStringConvertible {
    /// The eleven digits alone.
    public var description: String {
        let digits = String(number)
        return String(repeating: "0", count: 11 - digits.count) + digits
    }
}
