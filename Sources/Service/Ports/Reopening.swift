public import Declarations
public import Values

/// The agency's decision that one declaration of a closed year may be said anew, once: handed in late, corrected,
/// withdrawn or set ex officio, and then certified. It is used up by the first revision after it; drafts use up none.
public struct Reopening: Hashable, Sendable {
    public let declaration: DeclarationKey
    /// Counted from 1 within the declaration.
    public let number: Int
    /// The newest revision when it was decided; 0 where nothing was ever said.
    public let revision: Int
    public let reason: String
    public let author: Author
    public let at: Instant

    public init(
        declaration: DeclarationKey, number: Int, revision: Int, reason: String, author: Author, at: Instant
    ) {
        self.declaration = declaration
        self.number = number
        self.revision = revision
        self.reason = reason
        self.author = author
        self.at = at
    }

    /// What an audit entry calls it.
    public static let action = "reopen_declaration"

    /// What an audit entry vouches for.
    public var grounds: Fingerprint {
        Fingerprint(
            of: DelimitedFields.bytes([declaration.description, String(number), String(revision), reason]))
    }

    /// Whether it still admits another revision.
    public func isUnused(after history: DeclarationHistory) -> Bool {
        !history.revisions.contains { $0.number > revision && $0.event != .saveDraft }
    }

    /// Whether it admits a certifier's verdict on the newest revision: on the one that it was made for, and on the one
    /// that stood when it was made.
    public func admitsVerdict(after history: DeclarationHistory) -> Bool {
        let handedIn = history.revisions.filter { $0.number > revision && $0.event != .saveDraft }
        return handedIn.count <= 1
    }
}
