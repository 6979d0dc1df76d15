import Foundation
import GRDB
import Synchronization

/// Connections that only read, each in use by one thread at a time.
///
/// GRDB's own pool hands out connections one request after the other, and prepares each transaction's beginning and end
/// anew: for the little that most requests look up, that costs several times what they do.
final class SQLiteReaders: Sendable {
    private let file: String
    private let configuration: Configuration
    private let idle = Mutex<[DatabaseQueue]>([])

    /// Opens nothing yet.
    init(path: String, setting: SQLiteSetting) {
        file = URL(fileURLWithPath: path).path
        var configuration = setting.configuration
        configuration.readonly = true
        self.configuration = configuration
    }

    /// Reads in one transaction.
    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        let connection = try idle.withLock { $0.popLast() } ?? DatabaseQueue(path: file, configuration: configuration)
        defer { idle.withLock { $0.append(connection) } }
        return try connection.unsafeRead { database in
            try database.cachedStatement(sql: "BEGIN DEFERRED TRANSACTION").execute()
            do {
                let result = try body(database)
                try database.cachedStatement(sql: "COMMIT TRANSACTION").execute()
                return result
            } catch {
                if database.isInsideTransaction { try database.rollback() }
                throw error
            }
        }
    }
}
