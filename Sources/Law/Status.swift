/// How sure a value of the law is. Everything but `published` is said aloud in every answer that used it.
public enum Status: String, CaseIterable, Sendable {
    /// The agency or the official journal gives it.
    case published
    /// Somebody else quotes it.
    case secondary
    /// It follows from published values by a published formula.
    case computed
    /// We conclude it; no source says it.
    case inferred
    /// It held before; whether it still does could not be checked.
    case unconfirmed
    /// Nobody told us. It is refused where it is needed.
    case unknown

    /// Whether an answer that used the value must say so.
    public var isFlagged: Bool { self != .published }
}
