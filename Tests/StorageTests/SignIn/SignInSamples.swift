import Service
import Values

/// What sign-in keeps, invented.
enum SignInSamples {
    static let now = Samples.start

    static func at(_ seconds: Int) -> Instant { Instant(milliseconds: now.milliseconds + Int64(seconds) * 1000) }

    static func hash(_ text: String) -> Fingerprint { Fingerprint(of: Array(text.utf8)) }

    static func identity(_ subject: String = "s-1") -> Identity {
        Identity(
            issuer: "https://idp.example.be", subject: subject, personNumber: "85073003328", name: "Noor Voorbeeld",
            level: "eid", methods: ["eid", "otp"], authenticatedAt: now)
    }

    static func session(
        _ token: String, of subject: String = "s-1", profile: StoredSession.Profile = .none, seen: Int = 0
    ) -> StoredSession {
        StoredSession(
            token: hash(token), number: "n-\(token)", identity: identity(subject), profile: profile,
            place: "192.0.2.1 · Invented/1.0", startedAt: now, seenAt: at(seen), endsAt: at(28_800))
    }

    static func account(_ number: Int = 1, state: StoredAccount.State = .invited) -> StoredAccount {
        StoredAccount(
            id: "00000000000000\(10 + number)", email: "jo\(number)@example.org", name: "Jo Invented",
            organisation: "vat:DE123456789", state: state, password: state == .active ? "$scrypt$" : nil,
            seed: state == .active ? [1, 2, 3] : nil, createdAt: now)
    }

    static func token(_ text: String, client: String = "client-1") -> StoredToken {
        StoredToken(
            token: hash(text), client: client, organisation: "enterprise:0566988259",
            scopes: ["declarations.read"], expiresAt: at(600))
    }
}
