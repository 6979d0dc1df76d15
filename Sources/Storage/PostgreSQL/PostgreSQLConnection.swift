import CLibPQ

/// One connection to a server, used by one thread at a time. Statements are prepared when they are first used.
final class PostgreSQLConnection {
    private let pq: cpq_functions
    private let handle: OpaquePointer
    private var prepared: [String: String] = [:]

    /// What bounds every wait: the server is found, answers, or is given up within ten seconds.
    private static let waits = [
        ("connect_timeout", "5"), ("keepalives", "1"), ("keepalives_idle", "3"), ("keepalives_interval", "2"),
        ("keepalives_count", "2"), ("tcp_user_timeout", "8000"), ("fallback_application_name", "medlevy"),
    ]

    /// A commit is on the server's disk before it is acknowledged, whatever its settings say.
    private static let setting = """
        SET client_encoding = 'UTF8'; SET client_min_messages = error; SET statement_timeout = '10s';
        SET idle_in_transaction_session_timeout = '60s';
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
        """

    init(_ address: String) throws(StorageFault) {
        guard let pq = PostgreSQLLibrary.functions else { throw .libraryMissing(package: PostgreSQLLibrary.package) }
        self.pq = pq
        // The address comes last: what it says itself counts.
        let options = PostgreSQLConnection.waits + [("dbname", address)]
        let opened = CStrings.with(options.map(\.0)) { names in
            CStrings.with(options.map(\.1)) { values in pq.PQconnectdbParams(names, values, 1) }
        }
        guard let opened else { throw .unavailable(.outOfMemory) }
        handle = opened
        // From here on `deinit` ends it, also when this throws.
        guard pq.PQstatus(handle) == CONNECTION_OK else { throw refusal }
        _ = pq.PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try run(PostgreSQLConnection.setting)
    }

    deinit { pq.PQfinish(handle) }

    /// Whether another transaction can begin on it.
    var isIdle: Bool { pq.PQstatus(handle) == CONNECTION_OK && pq.PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Runs statements without arguments.
    ///
    /// - Returns: what the last one says that it did.
    @discardableResult
    func run(_ statements: String) throws(StorageFault) -> String {
        let answer = try check(pq.PQexec(handle, statements))
        return pq.PQcmdStatus(answer.handle).map { String(cString: $0) } ?? ""
    }

    /// Runs one statement with `?` for its arguments.
    func answer(_ statement: String, _ arguments: [SQLValue]) throws(StorageFault) -> PostgreSQLAnswer {
        let wire = WireArguments(arguments)
        let name = try prepare(statement, wire.types)
        return try check(
            wire.withPointers { values in
                pq.PQexecPrepared(
                    handle, name, Int32(arguments.count), values, wire.lengths, wire.formats, WireArguments.binary)
            })
    }

    private func prepare(_ statement: String, _ types: [Oid]) throws(StorageFault) -> String {
        if let name = prepared[statement] { return name }
        let name = "s\(prepared.count)"
        let text = PostgreSQLConnection.text(of: statement)
        _ = try check(pq.PQprepare(handle, name, text, Int32(types.count), types))
        prepared[statement] = name
        return name
    }

    /// The server numbers its arguments, and joins texts by another name.
    private static func text(of statement: String) -> String {
        var text = ""
        var number = 0
        for character in statement {
            guard character == "?" else {
                text.append(character)
                continue
            }
            number += 1
            text += "$\(number)"
        }
        return text.replacing("group_concat(", with: "string_agg(")
    }

    // MARK: Faults

    private func check(_ result: OpaquePointer?) throws(StorageFault) -> PostgreSQLAnswer {
        guard let result else {
            throw .unavailable(pq.PQstatus(handle) == CONNECTION_OK ? .outOfMemory : .connectionLost)
        }
        let answer = PostgreSQLAnswer(result, pq)
        switch pq.PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return answer
        default:
            if pq.PQstatus(handle) != CONNECTION_OK { throw .unavailable(.connectionLost) }
            let state = pq.PQresultErrorField(result, CPQ_DIAG_SQLSTATE).map { String(cString: $0) } ?? ""
            throw StorageFault(sqlState: state)
        }
    }

    /// Why there is no connection. The library tells it in the server's language alone, unless it is asked for the code
    /// instead: then the server is asked once more.
    private var refusal: StorageFault {
        _ = pq.PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE)
        pq.PQreset(handle)
        let words = pq.PQerrorMessage(handle).map { String(cString: $0) } ?? ""
        return words.contains(PostgreSQLConnection.noSuchDatabase) ? .missing : .unavailable(.noConnection)
    }

    private static let noSuchDatabase = "3D000"
}

/// Texts as C functions take them: a list that ends with nothing.
private enum CStrings {
    static func with<Result>(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result) -> Result {
        let all = texts.map { Array($0.utf8CString) }
        let bytes = all.flatMap { $0 }
        return bytes.withUnsafeBufferPointer { buffer in
            var pointers: [UnsafePointer<CChar>?] = []
            var offset = 0
            for text in all {
                pointers.append(buffer.baseAddress.map { $0 + offset })
                offset += text.count
            }
            return body(pointers + [nil])
        }
    }
}
