public import Service
public import Values

/// Sessions: begun at sign-in, found again by their token, seen and ended by their owner.
public struct Sessions: Sendable {
    let store: any SignInStore
    let clock: any Clock
    let randomness: any Randomness
    public let terms: SessionTerms

    public init(
        store: any SignInStore, clock: any Clock, randomness: any Randomness, terms: SessionTerms = SessionTerms()
    ) {
        self.store = store
        self.clock = clock
        self.randomness = randomness
        self.terms = terms
    }

    /// A session with the token that only its browser gets.
    public struct Started: Sendable {
        public let token: BearerSecret
        public let session: StoredSession
    }

    /// Begins a session after sign-in, and ends the one that the browser had before.
    public func start(
        for identity: Identity, replacing old: BearerSecret? = nil, from origin: RequestOrigin
    ) throws(Problems) -> Started {
        let now = clock.now()
        let place = [origin.address, String(origin.browser.prefix(200))].filter { !$0.isEmpty }.joined(separator: " · ")
        let started = make(
            StoredSession(
                token: Fingerprint(of: []), number: "", identity: identity, profile: .none, place: place,
                startedAt: now, seenAt: now, endsAt: now.adding(seconds: terms.absolute)))
        let acting = Acting(identity, requestID: origin.id)
        try store.recordSignIn { store throws(Problems) in
            if let old { _ = try store.removeSession(old.fingerprint) }
            try store.add(started.session)
            try SecurityEvent.signedIn.enter(identity.auditSubject, by: acting, at: now, in: store)
        }
        return started
    }

    /// The session of a token; `nil` when there is none or it has ended.
    public func find(_ token: BearerSecret) throws(Problems) -> StoredSession? {
        let fingerprint = token.fingerprint
        guard var session = try store.readSignIn({ store throws(Problems) in try store.session(fingerprint) }) else {
            return nil
        }
        let now = clock.now()
        guard isLive(session, at: now) else { return nil }
        if now >= session.seenAt.adding(seconds: terms.touchEvery) {
            try store.changeSignIn { store throws(Problems) in try store.touch(fingerprint, at: now) }
            session.seenAt = now
        }
        return session
    }

    /// Says as whom somebody acts from now on. The session gets a new token; the old one is good for nothing.
    ///
    /// - Throws: `session.ended`.
    public func choose(_ profile: StoredSession.Profile, in token: BearerSecret) throws(Problems) -> Started {
        let now = clock.now()
        return try store.changeSignIn { store throws(Problems) in
            guard var session = try store.removeSession(token.fingerprint), isLive(session, at: now) else {
                throw Problems([Problem(.sessionEnded)])
            }
            session.profile = profile
            session.seenAt = now
            let started = make(session)
            try store.add(started.session)
            return started
        }
    }

    /// The live sessions of one identity, newest first.
    public func list(of identity: String) throws(Problems) -> [StoredSession] {
        let now = clock.now()
        return try store.readSignIn { store throws(Problems) in try store.sessions(of: identity) }
            .filter { isLive($0, at: now) }
    }

    func isLive(_ session: StoredSession, at now: Instant) -> Bool {
        now < session.endsAt && now < session.seenAt.adding(seconds: terms.idle)
    }

    /// The same session under a new token and number.
    private func make(_ session: StoredSession) -> Started {
        let token = BearerSecret(randomness)
        let named = StoredSession(
            token: token.fingerprint, number: Hexadecimal.text(randomness.bytes(8)), identity: session.identity,
            profile: session.profile, place: session.place, startedAt: session.startedAt, seenAt: session.seenAt,
            endsAt: session.endsAt)
        return Started(token: token, session: named)
    }
}

extension Identity {
    /// What the audit chain calls somebody who signed in.
    var auditSubject: String { "identity/\(id)" }
}

extension Acting {
    /// Somebody who acts in their own name.
    public init(_ identity: Identity, requestID: String) {
        self.init(person: identity.name, role: "identity", requestID: requestID)
    }
}
