public import Declarations
import Values

/// Who asks, and what the request is known by.
public struct FilingRequest: Sendable {
    public let author: Author
    /// What logs and audit entries know the request by.
    public let id: String
    /// What the client made up before it asked: the same key again gets the same answer. `nil` for none.
    public let key: String?
    /// The version that the client saw of the one declaration that it changes; `nil` for whichever there is.
    public let version: DeclarationVersion?
    /// What the office is called that the author acts from, for whoever is told; `nil` where that is not known.
    public let firm: String?

    public init(
        author: Author, id: String, key: String? = nil, version: DeclarationVersion? = nil, firm: String? = nil
    ) {
        self.author = author
        self.id = id
        self.key = key
        self.version = version
        self.firm = firm
    }

    /// The same request, about a version.
    public func about(_ version: DeclarationVersion?) -> FilingRequest {
        FilingRequest(author: author, id: id, key: key, version: version, firm: firm)
    }

    /// Whether the declaration is still as the client saw it: looked at where it is changed, since somebody may have
    /// been faster.
    func problem(with history: DeclarationHistory) -> Problem? {
        let current = DeclarationVersion(history)
        guard let version, version != current else { return nil }
        return Problem(.versionDiffers, ["value": "\"\(version)\"", "version": "\"\(current)\""])
    }

    /// The key of one declaration of a batch.
    func key(of number: Int, inBatch: Bool) -> String? { inBatch ? key.map { "\($0)/\(number)" } : key }
}
