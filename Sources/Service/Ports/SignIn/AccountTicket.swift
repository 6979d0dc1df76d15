public import Values

/// Something short-lived that its holder shows once, for one account: an invitation, or a password that was right and
/// still needs its one-time code.
public struct AccountTicket: Hashable, Sendable {
    public enum Purpose: String, Sendable {
        case invitation

        case secondFactor = "second_factor"
    }

    /// The fingerprint of what the holder shows.
    public let token: Fingerprint
    public let account: String
    public let purpose: Purpose
    public let expiresAt: Instant

    public init(token: Fingerprint, account: String, purpose: Purpose, expiresAt: Instant) {
        self.token = token
        self.account = account
        self.purpose = purpose
        self.expiresAt = expiresAt
    }
}
