import Access
import Audit
import Declarations
import Foundation
import GRDB
import Law
import Service
import Testing
import Values

@testable import Storage

/// Access on both databases: what is added is read again, copied, migrated to, and checked against the audit chain.
@Suite struct AccessStorageTests {
    @Test(arguments: Backend.allCases)
    func whatIsAddedIsReadAgainByAnother(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        try AccessContents.sample(in: place.open())
        let other = try place.open(create: false)
        let contents = try AccessContents(other)
        #expect(contents.events.count == 8 && contents.messages.map(\.number) == [2])
        #expect(contents.dismissals == [2] && contents.answers.count == 1)
        for (id, events) in contents.events { #expect(OrganisationAccess(id, events: events) != nil) }
        let accountants = try #require(SampleOrganisation.accountants)
        #expect(contents.parties["\(accountants)"]?.count == 3)
        let user = try #require(SamplePeople().proefUser)
        #expect(contents.parties["\(user.data.id)"] == [try #require(SampleOrganisation.proef)])
        try other.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.pairs)
    func accessIsBackedUpAndRestored(from one: Backend, to other: Backend) throws {
        let folder = try Scratch()
        let places = (try ScratchDatabase(one), try ScratchDatabase(other))
        let (source, target) = (try places.0.open(), try places.1.open())
        try AccessContents.sample(in: source)
        try source.backUp(to: folder.path("backup.sqlite")) { _ in }
        try target.restore(from: folder.path("backup.sqlite")) { _ in }
        #expect(try AccessContents(target) == AccessContents(source))
    }

    /// A backup that was made before there was access is taken back by the steps that came after.
    @Test(arguments: Backend.allCases)
    func anOlderBackupIsRestored(backend: Backend) throws {
        let folder = try Scratch()
        let path = folder.path("old.sqlite")
        try OldDatabase.make(at: path)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try ScratchDatabase(backend)
        let target = try place.open()
        try target.restore(from: path) { _ in }
        #expect(try target.read { store throws(Problems) in try store.auditHead().sequence } == 1)
        // The backup itself stays as it was.
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        try AccessContents.sample(in: target)
        try target.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test func anOlderBackupThatWasChangedIsRefused() throws {
        let folder = try Scratch()
        let path = folder.path("old.sqlite")
        try OldDatabase.make(at: path, and: "DROP TRIGGER receipt_no_delete")
        let place = try ScratchDatabase(.sqlite)
        let target = try place.open()
        #expect(try codes { try target.restore(from: path) { _ in } } == [.storageDamaged])
    }

    /// An existing database takes the steps that came after it when it is opened.
    @Test(arguments: Backend.allCases)
    func anOlderDatabaseIsMigratedWhenItIsOpened(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        switch place.address {
        case .sqlite(let path): _ = try SQLiteStore(path: path, create: true, migrations: [.declarations])
        case .postgreSQL(let address):
            _ = try PostgreSQLStore(address: address, create: true, migrations: [.declarations])
        }
        #expect(throws: (any Error).self) { try place.tamper("SELECT count(*) FROM access_event") }
        let store = try place.open(create: false)
        try AccessContents.sample(in: store)
        #expect(try AccessContents(store).events.count == 8)
    }

    @Test(arguments: Backend.allCases)
    func anEventThatIsNotTheNextIsRefused(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try AccessContents.sample(in: store)
        let id = try #require(SampleOrganisation.proef)
        let newest = try store.read { store throws(Problems) in try store.accessEvents(of: id, after: 0) }.last
        let event = try #require(newest)
        let found = try codes {
            try store.write { store throws(Problems) in
                try store.add(event, audit: try store.auditHead())
            }
        }
        #expect(found == [.accessVersionConflict])
    }

    /// A change by whoever owns the database is found.
    @Test(
        arguments: Backend.allCases,
        [
            "UPDATE access_event SET content = replace(content, 'Proef', 'Ander') WHERE event = 'register'",
            "UPDATE access_event SET content = 'x' WHERE number = 2",
            "UPDATE access_event SET party = 'national:85000000191' WHERE number = 2",
            "UPDATE access_event SET role = 'auditor' WHERE number = 2",
            "UPDATE access_event SET at = at + 1 WHERE number = 2",
            "UPDATE access_event SET reason = 'x' WHERE number = 2", "DELETE FROM access_event WHERE number > 3",
            "UPDATE message SET en = 'x' WHERE number = 2", "UPDATE message SET shown_until = shown_until + 1",
            "UPDATE message_end SET party = 'x'", "DELETE FROM message_end",
        ])
    func aChangeBehindTheProgramsBackIsFound(backend: Backend, statement: String) throws {
        let place = try ScratchDatabase(backend)
        try AccessContents.sample(in: place.open())
        try place.forge(statement)
        let store = try place.open(create: false)
        let found = try codes {
            try store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
        }
        #expect(found == [.auditContentDiffers], "\(statement)")
    }

    /// Two programs on one database: what one changes the other sees at its next decision.
    @Test(arguments: Backend.allCases)
    func aRightThatOneProgramTakesAwayEndsInTheOther(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let (one, other) = (try AccessContents.office(place.open()), try AccessContents.office(place.open()))
        try SampleAccess(one).write()
        let people = SamplePeople()
        let (chief, user) = (try #require(people.proefChief), try #require(people.proefUser))
        let id = try #require(SampleOrganisation.proef)
        #expect(try other.decide(.submitDeclaration, by: user.caller, on: id).isAllowed)
        _ = try one.change(
            .removeUsers(AccessUnit("health_care_institution"), [user.data.id]), of: id,
            by: AccessRequest(caller: chief.caller, id: "t"))
        #expect(try !other.decide(.submitDeclaration, by: user.caller, on: id).isAllowed)
    }
}

/// A database as the program made it before there was access, with one audit entry in it.
enum OldDatabase {
    static func make(at path: String, and statement: String? = nil) throws {
        let store = try SQLiteStore(path: path, create: true, migrations: [.declarations])
        try store.pool.write { database in
            let transaction = StoreTransaction(SQLiteSession(database), database: path)
            let closing = YearClosing(year: 2024, reason: "r", author: Samples.author, at: Samples.start)
            let head = try transaction.enter(YearClosing.action, "2024", grounds: closing.grounds)
            try transaction.add(closing, audit: head)
            if let statement { try database.execute(sql: statement) }
        }
        try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try store.pool.close()
    }
}
