/// How long what belongs to accounts is good for, in seconds.
public struct AccountTerms: Hashable, Sendable {
    public var invitation: Int
    /// From the password to the one-time code.
    public var secondFactor: Int
    public var attempts: AttemptTerms
    /// Passwords shown, per address.
    public var signIn: RateLimit

    public init(
        invitation: Int = 604_800, secondFactor: Int = 300, attempts: AttemptTerms = AttemptTerms(),
        signIn: RateLimit = RateLimit(10, every: 60)
    ) {
        self.invitation = invitation
        self.secondFactor = secondFactor
        self.attempts = attempts
        self.signIn = signIn
    }
}
