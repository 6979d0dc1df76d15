/// What the mail of a refusal tells: who would not certify, and why.
public struct RefusalNews: Hashable, Sendable {
    /// The person and their office, as people know them; empty where neither is known.
    public let by: String
    public let reason: String

    init(by: String, reason: String) {
        self.by = by
        self.reason = reason
    }

    /// What no reason begins with.
    private static let mark = "\u{1}refusal"

    /// As the outbox keeps it: a line each, the reason last, since it may have several.
    var text: String { [RefusalNews.mark, by.replacing("\n", with: " "), reason].joined(separator: "\n") }

    /// As it was kept: mails of earlier have the reason alone.
    init(text: String) {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        let isMarked = lines.count == 3 && lines[0] == RefusalNews.mark
        by = isMarked ? lines[1] : ""
        reason = isMarked ? lines[2] : text
    }
}

extension StoredMail {
    /// What the mail of a refusal tells; `nil` for other mails.
    public var refusal: RefusalNews? { kind == .refused ? detail.map(RefusalNews.init(text:)) : nil }
}
