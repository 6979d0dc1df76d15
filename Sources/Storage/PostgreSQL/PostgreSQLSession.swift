/// A connection to a server inside a transaction.
final class PostgreSQLSession: SQLSession {
    private let connection: PostgreSQLConnection

    init(_ connection: PostgreSQLConnection) { self.connection = connection }

    func execute(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) {
        _ = try connection.answer(statement, arguments)
    }

    func rows(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> [SQLRow] {
        try connection.answer(statement, arguments).rows
    }
}
