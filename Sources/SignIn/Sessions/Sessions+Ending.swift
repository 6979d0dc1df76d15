public import Service
public import Values

extension Sessions {
    /// Signs out: the token is good for nothing from now on, on every instance.
    public func end(_ token: BearerSecret, from origin: RequestOrigin) throws(Problems) {
        let now = clock.now()
        try store.recordSignIn { store throws(Problems) in
            guard let session = try store.removeSession(token.fingerprint) else { return }
            let acting = Acting(session.identity, requestID: origin.id)
            try SecurityEvent.sessionEnded.enter(session.auditSubject, by: acting, at: now, in: store)
        }
    }

    /// Ends one session of an identity by its number. Whether one may is for the caller to decide.
    ///
    /// - Throws: `session.unknown`.
    public func end(number: String, of identity: String, by acting: Acting) throws(Problems) {
        let now = clock.now()
        try store.recordSignIn { store throws(Problems) in
            guard let session = try store.sessions(of: identity).first(where: { $0.number == number }),
                try store.removeSession(session.token) != nil
            else { throw Problems([Problem(.sessionUnknown)]) }
            try SecurityEvent.sessionEnded.enter(session.auditSubject, by: acting, at: now, in: store)
        }
    }

    /// Ends the sessions in which somebody acts for an organisation.
    ///
    /// - Parameter belongs: whether a session's identity is that person's, who may sign in with several keys.
    /// - Returns: how many there were.
    public func endAll(
        actingFor organisation: String, by acting: Acting, of belongs: (Identity) -> Bool
    ) throws(Problems) -> Int {
        let now = clock.now()
        return try store.recordSignIn { store throws(Problems) in
            let ended = try store.sessions(actingFor: organisation).filter { belongs($0.identity) }
            for session in ended where try store.removeSession(session.token) != nil {
                try SecurityEvent.sessionEnded.enter(session.auditSubject, by: acting, at: now, in: store)
            }
            return ended.count
        }
    }

    /// Ends the sessions of an identity, but for one: after a factor changed, or when somebody may no longer sign in.
    ///
    /// - Returns: how many there were.
    @discardableResult
    public func endAll(
        of identity: String, except token: BearerSecret? = nil, by acting: Acting
    ) throws(Problems) -> Int {
        let now = clock.now()
        return try store.recordSignIn { store throws(Problems) in
            let count = try store.removeSessions(of: identity, except: token?.fingerprint)
            if count > 0 {
                try SecurityEvent.sessionEnded.enter("identity/\(identity)", by: acting, at: now, in: store)
            }
            return count
        }
    }
}

extension StoredSession {
    /// What the audit chain calls a session.
    var auditSubject: String { "session/\(number)" }
}
