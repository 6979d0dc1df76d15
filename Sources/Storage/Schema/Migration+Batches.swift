extension Migration {
    /// What was answered to batches.
    static let batches = Migration(name: "0004-batches") { dialect in
        dialect.text(
            of: """
                CREATE TABLE batch (
                    id {text} NOT NULL PRIMARY KEY CHECK ({length}(id) BETWEEN 1 AND 100),
                    owner {text} NOT NULL CHECK (owner <> ''),
                    answer {bytes} NOT NULL,
                    at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999)
                ) {table};

                """) + dialect.insertOnly("batch")
    }
}
