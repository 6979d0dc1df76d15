extension Migration {
    /// Money that is no contributor's, and confirmations that are undone: a way of allocating that is new. The
    /// table of allocations is made anew with it, row by row as it was. One contributor's declarations, and the invoice
    /// that stands in another's place, are found without looking at all of them.
    static let placements = Migration(name: "0012-placements") { dialect in
        dialect.text(of: placementTable + wayUndone(dialect)) + dialect.insertOnly("placement")
            + (dialect == .sqlite ? dialect.insertOnly("allocation") : "")
    }

    private static let placementTable = """
        CREATE TABLE placement (
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            account {text} NOT NULL,
            statement {text} NOT NULL,
            number {integer} NOT NULL,
            purpose {text} NOT NULL CHECK (purpose IN ('bank_costs', 'strangers_money', 'other')),
            amount_cents {integer} NOT NULL CHECK (amount_cents <> 0),
            PRIMARY KEY (event, position),
            FOREIGN KEY (account, statement, number) REFERENCES bank_transaction (account, statement, number)
        ) {table without rowid};
        CREATE INDEX placement_of_transaction ON placement (account, statement, number);
        CREATE INDEX declaration_of_declarant ON declaration (declarant_id);
        CREATE INDEX replacement_of_invoice ON invoice (year, series, replaces) WHERE replaces IS NOT NULL;

        """

    /// SQLite cannot change a check: the rows move to another table, which takes the old one's name.
    private static func wayUndone(_ dialect: Dialect) -> String {
        let ways = "way IN ('communication', 'confirmed', 'moved', 'transfer', 'written_off', 'undone')"
        switch dialect {
        case .postgreSQL:
            return """
                ALTER TABLE allocation DROP CONSTRAINT allocation_way_check;
                ALTER TABLE allocation ADD CONSTRAINT allocation_way_check CHECK (\(ways));

                """
        case .sqlite:
            return """
                CREATE TABLE allocation_anew (
                    event {integer} NOT NULL REFERENCES billing_event (number),
                    position {integer} NOT NULL,
                    account {text},
                    statement {text},
                    number {integer},
                    declarant_id {integer} NOT NULL REFERENCES declarant (id),
                    invoice_year {integer},
                    invoice_series {text},
                    invoice_sequence {integer},
                    refund {integer} REFERENCES refund (number),
                    amount_cents {integer} NOT NULL CHECK (amount_cents <> 0),
                    way {text} NOT NULL CHECK (\(ways)),
                    PRIMARY KEY (event, position),
                    FOREIGN KEY (account, statement, number)
                        REFERENCES bank_transaction (account, statement, number),
                    FOREIGN KEY (invoice_year, invoice_series, invoice_sequence)
                        REFERENCES invoice (year, series, sequence),
                    CHECK ((account IS NULL) = (statement IS NULL) AND (account IS NULL) = (number IS NULL)),
                    CHECK ((invoice_year IS NULL) = (invoice_series IS NULL)
                        AND (invoice_year IS NULL) = (invoice_sequence IS NULL)),
                    CHECK (invoice_year IS NULL OR refund IS NULL)
                ) {table without rowid};
                INSERT INTO allocation_anew (event, position, \(columns)) SELECT event, position, \(columns)
                    FROM allocation;
                DROP TABLE allocation;
                ALTER TABLE allocation_anew RENAME TO allocation;
                CREATE INDEX allocation_of_invoice ON allocation (invoice_year, invoice_series, invoice_sequence);
                CREATE INDEX allocation_of_declarant ON allocation (declarant_id);
                CREATE INDEX allocation_of_transaction ON allocation (account, statement, number);

                """
        }
    }

    private static let columns = """
        account, statement, number, declarant_id, invoice_year, invoice_series, invoice_sequence, refund, \
        amount_cents, way
        """
}
