/// The statements that look up sign-in.
enum SignInSelection {
    static let session = "\(sessions) WHERE token_hash = ?"
    static let sessionsOfIdentity = "\(sessions) WHERE identity = ? ORDER BY started_at DESC, number"
    static let sessionsOfOrganisation = "\(sessions) WHERE organisation = ? ORDER BY started_at DESC, number"
    private static let sessions = "SELECT \(sessionColumns) FROM session"
    static let sessionColumns = Table.session.columns.dropLast().joined(separator: ", ")

    static let account = "\(accounts) WHERE id = ?"
    static let accountByEmail = "\(accounts) WHERE email = ?"
    static let accountsOfOrganisation = "\(accounts) WHERE organisation = ? ORDER BY email"
    private static let accounts = "SELECT \(Table.account.columns.joined(separator: ", ")) FROM account"

    static let ticket = "SELECT \(ticketColumns) FROM account_ticket WHERE token_hash = ?"
    static let ticketColumns = Table.accountTicket.columns.joined(separator: ", ")
    static let recoveryCodeCount = "SELECT count(*) FROM recovery_code WHERE account_id = ?"

    static let token =
        "SELECT \(Table.clientToken.columns.joined(separator: ", ")) FROM client_token WHERE token_hash = ?"

    static let attempts = "SELECT key, failures, refused_until FROM attempt_count WHERE key = ?"
    static let bucket = "SELECT empty_at FROM rate_bucket WHERE key = ?"
}
