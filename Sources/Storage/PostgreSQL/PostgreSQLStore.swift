import Foundation
import Service
import Values

/// Declarations in a database of a PostgreSQL server, which several programs may share.
final class PostgreSQLStore: DeclarationDatabase {
    let pool: ConnectionPool
    /// The address without its password, for messages.
    let name: String
    /// Threads of this program wait here, so that only one of them holds a connection to wait for other programs.
    private let writing = NSLock()

    /// - Parameter migrations: the steps of the schema; a test has others.
    init(address: String, create: Bool, migrations: [Migration] = Migration.all) throws(Problems) {
        pool = ConnectionPool(address)
        name = DatabaseAddress.postgreSQL(address).description
        try PostgreSQLSchema(store: self, migrations: migrations).prepare(create: create)
    }

    func read<Result>(_ body: (any StoreReading) throws(Problems) -> Result) throws(Problems) -> Result {
        try transaction(Opening.reading) { connection throws(Problems) in
            try run(body, on: connection)
        }
    }

    func write<Result>(_ body: (any StoreWriting) throws(Problems) -> Result) throws(Problems) -> Result {
        try alone { connection throws(Problems) in
            try run(body, on: connection)
        }
    }

    func run<Result>(
        _ body: (StoreTransaction) throws(Problems) -> Result, on connection: PostgreSQLConnection
    ) throws(Problems) -> Result {
        let transaction = StoreTransaction(PostgreSQLSession(connection), database: name)
        let result = try body(transaction)
        if let fault = transaction.fault { throw Problems([fault.problem(name)]) }
        return result
    }

    /// A transaction that adds, while no other does.
    func alone<Result>(
        _ body: (PostgreSQLConnection) throws(Problems) -> Result
    ) throws(Problems) -> Result {
        guard writing.lock(before: Date(timeIntervalSinceNow: 10)) else {
            throw Problems([StorageFault.unavailable(.busy).problem(name)])
        }
        defer { writing.unlock() }
        return try transaction(Opening.writing, body)
    }

    /// - Throws: whatever went wrong. When the commit's outcome is not known, that is `storage.unavailable` too: the
    ///   same request under the same key finds out.
    func transaction<Result>(
        _ opening: String, _ body: (PostgreSQLConnection) throws(Problems) -> Result
    ) throws(Problems) -> Result {
        let connection = try reporting { () throws(StorageFault) in try pool.begin(opening) }
        defer { pool.end(connection) }
        let result = try body(connection)
        // A transaction in which a statement failed is rolled back by COMMIT, without an error.
        let outcome = try reporting { () throws(StorageFault) in try connection.run("COMMIT") }
        guard outcome == "COMMIT" else { throw Problems([StorageFault.unavailable(.other).problem(name)]) }
        return result
    }

    func reporting<Result>(_ work: () throws(StorageFault) -> Result) throws(Problems) -> Result {
        do throws(StorageFault) { return try work() } catch { throw Problems([error.problem(name)]) }
    }

    /// How transactions begin.
    enum Opening {
        /// Every statement sees the same state.
        static let reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

        /// Each statement sees what was committed before it.
        static let changing = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"

        /// The audit chain is one, so there is one writer for the whole store: the first statement waits for the lock.
        /// At `READ COMMITTED` the statements after it see what was committed before the lock was had; at a higher
        /// level they would see the state of before the wait.
        static let writing = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock(\(lock))"

        /// A number of this program's own: `medlevy` in ASCII.
        private static let lock = 0x6D_6564_6C65_7679 as Int64
    }
}
