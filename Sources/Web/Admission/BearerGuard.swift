import Access
import HTTPTypes
import Law
import Service
import SignIn
import Values

/// Finds out who shows a bearer token: software with one of its own, or a person with that of a session. Cookies count
/// for nothing here, so that no other site can make a browser ask.
struct BearerGuard: Sendable {
    let clients: Clients
    let sessions: Sessions

    /// - Throws: `token.missing`, and `token.unknown` for what is too long to be one, at once; the rest is found out
    ///   when it is asked for.
    func admittance(_ headers: HTTPFields) throws(Refusal) -> Admittance {
        guard let shown = BearerGuard.token(headers) else { throw Refusal(.tokenMissing) }
        guard shown.utf8.count <= 200 else { throw Refusal(.tokenUnknown) }
        let token = BearerSecret(shown: shown)
        return Admittance(
            { [self] () throws(Problems) in try holder(of: token) },
            check: { [clients] caller throws(Problems) in try clients.check(caller) })
    }

    private static func token(_ headers: HTTPFields) -> String? {
        guard let header = headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        return parts.count == 2 && parts[0].lowercased() == "bearer" ? String(parts[1]) : nil
    }

    private func holder(of token: BearerSecret) throws(Problems) -> Caller {
        do throws(Problems) {
            return try clients.holder(of: token)
        } catch {
            guard error.listed.contains(where: { $0.code == .tokenUnknown }) else { throw error }
            guard let session = try sessions.find(token), session.isForPrograms else { throw error }
            return try Caller(session)
        }
    }
}

extension Caller {
    /// A person in a session, as whom they chose to act.
    init(_ session: StoredSession) throws(Problems) {
        guard let person = session.identity.person else {
            throw Problems([Problem(.identityRefused, ["reason": "sub"])])
        }
        let profile: Caller.Profile =
            switch session.profile {
            case .none, .person: .privatePerson
            case .organisation(let id): OrganisationID(id).map { .organisation($0) } ?? .privatePerson
            }
        self.init(person: person, as: profile, means: session.identity.means)
    }
}

extension StoredSession {
    /// Whether it was begun for a person's programs, whose token is shown as a bearer's: the browser's own never is.
    var isForPrograms: Bool { place.hasPrefix(StoredSession.programs) }

    /// How the place of such a session begins.
    static let programs = "API"
}
