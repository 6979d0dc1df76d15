import Declarations
import Foundation
import GRDB
import Service
import Storage
import Synchronization
import Testing
import Values

/// A backup is one file that holds everything, and only a sound one is taken back.
@Suite struct CopyTests {
    private static let keys = (0..<700).map { "key-\($0)" }

    /// More rows than are read together.
    @Test(arguments: Backend.pairs)
    func whatIsBackedUpIsRestored(from one: Backend, to other: Backend) throws {
        let folder = try Scratch()
        let (source, target) = (try ScratchDatabase(one), try ScratchDatabase(other))
        let (first, second) = (try source.open(), try target.open())
        try Contents.sample(700, in: first)
        var steps: [CopyProgress] = []
        try first.backUp(to: folder.path("backup.sqlite")) { steps.append($0) }
        #expect(folder.names == ["backup.sqlite"])
        #expect(steps.last.map { $0.done == $0.total && $0.total > 0 } == true)
        steps = []
        try second.restore(from: folder.path("backup.sqlite")) { steps.append($0) }
        #expect(steps.last.map { $0.done == $0.total && $0.total > 700 } == true)
        #expect(try Contents(second, keys: Self.keys) == Contents(first, keys: Self.keys))
        #expect(try Contents(second, keys: Self.keys).answers.count == 700)
        // Both go on alike: the next numbers are the same.
        for store in [first, second] {
            try store.write { transaction throws(Problems) in
                _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(9999))))
            }
        }
        #expect(try Contents(second) == Contents(first))
    }

    /// The backup is a database itself.
    @Test(arguments: Backend.allCases)
    func aBackupCanBeOpened(backend: Backend) throws {
        let folder = try Scratch()
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Contents.sample(10, in: store)
        try store.backUp(to: folder.path("backup.sqlite")) { _ in }
        let opened = try StoreOpening.open(.sqlite(path: folder.path("backup.sqlite")), create: false)
        #expect(try Contents(opened) == Contents(store))
    }

    /// Writers go on during a backup, which holds one state with an unbroken chain.
    @Test(arguments: Backend.allCases)
    func aBackupOfALiveDatabaseIsOneState(backend: Backend) throws {
        let folder = try Scratch()
        let place = try ScratchDatabase(backend)
        let (store, writer) = (try place.open(), try place.open())
        try Contents.sample(600, in: store)
        let isDone = Mutex(false)
        let group = DispatchGroup()
        group.enter()
        Thread.detachNewThread {
            var number = 2000
            while !isDone.withLock({ $0 }) {
                try? writer.write { transaction throws(Problems) in
                    _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(number))))
                }
                number += 1
            }
            group.leave()
        }
        defer {
            isDone.withLock { $0 = true }
            group.wait()
        }
        for round in 0..<3 {
            let path = folder.path("backup-\(round).sqlite")
            try store.backUp(to: path) { _ in }
            let copy = try ScratchDatabase(backend)
            try copy.open().restore(from: path) { _ in }
        }
    }

    @Test(arguments: Backend.allCases)
    func onlyAnEmptyDatabaseTakesABackup(backend: Backend) throws {
        let folder = try Scratch()
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Contents.sample(2, in: store)
        try store.backUp(to: folder.path("b.sqlite")) { _ in }
        let before = try Contents(store)
        #expect(try codes { try store.restore(from: folder.path("b.sqlite")) { _ in } } == [.storageNotEmpty])
        #expect(try Contents(store) == before)
    }

    /// What may be wrong with a backup, and what is said of it.
    static let damages: [(String, ProblemCode)] = [
        ("UPDATE revision SET total_cents = total_cents + 1 WHERE declaration_id = 5", .auditContentDiffers),
        ("UPDATE audit_entry SET person = 'X' WHERE sequence = 7", .auditBroken),
        ("DELETE FROM answer; DELETE FROM receipt; DELETE FROM audit_entry WHERE sequence = 7", .storageDamaged),
        ("UPDATE receipt SET audit_hash = zeroblob(32) WHERE audit_sequence = 3", .auditHeadMissing),
        ("UPDATE revision SET language = 'xx' WHERE declaration_id = 2", .auditContentDiffers),
        ("DROP INDEX receipt_by_hash", .storageDamaged), ("DROP TRIGGER revision_no_update", .storageDamaged),
    ]

    @Test(arguments: Backend.allCases, damages)
    func aDamagedBackupIsRefusedAndNothingIsWritten(
        backend: Backend, damage: (statement: String, code: ProblemCode)
    ) throws {
        let folder = try Scratch()
        let source = try ScratchDatabase(.sqlite)
        let store = try source.open()
        try Contents.sample(10, in: store)
        let path = folder.path("backup.sqlite")
        try store.backUp(to: path) { _ in }
        try DatabaseQueue(path: path).writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            // Whoever forges puts back what he took away.
            if damage.statement.hasPrefix("DROP TRIGGER") {
                for trigger in triggers.dropFirst() { try database.execute(sql: trigger["sql"]) }
            } else {
                try database.execute(sql: damage.statement)
                for trigger in triggers { try database.execute(sql: trigger["sql"]) }
            }
        }
        try expectRefusal(of: path, damage.code, backend)
    }

    private func expectRefusal(of path: String, _ code: ProblemCode, _ backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        #expect(try codes { try store.restore(from: path) { _ in } } == [code])
        #expect(try Contents(store).entries == [])
        try Contents.sample(1, in: store)
    }

    @Test(arguments: Backend.allCases)
    func aCutOrForeignBackupIsRefused(backend: Backend) throws {
        let folder = try Scratch()
        let source = try ScratchDatabase(.sqlite)
        let store = try source.open()
        try Contents.sample(100, in: store)
        let path = folder.path("backup.sqlite")
        try store.backUp(to: path) { _ in }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: folder.path("cut.sqlite")))
        try expectRefusal(of: folder.path("cut.sqlite"), .storageDamaged, backend)
        try Data("id,name".utf8).write(to: URL(fileURLWithPath: folder.path("a.csv")))
        try expectRefusal(of: folder.path("a.csv"), .storageForeign, backend)
        try expectRefusal(of: folder.path("nowhere.sqlite"), .storageMissing, backend)
    }

    /// A file that can't be written leaves nothing behind, and one that was there stays.
    @Test(arguments: Backend.allCases)
    func aBackupThatFailsLeavesNothing(backend: Backend) throws {
        let folder = try Scratch()
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Contents.sample(3, in: store)
        let nowhere = folder.path("none/backup.sqlite")
        #expect(try codes { try store.backUp(to: nowhere) { _ in } } == [.outputFailed])
        let taken = folder.path("taken")
        try FileManager.default.createDirectory(atPath: "\(taken)/full", withIntermediateDirectories: true)
        #expect(try codes { try store.backUp(to: taken) { _ in } } == [.outputExists])
        #expect(folder.names == ["taken"])
    }

    /// A mistyped name would otherwise end another database, or yesterday's backup.
    @Test(arguments: Backend.allCases)
    func aBackupReplacesNothingAndIsItsOwnersAlone(backend: Backend) throws {
        let folder = try Scratch()
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Contents.sample(3, in: store)
        let path = folder.path("backup.sqlite")
        try store.backUp(to: path) { _ in }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        let link = folder.path("link.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path("nowhere"))
        for taken in [path, link] {
            #expect(try codes { try store.backUp(to: taken) { _ in } } == [.outputExists])
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(folder.names.sorted() == ["backup.sqlite", "link.sqlite"])
    }

    @Test func aBackupDoesNotReplaceTheDatabaseItself() throws {
        let place = try ScratchDatabase(.sqlite)
        let store = try place.open()
        try Contents.sample(3, in: store)
        #expect(try codes { try store.backUp(to: place.address.description) { _ in } } == [.outputIsInput])
        #expect(try Contents(place.open(create: false)) == Contents(store))
    }
}
