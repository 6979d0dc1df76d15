/// The number that a recognised institution of health care has with the RIZIV (INAMI, LIKIV): eight digits, six and a
/// check of two. The three digits of a competence that may follow name no other institution.
public struct InstitutionNumber: Hashable, Sendable {
    /// The eight digits as a number.
    public let number: UInt32

    /// Why a text is no such number.
    public enum Fault: Error, Hashable, Sendable {
        case form
        case check
    }

    /// Reads eight or eleven digits, with dashes, dots and spaces between them or without.
    public init(_ text: some StringProtocol) throws(Fault) {
        let digits = text.utf8.filter { ![0x20, 0x2D, 0x2E].contains($0) }
        guard digits.count == 8 || digits.count == 11, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            throw .form
        }
        let number = digits.prefix(8).reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
        let (body, check) = number.quotientAndRemainder(dividingBy: 100)
        // Numbers of late are checked with 89, since those with 97 ran out.
        guard [97, 89].contains(where: { (modulus: UInt32) in modulus - body % modulus == check }) else {
            throw .check
        }
        self.number = number
    }
}

extension InstitutionNumber: CustomStringConvertible {
    /// The eight digits alone.
    public var description: String {
        let digits = String(number)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
