public import Values

/// What became of a batch that was handed in through the API, as it was answered: so that it can be asked for again.
public struct StoredBatch: Hashable, Sendable {
    /// What it is called in addresses.
    public let id: String
    /// The organisation or person that handed it in, and may see it.
    public let owner: String
    /// The answer, byte by byte.
    public let answer: [UInt8]
    public let at: Instant

    public init(id: String, owner: String, answer: [UInt8], at: Instant) {
        self.id = id
        self.owner = owner
        self.answer = answer
        self.at = at
    }
}
