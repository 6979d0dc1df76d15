public import Values

/// What a person may confirm of a movement of the bank.
public struct PaymentProposal: Hashable, Sendable {
    /// Why it is proposed, the surest first.
    public enum Ground: Int, CaseIterable, Comparable, Sendable {
        /// A structured communication, of an invoice that was given up.
        case communication
        case communicationInText
        /// The number of an invoice, which has no check digits.
        case numberInText
        case amountAndName
        case severalByName
        case amountAndSimilarName
        case name
        case amount
        case similarName
        /// A transfer of ours that the bank booked without its name.
        case refund

        public static func < (one: Ground, other: Ground) -> Bool { one.rawValue < other.rawValue }
    }

    public let ground: Ground
    public let allocations: [Allocation]
    /// What of it comes in for what was given up.
    public let recovered: CentsSum

    public init(ground: Ground, allocations: [Allocation], recovered: CentsSum = .zero) {
        self.ground = ground
        self.allocations = allocations
        self.recovered = recovered
    }
}
