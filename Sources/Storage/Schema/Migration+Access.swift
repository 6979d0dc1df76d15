extension Migration {
    /// Who may do what: organisations with the events of their access, whom they name, answers to clients' keys, and
    /// messages with their dismissals.
    static let access = Migration(name: "0002-access") { dialect in
        let tables = [
            "access_organisation", "access_event", "access_party", "access_answer", "message", "message_end",
            "message_dismissal",
        ]
        return dialect.text(of: accessTables) + tables.map(dialect.insertOnly).joined()
    }

    private static let accessTables = """
        CREATE TABLE access_organisation (
            id {integer} PRIMARY KEY,
            kind {text} NOT NULL CHECK (kind IN ('enterprise', 'riziv', 'vat', 'srn', 'agency')),
            number {text} NOT NULL CHECK (number <> ''),
            UNIQUE (kind, number)
        ) {table};
        CREATE TABLE access_event (
            organisation_id {integer} NOT NULL REFERENCES access_organisation (id),
            number {integer} NOT NULL CHECK (number >= 1),
            event {text} NOT NULL CHECK (event <> ''),
            content {text} NOT NULL,
            party {text} NOT NULL CHECK (party <> ''),
            role {text} NOT NULL CHECK (role <> ''),
            on_behalf_of {text},
            reason {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            PRIMARY KEY (organisation_id, number)
        ) {table without rowid};
        CREATE TABLE access_party (
            kind {text} NOT NULL CHECK (kind IN ('person', 'mandatary', 'client')),
            party {text} NOT NULL CHECK (party <> ''),
            organisation_id {integer} NOT NULL,
            event {integer} NOT NULL,
            PRIMARY KEY (kind, party, organisation_id),
            FOREIGN KEY (organisation_id, event) REFERENCES access_event (organisation_id, number)
        ) {table without rowid};
        CREATE TABLE access_answer (
            key {text} NOT NULL PRIMARY KEY CHECK ({length}(key) BETWEEN 1 AND 200),
            input_hash {bytes} NOT NULL CHECK ({length}(input_hash) = 32),
            organisation_id {integer} NOT NULL,
            event {integer} NOT NULL,
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            FOREIGN KEY (organisation_id, event) REFERENCES access_event (organisation_id, number)
        ) {table without rowid};
        CREATE TABLE message (
            number {integer} PRIMARY KEY CHECK (number >= 1),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            nl {text} NOT NULL CHECK (nl <> ''),
            fr {text} NOT NULL CHECK (fr <> ''),
            de {text} NOT NULL CHECK (de <> ''),
            en {text} NOT NULL CHECK (en <> ''),
            shown_from {integer} NOT NULL CHECK (shown_from BETWEEN 0 AND 253402300799999),
            shown_until {integer} NOT NULL CHECK (shown_until BETWEEN 0 AND 253402300799999),
            party {text} NOT NULL CHECK (party <> ''),
            role {text} NOT NULL CHECK (role <> ''),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            CHECK (shown_from < shown_until)
        ) {table};
        CREATE INDEX message_by_end ON message (shown_until);
        CREATE TABLE message_end (
            number {integer} PRIMARY KEY REFERENCES message (number),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            party {text} NOT NULL CHECK (party <> ''),
            role {text} NOT NULL CHECK (role <> ''),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999)
        ) {table};
        CREATE TABLE message_dismissal (
            person {text} NOT NULL CHECK (person <> ''),
            number {integer} NOT NULL REFERENCES message (number),
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            PRIMARY KEY (person, number)
        ) {table without rowid};

        """
}
