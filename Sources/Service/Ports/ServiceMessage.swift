public import Access
public import Values

/// A message that everyone sees after signing in: maintenance, a change.
public struct ServiceMessage: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    public let text: Phrase
    public let from: Instant
    /// The moment from which it is not shown any more.
    public let until: Instant
    public let author: AccessAuthor
    public let at: Instant

    public init(number: Int, text: Phrase, from: Instant, until: Instant, author: AccessAuthor, at: Instant) {
        self.number = number
        self.text = text
        self.from = from
        self.until = until
        self.author = author
        self.at = at
    }

    /// What an audit entry calls it.
    public static let action = "write_message"

    /// What an audit entry vouches for.
    public var hash: Fingerprint {
        let texts = Language.allCases.map { text[$0] }
        return Fingerprint(
            of: DelimitedFields.bytes([String(number)] + texts + [from.description, until.description]))
    }
}

/// That a message is not shown any more before its end.
public struct MessageEnd: Hashable, Sendable {
    public let number: Int
    public let author: AccessAuthor
    public let at: Instant

    public init(number: Int, author: AccessAuthor, at: Instant) {
        self.number = number
        self.author = author
        self.at = at
    }

    public static let action = "end_message"
}
