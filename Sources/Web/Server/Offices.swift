public import Audit
public import Law
public import Service
public import SignIn

/// Everything behind the routes: the law, who acts on it, and who finds out who asks.
public struct Offices: Sendable {
    public let book: Lawbook
    public let declarations: DeclarationOffice
    public let billing: BillingOffice
    /// The whole sector, and what was read of it last.
    public let agency: AgencyOffice
    public let access: AccessOffice
    public let sessions: Sessions
    public let clients: Clients
    public let rates: RateGate
    /// Signs in with an identity provider; `nil` where none is set.
    public var relyingParty: RelyingParty?
    /// Accounts of people at foreign companies; `nil` where no key keeps their secrets.
    public var accounts: Accounts?
    /// The provider for development, on this machine alone.
    public var development: DevelopmentProvider?
    /// The outbox, where its mails are shown: in development alone.
    public var shownMails: (any MailStore)?
    /// The public keys of receipts' seals, the one in use first.
    public var sealKeys: [SealKey]
    public let clock: any Clock

    public init(
        book: Lawbook, declarations: DeclarationOffice, billing: BillingOffice, access: AccessOffice,
        sessions: Sessions, clients: Clients, rates: RateGate, clock: any Clock
    ) {
        self.book = book
        self.declarations = declarations
        self.billing = billing
        agency = AgencyOffice(billing: billing, access: access)
        self.access = access
        self.sessions = sessions
        self.clients = clients
        self.rates = rates
        self.clock = clock
        sealKeys = [declarations.sealKey]
    }
}
