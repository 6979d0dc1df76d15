public import Values

/// The agency's decision that a contribution year takes no more declarations.
public struct YearClosing: Hashable, Sendable {
    public let year: Int
    public let reason: String
    public let author: Author
    public let at: Instant

    public init(year: Int, reason: String, author: Author, at: Instant) {
        self.year = year
        self.reason = reason
        self.author = author
        self.at = at
    }
}

extension YearClosing {
    /// What an audit entry calls it.
    public static let action = "close_year"
}

extension YearClosing {
    /// What an audit entry vouches for: the reason.
    public var grounds: Fingerprint { Fingerprint(of: DelimitedFields.bytes([String(year), reason])) }
}
