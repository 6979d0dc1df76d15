/// What a payment is recognised by (gestructureerde mededeling, communication structurée, strukturierte Mitteilung):
/// ten digits and their remainder modulo 97, which is written 97 where it is 0.
public struct StructuredCommunication: Hashable, Sendable {
    /// The first ten digits as a number: 1 to 9,999,999,999.
    public let base: UInt64

    /// Why a text is no structured communication.
    public enum Fault: Error, Hashable, Sendable {
        case form
        /// The last two digits should be these.
        case check(expected: Int)
    }

    /// `nil` for 0 and for more than ten digits.
    public init?(base: UInt64) {
        guard (1...9_999_999_999).contains(base) else { return nil }
        self.base = base
    }

    /// Reads `+++010/8068/17183+++`, `***010/8068/17183***`, and the twelve digits alone, also with blanks between.
    public init(_ text: some StringProtocol) throws(Fault) {
        let signs = Array(text.utf8).filter { $0 != 0x20 }
        let inner = StructuredCommunication.withoutFrame(signs)
        let digits = inner.filter { $0 != 0x2F }
        guard digits.count == 12, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { throw .form }
        guard inner.count == 12 || (inner.count == 14 && inner[3] == 0x2F && inner[8] == 0x2F) else { throw .form }
        let number = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) }
        let (base, check) = number.quotientAndRemainder(dividingBy: 100)
        guard let read = StructuredCommunication(base: base) else { throw .form }
        guard check == UInt64(read.check) else { throw .check(expected: read.check) }
        self = read
    }

    /// What stands between three plus signs or three asterisks; all of it where there are none.
    private static func withoutFrame(_ signs: [UInt8]) -> [UInt8] {
        for sign in [UInt8(0x2B), 0x2A] {
            let frame = [sign, sign, sign]
            guard signs.count > 6, signs.starts(with: frame), signs.suffix(3) == frame[...] else { continue }
            return Array(signs[3..<signs.count - 3])
        }
        return signs
    }

    /// The last two digits: 1 to 97.
    public var check: Int { base % 97 == 0 ? 97 : Int(base % 97) }

    /// The twelve digits, as banks exchange them.
    public var digits: String {
        let digits = String(base * 100 + UInt64(check))
        return String(repeating: "0", count: 12 - digits.count) + digits
    }
}

extension StructuredCommunication: CustomStringConvertible {
    /// As it is printed: `+++010/8068/17183+++`.
    public var description: String {
        let digits = Array(digits)
        return "+++\(String(digits[0..<3]))/\(String(digits[3..<7]))/\(String(digits[7..<12]))+++"
    }
}
