extension Migration {
    /// A contribution year's decisions, its invoices and credit notes, the ledger, and what banks told.
    static let billing = Migration(name: "0006-billing") { dialect in
        dialect.text(of: documentTables + paymentTables) + Table.ofBilling.map { dialect.insertOnly($0.name) }.joined()
    }

    private static let documentTables = """
        CREATE TABLE creditor (
            hash {bytes} NOT NULL PRIMARY KEY CHECK ({length}(hash) = 32),
            content {text} NOT NULL
        ) {table};
        CREATE TABLE billing_event (
            number {integer} PRIMARY KEY CHECK (number >= 1),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            kind {text} NOT NULL CHECK (kind IN ('decide_year', 'issue_invoices', 'import_statement', 'allocate',
                'write_off', 'ask_refund', 'decide_refund')),
            subject {text} NOT NULL,
            reason {text},
            person {text} NOT NULL,
            role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999)
        ) {table};
        CREATE TABLE year_decision (
            year {integer} NOT NULL CHECK (year BETWEEN 2000 AND 2099),
            number {integer} NOT NULL CHECK (number >= 1),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            step {text} NOT NULL CHECK (step <> ''),
            budget_cents {integer} CHECK (budget_cents BETWEEN 0 AND 1000000000000000),
            cost_cents {integer} CHECK (cost_cents BETWEEN 0 AND 1000000000000000),
            rate_units {integer} CHECK (rate_units BETWEEN 0 AND 10000000000),
            PRIMARY KEY (year, number),
            UNIQUE (event, position),
            CHECK ((cost_cents IS NULL) = (rate_units IS NULL))
        ) {table without rowid};
        CREATE TABLE invoice (
            year {integer} NOT NULL CHECK (year BETWEEN 2000 AND 2099),
            series {text} NOT NULL CHECK (series IN ('A', 'L')),
            sequence {integer} NOT NULL CHECK (sequence BETWEEN 1 AND 9999999),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            declaration_id {integer} NOT NULL,
            revision {integer} NOT NULL,
            ex_officio {integer} NOT NULL CHECK (ex_officio IN (0, 1)),
            standing {integer} NOT NULL CHECK (standing >= 1),
            base {integer} NOT NULL CHECK (base >= 0),
            unit {integer} NOT NULL CHECK (unit >= 0),
            amount_cents {integer} NOT NULL CHECK (amount_cents > 0),
            issued {text} NOT NULL CHECK ({length}(issued) = 10),
            due {text} NOT NULL CHECK ({length}(due) = 10 AND due >= issued),
            replaces {integer},
            creditor {bytes} NOT NULL REFERENCES creditor (hash),
            tables_hash {text} NOT NULL,
            PRIMARY KEY (year, series, sequence),
            UNIQUE (event, position),
            UNIQUE (declaration_id, series, standing),
            FOREIGN KEY (declaration_id, revision) REFERENCES revision (declaration_id, number),
            FOREIGN KEY (year, series, replaces) REFERENCES invoice (year, series, sequence)
        ) {table without rowid};
        CREATE TABLE credit_note (
            year {integer} NOT NULL,
            sequence {integer} NOT NULL CHECK (sequence BETWEEN 1 AND 9999999),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            credited_series {text} NOT NULL,
            credited_sequence {integer} NOT NULL,
            revision {integer} NOT NULL,
            amount_cents {integer} NOT NULL CHECK (amount_cents > 0),
            issued {text} NOT NULL CHECK ({length}(issued) = 10),
            reason {text} NOT NULL CHECK (reason <> ''),
            explanation {text},
            remaining_cents {integer} NOT NULL CHECK (remaining_cents >= 0),
            PRIMARY KEY (year, sequence),
            UNIQUE (event, position),
            UNIQUE (year, credited_series, credited_sequence),
            FOREIGN KEY (year, credited_series, credited_sequence) REFERENCES invoice (year, series, sequence)
        ) {table without rowid};
        CREATE TABLE nothing_due (
            declaration_id {integer} NOT NULL,
            series {text} NOT NULL CHECK (series IN ('A', 'L')),
            standing {integer} NOT NULL CHECK (standing >= 1),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            revision {integer} NOT NULL,
            PRIMARY KEY (declaration_id, series, standing),
            UNIQUE (event, position),
            FOREIGN KEY (declaration_id, revision) REFERENCES revision (declaration_id, number)
        ) {table without rowid};
        CREATE TABLE posting (
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            line {integer} NOT NULL CHECK (line >= 1),
            day {text} NOT NULL CHECK ({length}(day) = 10),
            year {integer},
            subject {text} NOT NULL,
            account {text} NOT NULL CHECK (account <> ''),
            declarant_id {integer} REFERENCES declarant (id),
            amount_cents {integer} NOT NULL CHECK (amount_cents <> 0),
            PRIMARY KEY (event, position, line),
            CHECK ((account = 'receivable') = (declarant_id IS NOT NULL))
        ) {table without rowid};

        """

