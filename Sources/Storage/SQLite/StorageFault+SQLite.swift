import GRDB

extension StorageFault {
    /// What an error of SQLite's means for who uses the store.
    init(_ error: any Error) {
        switch error {
        case let fault as StorageFault: self = fault
        case let error as DatabaseError: self = StorageFault(error.extendedResultCode, error.resultCode)
        default: self = .unavailable(.other)
        }
    }

    private init(_ extended: ResultCode, _ code: ResultCode) {
        switch code {
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .unavailable(.busy)
        case .SQLITE_IOERR: self = extended == .SQLITE_IOERR_CORRUPTFS ? .damaged("file") : .unavailable(.inputOutput)
        case .SQLITE_CORRUPT: self = .damaged("file")
        case .SQLITE_NOTADB: self = .foreign
        case .SQLITE_CANTOPEN: self = .unavailable(.noConnection)
        case .SQLITE_PERM, .SQLITE_AUTH: self = .unavailable(.permission)
        case .SQLITE_READONLY: self = .unavailable(.readOnly)
        case .SQLITE_NOMEM: self = .unavailable(.outOfMemory)
        case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG: self = .refused
        // A statement that does not fit the tables: they are not those of the migrations.
        case .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH: self = .damaged("schema")
        default: self = .unavailable(.other)
        }
    }
}
