extension Migration {
    /// The last day to declare, as whoever opens a year says it while the tables of the law do not know it.
    static let deadlines = Migration(name: "0013-deadlines") { dialect in
        dialect.text(
            of: """
                ALTER TABLE year_decision ADD COLUMN deadline {text} CHECK ({length}(deadline) = 10);

                """)
    }
}
