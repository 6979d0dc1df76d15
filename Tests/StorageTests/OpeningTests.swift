import Declarations
import Foundation
import GRDB
import Service
import TestServers
import Testing
import Values

@testable import Storage

/// Only a database of ours is opened, and never one that is newer than the program.
@Suite struct OpeningTests {
    @Test(arguments: [
        ("medlevy.sqlite", DatabaseAddress.sqlite(path: "medlevy.sqlite")),
        ("postgres.sqlite", .sqlite(path: "postgres.sqlite")),
        ("postgres://ann@host/medlevy", .postgreSQL("postgres://ann@host/medlevy")),
        ("PostgreSQL://host/medlevy", .postgreSQL("PostgreSQL://host/medlevy")),
    ])
    func anAddressIsAPathOrAServers(text: String, address: DatabaseAddress) {
        #expect(DatabaseAddress(text) == address)
    }

    @Test(arguments: [
        ("postgres://ann:secret@host:5432/medlevy", "postgres://ann@host:5432/medlevy"),
        ("postgres://ann:se@cret@host/medlevy", "postgres://ann@host/medlevy"),
        ("postgres://host/medlevy?password=secret", "postgres://host/medlevy"),
        ("postgres://host/medlevy", "postgres://host/medlevy"), ("a:b@c.sqlite", "a:b@c.sqlite"),
        ("postgres://", "postgres://"), ("postgres://:x@", "postgres://@"),
    ])
    func noPasswordIsShown(text: String, shown: String) {
        #expect(DatabaseAddress(text).description == shown)
    }

    @Test(arguments: Backend.allCases)
    func aDatabaseThatIsNotThereIsMissing(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        #expect(try codes { _ = try place.open(create: false) } == [.storageMissing])
        // Asking did not make it.
        #expect(try codes { _ = try place.open(create: false) } == [.storageMissing])
        _ = try place.open()
        #expect(try codes { _ = try place.open(create: false) } == [])
    }

    @Test func aServersDatabaseThatIsNotThereIsMissing() throws {
        let address = try TestServer.shared().address("nowhere")
        #expect(try codes { _ = try StoreOpening.open(.postgreSQL(address), create: true) } == [.storageMissing])
    }

    @Test func aServerThatIsNotThereIsUnavailable() throws {
        let address = DatabaseAddress("postgres://ann@/x?host=/nowhere")
        #expect(try codes { _ = try StoreOpening.open(address, create: true) } == [.storageUnavailable])
    }

    @Test func aFolderThatIsNotThereIsUnavailable() throws {
        let folder = try Scratch()
        let address = DatabaseAddress(folder.path("none/medlevy.sqlite"))
        #expect(try codes { _ = try StoreOpening.open(address, create: true) } == [.storageUnavailable])
    }

    @Test(arguments: Backend.allCases)
    func aDatabaseWithAStepThatIsNotKnownIsNewer(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        _ = try place.open()
        try place.tamper("INSERT INTO medlevy_migration (position, name) VALUES (99, '0099-more')")
        for create in [true, false] {
            let problems = #expect(throws: Problems.self) { try place.open(create: create) }
            #expect(problems?.listed.map(\.code) == [.storageNewer])
            #expect(problems?.listed.first?.details["migration"] == "0099-more")
        }
    }

    @Test(arguments: Backend.allCases, [true, false])
    func anotherProgramsDatabaseIsForeign(backend: Backend, create: Bool) throws {
        let place = try ScratchDatabase(backend)
        try place.tamper("CREATE TABLE cat (name TEXT)")
        #expect(try codes { _ = try place.open(create: create) } == [.storageForeign])
    }

    /// A file that is refused is not touched: not even its form of journal changes.
    @Test(arguments: [true, false])
    func aFileThatIsNoDatabaseStaysAsItIs(create: Bool) throws {
        let folder = try Scratch()
        let other = folder.path("cat.sqlite")
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE cat (name TEXT)") }
        let text = folder.path("declarations.csv")
        try Data(repeating: 0x2C, count: 5000).write(to: URL(fileURLWithPath: text))
        for path in [other, text] {
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(try codes { _ = try StoreOpening.open(.sqlite(path: path), create: create) } == [.storageForeign])
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
        #expect(folder.names == ["cat.sqlite", "declarations.csv"])
        let folderItself = DatabaseAddress(folder.path("."))
        #expect(try codes { _ = try StoreOpening.open(folderItself, create: create) } == [.storageForeign])
    }

    /// Everybody's turnover and people's numbers are in it, and in what SQLite keeps beside it.
    @Test func aNewFileIsItsOwnersAlone() throws {
        let folder = try Scratch()
        let path = folder.path("medlevy.sqlite")
        let store = try SQLiteStore(path: path, create: true)
        try Contents.sample(1, in: store)
        for file in [path, path + "-wal", path + "-shm"] {
            let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(rights == 0o600, "\(file)")
        }
    }

    /// What a commit promises depends on them.
    @Test func theFileIsSafeAgainstPowerCuts() throws {
        let folder = try Scratch()
        let store = try SQLiteStore(path: folder.path("medlevy.sqlite"), create: true)
        let (synchronous, journal, foreignKeys) = try store.pool.writeWithoutTransaction { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA synchronous"),
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(database, sql: "PRAGMA foreign_keys")
            )
        }
        #expect(synchronous == 2)
        #expect(journal == "wal")
        #expect(foreignKeys == 1)
    }
}
