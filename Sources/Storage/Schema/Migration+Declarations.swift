extension Migration {
    /// Declarations with their revisions, verdicts and receipts, the answers to clients' keys, and the audit chain.
    static let declarations = Migration(name: "0001-declarations") { dialect in
        let tables = [
            "audit_entry", "declarant", "declaration", "revision", "registration", "verdict", "receipt", "answer",
            "year_closing",
        ]
        return dialect.text(of: declarationTables) + tables.map(dialect.insertOnly).joined()
    }

    private static let declarationTables = """
        CREATE TABLE audit_entry (
            sequence {integer} PRIMARY KEY CHECK (sequence >= 1),
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            person {text} NOT NULL,
            role {text} NOT NULL,
            on_behalf_of {text},
            action {text} NOT NULL,
            subject {text} NOT NULL,
            before_hash {bytes} CHECK ({length}(before_hash) = 32),
            after_hash {bytes} CHECK ({length}(after_hash) = 32),
            grounds_hash {bytes} CHECK ({length}(grounds_hash) = 32),
            request_id {text} NOT NULL,
            previous_hash {bytes} NOT NULL CHECK ({length}(previous_hash) = 32),
            hash {bytes} NOT NULL CHECK ({length}(hash) = 32)
        ) {table};
        CREATE TABLE declarant (
            id {integer} PRIMARY KEY,
            kind {text} NOT NULL CHECK (kind IN ('enterprise', 'vat', 'srn')),
            identifier {text} NOT NULL CHECK (identifier <> ''),
            UNIQUE (kind, identifier)
        ) {table};
        CREATE TABLE declaration (
            id {integer} PRIMARY KEY,
            declarant_id {integer} NOT NULL REFERENCES declarant (id),
            contribution_year {integer} NOT NULL CHECK (contribution_year BETWEEN 1000 AND 9999),
            UNIQUE (contribution_year, declarant_id)
        ) {table};
        CREATE TABLE revision (
            declaration_id {integer} NOT NULL REFERENCES declaration (id),
            number {integer} NOT NULL CHECK (number >= 1),
            event {text} NOT NULL
                CHECK (event IN ('save_draft', 'submit', 'correct', 'withdraw', 'set_ex_officio')),
            turnover_year {integer} NOT NULL CHECK (turnover_year BETWEEN 1000 AND 9999),
            name {text} NOT NULL,
            street {text} NOT NULL,
            postal_code {text} NOT NULL,
            city {text} NOT NULL,
            country {text} NOT NULL CHECK ({length}(country) = 2),
            language {text} NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
            contact_name {text} NOT NULL,
            contact_email {text} NOT NULL,
            contact_phone {text},
            box {text} CHECK (box IN ('below_threshold', 'not_established_not_active')),
            total_cents {integer} CHECK (total_cents BETWEEN 0 AND 1000000000000000),
            levy_cents {integer} CHECK (levy_cents BETWEEN 0 AND 1000000000000000),
            self_control {integer} NOT NULL CHECK (self_control IN (0, 1)),
            corrected_revision {integer} CHECK (corrected_revision >= 1),
            correction_reason {text},
            certificate_date {text} CHECK ({length}(certificate_date) = 10),
            certified_hash {bytes} CHECK ({length}(certified_hash) = 32),
            certifier_name {text},
            certifier_profession {text} CHECK (certifier_profession IN ('auditor', 'accountant')),
            certifier_number {text},
            certifier_position {text} CHECK (certifier_position IN ('internal', 'external')),
            reason {text},
            person {text} NOT NULL,
            role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            hash {bytes} NOT NULL CHECK ({length}(hash) = 32),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            PRIMARY KEY (declaration_id, number),
            CHECK ((total_cents IS NULL) = (levy_cents IS NULL)),
            CHECK (box IS NOT NULL OR total_cents IS NOT NULL),
            CHECK ((corrected_revision IS NULL) = (correction_reason IS NULL)),
            CHECK ((certificate_date IS NULL) = (certified_hash IS NULL)
                AND (certificate_date IS NULL) = (certifier_name IS NULL)
                AND (certificate_date IS NULL) = (certifier_profession IS NULL)
                AND (certificate_date IS NULL) = (certifier_number IS NULL)
                AND (certificate_date IS NULL) = (certifier_position IS NULL))
        ) {table without rowid};
        CREATE TABLE registration (
            declaration_id {integer} NOT NULL,
            revision {integer} NOT NULL,
            activity {text} NOT NULL CHECK (activity <> ''),
            device_class {text} NOT NULL CHECK (device_class <> ''),
            PRIMARY KEY (declaration_id, revision, activity, device_class),
            FOREIGN KEY (declaration_id, revision) REFERENCES revision (declaration_id, number)
        ) {table without rowid};
        CREATE TABLE verdict (
            audit_sequence {integer} PRIMARY KEY REFERENCES audit_entry (sequence),
            declaration_id {integer} NOT NULL,
            revision {integer} NOT NULL,
            answer {text} NOT NULL CHECK (answer IN ('certified', 'refused')),
            reason {text},
            certificate_date {text} CHECK ({length}(certificate_date) = 10),
            certified_hash {bytes} CHECK ({length}(certified_hash) = 32),
            certifier_name {text},
            certifier_profession {text} CHECK (certifier_profession IN ('auditor', 'accountant')),
            certifier_number {text},
            certifier_position {text} CHECK (certifier_position IN ('internal', 'external')),
            person {text} NOT NULL,
            role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            FOREIGN KEY (declaration_id, revision) REFERENCES revision (declaration_id, number),
            CHECK ((answer = 'refused') = (reason IS NOT NULL)),
            CHECK ((answer = 'certified') = (certificate_date IS NOT NULL)),
            CHECK ((certificate_date IS NULL) = (certified_hash IS NULL)),
            CHECK (answer = 'refused' OR certifier_name IS NOT NULL),
            CHECK ((certifier_name IS NULL) = (certifier_profession IS NULL)
                AND (certifier_name IS NULL) = (certifier_number IS NULL)
                AND (certifier_name IS NULL) = (certifier_position IS NULL))
        ) {table};
        CREATE INDEX verdict_by_revision ON verdict (declaration_id, revision);
        CREATE TABLE receipt (
            reference {text} NOT NULL PRIMARY KEY,
            declaration_id {integer} NOT NULL,
            revision {integer} NOT NULL,
            event {text} NOT NULL CHECK (event IN
                ('save_draft', 'submit', 'correct', 'withdraw', 'certify', 'refuse', 'set_ex_officio')),
            hash {bytes} NOT NULL CHECK ({length}(hash) = 32),
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            audit_sequence {integer} NOT NULL REFERENCES audit_entry (sequence),
            audit_hash {bytes} NOT NULL CHECK ({length}(audit_hash) = 32),
            document {bytes} NOT NULL,
            FOREIGN KEY (declaration_id, revision) REFERENCES revision (declaration_id, number)
        ) {table};
        CREATE INDEX receipt_by_declaration ON receipt (declaration_id, audit_sequence);
        CREATE INDEX receipt_by_hash ON receipt (hash, audit_sequence);
        CREATE INDEX receipt_by_audit ON receipt (audit_sequence);
        CREATE TABLE answer (
            key {text} NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
            input_hash {bytes} NOT NULL CHECK ({length}(input_hash) = 32),
            declaration_id {integer} NOT NULL,
            revision {integer} NOT NULL,
            receipt {text} REFERENCES receipt (reference),
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
            FOREIGN KEY (declaration_id, revision) REFERENCES revision (declaration_id, number)
        ) {table without rowid};
        CREATE TABLE year_closing (
            year {integer} PRIMARY KEY CHECK (year BETWEEN 1000 AND 9999),
            audit_sequence {integer} NOT NULL UNIQUE REFERENCES audit_entry (sequence),
            reason {text} NOT NULL,
            person {text} NOT NULL,
            role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
            on_behalf_of {text},
            at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999)
        ) {table};

        """
}