    private static let paymentTables = """
        CREATE TABLE bank_statement (
            account {text} NOT NULL CHECK (account <> ''),
            id {text} NOT NULL CHECK (id <> ''),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            sequence {integer},
            opened_on {text} CHECK ({length}(opened_on) = 10),
            closed_on {text} NOT NULL CHECK ({length}(closed_on) = 10),
            opening_cents {integer} NOT NULL,
            closing_cents {integer} NOT NULL,
            PRIMARY KEY (account, id),
            UNIQUE (event, position)
        ) {table without rowid};
        CREATE TABLE bank_transaction (
            account {text} NOT NULL,
            statement {text} NOT NULL,
            number {integer} NOT NULL CHECK (number >= 1),
            amount_cents {integer} NOT NULL CHECK (amount_cents > 0),
            direction {text} NOT NULL CHECK (direction IN ('credit', 'debit')),
            status {text} NOT NULL CHECK (status IN ('booked', 'pending', 'information')),
            nature {text} NOT NULL CHECK (nature IN ('payment', 'reversal', 'returned', 'charges')),
            nature_reason {text},
            booked_on {text} CHECK ({length}(booked_on) = 10),
            value_on {text} CHECK ({length}(value_on) = 10),
            communication {text} CHECK ({length}(communication) = 12),
            other_reference {text},
            free_text {text},
            name {text},
            other_account {text},
            bic {text},
            bank_reference {text},
            end_to_end {text},
            PRIMARY KEY (account, statement, number),
            FOREIGN KEY (account, statement) REFERENCES bank_statement (account, id)
        ) {table without rowid};
        CREATE TABLE refund (
            number {integer} PRIMARY KEY CHECK (number >= 1),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            declarant_id {integer} NOT NULL REFERENCES declarant (id),
            amount_cents {integer} NOT NULL CHECK (amount_cents > 0),
            beneficiary {text} NOT NULL CHECK (beneficiary <> ''),
            iban {text} NOT NULL CHECK (iban <> ''),
            bic {text},
            UNIQUE (event, position)
        ) {table};
        CREATE TABLE refund_decision (
            refund {integer} PRIMARY KEY REFERENCES refund (number),
            event {integer} NOT NULL REFERENCES billing_event (number),
            position {integer} NOT NULL,
            approved {integer} NOT NULL CHECK (approved IN (0, 1)),
            UNIQUE (event, position)
        ) {table};
        CREATE TABLE allocation (
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
            way {text} NOT NULL CHECK (way IN ('communication', 'confirmed', 'moved', 'transfer', 'written_off')),
            PRIMARY KEY (event, position),
            FOREIGN KEY (account, statement, number) REFERENCES bank_transaction (account, statement, number),
            FOREIGN KEY (invoice_year, invoice_series, invoice_sequence) REFERENCES invoice (year, series, sequence),
            CHECK ((account IS NULL) = (statement IS NULL) AND (account IS NULL) = (number IS NULL)),
            CHECK ((invoice_year IS NULL) = (invoice_series IS NULL)
                AND (invoice_year IS NULL) = (invoice_sequence IS NULL)),
            CHECK (invoice_year IS NULL OR refund IS NULL)
        ) {table without rowid};
        CREATE INDEX allocation_of_invoice ON allocation (invoice_year, invoice_series, invoice_sequence);
        CREATE INDEX allocation_of_declarant ON allocation (declarant_id);
        CREATE INDEX allocation_of_transaction ON allocation (account, statement, number);
        CREATE INDEX posting_of_declarant ON posting (declarant_id);

        """
}
