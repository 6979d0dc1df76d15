public import Values

extension ReceiptDocument {
    /// What a receipt states is to be paid.
    public struct StatedAmount: Sendable {
        public let total: Cents
        /// Whether it may still become lower.
        public let isMaximum: Bool
    }

    /// `nil` where nothing is stated: a withdrawal, or a year whose figures were not known.
    public var amount: StatedAmount? {
        guard let assessment = statement["assessment"], let total = assessment["total_cents"]?.integer,
            let levy = assessment["levy_cents"]?.integer
        else { return nil }
        let isMaximum = levy > 0 && assessment["levy_is_maximum"]?.bool == true
        return StatedAmount(total: Cents(total), isMaximum: isMaximum)
    }
}
