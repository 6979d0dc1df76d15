/// A bank's code (ISO 9362), by form only: six letters of which the last two are a country, two letters or digits, and
/// three more for a branch.
public struct BIC: Hashable, Sendable {
    /// In capitals: `GKCCBEBB`.
    public let text: String

    /// `nil` for another form. Blanks are passed over, small letters are fine.
    public init?(_ text: some StringProtocol) {
        let signs = text.uppercased().utf8.filter { $0 != 0x20 }
        func isLetter(_ sign: UInt8) -> Bool { sign >= 0x41 && sign <= 0x5A }
        func isDigit(_ sign: UInt8) -> Bool { sign >= 0x30 && sign <= 0x39 }
        guard signs.count == 8 || signs.count == 11, signs[..<6].allSatisfy(isLetter),
            signs[6...].allSatisfy({ isLetter($0) || isDigit($0) })
        else { return nil }
        self.text = String(decoding: signs, as: UTF8.self)
    }
}

extension BIC: CustomStringConvertible {
    public var description: String { text }
}
