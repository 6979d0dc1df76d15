public import Declarations

/// Who asks, and what the request is known by.
public struct FilingRequest: Sendable {
    public let author: Author
    /// What logs and audit entries know the request by.
    public let id: String
    /// What the client made up before it asked: the same key again gets the same answer. `nil` for none.
    public let key: String?

    public init(author: Author, id: String, key: String? = nil) {
        self.author = author
        self.id = id
        self.key = key
    }

    /// The key of one declaration of a batch.
    func key(of number: Int, inBatch: Bool) -> String? { inBatch ? key.map { "\($0)/\(number)" } : key }
}
