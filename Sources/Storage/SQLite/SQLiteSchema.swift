import Foundation
import GRDB

/// Which database a file holds, and the steps that it lacks.
enum SQLiteSchema {
    /// Looks into a file without changing it: what is not ours stays as it is.
    ///
    /// - Throws: `missing`, `foreign` or `newer`.
    static func inspect(_ file: String, create: Bool, _ migrations: [Migration]) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            if create { return }
            throw StorageFault.missing
        }
        guard !isFolder.boolValue else { throw StorageFault.foreign }
        var configuration = SQLiteSetting().configuration
        configuration.allowsUnsafeTransactions = true
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        try queue.unsafeRead { database in
            let applied = try applied(database)
            if applied.isEmpty && !create { throw StorageFault.missing }
            _ = try Migration.missing(of: migrations, after: applied)
        }
        try queue.close()
    }

    /// The steps that a database has; none where it is empty.
    ///
    /// - Throws: `foreign` for another program's.
    private static func applied(_ database: GRDB.Database) throws -> [String] {
        guard try database.tableExists(MigrationTable.name) else {
            let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            guard count == 0 else { throw StorageFault.foreign }
            return []
        }
        return try String.fetchAll(database, sql: MigrationTable.names)
    }

    /// Takes all steps that are missing, in the transaction at hand: two programs that start at once take them once.
    static func migrate(_ database: GRDB.Database, _ migrations: [Migration]) throws {
        let applied = try applied(database)
        if applied.isEmpty { try database.execute(sql: MigrationTable.creation(.sqlite)) }
        let missing = try Migration.missing(of: migrations, after: applied)
        for (position, migration) in zip(missing.indices, missing) {
            try database.execute(sql: migration.text(.sqlite))
            try database.execute(sql: MigrationTable.insertion, arguments: [position + 1, migration.name])
        }
    }
}
