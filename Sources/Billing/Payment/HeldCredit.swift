public import Declarations
public import Values

/// Money of a contributor that pays nothing yet: it may pay an invoice or go back.
public struct HeldCredit: Hashable, Sendable {
    public let contributor: DeclarantID
    public let name: String
    /// Less what was asked to be given back.
    public let amount: Cents

    public init(contributor: DeclarantID, name: String, amount: Cents) {
        self.contributor = contributor
        self.name = name
        self.amount = amount
    }
}
