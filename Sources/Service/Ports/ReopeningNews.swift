import Declarations

/// What the mail of a reopening tells: that a declaration of a closed year may be said anew once, and why.
public struct ReopeningNews: Hashable, Sendable {
    /// Whether the declarant declared, so that there is something to correct.
    public let isDeclared: Bool
    public let reason: String

    /// - Parameter state: what the declaration is in when it is reopened.
    init(_ reopening: Reopening, _ state: LifeState?) {
        switch state {
        case .submitted, .certified, .refused: isDeclared = true
        case nil, .draft, .withdrawn, .exOfficio, .superseded: isDeclared = false
        }
        reason = reopening.reason
    }

    /// What no receipt's reference looks like.
    private static let mark = "reopened"
    private static let declared = "declared"

    /// As the outbox keeps it: a line each, the reason last, since it may have several.
    var text: String {
        [ReopeningNews.mark, isDeclared ? ReopeningNews.declared : "", reason].joined(separator: "\n")
    }

    /// As it was kept; `nil` for other news.
    init?(text: String) {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 3, lines[0] == ReopeningNews.mark else { return nil }
        isDeclared = lines[1] == ReopeningNews.declared
        reason = lines[2]
    }
}

extension StoredMail {
    /// What the mail of a reopening tells; `nil` for other mails.
    public var reopening: ReopeningNews? { kind == .receipt ? detail.flatMap(ReopeningNews.init(text:)) : nil }
}
