import Service
import Values

extension StoreTransaction: SignInChanging, SignInRecording {
    // MARK: Attempts that an identity provider has to answer

    func add(_ attempt: SignInAttempt) throws(Problems) {
        try execute(
            Table.signInAttempt.insertion,
            [
                .bytes(attempt.state.bytes), .bytes(attempt.cookie.bytes), .text(attempt.nonce),
                .text(attempt.verifier), .text(attempt.returnTo), .integer(attempt.expiresAt.milliseconds),
            ])
    }

    func takeAttempt(_ state: Fingerprint) throws(Problems) -> SignInAttempt? {
        try all(SignInChange.takeAttempt, [.bytes(state.bytes)], "sign_in_attempt") { row throws(BrokenRow) in
            try row.attempt()
        }.first
    }

    // MARK: Sessions

    func add(_ session: StoredSession) throws(Problems) {
        try execute(Table.session.insertion, session.cells)
    }

    func touch(_ session: Fingerprint, at: Instant) throws(Problems) {
        try execute(SignInChange.touch, [.integer(at.milliseconds), .bytes(session.bytes)])
    }

    func removeSession(_ token: Fingerprint) throws(Problems) -> StoredSession? {
        try all(SignInChange.removeSession, [.bytes(token.bytes)], "session") { row throws(BrokenRow) in
            try row.session()
        }.first
    }

    func removeSessions(of identity: String, except token: Fingerprint?) throws(Problems) -> Int {
        let arguments: [SQLValue] = [.text(identity), .bytes(token?.bytes ?? [])]
        return try rows(SignInChange.removeSessions, arguments).count
    }

    // MARK: Clients

    func add(_ token: StoredToken) throws(Problems) {
        try execute(
            Table.clientToken.insertion,
            [
                .bytes(token.token.bytes), .text(token.client), .text(token.organisation),
                .text(token.scopes.joined(separator: " ")),
                .integer(token.expiresAt.milliseconds),
            ])
    }

    // MARK: Counters

    func fill(
        _ key: String, spans: Int64, window: Int64, at: Instant
    ) throws(Problems) -> (isTaken: Bool, emptyAt: Instant) {
        let now = at.milliseconds
        let arguments = [now + spans, now, now, spans, now, now, spans, now + window].map { SQLValue.integer($0) }
        if let emptyAt = try integer(SignInChange.fill, [.text(key)] + arguments) {
            return (true, Instant(milliseconds: emptyAt))
        }
        return (false, Instant(milliseconds: try integer(SignInSelection.bucket, [.text(key)]) ?? now))
    }

    func replace(_ count: AttemptCount?, with new: AttemptCount, at: Instant) throws(Problems) -> Bool {
        let cells: [SQLValue] = [
            .integer(new.failures), .integer(new.refusedUntil.milliseconds), .integer(at.milliseconds),
        ]
        guard let count else { return try !rows(SignInChange.addCount, [.text(new.key)] + cells).isEmpty }
        let old: [SQLValue] = [.integer(count.failures), .integer(count.refusedUntil.milliseconds)]
        return try !rows(SignInChange.replaceCount, cells + [.text(new.key)] + old).isEmpty
    }

    func forgetAttempts(_ key: String) throws(Problems) { try execute(SignInChange.forgetCount, [.text(key)]) }

    func purge(at: Instant, idle: Instant, forgotten: Instant) throws(Problems) {
        for statement in SignInChange.purgeEnded { try execute(statement, [.integer(at.milliseconds)]) }
        try execute(SignInChange.purgeIdle, [.integer(idle.milliseconds)])
        try execute(SignInChange.purgeCounts, [.integer(forgotten.milliseconds)])
    }
}
