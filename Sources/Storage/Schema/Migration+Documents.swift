extension Migration {
    /// Signed requests for a chief access manager, by their fingerprint.
    static let documents = Migration(name: "0007-signed-documents") { dialect in
        dialect.text(
            of: """
                CREATE TABLE signed_document (
                    kind {text} NOT NULL CHECK (kind IN ('enterprise', 'riziv', 'vat', 'srn', 'agency')),
                    number {text} NOT NULL CHECK (number <> ''),
                    hash {bytes} NOT NULL CHECK ({length}(hash) = 32),
                    bytes {bytes} NOT NULL,
                    party {text} NOT NULL CHECK (party <> ''),
                    at {integer} NOT NULL CHECK (at BETWEEN 0 AND 253402300799999),
                    PRIMARY KEY (kind, number, hash)
                ) {table};

                """) + dialect.insertOnly("signed_document")
    }
}
