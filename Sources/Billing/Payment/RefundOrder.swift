public import Values

/// A transfer of money back, ready for the bank: approved by a second person before there is one.
public struct RefundOrder: Hashable, Sendable {
    /// What we call it; the bank gives it back when the transfer returns. At most 35 signs.
    public let endToEndID: String
    public let beneficiary: String
    public let iban: IBAN
    public let bic: BIC?
    public let amount: Cents
    /// What the beneficiary reads: the credit note or the payment that is given back. At most 140 signs.
    public let text: String

    public init(
        endToEndID: String, beneficiary: String, iban: IBAN, bic: BIC?, amount: Cents, text: String
    ) {
        self.endToEndID = endToEndID
        self.beneficiary = beneficiary
        self.iban = iban
        self.bic = bic
        self.amount = amount
        self.text = text
    }
}

/// The transfers of one file to the bank.
public struct RefundBatch: Hashable, Sendable {
    /// Unique for the account for good. At most 35 signs.
    public let id: String
    public let made: Instant
    /// The day on which the bank is asked to carry it out.
    public let requestedOn: CivilDate
    /// From whose account.
    public let creditor: Creditor
    public let orders: [RefundOrder]

    public init(id: String, made: Instant, requestedOn: CivilDate, creditor: Creditor, orders: [RefundOrder]) {
        self.id = id
        self.made = made
        self.requestedOn = requestedOn
        self.creditor = creditor
        self.orders = orders
    }

    public var total: CentsSum { orders.reduce(into: .zero) { $0 += $1.amount } }
}
