import CLibPQ

/// What the server answered to one statement.
final class PostgreSQLAnswer {
    let handle: OpaquePointer
    private let pq: cpq_functions

    init(_ handle: OpaquePointer, _ pq: cpq_functions) {
        self.handle = handle
        self.pq = pq
    }

    deinit { pq.PQclear(handle) }

    var rows: [SQLRow] {
        let columns = 0..<pq.PQnfields(handle)
        let types = columns.map { WireType(rawValue: pq.PQftype(handle, $0)) }
        return (0..<pq.PQntuples(handle)).map { row in
            SQLRow(values: zip(columns, types).map { value(row, $0, $1) })
        }
    }

    /// A cell of a type that no column has means nothing.
    private func value(_ row: Int32, _ column: Int32, _ type: WireType?) -> SQLValue {
        guard pq.PQgetisnull(handle, row, column) == 0, let start = pq.PQgetvalue(handle, row, column) else {
            return .null
        }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(pq.PQgetlength(handle, row, column)))
        switch type {
        case .integer: return .integer(bytes.reduce(Int64(0)) { $0 << 8 | Int64($1) })
        case .text: return .text(String(decoding: bytes, as: UTF8.self))
        case .bytes: return .bytes(Array(bytes))
        case nil: return .null
        }
    }
}
