extension Migration {
    /// What was answered on the pages of declarations' forms. They are found by the declaration's name, since it may be
    /// one of which nothing was said yet.
    static let forms = Migration(name: "0005-forms") { dialect in
        dialect.text(
            of: """
                CREATE TABLE form (
                    kind {text} NOT NULL CHECK (kind IN ('enterprise', 'vat', 'srn')),
                    identifier {text} NOT NULL CHECK (identifier <> ''),
                    contribution_year {integer} NOT NULL CHECK (contribution_year BETWEEN 1000 AND 9999),
                    number {integer} NOT NULL CHECK (number >= 1),
                    base {integer} NOT NULL CHECK (base >= 0),
                    answers {bytes} NOT NULL,
                    person {text} NOT NULL,
                    role {text} NOT NULL CHECK (role IN ('actor', 'certifier', 'agency')),
                    on_behalf_of {text},
                    at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
                    PRIMARY KEY (kind, identifier, contribution_year, number)
                ) {table};

                """) + dialect.insertOnly("form")
    }
}
