extension ProblemCode {
    /// What a fault in a number means for an amount.
    public init(_ fault: Decimals.Fault) {
        self =
            switch fault {
            case .empty: .amountEmpty
            case .malformed: .amountMalformed
            case .negative: .amountNegative
            case .tooPrecise: .amountTooPrecise
            case .tooLarge: .amountTooLarge
            }
    }
}
