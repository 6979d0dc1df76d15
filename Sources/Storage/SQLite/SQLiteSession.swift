import GRDB
import GRDBSQLite

/// A connection of SQLite's inside a transaction.
///
/// GRDB opens, shares and ends connections and transactions, and keeps prepared statements. Their arguments and cells
/// go through SQLite's own functions: a filing has hundreds of them, and each would be boxed on the way.
final class SQLiteSession: SQLSession {
    private let database: GRDB.Database

    init(_ database: GRDB.Database) { self.database = database }

    func execute(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) {
        try step(through: statement, arguments) { _ in }
    }

    func rows(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> [SQLRow] {
        var rows: [SQLRow] = []
        try step(through: statement, arguments) { rows.append(SQLRow($0)) }
        return rows
    }

    /// Runs a statement to its end, and hands on each row while it stands.
    private func step(
        through text: String, _ arguments: [SQLValue], _ row: (OpaquePointer) -> Void
    ) throws(StorageFault) {
        do {
            let statement = try database.cachedStatement(sql: text).sqliteStatement
            defer {
                sqlite3_reset(statement)
                sqlite3_clear_bindings(statement)
            }
            // A place without its argument would be read as null.
            guard Int(sqlite3_bind_parameter_count(statement)) == arguments.count else { throw error(SQLITE_RANGE) }
            for (index, argument) in arguments.enumerated() {
                let code = argument.bind(to: statement, at: Int32(index + 1))
                guard code == SQLITE_OK else { throw error(code) }
            }
            while true {
                switch sqlite3_step(statement) {
                case SQLITE_ROW: row(statement)
                case SQLITE_DONE: return
                case let code: throw error(code)
                }
            }
        } catch {
            throw StorageFault(error)
        }
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code))
    }
}

extension SQLRow {
    /// The row at which a statement stands.
    fileprivate init(_ statement: OpaquePointer) {
        values = (0..<sqlite3_column_count(statement)).map { SQLValue(statement, $0) }
    }
}

extension SQLValue {
    /// What SQLite calls a value that it is to copy at once.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// - Returns: SQLite's result code.
    fileprivate func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        switch self {
        case .null: return sqlite3_bind_null(statement, index)
        case .integer(let number): return sqlite3_bind_int64(statement, index, number)
        case .text(var text):
            return text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { bytes in
                    sqlite3_bind_text64(
                        statement, index, bytes.baseAddress, UInt64(bytes.count), SQLValue.copied,
                        UInt8(SQLITE_UTF8))
                }
            }
        case .bytes(let bytes):
            // Nothing at all would be null.
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
            return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), SQLValue.copied)
        }
    }

    /// A cell of the row at which a statement stands.
    fileprivate init(_ statement: OpaquePointer, _ column: Int32) {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(statement, column))
        case SQLITE_TEXT:
            let text = UnsafeRawPointer(sqlite3_column_text(statement, column))
            self = .text(
                String(
                    decoding: UnsafeRawBufferPointer(
                        start: text, count: Int(sqlite3_column_bytes(statement, column))), as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = sqlite3_column_blob(statement, column)
            self = .bytes(
                [UInt8](
                    UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column)))))
        // No column holds a fraction. One that does is read as what no row means.
        default: self = .null
        }
    }
}
