import Foundation
import GRDB
import Glibc
import Service
import Values

/// Declarations in one file of SQLite's, with a write-ahead log: one writer at a time, and readers that never wait.
final class SQLiteStore: DeclarationDatabase {
    /// Those who look a little up, as each request does; `nil` in memory. They go before the pool, which then tidies up
    /// as the last one.
    private let readers: SQLiteReaders?
    let pool: any DatabaseWriter
    /// As it was given, for messages.
    let path: String
    private let commits = SharedCommit()
    /// In a file there is a log beside which everybody reads on; in memory there is one connection for all.
    var readingWaits: Bool { pool is DatabaseQueue }

    /// - Parameter migrations: the steps of the schema; a test has others.
    init(
        path: String, create: Bool, migrations: [Migration] = Migration.all,
        setting: SQLiteSetting = SQLiteSetting()
    ) throws(Problems) {
        self.path = path
        readers = SQLiteReaders(path: path, setting: setting)
        let file = URL(fileURLWithPath: path).path
        pool = try SQLiteStore.reporting(path) {
            try SQLiteSchema.inspect(file, create: create, migrations)
            SQLiteStore.makePrivate(file)
            let pool = try DatabasePool(path: file, configuration: setting.configuration)
            // A commit is on the disk before it is acknowledged; GRDB's own choice for a log is less.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try pool.write { try SQLiteSchema.migrate($0, migrations) }
            return pool
        }
    }

    /// Makes a file that is not there readable by its owner alone: people's data are in it. SQLite makes those beside
    /// it alike, and says what stands in the way. A file that is there is let alone: closing it would give up the locks
    /// that this program holds on it.
    private static func makePrivate(_ file: String) {
        let made = open(file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if made >= 0 { close(made) }
    }

    /// A database that is gone with the program.
    init() throws(Problems) {
        path = "memory"
        readers = nil
        pool = try SQLiteStore.reporting("memory") {
            let queue = try DatabaseQueue(configuration: SQLiteSetting().configuration)
            try queue.write { try SQLiteSchema.migrate($0, Migration.all) }
            return queue
        }
    }

    func read<Result>(_ body: (any StoreReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try reading { transaction throws(Problems) in try body(transaction) }
    }

    /// Reads in one transaction, whose view of the database does not change meanwhile.
    func reading<Result>(_ body: (StoreTransaction) throws(Problems) -> Result) throws(Problems) -> Result {
        try SQLiteStore.reporting(path) {
            guard let readers else { return try pool.read { try body(transaction($0)) } }
            return try readers.read { try body(transaction($0)) }
        }
    }

    func write<Result>(_ body: (any StoreWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try together { transaction throws(Problems) in try body(transaction) }
    }

    /// Writes in one transaction with whoever else writes at this moment: one file has one writer.
    func together<Result>(_ body: (StoreTransaction) throws(Problems) -> Result) throws(Problems) -> Result {
        try commits.write(body) { pieces throws(Problems) in
            try SQLiteStore.reporting(path) {
                try pool.write { database in
                    guard pieces.count > 1 else {
                        for piece in pieces { try piece.run(transaction(database)) }
                        return
                    }
                    for piece in pieces { try run(piece, apart: database) }
                }
            }
        }
    }

    /// What the piece added is taken back alone when it throws. SQLite itself takes everything back where the disk is
    /// full or does not answer: nobody's piece is kept then.
    private func run(_ piece: SharedCommit.Piece, apart database: GRDB.Database) throws {
        do {
            try database.inSavepoint {
                try piece.run(transaction(database))
                return .commit
            }
        } catch  where database.isInsideTransaction {}
    }

    private func transaction(_ database: GRDB.Database) -> StoreTransaction {
        StoreTransaction(SQLiteSession(database), database: path)
    }

    /// Whatever goes wrong inside, as a problem.
    static func reporting<Result>(_ path: String, _ work: () throws -> Result) throws(Problems) -> Result {
        do {
            return try work()
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems([StorageFault(error).problem(path)])
        }
    }
}

/// How connections are set up.
struct SQLiteSetting: Sendable {
    /// How long another process is waited for.
    var busyTimeout = 10.0
    /// The largest file, in pages; a test fills the disk with it.
    var largestPageCount: Int?

    var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        configuration.foreignKeysEnabled = true
        configuration.label = "medlevy"
        configuration.prepareDatabase { [largestPageCount] database in
            // What a damaged file claims is not believed. The pages that are written over and over stay in memory
            // (32 MB), and go from the log (16 MB) to their places all at once. Who only reads keeps less (1 MB).
            // What a savepoint would put back stays in memory too: it is never needed after a crash.
            let cache = database.configuration.readonly ? 1000 : 32_000
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -\(cache); PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY
                    """)
            if let largestPageCount { try database.execute(sql: "PRAGMA max_page_count = \(largestPageCount)") }
        }
        return configuration
    }
}
