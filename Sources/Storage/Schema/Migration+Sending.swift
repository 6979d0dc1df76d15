extension Migration {
    /// What comes after invoices: declarations that are said anew once their year is closed, reminders, and the outbox
    /// of documents, of which how far each is changes.
    static let sending = Migration(name: "0009-sending") { dialect in
        dialect.text(of: reopeningTable + reminderTable + sendingTables)
            + ["reopening", "payment_reminder", "document_sending"].map(dialect.insertOnly).joined()
    }

    private static let reopeningTable = """
        CREATE TABLE reopening (
            kind {text} NOT NULL CHECK (kind IN ('enterprise', 'vat', 'srn')),
            identifier {text} NOT NULL CHECK (identifier <> ''),
            contribution_year {integer} NOT NULL CHECK (contribution_year BETWEEN 1000 AND 9999),
            number {integer} NOT NULL CHECK (number >= 1),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            revision {integer} NOT NULL CHECK (revision >= 0),
            reason {text} NOT NULL CHECK (reason <> ''),
            person {text} NOT NULL,
            role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            PRIMARY KEY (kind, identifier, contribution_year, number)
        ) {table without rowid};

        """

    private static let reminderTable = """
        CREATE TABLE payment_reminder (
            year {integer} NOT NULL,
            series {text} NOT NULL,
            sequence {integer} NOT NULL,
            step {integer} NOT NULL CHECK (step IN (1, 2)),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            open_cents {integer} NOT NULL CHECK (open_cents > 0),
            days_late {integer} NOT NULL,
            person {text} NOT NULL,
            role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            PRIMARY KEY (year, series, sequence, step),
            FOREIGN KEY (year, series, sequence) REFERENCES invoice (year, series, sequence)
        ) {table without rowid};

        """

    private static let sendingTables = """
        CREATE TABLE document_sending (
            id {text} NOT NULL PRIMARY KEY CHECK ({length}(id) BETWEEN 1 AND 100),
            kind {text} NOT NULL CHECK (kind IN ('document', 'first_reminder', 'second_reminder')),
            way {text} NOT NULL CHECK (way IN ('mail', 'peppol')),
            year {integer} NOT NULL CHECK (year BETWEEN 2000 AND 2099),
            series {text} NOT NULL CHECK (series IN ('A', 'L', 'C')),
            sequence {integer} NOT NULL CHECK (sequence BETWEEN 1 AND 9999999),
            recipient {text} NOT NULL CHECK (recipient <> ''),
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999)
        ) {table};
        CREATE INDEX document_sending_of_document ON document_sending (year, series, sequence);
        CREATE TABLE document_delivery (
            id {text} NOT NULL PRIMARY KEY REFERENCES document_sending (id),
            state {text} NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
            attempts {integer} NOT NULL CHECK (attempts >= 0),
            fault {text} NOT NULL,
            due_at {integer} NOT NULL CHECK (due_at BETWEEN 0 AND 253402300799999)
        ) {table};
        CREATE INDEX document_delivery_by_due ON document_delivery (state, due_at);

        """
}
