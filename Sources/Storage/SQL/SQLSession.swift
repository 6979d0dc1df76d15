/// A connection inside a transaction. Statements are written once, with `?` for their arguments, and kept prepared.
protocol SQLSession: AnyObject {
    func execute(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault)
    func rows(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> [SQLRow]
}

extension SQLSession {
    /// The first row's first number; `nil` where there is no row, or no number.
    func integer(_ statement: String, _ arguments: [SQLValue] = []) throws(StorageFault) -> Int64? {
        guard case .integer(let number) = try rows(statement, arguments).first?.values.first else { return nil }
        return number
    }
}

/// One row of an answer.
struct SQLRow {
    let values: [SQLValue]
}
