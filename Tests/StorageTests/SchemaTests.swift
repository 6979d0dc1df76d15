import Declarations
import Foundation
import GRDB
import Service
import Testing
import Values

@testable import Storage

/// Rows are only added; steps of the schema are never edited, and lead from every earlier version to the newest.
@Suite struct SchemaTests {
    /// The fingerprints of the steps that programs were delivered with. A step that must differ is a new step.
    private static let frozen = [
        "0001-declarations sqlite": "61999843ca4d09228d4f139f020129945414b208bddde81fad3d4df013cab359",
        "0001-declarations postgreSQL": "d5b8e7b2e1fbc35ce33cb228209efd2bfaa16e08b5d816af17f3da8140ca2a71",
        "0003-sign-in sqlite": "505eeb3fe56da0c005e8c0ce708ba76af418216b036d955265df750461a97b90",
        "0003-sign-in postgreSQL": "0586be8348b89206307b414bdfead39a19f81cfbd9f776ade4ac6c4b62c3d66a",
        "0004-batches sqlite": "d4cbcf97bb5d76770ea614c495f6f1a228589cdbc8b15f739af93ae8098b0ef2",
        "0004-batches postgreSQL": "8b2dafd4c41029763e3e58beaf0cbc904cef243108e0937e2025027ed6c1eaeb",
        "0005-forms sqlite": "cab49f53933b284ce0f0f0172c52fc082bb8fbc587d7f29e79b735329260aa9b",
        "0005-forms postgreSQL": "e20c416bfb74c23fb0a3e29d6d2887bb8face51e78786d2679e65a2202af96e2",
        "0007-signed-documents sqlite": "2deddc1de66679d5220c9bd182ea4fc59602c162e1941bfae6d0c7187c43811d",
        "0007-signed-documents postgreSQL": "9efb139f082d0dafbfeb223388e5a472ef2b62f86934e4470d16da4cf5526db3",
        "0006-billing sqlite": "9e6984656d0f97ddd519e3b898e444e5c37a5a643ea68c1fece58a9ec20c93f2",
        "0006-billing postgreSQL": "1551e8a8aaa85e8603dbad8a4714f392570dacee288f3d54c7c0248723f206e9",
        "0008-mail sqlite": "a8d2be720b052bcc717a279a8c94a0ba9bcd291273b70dede156b38150b79fbb",
        "0008-mail postgreSQL": "afe928c487913112e8a43a503fc2e0d78d736ff389e226e2091af2f590294779",
        "0009-sending sqlite": "02e8b49be07d33befbe76b2e4262118966f430b36d6f1391a82ce21411a52c8e",
        "0009-sending postgreSQL": "76b5561e22f681a6b98691ddbbf4cc7c71b356502ef1b7aed0fa7a42a274c109",
        "0010-refund-files sqlite": "0e17dd9b1b7d120e13361c33722c101e7eed1c8e2a931716ca8d5b95a4133107",
        "0010-refund-files postgreSQL": "3d515d2904b58e7eee9ec0e2f03780400f426328d02e67a6af2df3d49e0c35ec",
        "0011-late-charges sqlite": "70192db003dac024e53feb8122e9d9bf6332e0386f4bd5ed30b5809659de0330",
        "0011-late-charges postgreSQL": "d8662ada4514ed9d38d91c4ba02d0e0e9d69ff8264830b8829143529b42ae3b0",
        "0012-placements sqlite": "35e010dc4d01c1e54c2f6589c01ccc49a118430d4c5248db8f81549f540534be",
        "0012-placements postgreSQL": "2e61cfd768c00af43e4203dee97ab6b4472630344f7c7620099e7d0e8297a471",
        "0013-deadlines sqlite": "a53c87308414cbde7f69c20430814c98b51112cf5c9dba025c5c773675a76192",
        "0013-deadlines postgreSQL": "8a173e24634b60aa93e15f63ed4f0dcb430a58194a26436b4265f4ca905a13cb",
        "0002-access sqlite": "cba4038304d74de92ca01ce90b2ecedccf399b8fedfd43e83d9fc6d5729313e8",
        "0002-access postgreSQL": "a87275dcbf4f796e4ba3052309ae3d3595e73f7b4c1426e6ff004e39c70453f5",
    ]

    @Test func aStepIsNeverEdited() {
        var found: [String: String] = [:]
        for migration in Migration.all {
            for dialect in Dialect.allCases {
                let text = Array(migration.text(dialect).utf8)
                found["\(migration.name) \(dialect)"] = Fingerprint(of: text).description
            }
        }
        #expect(found == Self.frozen)
    }

