import Service
import Values

extension StoreTransaction: SignInReading {
    func session(_ token: Fingerprint) throws(Problems) -> StoredSession? {
        try all(SignInSelection.session, [.bytes(token.bytes)], "session") { row throws(BrokenRow) in
            try row.session()
        }.first
    }

    func sessions(of identity: String) throws(Problems) -> [StoredSession] {
        try all(SignInSelection.sessionsOfIdentity, [.text(identity)], "session") { row throws(BrokenRow) in
            try row.session()
        }
    }

    func sessions(actingFor organisation: String) throws(Problems) -> [StoredSession] {
        try all(SignInSelection.sessionsOfOrganisation, [.text(organisation)], "session") { row throws(BrokenRow) in
            try row.session()
        }
    }

    func account(_ id: String) throws(Problems) -> StoredAccount? {
        try accounts(SignInSelection.account, id).first
    }

    func account(email: String) throws(Problems) -> StoredAccount? {
        try accounts(SignInSelection.accountByEmail, email).first
    }

    func accounts(of organisation: String) throws(Problems) -> [StoredAccount] {
        try accounts(SignInSelection.accountsOfOrganisation, organisation)
    }

    func ticket(_ token: Fingerprint) throws(Problems) -> AccountTicket? {
        try all(SignInSelection.ticket, [.bytes(token.bytes)], "account_ticket") { row throws(BrokenRow) in
            try row.ticket()
        }.first
    }

    func recoveryCodeCount(of account: String) throws(Problems) -> Int {
        Int(try integer(SignInSelection.recoveryCodeCount, [.text(account)]) ?? 0)
    }

    func token(_ token: Fingerprint) throws(Problems) -> StoredToken? {
        try all(SignInSelection.token, [.bytes(token.bytes)], "client_token") { row throws(BrokenRow) in
            try row.clientToken()
        }.first
    }

    func attempts(_ key: String) throws(Problems) -> AttemptCount? {
        try all(SignInSelection.attempts, [.text(key)], "attempt_count") { row throws(BrokenRow) in
            try row.attemptCount()
        }.first
    }

    private func accounts(_ selection: String, _ text: String) throws(Problems) -> [StoredAccount] {
        try all(selection, [.text(text)], "account") { row throws(BrokenRow) in try row.account() }
    }
}
