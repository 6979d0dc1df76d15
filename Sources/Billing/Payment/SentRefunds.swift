public import Declarations
public import Values

/// A file of refunds that was made for the bank. A refund is in one at most: it is never paid out twice.
public struct SentRefunds: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    /// The day on which the bank is asked to carry it out.
    public let requestedOn: CivilDate
    /// The fingerprint of the creditor's data, from whose account it is.
    public let creditor: Fingerprint
    /// The numbers of its refunds, in their order.
    public let refunds: [Int]
    public let author: Author
    public let at: Instant

    public init(
        number: Int, requestedOn: CivilDate, creditor: Fingerprint, refunds: [Int], author: Author, at: Instant
    ) {
        self.number = number
        self.requestedOn = requestedOn
        self.creditor = creditor
        self.refunds = refunds
        self.author = author
        self.at = at
    }

    /// What the bank knows the file by: unique for the account for good.
    public var name: String {
        let digits = String(number)
        return "MEDLEVY-F-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)"
    }
}
