/// A single registration number (SRN) of the European database of medical devices (EUDAMED): country, role, nine
/// digits. It has no check digit; distributors have none.
public struct SingleRegistrationNumber: Hashable, Sendable {
    /// `US-MF-000012345`
    public let text: String

    /// `nil` for another form.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 2, parts[2].count == 9 else { return nil }
        guard parts[0].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
        guard parts[2].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        guard ["MF", "AR", "IM", "PR"].contains(where: { $0.utf8.elementsEqual(parts[1]) }) else { return nil }
        self.text = String(text)
    }
}

extension SingleRegistrationNumber: CustomStringConvertible {
    public var description: String { text }
}
