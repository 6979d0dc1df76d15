import Audit
import Declarations
import Service
import Storage
import Testing
import Values

/// Whatever is changed behind the program's back is found, and the first entry that does not hold is named.
@Suite struct VerificationTests {
    /// A change by whoever owns the database, the problem, and the entry that it is found at.
    struct Forgery: CustomTestStringConvertible, Sendable {
        let statements: String
        let code: ProblemCode
        let sequence: String

        init(_ statements: String, _ code: ProblemCode, _ sequence: Int) {
            self.statements = statements
            self.code = code
            self.sequence = String(sequence)
        }

        var testDescription: String { statements }
    }

    /// Ten declarations: entries 1 and 2 are of the first, 3 and 4 of the second, 5 of the third, and so on; 18 is a
    /// year's closing.
    private static let forgeries = [
        Forgery("UPDATE audit_entry SET person = 'X' WHERE sequence = 3", .auditBroken, 3),
        Forgery("UPDATE audit_entry SET on_behalf_of = '' WHERE sequence = 3", .auditBroken, 3),
        Forgery("UPDATE audit_entry SET at = at + 1 WHERE sequence = 18", .auditBroken, 18),
        Forgery("UPDATE audit_entry SET at = -1 WHERE sequence = 4", .auditBroken, 4),
        Forgery("UPDATE audit_entry SET hash = previous_hash WHERE sequence = 4", .auditBroken, 4),
        Forgery("DELETE FROM audit_entry WHERE sequence = 3", .auditBroken, 3),
        Forgery("DELETE FROM audit_entry WHERE sequence = 1", .auditBroken, 1),
        Forgery("DELETE FROM audit_entry WHERE sequence >= 17", .auditContentDiffers, 17),
        Forgery("UPDATE audit_entry SET sequence = 100 WHERE sequence = 5", .auditBroken, 5),
        Forgery(
            """
            UPDATE audit_entry SET sequence = 100 WHERE sequence = 5;
            UPDATE audit_entry SET sequence = 5 WHERE sequence = 6;
            UPDATE audit_entry SET sequence = 6 WHERE sequence = 100
            """, .auditBroken, 5),
        Forgery(
            """
            INSERT INTO audit_entry (sequence, at, person, role, action, subject, request_id, previous_hash, hash)
            SELECT 19, at, person, role, action, subject, request_id, hash, hash FROM audit_entry WHERE sequence = 18
            """, .auditBroken, 19),
        Forgery("UPDATE revision SET total_cents = 1 WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET name = 'X' WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET person = 'X' WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET at = at + 1 WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET event = 'withdraw' WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET language = 'xx' WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET total_cents = NULL WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE revision SET number = 7 WHERE audit_sequence = 2", .auditContentDiffers, 2),
        Forgery("UPDATE revision SET audit_sequence = 90 WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("DELETE FROM revision WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("DELETE FROM registration WHERE declaration_id = 3", .auditContentDiffers, 5),
        Forgery("UPDATE registration SET activity = 'a' || activity WHERE declaration_id = 3", .auditContentDiffers, 5),
        Forgery("UPDATE declarant SET identifier = '0999999999' WHERE id = 3", .auditContentDiffers, 5),
        Forgery("UPDATE declarant SET kind = 'cat' WHERE id = 3", .auditContentDiffers, 5),
        Forgery("UPDATE declaration SET contribution_year = 2025 WHERE id = 3", .auditContentDiffers, 5),
        Forgery("DELETE FROM declaration WHERE id = 3", .auditContentDiffers, 5),
        Forgery("DELETE FROM declarant WHERE id = 3", .auditContentDiffers, 5),
        Forgery("DELETE FROM verdict WHERE audit_sequence = 4", .auditContentDiffers, 4),
        Forgery("UPDATE verdict SET person = 'X' WHERE audit_sequence = 4", .auditContentDiffers, 4),
        Forgery("UPDATE verdict SET revision = 3 WHERE audit_sequence = 4", .auditContentDiffers, 4),
        Forgery("UPDATE verdict SET answer = 'certified' WHERE audit_sequence = 4", .auditContentDiffers, 4),
        Forgery("UPDATE revision SET reason = 'X' WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE verdict SET reason = 'X' WHERE audit_sequence = 4", .auditContentDiffers, 4),
        Forgery("UPDATE year_closing SET reason = 'X'", .auditContentDiffers, 18),
        Forgery("DELETE FROM year_closing", .auditContentDiffers, 18),
        Forgery("UPDATE year_closing SET year = 2022", .auditContentDiffers, 18),
        Forgery("UPDATE year_closing SET person = 'X'", .auditContentDiffers, 18),
        Forgery("UPDATE receipt SET audit_sequence = 6 WHERE audit_sequence = 5", .auditReceiptMissing, 5),
        Forgery("UPDATE receipt SET audit_sequence = 5 WHERE audit_sequence = 6", .auditHeadMissing, 5),
        Forgery("UPDATE receipt SET audit_sequence = 99 WHERE audit_sequence = 5", .auditReceiptMissing, 5),
        Forgery("UPDATE receipt SET audit_hash = hash WHERE audit_sequence = 5", .auditHeadMissing, 5),
        Forgery("DELETE FROM answer; DELETE FROM receipt WHERE audit_sequence = 1", .auditReceiptMissing, 1),
        Forgery("DELETE FROM answer; DELETE FROM receipt WHERE audit_sequence = 4", .auditReceiptMissing, 4),
        Forgery("DELETE FROM answer; DELETE FROM receipt WHERE audit_sequence >= 17", .auditReceiptMissing, 17),
        Forgery("UPDATE receipt SET hash = audit_hash WHERE audit_sequence = 5", .auditContentDiffers, 5),
        Forgery("UPDATE receipt SET declaration_id = 1 WHERE audit_sequence = 5", .auditContentDiffers, 5),
    ]

    private static func verify(_ store: any DeclarationStore) throws -> AuditHead {
        try store.read { transaction throws(Problems) in try AuditVerification(transaction).run() }
    }

    @Test(arguments: Backend.allCases)
    func anUntouchedStoreHolds(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        #expect(try Self.verify(store) == .start)
        try Contents.sample(10, in: store)
        #expect(try Self.verify(store).sequence == 18)
        // More than are looked at together.
        let large = try ScratchDatabase(backend)
        let other = try large.open()
        try Contents.sample(600, in: other)
        var steps: [Int64] = []
        try other.read { transaction throws(Problems) in
            _ = try AuditVerification(transaction).run { steps.append($0) }
        }
        #expect(steps == [500, 1000, 1001])
    }

    @Test(arguments: Backend.allCases, forgeries)
    func aForgeryIsFoundWhereItIs(backend: Backend, forgery: Forgery) throws {
        let place = try ScratchDatabase(backend)
        try Contents.sample(10, in: try place.open())
        try place.forge(forgery.statements)
        let store = try place.open(create: false)
        let problems = #expect(throws: Problems.self) { try Self.verify(store) }
        #expect(problems?.listed.map(\.code) == [forgery.code])
        #expect(problems?.listed.first?.details["sequence"] == forgery.sequence)
        Self.readAll(store)
    }

    /// Reading what was forged gives a problem or what is left, and never ends the program.
    private static func readAll(_ store: any DeclarationStore) {
        for number in 0..<10 {
            _ = try? store.read { transaction throws(Problems) in try transaction.history(of: Samples.key(number)) }
            _ = try? store.read { transaction throws(Problems) in try transaction.receipts(of: Samples.key(number)) }
            _ = try? store.read { transaction throws(Problems) in try transaction.answer(to: "key-\(number)") }
        }
        _ = try? Contents(store)
    }

    /// A row whose content is not what its hash says is never shown.
    @Test(arguments: Backend.allCases)
    func forgedContentIsNotShown(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Contents.sample(3, in: store)
        try place.forge("UPDATE revision SET levy_cents = 0")
        #expect(
            try codes {
                _ = try store.read { transaction throws(Problems) in try transaction.history(of: Samples.key(0)) }
            } == [.storageDamaged])
        #expect(
            try codes {
                _ = try store.read { transaction throws(Problems) in
                    try transaction.declarations(DeclarationFilter(), after: nil, limit: 10)
                }
            } == [.storageDamaged])
    }
}