    /// A database in which every table has rows.
    private static func filled(_ place: ScratchDatabase) throws {
        let revision = Samples.revision(Samples.declaration())
        let verdict = Verdict(
            revision: 1, answer: .refused(nil, reason: "r"), author: Samples.author, at: Samples.start)
        try place.open().write { transaction throws(Problems) in
            let receipt = try transaction.file(revision)
            try transaction.judge(revision, verdict)
            try transaction.keep(
                KeptAnswer(
                    key: "k", input: revision.hash, declaration: Samples.key(1), revision: 1, receipt: receipt,
                    at: Samples.start))
            let closing = YearClosing(year: 2024, reason: "r", author: Samples.author, at: Samples.start)
            let head = try transaction.enter(YearClosing.action, "2024", grounds: closing.grounds)
            try transaction.add(closing, audit: head)
            try transaction.add(
                StoredForm(
                    key: Samples.key(1), number: 1, base: 0, answers: FormAnswers(), author: Samples.author,
                    at: Samples.start))
            try transaction.add(MailStorageTests.mail("1"))
            try transaction.add(StoredBatch(id: "batch-1", owner: "o", answer: [1], at: Samples.start))
        }
        try AccessContents.sample(in: place.open())
        try BillingContents.sample(in: place)
    }

    private static let tables = Table.insertOnly.map(\.name) + [MigrationTable.name]

    @Test(arguments: Backend.allCases, tables)
    func rowsAreNeitherChangedNorRemoved(backend: Backend, table: String) throws {
        let place = try ScratchDatabase(backend)
        try Self.filled(place)
        let column =
            table == MigrationTable.name ? "name" : try #require(Table.all.first { $0.name == table }).columns[0]
        for statement in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
            #expect(throws: (any Error).self, "\(statement)") { try place.tamper(statement) }
        }
        if backend == .postgreSQL {
            #expect(throws: (any Error).self) { try place.tamper("TRUNCATE \(table) CASCADE") }
        }
        try place.open(create: false).read { transaction throws(Problems) in
            _ = try AuditVerification(transaction).run()
        }
    }

    /// The steps of later programs are taken one after another, each database from where it is.
    @Test(arguments: Backend.allCases, 0...2)
    func everyEarlierVersionBecomesTheNewest(backend: Backend, version: Int) throws {
        let place = try ScratchDatabase(backend)
        let steps = Migration.all + Self.later
        let first = steps.prefix(version == 0 ? 0 : Migration.all.count + version - 1)
        if version > 0 {
            try open(place, Array(first))
            try Self.filled(place, with: Array(first))
        }
        try open(place, steps)
        try open(place, steps)
        try place.tamper("INSERT INTO note (id, text) VALUES (1, 'n')")
        let problems = #expect(throws: Problems.self) { try place.open() }
        #expect(problems?.listed.first?.details["migration"] == Self.later[0].name)
    }

    /// SQLite makes the table of allocations anew for a way that is new: every row is kept.
    @Test func allocationsAreKeptInTheirNewTable() throws {
        let place = try ScratchDatabase(.sqlite)
        try Self.filled(place)
        let before = try Self.allocations(place)
        #expect(!before.isEmpty)
        // As the program before left it.
        try place.dropGuards()
        let names = "name IN ('\(Migration.placements.name)', '\(Migration.deadlines.name)')"
        try place.tamper(
            """
            DROP TABLE placement; DROP INDEX declaration_of_declarant; DROP INDEX replacement_of_invoice;
            ALTER TABLE year_decision DROP COLUMN deadline;
            DELETE FROM \(MigrationTable.name) WHERE \(names)
            """)
        _ = try place.open()
        #expect(try Self.allocations(place) == before)
        #expect(throws: (any Error).self) { try place.tamper("DELETE FROM allocation") }
    }

    private static func allocations(_ place: ScratchDatabase) throws -> [String] {
        guard case .sqlite(let path) = place.address else { return [] }
        return try DatabaseQueue(path: path).read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM allocation ORDER BY event, position").map(\.description)
        }
    }

    private static func filled(_ place: ScratchDatabase, with steps: [Migration]) throws {
        if steps.count == Migration.all.count { try filled(place) }
    }

    private static let later = [
        Migration(name: "test-note") { dialect in
            dialect.text(of: "CREATE TABLE note (id {integer} PRIMARY KEY, text {text} NOT NULL) {table};")
        },
        Migration(name: "test-note-author") { dialect in dialect.text(of: "ALTER TABLE note ADD COLUMN author {text};")
        },
    ]

    private func open(_ place: ScratchDatabase, _ migrations: [Migration]) throws {
        switch place.address {
        case .sqlite(let path): _ = try SQLiteStore(path: path, create: true, migrations: migrations)
        case .postgreSQL(let address): _ = try PostgreSQLStore(address: address, create: true, migrations: migrations)
        }
    }

    /// A step that fails leaves the database as it was.
    @Test(arguments: Backend.allCases)
    func aStepIsTakenAsAWholeOrNotAtAll(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        try Self.filled(place)
        let broken = Migration(name: "test-broken") { _ in
            "CREATE TABLE half (id INTEGER); CREATE TABLE half (id INTEGER);"
        }
        #expect(throws: Problems.self) { try open(place, Migration.all + [broken]) }
        try place.open(create: false).read { transaction throws(Problems) in
            _ = try AuditVerification(transaction).run()
        }
        #expect(throws: (any Error).self) { try place.tamper("INSERT INTO half (id) VALUES (1)") }
    }
}
