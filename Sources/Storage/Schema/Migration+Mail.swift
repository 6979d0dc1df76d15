extension Migration {
    /// The outbox: mails as they are to be sent, whose rows are only added; and how far each is, which changes.
    static let mail = Migration(name: "0008-mail") { dialect in
        dialect.text(
            of: """
                CREATE TABLE mail (
                    id {text} NOT NULL PRIMARY KEY CHECK ({length}(id) BETWEEN 1 AND 100),
                    kind {text} NOT NULL CHECK (kind IN
                        ('receipt', 'refused', 'certification_asked', 'invitation', 'reminder')),
                    recipient {text} NOT NULL CHECK (recipient <> ''),
                    language {text} NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
                    declarant_kind {text} NOT NULL CHECK (declarant_kind IN ('enterprise', 'vat', 'srn')),
                    identifier {text} NOT NULL CHECK (identifier <> ''),
                    contribution_year {integer} NOT NULL CHECK (contribution_year BETWEEN 1000 AND 9999),
                    name {text} NOT NULL,
                    detail {text},
                    at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999)
                ) {table};
                CREATE TABLE mail_delivery (
                    id {text} NOT NULL PRIMARY KEY REFERENCES mail (id),
                    state {text} NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
                    attempts {integer} NOT NULL CHECK (attempts >= 0),
                    fault {text} NOT NULL,
                    due_at {integer} NOT NULL CHECK (due_at BETWEEN 0 AND 253402300799999)
                ) {table};
                CREATE INDEX mail_delivery_by_due ON mail_delivery (state, due_at);

                """) + dialect.insertOnly("mail")
    }
}
