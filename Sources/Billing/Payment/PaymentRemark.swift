/// What is wrong with a movement that bears the name of a transfer of ours.
public struct PaymentRemark: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The bank carried the same transfer out more than once.
        case repeatedTransfer = "repeated_transfer"
        /// It came back, after it was carried out or came back more often than once: whose it is follows from neither.
        case unclearReturn = "unclear_return"
        /// It is of another amount than the refund.
        case otherAmount = "other_amount"
    }

    public let kind: Kind
    public let refund: Refund

    public init(_ kind: Kind, _ refund: Refund) {
        self.kind = kind
        self.refund = refund
    }
}
