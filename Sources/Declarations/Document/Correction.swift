/// That a declaration corrects an earlier revision, and why. The number tells that its author knew the newest one.
public struct Correction: Hashable, Sendable {
    /// The number of the revision that it takes the place of, counted from 1.
    public let revision: Int
    public let reason: String

    public init(revision: Int, reason: String) {
        self.revision = revision
        self.reason = reason
    }
}
