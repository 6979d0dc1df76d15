extension Migration {
    /// Sessions, accounts, tokens and counters. Their rows change and go.
    static let signIn = Migration(name: "0003-sign-in") { dialect in dialect.text(of: signInTables) }

    private static let signInTables = """
        CREATE TABLE sign_in_attempt (
            state_hash {bytes} NOT NULL PRIMARY KEY CHECK ({length}(state_hash) = 32),
            cookie_hash {bytes} NOT NULL CHECK ({length}(cookie_hash) = 32),
            nonce {text} NOT NULL,
            verifier {text} NOT NULL,
            return_to {text} NOT NULL,
            expires_at {integer} NOT NULL CHECK (expires_at BETWEEN 0 AND 253402300799999)
        ) {table without rowid};
        CREATE INDEX sign_in_attempt_by_end ON sign_in_attempt (expires_at);
        CREATE TABLE session (
            token_hash {bytes} NOT NULL PRIMARY KEY CHECK ({length}(token_hash) = 32),
            number {text} NOT NULL UNIQUE,
            identity {text} NOT NULL CHECK ({length}(identity) = 32),
            issuer {text} NOT NULL,
            subject {text} NOT NULL CHECK (subject <> ''),
            person_number {text} CHECK ({length}(person_number) = 11),
            name {text} NOT NULL,
            level {text} NOT NULL,
            methods {text} NOT NULL,
            authenticated_at {integer} NOT NULL CHECK (authenticated_at BETWEEN 0 AND 253402300799999),
            profile {text} NOT NULL CHECK (profile IN ('none', 'person', 'organisation')),
            organisation {text},
            place {text} NOT NULL,
            started_at {integer} NOT NULL CHECK (started_at BETWEEN 0 AND 253402300799999),
            seen_at {integer} NOT NULL CHECK (seen_at BETWEEN 0 AND 253402300799999),
            ends_at {integer} NOT NULL CHECK (ends_at BETWEEN 0 AND 253402300799999),
            CHECK ((profile = 'organisation') = (organisation IS NOT NULL))
        ) {table without rowid};
        CREATE INDEX session_by_identity ON session (identity);
        CREATE INDEX session_by_seen ON session (seen_at);
        CREATE INDEX session_by_end ON session (ends_at);
        CREATE TABLE account (
            id {text} NOT NULL PRIMARY KEY CHECK ({length}(id) = 16),
            email {text} NOT NULL UNIQUE CHECK (email <> ''),
            name {text} NOT NULL,
            organisation {text} NOT NULL,
            state {text} NOT NULL CHECK (state IN ('invited', 'active', 'blocked')),
            password {text},
            seed {bytes},
            new_seed {bytes},
            last_step {integer} NOT NULL CHECK (last_step >= 0),
            created_at {integer} NOT NULL CHECK (created_at BETWEEN 0 AND 253402300799999),
            CHECK (state <> 'active' OR (password IS NOT NULL AND seed IS NOT NULL))
        ) {table without rowid};
        CREATE INDEX account_by_organisation ON account (organisation);
        CREATE TABLE account_ticket (
            token_hash {bytes} NOT NULL PRIMARY KEY CHECK ({length}(token_hash) = 32),
            account_id {text} NOT NULL REFERENCES account (id),
            purpose {text} NOT NULL CHECK (purpose IN ('invitation', 'second_factor')),
            expires_at {integer} NOT NULL CHECK (expires_at BETWEEN 0 AND 253402300799999)
        ) {table without rowid};
        CREATE INDEX account_ticket_by_account ON account_ticket (account_id);
        CREATE INDEX account_ticket_by_end ON account_ticket (expires_at);
        CREATE TABLE recovery_code (
            account_id {text} NOT NULL REFERENCES account (id),
            code_hash {bytes} NOT NULL CHECK ({length}(code_hash) = 32),
            PRIMARY KEY (account_id, code_hash)
        ) {table without rowid};
        CREATE TABLE client_token (
            token_hash {bytes} NOT NULL PRIMARY KEY CHECK ({length}(token_hash) = 32),
            client_id {text} NOT NULL,
            organisation {text} NOT NULL,
            scopes {text} NOT NULL,
            expires_at {integer} NOT NULL CHECK (expires_at BETWEEN 0 AND 253402300799999)
        ) {table without rowid};
        CREATE INDEX client_token_by_client ON client_token (client_id);
        CREATE INDEX client_token_by_end ON client_token (expires_at);
        CREATE TABLE rate_bucket (
            key {text} NOT NULL PRIMARY KEY,
            empty_at {integer} NOT NULL CHECK (empty_at >= 0)
        ) {table without rowid};
        CREATE INDEX rate_bucket_by_end ON rate_bucket (empty_at);
        CREATE TABLE attempt_count (
            key {text} NOT NULL PRIMARY KEY,
            failures {integer} NOT NULL CHECK (failures >= 0),
            refused_until {integer} NOT NULL CHECK (refused_until >= 0),
            changed_at {integer} NOT NULL CHECK (changed_at BETWEEN 0 AND 253402300799999)
        ) {table without rowid};
        CREATE INDEX attempt_count_by_change ON attempt_count (changed_at);

        """
}
