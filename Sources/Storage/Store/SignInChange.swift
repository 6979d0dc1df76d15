/// The statements that change sign-in. Each says what it expects to find, so that of two at once one changes nothing.
enum SignInChange {
    static let takeAttempt = """
        DELETE FROM sign_in_attempt WHERE state_hash = ?
        RETURNING \(Table.signInAttempt.columns.joined(separator: ", "))
        """

    static let touch = "UPDATE session SET seen_at = ? WHERE token_hash = ?"
    static let removeSession = "DELETE FROM session WHERE token_hash = ? RETURNING \(SignInSelection.sessionColumns)"
    static let removeSessions = "DELETE FROM session WHERE identity = ? AND token_hash <> ? RETURNING number"

    static let updateAccount = "UPDATE account SET state = ?, password = ?, seed = ?, new_seed = ? WHERE id = ?"
    static let useStep = "UPDATE account SET last_step = ? WHERE id = ? AND last_step < ? RETURNING id"
    static let takeTicket =
        "DELETE FROM account_ticket WHERE token_hash = ? RETURNING \(SignInSelection.ticketColumns)"
    static let removeTickets = "DELETE FROM account_ticket WHERE account_id = ? AND purpose = ?"
    static let removeRecoveryCodes = "DELETE FROM recovery_code WHERE account_id = ?"
    static let useRecoveryCode =
        "DELETE FROM recovery_code WHERE account_id = ? AND code_hash = ? RETURNING account_id"

    /// A bucket that leaks evenly needs one number: when it will be empty.
    static let fill = """
        INSERT INTO rate_bucket (key, empty_at) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE
        SET empty_at = CASE WHEN rate_bucket.empty_at > ? THEN rate_bucket.empty_at ELSE ? END + ?
        WHERE CASE WHEN rate_bucket.empty_at > ? THEN rate_bucket.empty_at ELSE ? END + ? <= ?
        RETURNING empty_at
        """

    static let addCount = """
        INSERT INTO attempt_count (key, failures, refused_until, changed_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO NOTHING RETURNING key
        """
    static let replaceCount = """
        UPDATE attempt_count SET failures = ?, refused_until = ?, changed_at = ?
        WHERE key = ? AND failures = ? AND refused_until = ? RETURNING key
        """
    static let forgetCount = "DELETE FROM attempt_count WHERE key = ?"

    static let purgeEnded = [
        "DELETE FROM sign_in_attempt WHERE expires_at <= ?", "DELETE FROM account_ticket WHERE expires_at <= ?",
        "DELETE FROM client_token WHERE expires_at <= ?", "DELETE FROM session WHERE ends_at <= ?",
        "DELETE FROM rate_bucket WHERE empty_at <= ?",
    ]
    static let purgeIdle = "DELETE FROM session WHERE seen_at <= ?"
    static let purgeCounts = "DELETE FROM attempt_count WHERE changed_at <= ?"
}
