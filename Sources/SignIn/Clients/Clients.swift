public import Access
public import Service
import Values

/// Software that acts for an organisation: it shows its secret and gets tokens that last minutes. Which software there
/// is, and what it may do, is access' own affair and looked up there each time.
public struct Clients: Sendable {
    let access: AccessOffice
    let store: any SignInStore
    let clock: any Clock
    let randomness: any Randomness
    let memory = TokenMemory()
    /// How long a token lasts, in seconds.
    public let tokenLife: Int

    public init(
        access: AccessOffice, store: any SignInStore, clock: any Clock, randomness: any Randomness,
        tokenLife: Int = 600
    ) {
        self.access = access
        self.store = store
        self.clock = clock
        self.randomness = randomness
        self.tokenLife = tokenLife
    }

    /// What new software is known by, and its secret, which is shown once and kept by nobody.
    public struct Credentials: Sendable {
        public let id: ClientID
        public let secret: BearerSecret
    }

    /// New ones, by chance.
    public func newCredentials() -> Credentials? {
        ClientID("client-" + Hexadecimal.text(randomness.bytes(8))).map {
            Credentials(id: $0, secret: BearerSecret(randomness))
        }
    }
}
