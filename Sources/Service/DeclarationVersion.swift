public import Declarations

/// Which state of a declaration somebody saw. Nothing is ever taken away, so two numbers tell one state from every
/// other.
public struct DeclarationVersion: Hashable, Sendable {
    /// The number of the newest revision.
    public let revision: Int
    /// How many verdicts there are on any of its revisions.
    public let verdicts: Int

    public init(revision: Int, verdicts: Int) {
        self.revision = revision
        self.verdicts = verdicts
    }

    public init(_ history: DeclarationHistory) {
        self.init(revision: history.revisions.count, verdicts: history.verdicts.count)
    }
}

extension DeclarationVersion: CustomStringConvertible {
    /// `2.1`
    public var description: String { "\(revision).\(verdicts)" }
}
