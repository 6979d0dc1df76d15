public import Declarations
public import Values

/// The answers on a declaration's form as they were saved once: what comes after is kept beside it.
public struct StoredForm: Hashable, Sendable {
    public let key: DeclarationKey
    /// Counted from 1 for each declaration.
    public let number: Int
    /// The number of the revision that was the newest one then; 0 for none. Once there is a newer one, the form is of
    /// no use any more.
    public let base: Int
    public let answers: FormAnswers
    public let author: Author
    public let at: Instant

    public init(
        key: DeclarationKey, number: Int, base: Int, answers: FormAnswers, author: Author, at: Instant
    ) {
        self.key = key
        self.number = number
        self.base = base
        self.answers = answers
        self.author = author
        self.at = at
    }
}
