import Audit
import Declarations
import Exchange
import Law
import Service
import Testing
import Values

@testable import Storage

/// The audit chain vouches for the answers that are kept under clients' keys: without one, a repeated request would be
/// done twice.
@Suite struct KeptAnswerTests {
    private func office(_ store: any DeclarationStore) throws -> DeclarationOffice {
        DeclarationOffice(
            book: try Lawbook.builtIn(), store: store, clock: SystemClock(), receipts: ReceiptJSON(),
            key: SealingKey(), program: "medlevy test")
    }

    /// Three requests with keys: a declaration, another with its certificate, and the first one's withdrawal.
    private func fill(_ store: any DeclarationStore) throws {
        let office = try office(store)
        var second = Samples.declaration(of: Samples.enterprise(2))
        second.certificate = Samples.certificate(on: Samples.revision(second))
        for (key, declaration) in [("one", Samples.declaration()), ("two two", second)] {
            let request = FilingRequest(author: Samples.author, id: "id-1", key: key)
            let one = HandedIn(number: 1, declaration: PlacedDeclaration(declaration))
            var filed: [Filed?] = []
            try office.submit([one], FilingTerms(), by: request) { filed.append($0.filed) }
            #expect(filed.compactMap(\.self).count == 1)
        }
        let request = FilingRequest(author: Samples.author, id: "id-1", key: "three")
        _ = try office.withdraw([Samples.declaration().key], reason: "dubbel", by: request)
    }

    /// What is done to an answer, and the first entry that it is found at.
    private static let forgeries = [
        ("DELETE FROM answer WHERE key = 'one'", "1"), ("DELETE FROM answer WHERE key = 'two two'", "2"),
        ("DELETE FROM answer WHERE key LIKE 'three/%'", "4"),
        ("UPDATE answer SET revision = 2 WHERE key = 'one'", "1"),
        ("UPDATE answer SET declaration_id = 2 WHERE key = 'one'", "1"),
        ("UPDATE answer SET input_hash = (SELECT hash FROM receipt LIMIT 1) WHERE key = 'two two'", "2"),
        ("UPDATE answer SET key = 'tWo two' WHERE key = 'two two'", "2"),
    ]

    @Test(arguments: Backend.allCases, forgeries)
    func anAnswerThatIsGoneOrChangedIsFound(backend: Backend, forgery: (statement: String, entry: String)) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try fill(store)
        try store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
        try place.forge(forgery.statement)
        do throws(Problems) {
            try store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
            Issue.record("not found: \(forgery.statement)")
        } catch {
            #expect(error.listed.map(\.code) == [.auditContentDiffers])
            #expect(error.listed.first?.details["sequence"] == forgery.entry)
        }
    }

    /// Entries of before say nothing of answers, and still hold.
    @Test(arguments: Backend.allCases)
    func entriesWithoutAMarkHold(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Contents.sample(3, in: store)
        try place.forge("DELETE FROM answer")
        try store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }
}
