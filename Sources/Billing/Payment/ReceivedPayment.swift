public import Declarations
public import Values

/// Something that was paid on an invoice, or taken off what is open of it.
public struct ReceivedPayment: Hashable, Sendable {
    /// The bank's day, or the day on which it was decided.
    public let day: CivilDate
    /// Below zero where it is taken back.
    public let amount: Cents
    public let way: Allocation.Way
    /// Who said it, and why, where a reason was given.
    public let author: Author
    public let reason: String?

    public init(day: CivilDate, amount: Cents, way: Allocation.Way, author: Author, reason: String?) {
        self.day = day
        self.amount = amount
        self.way = way
        self.author = author
        self.reason = reason
    }
}
