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
    private let commits = SharedCommit()
    let readingWaits = true

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
        try together { transaction throws(Problems) in try body(transaction) }
    }

    /// Adds in one transaction with whoever else of this program adds at this moment.
    func together<Result>(_ body: (StoreTransaction) throws(Problems) -> Result) throws(Problems) -> Result {
        try commits.write(body) { pieces throws(Problems) in
            try alone { connection throws(Problems) in
                guard pieces.count > 1 else {
                    for piece in pieces { try piece.run(transaction(on: connection)) }
                    return
                }
                for piece in pieces { try run(piece, apart: connection) }
            }
        }
    }

    /// What the piece added is taken back alone when it throws. Where that is not possible, the connection is lost.
    private func run(_ piece: SharedCommit.Piece, apart connection: PostgreSQLConnection) throws(Problems) {
        try command("SAVEPOINT piece", connection)
        do throws(Problems) {
            try piece.run(transaction(on: connection))
            try command("RELEASE SAVEPOINT piece", connection)
        } catch {
            try command("ROLLBACK TO SAVEPOINT piece; RELEASE SAVEPOINT piece", connection)
        }
    }

    private func command(_ statements: String, _ connection: PostgreSQLConnection) throws(Problems) {
        _ = try reporting { () throws(StorageFault) in try connection.run(statements) }
    }

    private func transaction(on connection: PostgreSQLConnection) -> StoreTransaction {
        StoreTransaction(PostgreSQLSession(connection), database: name)
    }

    func run<Result>(
        _ body: (StoreTransaction) throws(Problems) -> Result, on connection: PostgreSQLConnection
    ) throws(Problems) -> Result {
        let transaction = transaction(on: connection)
        let result = try body(transaction)
        try transaction.checkFaultless()
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
