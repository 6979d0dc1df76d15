public import Service
public import Values

/// A store that is kept in a database: it can be copied into one file and made again from such a file.
public protocol DeclarationDatabase: BillingStore, SignInStore, MailStore, SendingStore {
    /// Copies everything that is kept at this moment into one new file, while others go on reading and adding. The file
    /// appears whole or not at all, and is a database of SQLite's whatever this one is.
    ///
    /// - Parameter progress: is told now and then how far the copy is.
    func backUp(to path: String, progress: (CopyProgress) -> Void) throws(Problems)

    /// Takes in everything that a backup holds, at once or not at all.
    ///
    /// - Throws: `storage.not-empty` where something is kept already; what is wrong with the backup otherwise.
    func restore(from path: String, progress: (CopyProgress) -> Void) throws(Problems)
}

/// How far a copy is. What is counted are pages or rows: only the share means something.
public struct CopyProgress: Hashable, Sendable {
    public let done: Int
    public let total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}

/// Opens the database at an address.
public enum StoreOpening {
    /// - Parameter create: whether a database that is not there is made. The database of a server must be there, and
    ///   may be empty.
    /// - Throws: `storage.missing`, `storage.foreign`, `storage.newer` and whatever stands in the way.
    public static func open(_ address: DatabaseAddress, create: Bool) throws(Problems) -> any DeclarationDatabase {
        switch address {
        case .sqlite(let path): try SQLiteStore(path: path, create: create)
        case .postgreSQL(let text): try PostgreSQLStore(address: text, create: create)
        }
    }

    /// A database in memory, to play with.
    public static func inMemory() throws(Problems) -> any DeclarationDatabase { try SQLiteStore() }
}
