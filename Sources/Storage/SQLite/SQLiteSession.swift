import Foundation
import GRDB

/// A connection of SQLite's inside a transaction.
final class SQLiteSession: SQLSession {
    private let database: GRDB.Database

    init(_ database: GRDB.Database) { self.database = database }

    func execute(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) {
        try reporting {
            try database.cachedStatement(sql: statement).execute(arguments: StatementArguments(arguments.map(\.value)))
        }
    }

    func rows(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> [SQLRow] {
        try reporting {
            let prepared = try database.cachedStatement(sql: statement)
            let cursor = try Row.fetchCursor(prepared, arguments: StatementArguments(arguments.map(\.value)))
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                rows.append(SQLRow(values: (0..<row.count).map { SQLValue(row[$0] as DatabaseValue) }))
            }
            return rows
        }
    }

    private func reporting<Result>(_ work: () throws -> Result) throws(StorageFault) -> Result {
        do { return try work() } catch { throw StorageFault(error) }
    }
}

extension SQLValue {
    fileprivate var value: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .blob(let bytes): self = .bytes([UInt8](bytes))
        // No column holds a fraction. One that does is read as what no row means.
        case .double: self = .null
        }
    }
}
