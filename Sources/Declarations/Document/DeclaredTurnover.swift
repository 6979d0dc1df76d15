public import Values

/// The turnover that is declared: two amounts, or one of two boxes (Q6, Q7). A box may stand beside the amounts that it
/// follows from.
public struct DeclaredTurnover: Hashable, Sendable {
    public let box: Box?
    public let amounts: Amounts?

    /// `nil` for neither amounts nor box.
    public init?(box: Box?, amounts: Amounts?) {
        guard box != nil || amounts != nil else { return nil }
        self.box = box
        self.amounts = amounts
    }

    public init(_ amounts: Amounts) {
        box = nil
        self.amounts = amounts
    }

    public init(_ box: Box) {
        self.box = box
        amounts = nil
    }

    /// What the form lets a declarant tick instead of writing amounts (Q6).
    public enum Box: String, CaseIterable, Sendable {
        /// The total turnover is below the indexed threshold.
        case belowThreshold = "below_threshold"
        /// Neither established nor active in Belgium.
        case notEstablishedNotActive = "not_established_not_active"
    }

    /// Both figures of the form, in euro.
    public struct Amounts: Hashable, Sendable {
        /// Total yearly turnover in medical devices in Belgium: declared, not invoiced.
        public let total: Cents
        /// The part from supply to retailers and end users in Belgium, that the levy is due on.
        public let levy: Cents

        public init(total: Cents, levy: Cents) {
            self.total = total
            self.levy = levy
        }
    }
}
