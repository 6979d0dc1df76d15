/// How the service signs people in with an identity provider (OpenID Connect).
public struct OpenIDSettings: Hashable, Sendable {
    /// Which levels (`acr`) are enough.
    public enum Levels: Hashable, Sendable {
        /// One of these; they are asked for, too.
        case these([String])
        /// The provider has no levels.
        case any
    }

    /// Exactly as the provider writes itself.
    public var issuer: String
    public var clientID: String
    /// `nil` for a client that has none and rests on PKCE alone.
    public var clientSecret: String?
    /// Where the provider sends the browser back to.
    public var redirectURI: String
    public var scopes: [String]
    /// The claim that holds the number of the national register.
    public var personNumberClaim: String
    /// Whether somebody without such a number is refused.
    public var requiresPersonNumber: Bool
    public var levels: Levels
    /// How long ago, in seconds, the person may have proved who they are; `nil` where the provider does not tell.
    public var maxAge: Int?
    /// Whether claims are asked of the userinfo endpoint too.
    public var asksUserInfo: Bool

    public init(
        issuer: String, clientID: String, clientSecret: String?, redirectURI: String,
        scopes: [String] = ["openid", "profile", "egovnrn"], personNumberClaim: String = "egovNRN",
        requiresPersonNumber: Bool = true, levels: Levels, maxAge: Int? = 3600, asksUserInfo: Bool = false
    ) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.redirectURI = redirectURI
        self.scopes = scopes
        self.personNumberClaim = personNumberClaim
        self.requiresPersonNumber = requiresPersonNumber
        self.levels = levels
        self.maxAge = maxAge
        self.asksUserInfo = asksUserInfo
    }
}
