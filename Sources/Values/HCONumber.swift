/// The number of a subdivision of a capacity (HCO number): that of the licence of its activity or of its end user. Its
/// form is not published: at most twenty characters.
public struct HCONumber: Hashable, Sendable {
    public let text: String

    /// - Returns: `nil` for nothing, more than twenty characters, a control character or a blank at an end.
    public init?(_ text: some StringProtocol) {
        guard (1...20).contains(text.count), text.first != " ", text.last != " " else { return nil }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0 != "/" }) else { return nil }
        self.text = String(text)
    }
}

extension HCONumber: CustomStringConvertible {
    public var description: String { text }
}

extension HCONumber: Comparable {
    public static func < (one: HCONumber, other: HCONumber) -> Bool { one.text < other.text }
}
