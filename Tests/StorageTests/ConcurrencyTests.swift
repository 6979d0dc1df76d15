import Audit
import Declarations
import Foundation
import Service
import Storage
import Synchronization
import Testing
import Values

/// Several threads and several connections at once: no update is lost, and the chain stays one.
@Suite struct ConcurrencyTests {
    /// Runs work on several threads at once, and says what went wrong on any.
    private func together(_ count: Int, _ work: @escaping @Sendable (Int) throws -> Void) {
        let group = DispatchGroup()
        let faults = Mutex<[String]>([])
        for number in 0..<count {
            group.enter()
            Thread.detachNewThread {
                do { try work(number) } catch { faults.withLock { $0.append("\(error)") } }
                group.leave()
            }
        }
        group.wait()
        #expect(faults.withLock { $0 } == [])
    }

    @Test(arguments: Backend.allCases)
    func writersOnSeveralThreadsAndConnectionsLoseNothing(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let stores = [try place.open(), try place.open()]
        together(6) { writer in
            for round in 0..<15 {
                let declaration = Samples.declaration(of: Samples.enterprise(writer * 100 + round))
                try stores[writer % 2].write { transaction throws(Problems) in
                    _ = try transaction.file(Samples.revision(declaration))
                }
            }
        }
        try place.open(create: false).read { transaction throws(Problems) in
            #expect(try AuditVerification(transaction).run().sequence == 90)
        }
    }

    /// All correct the same declaration, each what it read in its own transaction.
    @Test(arguments: Backend.allCases)
    func correctionsOfOneDeclarationFollowOneAnother(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let stores = [try place.open(), try place.open(), try place.open()]
        together(6) { writer in
            for round in 0..<10 {
                try stores[writer % 3].write { transaction throws(Problems) in
                    let newest = try transaction.history(of: Samples.key(1))?.newest
                    let declaration = Samples.declaration(total: Int64(writer * 1000 + round))
                    try transaction.file(
                        Samples.revision(
                            declaration, number: (newest?.number ?? 0) + 1, event: newest == nil ? .submit : .correct),
                        before: newest?.hash)
                }
            }
        }
        try stores[0].read { transaction throws(Problems) in
            #expect(try transaction.history(of: Samples.key(1))?.revisions.count == 60)
            #expect(try AuditVerification(transaction).run().sequence == 60)
        }
    }

    /// Writers of the same moment share a transaction; what one of them takes back is taken back alone.
    @Test(arguments: Backend.allCases)
    func whoeverFailsAmongOthersFailsAlone(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        together(12) { writer in
            for round in 0..<10 {
                let declaration = Samples.declaration(of: Samples.enterprise(writer * 100 + round))
                let found = try codes {
                    try store.write { transaction throws(Problems) in
                        _ = try transaction.file(Samples.revision(declaration))
                        if round.isMultiple(of: 2) { throw Problems([Problem(.yearClosed, ["year": "2024"])]) }
                    }
                }
                #expect(found == (round.isMultiple(of: 2) ? [.yearClosed] : []))
                try store.read { transaction throws(Problems) in
                    let kept = try transaction.history(of: declaration.key)?.revisions.count ?? 0
                    #expect(kept == (round.isMultiple(of: 2) ? 0 : 1))
                    #expect(try transaction.version(of: declaration.key)?.revision == (kept == 0 ? nil : 1))
                }
            }
        }
        try store.read { transaction throws(Problems) in
            #expect(try AuditVerification(transaction).run().sequence == 60)
        }
    }

    /// Two editors who both saw revision 1: one of them is told.
    @Test(arguments: Backend.allCases)
    func theSecondOfTwoEditorsIsRefused(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let (one, other) = (try place.open(), try place.open())
        try one.write { transaction throws(Problems) in
            _ = try transaction.file(Samples.revision(Samples.declaration()))
        }
        let edit = Samples.revision(Samples.declaration(total: 100), number: 2, event: .correct)
        try one.write { transaction throws(Problems) in _ = try transaction.file(edit) }
        let found = try codes {
            try other.write { transaction throws(Problems) in
                _ = try transaction.file(
                    Samples.revision(Samples.declaration(total: 200), number: 2, event: .correct))
            }
        }
        #expect(found == [.declarationRevisionConflict])
        try other.read { transaction throws(Problems) in
            #expect(try transaction.history(of: Samples.key(1))?.newest == edit)
        }
    }

    /// Programs that start at once on a new database make its tables once.
    @Test(arguments: Backend.allCases)
    func aNewDatabaseIsMadeOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        together(6) { number in
            try place.open().write { transaction throws(Problems) in
                _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(number))))
            }
        }
        try place.open(create: false).read { transaction throws(Problems) in
            #expect(try transaction.auditHead().sequence == 6)
        }
    }
}
