import Audit
import Declarations
import Service
import Storage
import Testing
import Values

/// What is added is kept as a whole or not at all, and what is there is never replaced.
@Suite struct TransactionTests {
    @Test(arguments: Backend.allCases)
    func nothingIsKeptOfWhatThrows(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let found = try codes {
            try store.write { transaction throws(Problems) in
                try transaction.file(Samples.revision(Samples.declaration()))
                throw Problems([Problem(.reasonMissing)])
            }
        }
        #expect(found == [.reasonMissing])
        try place.open(create: false).read { transaction throws(Problems) in
            #expect(try transaction.history(of: Samples.key(1)) == nil)
            #expect(try transaction.auditHead() == .start)
        }
    }

    /// A statement that the database refused ends the transaction, even where its problem is caught.
    @Test(arguments: Backend.allCases)
    func aCaughtRefusalOfTheDatabaseIsNoSuccess(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let revision = Samples.revision(Samples.declaration())
        let found = try codes {
            try store.write { transaction throws(Problems) in
                try transaction.file(revision)
                // An entry that is not there.
                let nowhere = AuditHead(sequence: 99, hash: revision.hash)
                let next = Samples.revision(revision.declaration, number: 2)
                do throws(Problems) {
                    try transaction.add(next, to: Samples.key(1), audit: nowhere)
                    Issue.record("a revision without its entry was taken")
                } catch {
                    #expect(error.listed.map(\.code) == [.storageUnavailable])
                }
            }
        }
        #expect(found == [.storageUnavailable])
        try store.read { transaction throws(Problems) in #expect(try transaction.history(of: Samples.key(1)) == nil) }
    }

    @Test(arguments: Backend.allCases)
    func aReaderSeesOneState(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let (reading, writing) = (try place.open(), try place.open())
        try writing.write { transaction throws(Problems) in
            _ = try transaction.file(Samples.revision(Samples.declaration()))
        }
        try reading.read { transaction throws(Problems) in
            #expect(try transaction.history(of: Samples.key(1))?.revisions.count == 1)
            try writing.write { other throws(Problems) in
                _ = try other.file(Samples.revision(Samples.declaration(), number: 2, event: .correct))
            }
            #expect(try transaction.history(of: Samples.key(1))?.revisions.count == 1)
        }
        try reading.read { transaction throws(Problems) in
            #expect(try transaction.history(of: Samples.key(1))?.revisions.count == 2)
        }
    }

    @Test(arguments: Backend.allCases)
    func aReadThatThrowsHoldsNothingBack(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let found = try codes {
            try store.read { transaction throws(Problems) in
                #expect(try transaction.history(of: Samples.key(1)) == nil)
                throw Problems([Problem(.reasonMissing)])
            }
        }
        #expect(found == [.reasonMissing])
        try store.write { transaction throws(Problems) in
            _ = try transaction.file(Samples.revision(Samples.declaration()))
        }
        try store.read { transaction throws(Problems) in
            #expect(try transaction.history(of: Samples.key(1))?.revisions.count == 1)
        }
    }

    /// The number of the revision before tells that its author knew it.
    @Test(arguments: Backend.allCases, [1, 3, 0])
    func aRevisionFollowsTheNewest(backend: Backend, number: Int) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try store.write { transaction throws(Problems) in
            _ = try transaction.file(Samples.revision(Samples.declaration()))
        }
        let found = try codes {
            try store.write { transaction throws(Problems) in
                _ = try transaction.file(Samples.revision(Samples.declaration(), number: number))
            }
        }
        #expect(found == [.declarationRevisionConflict])
    }

    @Test(arguments: Backend.allCases)
    func anEntryFollowsTheHead(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        for (sequence, previous) in [(2, AuditHead.start.hash), (1, Fingerprint(of: [1])), (0, AuditHead.start.hash)] {
            let entry = AuditEntry(
                sequence: Int64(sequence), at: Samples.start, person: "P", role: "actor", onBehalfOf: nil,
                action: "submit", subject: "s", before: nil, after: nil, grounds: nil, requestID: "r",
                previous: previous)
            let found = try codes {
                try store.write { transaction throws(Problems) in try transaction.add(entry) }
            }
            #expect(found == [.auditBroken])
        }
    }

    /// Content with another's hash could never be read again.
    @Test(arguments: Backend.allCases)
    func contentWithAnotherHashIsNotTaken(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let sound = Samples.revision(Samples.declaration())
        let wrong = Revision(
            number: 1, event: .submit, declaration: Samples.declaration(total: 1), hash: sound.hash, reason: nil,
            author: sound.author, at: sound.at)
        let found = try codes {
            try store.write { transaction throws(Problems) in _ = try transaction.file(wrong) }
        }
        #expect(found == [.storageDamaged])
    }

    @Test(arguments: Backend.allCases)
    func aKeyIsAnsweredOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let revision = Samples.revision(Samples.declaration())
        let answer = KeptAnswer(
            key: "k", input: revision.hash, declaration: Samples.key(1), revision: 1, receipt: nil, at: Samples.start)
        try store.write { transaction throws(Problems) in
            try transaction.file(revision)
            try transaction.keep(answer)
        }
        let found = try codes {
            try store.write { transaction throws(Problems) in try transaction.keep(answer) }
        }
        #expect(found == [.idempotencyConflict])
    }

    /// What the use cases never do, the database refuses too.
    @Test(arguments: Backend.allCases)
    func theSchemaRefusesWhatMeansNothing(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let revision = Samples.revision(Samples.declaration())
        try store.write { transaction throws(Problems) in _ = try transaction.file(revision) }
        let nowhere = Samples.revision(Samples.declaration(of: Samples.enterprise(2)))
        let verdict = Verdict(
            revision: 1, answer: .refused(nil, reason: "r"), author: Samples.author, at: Samples.start)
        let changes: [Change] = [
            .verdict(verdict, nowhere), .revision(Samples.revision(Samples.declaration(total: -1), number: 2)),
            .revision(Samples.revision(Samples.declaration(name: "a\0b"), number: 2)),
            .answer(String(repeating: "k", count: 201)), .answer(""),
        ]
        for change in changes {
            let found = try codes {
                try store.write { transaction throws(Problems) in try change.make(in: transaction) }
            }
            #expect(found == [.storageUnavailable] || found == [.declarationUnknown], "\(change)")
        }
    }

    /// A change that the schema refuses.
    private enum Change {
        case verdict(Verdict, Revision)
        case revision(Revision)
        case answer(String)

        func make(in transaction: any StoreWriting) throws(Problems) {
            switch self {
            case .verdict(let verdict, let revision): _ = try transaction.judge(revision, verdict)
            case .revision(let revision): _ = try transaction.file(revision)
            case .answer(let key):
                try transaction.keep(
                    KeptAnswer(
                        key: key, input: Fingerprint(of: []), declaration: Samples.key(1), revision: 1, receipt: nil,
                        at: Samples.start))
            }
        }
    }
}
