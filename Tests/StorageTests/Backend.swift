import Foundation
import GRDB
import Service
import TestServers
import Testing
import Values

@testable import Storage

/// Both databases: every behaviour is tested on each.
enum Backend: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite, postgreSQL

    var testDescription: String { rawValue }

    static let pairs = allCases.flatMap { one in allCases.map { (one, $0) } }
}

/// A database of one test's own, gone after it.
final class ScratchDatabase: Sendable {
    let backend: Backend
    let address: DatabaseAddress
    let folder: Scratch

    init(_ backend: Backend) throws {
        self.backend = backend
        folder = try Scratch()
        switch backend {
        case .sqlite: address = .sqlite(path: folder.path("medlevy.sqlite"))
        case .postgreSQL:
            let server = try TestServer.shared()
            let name = "t" + UUID().uuidString.replacing("-", with: "").lowercased()
            _ = try PostgreSQLConnection(server.address("postgres")).run("CREATE DATABASE \(name)")
            address = .postgreSQL(server.address(name))
        }
    }

    /// The address as the command line takes it.
    var text: String {
        switch address {
        case .sqlite(let path): path
        case .postgreSQL(let text): text
        }
    }

    func open(create: Bool = true) throws -> any DeclarationDatabase {
        try StoreOpening.open(address, create: create)
    }

    /// Changes the database behind the program's back.
    func tamper(_ statements: String) throws {
        switch address {
        case .sqlite(let path):
            try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: statements) }
        case .postgreSQL(let address): _ = try PostgreSQLConnection(address).run(statements)
        }
    }

    /// Takes away what keeps rows as they are: whoever owns the database can.
    func dropGuards() throws {
        switch address {
        case .sqlite(let path):
            try DatabaseQueue(path: path).write { database in
                let names = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
                for name in names { try database.execute(sql: "DROP TRIGGER \(name)") }
            }
        case .postgreSQL(let address):
            let connection = try PostgreSQLConnection(address)
            for table in Table.all { try connection.run("ALTER TABLE \(table.name) DISABLE TRIGGER ALL") }
        }
    }

    /// Changes rows with neither triggers nor foreign keys.
    func forge(_ statements: String) throws {
        try dropGuards()
        switch address {
        case .sqlite: try tamper("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(statements)")
        case .postgreSQL:
            try tamper("\(ScratchDatabase.dropChecks); SET session_replication_role = replica; \(statements)")
        }
    }
}

extension ScratchDatabase {
    fileprivate static let dropChecks = """
        DO $$ DECLARE found record; BEGIN
        FOR found IN
            SELECT conrelid::regclass AS place, conname FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0
        LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', found.place, found.conname); END LOOP; END $$
        """
}

/// A folder of one test's own, gone after it.
final class Scratch: Sendable {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
}

/// The codes of what is refused; none where nothing is.
func codes(_ work: () throws -> Void) throws -> [ProblemCode] {
    do {
        try work()
        return []
    } catch let problems as Problems {
        return problems.listed.map(\.code)
    }
}
