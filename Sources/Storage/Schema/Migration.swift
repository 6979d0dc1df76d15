/// One step of the schema. A step that a program was delivered with is never edited: what comes after is another step.
struct Migration: Sendable {
    let name: String
    /// The text in a dialect.
    let text: @Sendable (Dialect) -> String

    /// Every step, oldest first.
    static let all = [
        declarations, access, signIn, batches, forms, billing, documents, mail, sending, refundFiles,
        lateCharges, placements, deadlines,
    ]

    /// The steps that a database does not have yet.
    ///
    /// - Parameter applied: the names that it has, oldest first.
    static func missing(of migrations: [Migration], after applied: [String]) throws(StorageFault) -> ArraySlice<
        Migration
    > {
        for (known, name) in zip(migrations, applied) where known.name != name { throw .newer(migration: name) }
        guard applied.count <= migrations.count else { throw .newer(migration: applied[migrations.count]) }
        return migrations[applied.count...]
    }
}

/// The table that says which steps a database has; a database without it is not ours.
enum MigrationTable {
    static let name = "medlevy_migration"

    static func creation(_ dialect: Dialect) -> String {
        dialect.text(
            of: """
                CREATE TABLE medlevy_migration (position {integer} PRIMARY KEY, name {text} NOT NULL UNIQUE) {table};

                """) + dialect.preparation + dialect.insertOnly(name)
    }

    static let names = "SELECT name FROM medlevy_migration ORDER BY position"
    static let insertion = "INSERT INTO medlevy_migration (position, name) VALUES (?, ?)"
}
