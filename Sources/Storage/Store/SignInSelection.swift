/// The statements that look up sign-in.
enum SignInSelection {
    static let session = "\(sessions) WHERE token_hash = ?"
    static let sessionsOfIdentity = "\(sessions) WHERE identity = ? ORDER BY started_at DESC, number"
    private static let sessions = "SELECT \(sessionColumns) FROM session"
    static let sessionColumns = Table.session.columns.dropLast().joined(separator: ", ")

    static let account = "\(accounts) WHERE id = ?"
    static let accountByEmail = "\(accounts) WHERE email = ?"
    static let accountsOfOrganisation = "\(accounts) WHERE organisation = ? ORDER BY email"
    private static let accounts = "SELECT \(Table.account.columns.joined(separator: ", ")) FROM account"

    static let ticket = "SELECT \(ticketColumns) FROM account_ticket WHERE token_hash = ?"
    static let ticketColumns = Table.accountTicket.columns.joined(separator: ", ")
    static let recoveryCodeCount = "SELECT count(*) FROM recovery_code WHERE account_id = ?"

    static let client = "SELECT \(clientColumns) FROM client WHERE id = ?"
    static let clientsOfOrganisation =
        "SELECT \(clientColumns) FROM client WHERE organisation = ? ORDER BY created_at, id"
    private static let clientColumns = Table.client.columns.joined(separator: ", ")

    /// A token and its client in one look, so that revoking is seen at once.
    static let token = """
        SELECT t.token_hash, t.client_id, t.scopes, t.expires_at, c.id, c.organisation, c.name, c.secret_hash,
            c.scopes, c.created_at, c.created_by, c.revoked_at
        FROM client_token t JOIN client c ON c.id = t.client_id WHERE t.token_hash = ?
        """

    static let attempts = "SELECT key, failures, refused_until FROM attempt_count WHERE key = ?"
    static let bucket = "SELECT empty_at FROM rate_bucket WHERE key = ?"
}
