public import Values

/// What a person is known by.
public enum PersonID: Hashable, Sendable {
    /// INSZ, NISS or ENSS; a BIS number too.
    case national(NationalNumber)
    /// An account of our own, for who has no Belgian number.
    case account(AccountName)

    /// Reads `national:85073003328` or `account:jo.invented`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "national":
            guard let number = try? NationalNumber(parts[1]) else { return nil }
            self = .national(number)
        case "account":
            guard let name = AccountName(parts[1]) else { return nil }
            self = .account(name)
        default: return nil
        }
    }

    /// What a list calls the user name: the number, or the account's name.
    public var userName: String {
        switch self {
        case .national(let number): number.description
        case .account(let name): name.text
        }
    }

    public var nationalNumber: NationalNumber? {
        switch self {
        case .national(let number): number
        case .account: nil
        }
    }
}

extension PersonID: CustomStringConvertible {
    /// `national:85073003328`
    public var description: String {
        switch self {
        case .national: "national:\(userName)"
        case .account: "account:\(userName)"
        }
    }
}

/// The name of an account of our own: three to sixty-four small letters, digits, dots, dashes and signs `_` and `@`.
public struct AccountName: Hashable, Sendable {
    public let text: String

    public init?(_ text: some StringProtocol) {
        guard (3...64).contains(text.utf8.count) else { return nil }
        guard text.utf8.allSatisfy(AccountName.isAllowed) else { return nil }
        self.text = String(text)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x40, 0x5F].contains(byte)
    }
}
