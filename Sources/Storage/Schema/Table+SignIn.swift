extension Table {
    /// What a copy takes along of sign-in, each after those that it points to. Sessions, tokens and what else is only
    /// good for a while are left: whoever restores a copy lets everybody sign in again.
    static let keptOfSignIn = [account, recoveryCode]

    /// What a copy leaves.
    static let passing = [
        "sign_in_attempt", "session", "account_ticket", "client_token", "rate_bucket", "attempt_count",
    ]

    static let session = Table(
        "session", key: [],
        columns: [
            "token_hash", "number", "issuer", "subject", "person_number", "name", "level", "methods",
            "authenticated_at", "profile", "organisation", "place", "started_at", "seen_at", "ends_at", "identity",
        ])

    static let signInAttempt = Table(
        "sign_in_attempt", key: [],
        columns: ["state_hash", "cookie_hash", "nonce", "verifier", "return_to", "expires_at"])

    static let account = Table(
        "account", key: [.text("id")],
        columns: [
            "id", "email", "name", "organisation", "state", "password", "seed", "new_seed", "last_step", "created_at",
        ])

    static let accountTicket = Table(
        "account_ticket", key: [], columns: ["token_hash", "account_id", "purpose", "expires_at"])

    static let recoveryCode = Table(
        "recovery_code", key: [.text("account_id"), .bytes("code_hash")], columns: ["account_id", "code_hash"])

    static let clientToken = Table(
        "client_token", key: [], columns: ["token_hash", "client_id", "organisation", "scopes", "expires_at"])
}
