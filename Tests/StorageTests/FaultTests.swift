import Audit
import Declarations
import Foundation
import GRDB
import Service
import TestServers
import Testing
import Values

@testable import Storage

/// What a database does not do is told as it is, nothing of it is acknowledged, and service resumes.
@Suite struct FaultTests {
    private func file(_ number: Int, in store: any DeclarationDatabase, document: Int = 0) throws {
        try store.write { transaction throws(Problems) in
            let name = String(repeating: "x", count: document)
            _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(number), name: name)))
        }
    }

    private func count(_ store: any DeclarationDatabase) throws -> Int64 {
        try store.read { transaction throws(Problems) in try AuditVerification(transaction).run().sequence }
    }

    @Test func aFullDiskIsToldAndWhatWasKeptIsThere() throws {
        let folder = try Scratch()
        let path = folder.path("medlevy.sqlite")
        var setting = SQLiteSetting()
        setting.largestPageCount = 200
        let store = try SQLiteStore(path: path, create: true, setting: setting)
        var kept: Int64 = 0
        var found: [ProblemCode] = []
        while found.isEmpty && kept < 1000 {
            found = try codes { try file(Int(kept), in: store, document: 20_000) }
            if found.isEmpty { kept += 1 }
        }
        #expect(found == [.storageFull])
        #expect(kept > 0)
        #expect(try count(store) == kept)
        // Room again: service resumes.
        try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        try file(5000, in: store)
        #expect(try count(store) == kept + 1)
    }

    /// A disk that is really full, where the tests may mount one.
    @Test(.enabled(if: NSUserName() == "root"))
    func aFullDiskOfTheSystemIsTold() throws {
        let folder = try Scratch()
        let disk = folder.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard (try? TestServer.run("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk])) != nil else { return }
        defer { try? TestServer.run("umount", ["-l", disk]) }
        let store = try SQLiteStore(path: "\(disk)/medlevy.sqlite", create: true)
        var kept: Int64 = 0
        var found: [ProblemCode] = []
        while found.isEmpty && kept < 1000 {
            found = try codes { try file(Int(kept), in: store, document: 20_000) }
            if found.isEmpty { kept += 1 }
        }
        #expect(found == [.storageFull])
        #expect(try count(store) == kept)
        try TestServer.run("mount", ["-o", "remount,size=8m", disk])
        try file(5000, in: store)
        #expect(try count(store) == kept + 1)
    }

    @Test func aWriterThatIsNotDoneIsToldAsBusy() throws {
        let folder = try Scratch()
        let path = folder.path("medlevy.sqlite")
        var setting = SQLiteSetting()
        setting.busyTimeout = 0.05
        let store = try SQLiteStore(path: path, create: true, setting: setting)
        try DatabaseQueue(path: path).write { _ in
            let problems = #expect(throws: Problems.self) { try file(1, in: store) }
            #expect(problems?.listed.map(\.code) == [.storageUnavailable])
            #expect(problems?.listed.first?.details["reason"] == "busy")
        }
        try file(1, in: store)
    }

    @Test func aFileThatMayOnlyBeReadIsToldAsSuch() throws {
        let folder = try Scratch()
        let path = folder.path("medlevy.sqlite")
        let store = try SQLiteStore(path: path, create: true)
        try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
        let problems = #expect(throws: Problems.self) { try file(1, in: store) }
        #expect(problems?.listed.map(\.code) == [.storageUnavailable])
        #expect(problems?.listed.first?.details["reason"] == "read-only")
    }

    /// Every page but the first is overwritten: nothing is read as if it were true, and nothing ends the program.
    @Test func aDamagedFileIsTold() throws {
        let folder = try Scratch()
        let path = folder.path("medlevy.sqlite")
        let store = try SQLiteStore(path: path, create: true)
        for number in 0..<50 { try file(number, in: store) }
        try store.backUp(to: folder.path("copy.sqlite")) { _ in }
        let url = URL(fileURLWithPath: folder.path("copy.sqlite"))
        var bytes = try Data(contentsOf: url)
        for place in stride(from: 4096, to: bytes.count, by: 1) {
            bytes[place] = UInt8(truncatingIfNeeded: place &* 31)
        }
        try bytes.write(to: url)
        let found = try codes {
            let damaged = try SQLiteStore(path: url.path, create: false)
            _ = try count(damaged)
        }
        #expect(found == [.storageDamaged])
    }

    // MARK: PostgreSQL

    @Test func aConnectionThatIsEndedInATransactionIsToldAndTheNextOneWorks() throws {
        let place = try ScratchDatabase(.postgreSQL)
        let store = try place.open()
        let found = try codes {
            try store.write { transaction throws(Problems) in
                _ = try transaction.file(Samples.revision(Samples.declaration()))
                try? place.tamper(Self.endOthers)
                _ = try transaction.history(of: Samples.key(1))
            }
        }
        #expect(found == [.storageUnavailable])
        #expect(try count(store) == 0)
        try file(1, in: store)
        #expect(try count(store) == 1)
    }

    /// The commit itself: it must not be taken for done.
    @Test func aConnectionThatIsEndedBeforeTheCommitIsNoSuccess() throws {
        let place = try ScratchDatabase(.postgreSQL)
        let store = try place.open()
        let found = try codes {
            try store.write { transaction throws(Problems) in
                _ = try transaction.file(Samples.revision(Samples.declaration()))
                try? place.tamper(Self.endOthers)
            }
        }
        #expect(found == [.storageUnavailable])
        #expect(try count(store) == 0)
    }

    @Test func connectionsThatWereEndedWhileIdleAreNotNoticed() throws {
        let place = try ScratchDatabase(.postgreSQL)
        let store = try place.open()
        try file(1, in: store)
        try place.tamper(Self.endOthers)
        try file(2, in: store)
        #expect(try count(store) == 2)
    }

    private static let endOthers = """
        SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """

    @Test func aServerThatGoesAwayIsToldAndServiceResumes() throws {
        let server = try TestServer()
        let store = try StoreOpening.open(.postgreSQL(server.address("postgres")), create: true)
        try file(1, in: store)
        try server.stop()
        #expect(try codes { try file(2, in: store) } == [.storageUnavailable])
        #expect(try codes { _ = try count(store) } == [.storageUnavailable])
        try server.start()
        try file(2, in: store)
        #expect(try count(store) == 2)
        try server.stop()
    }

    @Test func aWriterElsewhereThatIsNotDoneIsToldAfterAWhile() throws {
        let place = try ScratchDatabase(.postgreSQL)
        let (one, other) = (try place.open(), try place.open())
        try one.write { transaction throws(Problems) in
            let started = Date()
            let problems = #expect(throws: Problems.self) { try file(1, in: other) }
            #expect(problems?.listed.map(\.code) == [.storageUnavailable])
            #expect(Date().timeIntervalSince(started) < 12)
        }
        try file(1, in: other)
    }

    @Test(arguments: [
        ("53100", StorageFault.full), ("57P01", .unavailable(.connectionLost)),
        ("57P03", .unavailable(.connectionLost)),
        ("53300", .unavailable(.connectionLost)), ("57014", .unavailable(.timeout)), ("40001", .unavailable(.busy)),
        ("58030", .unavailable(.inputOutput)), ("XX001", .damaged("server")), ("XX002", .damaged("server")),
        ("23505", .refused), ("22P05", .refused), ("42P01", .damaged("schema")), ("42501", .unavailable(.permission)),
        ("3D000", .missing), ("25006", .unavailable(.readOnly)), ("28P01", .unavailable(.permission)),
        ("08006", .unavailable(.connectionLost)), ("", .unavailable(.other)), ("P0001", .unavailable(.other)),
    ])
    func aServersCodeMeansOneThing(code: String, fault: StorageFault) {
        #expect(StorageFault(sqlState: code) == fault)
    }

    @Test(arguments: [
        (ResultCode.SQLITE_FULL, StorageFault.full), (.SQLITE_BUSY, .unavailable(.busy)),
        (.SQLITE_BUSY_SNAPSHOT, .unavailable(.busy)), (.SQLITE_LOCKED, .unavailable(.busy)),
        (.SQLITE_IOERR_FSYNC, .unavailable(.inputOutput)), (.SQLITE_IOERR_CORRUPTFS, .damaged("file")),
        (.SQLITE_CORRUPT, .damaged("file")), (.SQLITE_NOTADB, .foreign),
        (.SQLITE_CANTOPEN, .unavailable(.noConnection)),
        (.SQLITE_READONLY, .unavailable(.readOnly)), (.SQLITE_NOMEM, .unavailable(.outOfMemory)),
        (.SQLITE_CONSTRAINT_UNIQUE, .refused), (.SQLITE_ERROR, .damaged("schema")),
        (.SQLITE_INTERNAL, .unavailable(.other)),
    ])
    func aFilesCodeMeansOneThing(code: ResultCode, fault: StorageFault) {
        #expect(StorageFault(DatabaseError(resultCode: code)) == fault)
    }
}
