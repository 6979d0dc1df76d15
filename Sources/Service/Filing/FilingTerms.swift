/// How a document is to be taken in.
public struct FilingTerms: Sendable {
    /// Kept as a draft, not handed in.
    public var isDraft = false
    /// Why declarations that don't say it themselves correct the newest revision; `nil` for what is no correction.
    public var correctionReason: String?
    /// Nothing is taken in unless all of it can be.
    public var allOrNothing = false
    /// Whether each declaration gets a key of its own from that of the request.
    public var isBatch = false
    /// Whether what is there already with the very same content is answered as done before, rather than refused for not
    /// saying what it corrects: who hands in a whole file again.
    public var takesSameAgain = false
    /// Whether what was withdrawn stays so where the very same content comes again: who hands in last week's file again
    /// may not know of the withdrawal.
    public var leavesTakenBack = false
    /// How many declarations share a transaction.
    public var together = 250

    public init() {}
}
