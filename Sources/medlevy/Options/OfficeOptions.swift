import ArgumentParser
import Audit
import Exchange
import Glibc
import Law
import Service
import Storage
import Values

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
    @Option(help: Help.database.help, completion: .file(extensions: ["sqlite"]))
    var database: String?

    /// The address asked for, or else that of the environment, or else a file in the folder that one is in.
    var address: String { database ?? DatabaseOptions.environment ?? "medlevy.sqlite" }

    private static var environment: String? {
        getenv("MEDLEVY_DATABASE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// - Parameter create: whether the database is made where there is none.
    func open(create: Bool = false) throws(Problems) -> any DeclarationDatabase {
        try StoreOpening.open(DatabaseAddress(address), create: create)
    }
}

/// The database, and the keys that its receipts are sealed with.
struct OfficeOptions: ParsableArguments {
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var keys: SealKeyOptions

    /// - Parameter create: whether the database is made where there is none.
    func office(_ book: Lawbook, create: Bool = false) throws(Problems) -> DeclarationOffice {
        try office(book, try place.open(create: create))
    }

    func office(_ book: Lawbook, _ store: any DeclarationStore) throws(Problems) -> DeclarationOffice {
        DeclarationOffice(
            book: book, store: store, clock: SystemClock(), receipts: ReceiptJSON(),
            key: try keys.file(beside: place.address).current, program: Program.identity)
    }
}

/// The file of the keys that receipts are sealed with.
struct SealKeyOptions: ParsableArguments {
    @Option(help: Help.sealKeyFile.help, completion: .file())
    var sealKey: String?

    /// The file, made with a new key where there is none.
    func file(beside database: String) throws(Problems) -> SealKeyFile {
        do throws(Problem) {
            return try SealKeyFile(path: path(beside: database))
        } catch {
            throw Problems([error])
        }
    }

    func path(beside database: String) -> String {
        if let sealKey { return sealKey }
        return switch DatabaseAddress(database) {
        case .sqlite(let path): "\(path).seal-key"
        case .postgreSQL: "medlevy.seal-key"
        }
    }
}

extension DeclarationOffice {
    /// An office that is only asked what was handed in before: it seals nothing, so that it needs no key of its own.
    static func reading(_ database: String, _ book: Lawbook) throws(Problems) -> DeclarationOffice {
        reading(try StoreOpening.open(DatabaseAddress(database), create: false), book)
    }

    static func reading(_ store: any DeclarationStore, _ book: Lawbook) -> DeclarationOffice {
        DeclarationOffice(
            book: book, store: store, clock: SystemClock(), receipts: ReceiptJSON(), key: SealingKey(),
            program: Program.identity)
    }
}
