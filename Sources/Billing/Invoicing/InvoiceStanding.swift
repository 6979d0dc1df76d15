/// What was decided last of one declaration and one kind of invoice.
public struct InvoiceStanding: Hashable, Sendable {
    /// Counted from 1 within declaration and kind.
    public let number: Int
    /// The revision that it was decided of.
    public let revision: Int
    /// The invoice that stands; `nil` where nothing is due.
    public let invoice: InvoiceRecord?

    public init(number: Int, revision: Int, invoice: InvoiceRecord?) {
        self.number = number
        self.revision = revision
        self.invoice = invoice
    }
}

/// What is to be done about one declaration and one kind of invoice.
public enum InvoiceAction: Hashable, Sendable {
    /// What stands is right.
    case nothingToDo
    /// Nothing is due, and that is written down.
    case recordNothing
    case issue(Claim)
    /// The invoice that stands is taken back; another is issued unless nothing is due any more.
    case replace(InvoiceRecord, by: Claim)

    /// What a claim asks for, given what was decided before. The same claim asks for nothing twice, so that a run that
    /// stopped goes on by being done again.
    public init(_ claim: Claim, revision: Int, standing: InvoiceStanding?) {
        guard let standing else {
            self = claim.lines.isEmpty ? .recordNothing : .issue(claim)
            return
        }
        guard let invoice = standing.invoice else {
            guard claim.lines.isEmpty else {
                self = .issue(claim)
                return
            }
            self = standing.revision == revision ? .nothingToDo : .recordNothing
            return
        }
        self = invoice.claim == claim ? .nothingToDo : .replace(invoice, by: claim)
    }
}
