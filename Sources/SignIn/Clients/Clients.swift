public import Service
public import Values

/// Software that acts for an organisation: created and revoked by its access manager, with tokens that last minutes.
public struct Clients: Sendable {
    let store: any SignInStore
    let clock: any Clock
    let randomness: any Randomness
    /// How long a token lasts, in seconds.
    public let tokenLife: Int

    public init(
        store: any SignInStore, clock: any Clock, randomness: any Randomness, tokenLife: Int = 600
    ) {
        self.store = store
        self.clock = clock
        self.randomness = randomness
        self.tokenLife = tokenLife
    }

    /// A client with its secret, which is shown once and not kept.
    public struct Created: Sendable {
        public let client: StoredClient
        public let secret: BearerSecret
    }

    /// - Throws: `field.empty`, `field.too-long` for the name; `scope.unknown`.
    public func create(
        name: String, for organisation: String, scopes: [Scope], by acting: Acting
    ) throws(Problems) -> Created {
        guard !name.isEmpty else { throw Problems([Problem(.fieldEmpty, at: Place(field: "name"))]) }
        guard name.utf8.count <= 200 else {
            throw Problems([Problem(.fieldTooLong, at: Place(field: "name"), ["longest": "200"])])
        }
        let (now, secret) = (clock.now(), BearerSecret(randomness))
        let client = StoredClient(
            id: "client-" + Hexadecimal.text(randomness.bytes(8)), organisation: organisation, name: name,
            secret: secret.fingerprint, scopes: Set(scopes).sorted().map(\.rawValue), createdAt: now,
            createdBy: acting.person)
        try store.recordSignIn { store throws(Problems) in
            try store.add(client)
            try SecurityEvent.clientCreated.enter("client/\(client.id)", by: acting, at: now, in: store)
        }
        return Created(client: client, secret: secret)
    }

    /// Every client of an organisation in order of creation, the revoked ones too.
    public func list(of organisation: String) throws(Problems) -> [StoredClient] {
        try store.readSignIn { store throws(Problems) in try store.clients(of: organisation) }
    }

    /// Takes everything away from a client: its tokens are good for nothing from the next request on.
    ///
    /// - Parameter organisation: whose client it must be.
    /// - Throws: `client.unknown`.
    public func revoke(_ id: String, of organisation: String, by acting: Acting) throws(Problems) {
        let now = clock.now()
        try store.recordSignIn { store throws(Problems) in
            guard let client = try store.client(id), client.organisation == organisation else {
                throw Problems([Problem(.clientUnknown, ["id": id])])
            }
            guard try store.revokeClient(id, at: now) else { return }
            try SecurityEvent.clientRevoked.enter("client/\(id)", by: acting, at: now, in: store)
        }
    }
}
