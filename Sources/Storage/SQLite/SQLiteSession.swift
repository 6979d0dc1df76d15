import Foundation
import GRDB

/// A connection of SQLite's inside a transaction.
final class SQLiteSession: SQLSession {
    private let database: GRDB.Database

    init(_ database: GRDB.Database) { self.database = database }

    func execute(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) {
        try reporting {
            try database.cachedStatement(sql: statement).execute(
                arguments: SQLValue.statementArguments(arguments))
        }
    }

    func rows(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> [SQLRow] {
        try reporting {
            let prepared = try database.cachedStatement(sql: statement)
            let cursor = try Row.fetchCursor(prepared, arguments: SQLValue.statementArguments(arguments))
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
    /// As a list of existentials: one of one type goes through a key path that is looked up each time.
    fileprivate static func statementArguments(_ values: [SQLValue]) -> StatementArguments {
        let values: [(any DatabaseValueConvertible)?] = values.map { $0.value }
        return StatementArguments(values)
    }

    private var value: (any DatabaseValueConvertible)? {
        switch self {
        case .null: nil
        case .integer(let number): number
        case .text(let text): text
        case .bytes(let bytes): Data(bytes)
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
