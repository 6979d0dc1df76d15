public import Rules
public import Values

/// What an assessment means for one kind of invoice (vordering, créance, Forderung).
public struct Claim: Hashable, Sendable {
    public let kind: InvoiceKind
    /// One line; none where nothing is due.
    public let lines: [InvoiceLine]

    public var amount: Cents { lines.reduce(.zero) { $0 + $1.amount } }

    init(kind: InvoiceKind, lines: [InvoiceLine]) {
        self.kind = kind
        self.lines = lines
    }

    /// As it was kept.
    public init(kind: InvoiceKind, line: InvoiceLine) { self.init(kind: kind, lines: [line]) }

    /// Nothing is due: of a declaration that was withdrawn.
    public static func nothing(_ kind: InvoiceKind) -> Claim { Claim(kind: kind, lines: []) }

    /// What an outcome of the rules claims. The amount is that of the outcome: nothing is computed again.
    ///
    /// - Parameter figures: those that the outcome was made with.
    public init(_ kind: InvoiceKind, of outcome: Outcome, _ figures: YearFigures) {
        let amount: Cents
        let basis: InvoiceLine.Basis
        switch kind {
        case .activity:
            amount = outcome.activity
            basis = .entities(outcome.basis.entities, costPerEntity: figures.costPerEntity)
        case .levy:
            amount = outcome.levy
            basis = .turnover(outcome.basis.levyBase, rate: figures.rate)
        }
        self.init(kind: kind, lines: amount > .zero ? [InvoiceLine(basis: basis, amount: amount)] : [])
    }
}
