import Values

/// How often and how long what is in an outbox is tried: the same for mails and for documents.
enum SendingPatience {
    /// Taken out together, one after the other; each may take as long as what carries it lets it.
    static let together = 10
    /// In seconds: longer than making and sending all of them may take.
    static let lease = 600
    /// In seconds, after each attempt; the last one again and again.
    private static let pauses = [60, 300, 900, 3600, 14_400, 43_200]
    /// Then it is given up: after about five days.
    private static let most = 15

    /// Whether it is not tried again.
    static func isOver(_ fault: MailFault, after attempts: Int) -> Bool {
        attempts >= most || fault == .refused(fault.reason)
    }

    /// When it is tried again.
    static func next(after attempts: Int, from now: Instant) -> Instant {
        now.adding(seconds: pauses[min(max(1, attempts), pauses.count) - 1])
    }
}
