/// What the two databases call differently in a schema. Statements on data are the same text for both.
enum Dialect: CaseIterable {
    case sqlite, postgreSQL

    /// A migration's text in this dialect.
    func text(of template: String) -> String {
        var text = template
        for (name, meaning) in words { text = text.replacing("{\(name)}", with: meaning) }
        return text
    }

    /// Texts compare and change case byte by byte, so that both databases have the same order and find the same.
    private var words: [(String, String)] {
        switch self {
        case .sqlite:
            [
                ("integer", "INTEGER"), ("text", "TEXT"), ("bytes", "BLOB"), ("table", "STRICT"),
                ("table without rowid", "STRICT, WITHOUT ROWID"), ("length", "length"),
            ]
        case .postgreSQL:
            [
                ("integer", "BIGINT"), ("text", "TEXT COLLATE \"C\""), ("bytes", "BYTEA"), ("table", ""),
                ("table without rowid", ""), ("length", "octet_length"),
            ]
        }
    }

    /// Refuses every change of a table's rows and their removal.
    func insertOnly(_ table: String) -> String {
        switch self {
        case .sqlite:
            ["UPDATE", "DELETE"].map { change in
                """
                CREATE TRIGGER \(table)_no_\(change.lowercased()) BEFORE \(change) ON \(table)
                BEGIN SELECT RAISE(ABORT, 'rows are only added'); END;

                """
            }.joined()
        case .postgreSQL:
            """
            CREATE TRIGGER \(table)_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON \(table)
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

            """
        }
    }

    /// What must be there before the first table.
    var preparation: String {
        switch self {
        case .sqlite: ""
        case .postgreSQL:
            """
            CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'rows are only added' USING ERRCODE = 'restrict_violation'; END $$;

            """
        }
    }
}
