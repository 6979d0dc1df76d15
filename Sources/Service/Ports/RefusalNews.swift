/// What the mail of a refusal tells: who would not certify, and why.
public struct RefusalNews: Hashable, Sendable {
    /// The person and their office, as people know them; empty where neither is known.
    public let by: String
    public let reason: String
    /// Whether nothing can be corrected: the year is closed.
    public let isLast: Bool

    init(by: String, reason: String, isLast: Bool) {
        self.by = by
        self.reason = reason
        self.isLast = isLast
    }

    /// What no reason begins with.
    private static let mark = "\u{1}refusal"
    private static let lastMark = "\u{1}last-refusal"

    /// As the outbox keeps it: a line each, the reason last, since it may have several.
    var text: String {
        let mark = isLast ? RefusalNews.lastMark : RefusalNews.mark
        return [mark, by.replacing("\n", with: " "), reason].joined(separator: "\n")
    }

    /// As it was kept: mails of earlier have the reason alone.
    init(text: String) {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        let isMarked = lines.count == 3 && [RefusalNews.mark, RefusalNews.lastMark].contains(lines[0])
        isLast = isMarked && lines[0] == RefusalNews.lastMark
        by = isMarked ? lines[1] : ""
        reason = isMarked ? lines[2] : text
    }
}

extension StoredMail {
    /// What the mail of a refusal tells; `nil` for other mails.
    public var refusal: RefusalNews? { kind == .refused ? detail.map(RefusalNews.init(text:)) : nil }
}
