extension Migration {
    /// Interest and fines of invoices that are late: each once for an invoice, and taken back once at most.
    static let lateCharges = Migration(name: "0011-late-charges") { dialect in
        dialect.text(
            of: """
                CREATE TABLE late_charge (
                    year {integer} NOT NULL,
                    series {text} NOT NULL,
                    sequence {integer} NOT NULL,
                    kind {text} NOT NULL CHECK (kind IN ('interest', 'fine')),
                    taken_back {integer} NOT NULL CHECK (taken_back IN (0, 1)),
                    event {integer} NOT NULL REFERENCES billing_event (number),
                    position {integer} NOT NULL,
                    base_cents {integer} CHECK (base_cents > 0),
                    rate_units {integer} CHECK (rate_units BETWEEN 0 AND 10000000000),
                    amount_cents {integer} NOT NULL CHECK (amount_cents > 0),
                    tables_hash {text} NOT NULL,
                    PRIMARY KEY (year, series, sequence, kind, taken_back),
                    UNIQUE (event, position),
                    FOREIGN KEY (year, series, sequence) REFERENCES invoice (year, series, sequence),
                    CHECK ((kind = 'interest') = (rate_units IS NOT NULL)),
                    CHECK ((kind = 'interest') = (base_cents IS NOT NULL))
                ) {table without rowid};

                """) + dialect.insertOnly("late_charge")
    }
}
