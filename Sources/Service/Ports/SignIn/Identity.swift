public import Values

/// Who somebody was found to be at sign-in: what an identity provider vouches for, or an account of our own.
public struct Identity: Hashable, Sendable {
    /// Who vouches: the provider's issuer, or `Identity.ownIssuer` for accounts.
    public let issuer: String
    /// What the issuer knows the person by. Only together with the issuer does it name somebody.
    public let subject: String
    /// The number of the national register (rijksregisternummer, numéro de registre national,
    /// Nationalregisternummer) or BIS number, eleven digits; `nil` where the issuer gives none.
    public let personNumber: String?
    public let name: String
    /// How sure the issuer is: its `acr`.
    public let level: String
    /// How the person proved it: the issuer's `amr`.
    public let methods: [String]
    /// When the person last proved it.
    public let authenticatedAt: Instant

    /// The issuer of accounts of our own.
    public static let ownIssuer = "medlevy:accounts"

    public init(
        issuer: String, subject: String, personNumber: String?, name: String, level: String, methods: [String],
        authenticatedAt: Instant
    ) {
        self.issuer = issuer
        self.subject = subject
        self.personNumber = personNumber
        self.name = name
        self.level = level
        self.methods = methods
        self.authenticatedAt = authenticatedAt
    }

    /// Issuer and subject as one short text: thirty-two hexadecimal digits.
    public var id: String {
        String(Fingerprint(of: DelimitedFields.bytes([issuer, subject])).description.prefix(32))
    }

    /// The account of our own that this is; `nil` for a provider's.
    public var account: String? { issuer == Identity.ownIssuer ? subject : nil }
}
