import Values

/// Which tables a database of a server holds, and the steps that it lacks.
struct PostgreSQLSchema {
    let store: PostgreSQLStore
    let migrations: [Migration]

    /// - Throws: `storage.missing`, `storage.foreign` or `storage.newer`.
    func prepare(create: Bool) throws(Problems) {
        let isWhole = try store.transaction(PostgreSQLStore.Opening.reading) { connection throws(Problems) in
            try store.reporting { () throws(StorageFault) in
                let applied = try applied(connection)
                if applied.isEmpty && !create { throw .missing }
                return try Migration.missing(of: migrations, after: applied).isEmpty
            }
        }
        guard !isWhole else { return }
        // Two programs that start at once take each step once.
        try store.alone { connection throws(Problems) in
            try store.reporting { () throws(StorageFault) in try migrate(connection) }
        }
    }

    private func migrate(_ connection: PostgreSQLConnection) throws(StorageFault) {
        try connection.run("SET LOCAL statement_timeout = 0")
        let applied = try applied(connection)
        if applied.isEmpty { try connection.run(MigrationTable.creation(.postgreSQL)) }
        let missing = try Migration.missing(of: migrations, after: applied)
        for (position, migration) in zip(missing.indices, missing) {
            try connection.run(migration.text(.postgreSQL))
            _ = try connection.answer(
                MigrationTable.insertion, [.integer(position + 1), .text(migration.name)])
        }
    }

    private func applied(_ connection: PostgreSQLConnection) throws(StorageFault) -> [String] {
        let tables = try connection.answer(PostgreSQLSchema.tables, []).rows.map(\.values)
        guard tables.contains([.text(MigrationTable.name)]) else {
            guard tables.isEmpty else { throw .foreign }
            return []
        }
        return try connection.answer(MigrationTable.names, []).rows.map { row throws(StorageFault) in
            guard case .text(let name) = row.values.first else { throw .damaged("schema") }
            return name
        }
    }

    private static let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()"
}
