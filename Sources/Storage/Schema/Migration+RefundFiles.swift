extension Migration {
    /// The files of refunds that were made for the bank, and which refund is in which: in one at most.
    static let refundFiles = Migration(name: "0010-refund-files") { dialect in
        dialect.text(
            of: """
                CREATE TABLE refund_file (
                    number {integer} PRIMARY KEY CHECK (number >= 1),
                    event {integer} NOT NULL REFERENCES billing_event (number),
                    position {integer} NOT NULL,
                    requested_on {text} NOT NULL CHECK ({length}(requested_on) = 10),
                    creditor {bytes} NOT NULL REFERENCES creditor (hash),
                    UNIQUE (event, position)
                ) {table};
                CREATE TABLE refund_in_file (
                    refund {integer} PRIMARY KEY REFERENCES refund (number),
                    refund_file {integer} NOT NULL REFERENCES refund_file (number)
                ) {table};
                CREATE INDEX refund_in_file_by_file ON refund_in_file (refund_file);

                """) + dialect.insertOnly("refund_file") + dialect.insertOnly("refund_in_file")
    }
}
