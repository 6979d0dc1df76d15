import Foundation
import GRDB
import Service
import Values

/// A backup that somebody wants back. It is believed only after everything in it was checked.
struct Backup {
    let path: String

    /// Hands over what it holds, all of it checked.
    ///
    /// - Throws: `storage.missing`, `storage.foreign`, `storage.newer`, `storage.damaged`, or what is wrong with the
    ///   audit chain.
    func read(_ body: (any SQLSession) throws(Problems) -> Void) throws(Problems) {
        try SQLiteStore.reporting(path) {
            let file = URL(fileURLWithPath: path).path
            try SQLiteSchema.inspect(file, create: false, Migration.all)
            var configuration = SQLiteSetting().configuration
            configuration.readonly = true
            let queue = try DatabaseQueue(path: file, configuration: configuration)
            let applied = try queue.read { try check($0) }
            let whole = applied == Migration.all.count ? queue : try Backup.migrated(queue)
            try whole.read { database in
                let session = SQLiteSession(database)
                try AuditVerification(StoreTransaction(session, database: path)).run()
                try body(session)
            }
        }
    }

    /// A copy with the steps of the schema that came after the backup was made. The backup itself stays as it is; the
    /// copy is a file without a name, which ends with the program at the latest.
    private static func migrated(_ queue: DatabaseQueue) throws -> DatabaseQueue {
        let copy = try DatabaseQueue(path: "", configuration: SQLiteSetting().configuration)
        try queue.backup(to: copy)
        try copy.write { try SQLiteSchema.migrate($0, Migration.all) }
        return copy
    }

    /// - Returns: how many steps of the schema it has.
    private func check(_ database: GRDB.Database) throws -> Int {
        guard try String.fetchAll(database, sql: "PRAGMA integrity_check(1)") == ["ok"] else {
            throw StorageFault.damaged("integrity")
        }
        guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
            throw StorageFault.damaged("foreign keys")
        }
        let applied = try String.fetchAll(database, sql: MigrationTable.names).count
        let expected = try DatabaseQueue().write { empty in
            try SQLiteSchema.migrate(empty, Array(Migration.all.prefix(applied)))
            return try Backup.schema(empty)
        }
        guard try Backup.schema(database) == expected else { throw StorageFault.damaged("schema") }
        return applied
    }

    /// Every table, index and trigger, as it was made.
    private static func schema(_ database: GRDB.Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master
                WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name
                """)
    }
}

extension Backup {
    /// Makes a database of SQLite's that is one file, from what another database holds.
    static func write(
        to part: String, for path: String, _ fill: (any SQLSession) throws(StorageFault) -> Void
    ) throws(Problems) {
        try SQLiteStore.reporting(path) {
            let file = try SQLiteFile.new(part)
            try file.write { database in
                try SQLiteSchema.migrate(database, Migration.all)
                try fill(SQLiteSession(database))
            }
            try SQLiteFile.finish(file)
        }
    }
}
