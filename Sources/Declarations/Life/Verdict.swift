public import Values

/// What a certifier said of one revision: a certificate bound to its hash, or a refusal with its reason. It is never
/// changed; a later revision voids it.
public struct Verdict: Hashable, Sendable {
    public enum Answer: Hashable, Sendable {
        case certified(Certificate)
        case refused(Certifier?, reason: String)
    }

    /// The revision it is about.
    public let revision: Int
    public let answer: Answer
    public let author: Author
    public let at: Instant

    public init(revision: Int, answer: Answer, author: Author, at: Instant) {
        self.revision = revision
        self.answer = answer
        self.author = author
        self.at = at
    }

    public var event: LifeEvent {
        switch answer {
        case .certified: .certify
        case .refused: .refuse
        }
    }
}
