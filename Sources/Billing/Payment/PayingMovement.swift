public import Values

/// A movement of the bank that brought a contributor's money, and from whose account.
public struct PayingMovement: Hashable, Sendable {
    public let key: TransactionKey
    public let name: String?
    /// As the bank gives it: a foreign account may have no IBAN.
    public let account: String?
    public let bic: String?
    /// Whether some of it was paid for nothing, and is to the contributor's credit.
    public let gaveCredit: Bool

    public init(key: TransactionKey, name: String?, account: String?, bic: String?, gaveCredit: Bool) {
        self.key = key
        self.name = name
        self.account = account
        self.bic = bic
        self.gaveCredit = gaveCredit
    }

    public var iban: IBAN? { account.flatMap { try? IBAN($0) } }
}

extension [PayingMovement] {
    /// Where money that goes back most likely belongs: the account that it came from, the last one that paid too much
    /// before any other. Those without an IBAN are none that a transfer reaches.
    public var accounts: [PayingMovement] {
        var known: Set<IBAN> = []
        return (reversed().filter(\.gaveCredit) + reversed().filter { !$0.gaveCredit }).filter { movement in
            movement.iban.map { known.insert($0).inserted } ?? false
        }
    }
}
