import Audit
import Declarations
import Exchange
import Foundation
import Law
import Service
import Storage
import Synchronization
import Testing
import Values

/// What one database exports, another takes in as it was, while others write; nothing is overwritten.
@Suite struct ImportTests {
    private let folder: Scratch

    init() throws { folder = try Scratch() }

    private static let importer = FilingRequest(
        author: Author(person: "Odo Beheerder", role: .agency), id: "import-1")

    private func office(_ store: any DeclarationStore) throws -> DeclarationOffice {
        DeclarationOffice(
            book: try Lawbook.builtIn(), store: store, clock: SystemClock(), receipts: ReceiptJSON(),
            key: SealingKey(), program: "medlevy test")
    }

    /// One declaration in every state, those of `Contents.sample` among them.
    private func fill(_ store: any DeclarationStore) throws {
        try Contents.sample(6, in: store)
        try store.write { transaction throws(Problems) in
            let draft = Samples.revision(Samples.declaration(of: Samples.enterprise(10)), event: .saveDraft)
            try transaction.file(draft)
            let withdrawn = Samples.revision(
                Samples.declaration(of: Samples.enterprise(11)), event: .withdraw, reason: "dubbel")
            try transaction.file(withdrawn)
            let set = Samples.revision(
                Samples.declaration(of: Samples.enterprise(12)), event: .setExOfficio, reason: "FOD")
            try transaction.file(set)
            let certified = Samples.revision(Samples.declaration(of: Samples.enterprise(13)))
            try transaction.file(certified)
            guard let certificate = Samples.certificate(on: certified) else { return }
            let judge = Author(person: "Élise", role: .certifier)
            try transaction.judge(
                certified,
                Verdict(revision: 1, answer: .certified(certificate), author: judge, at: Samples.start))
        }
    }

    private func export(_ store: any DeclarationStore, to name: String) throws -> String {
        let path = folder.path(name)
        try store.read { store throws(Problems) in
            let all = try store.declarations(DeclarationFilter(), after: nil, limit: .max)
            _ = try DeclarationExport.write(to: path) { (add) throws(Problems) in
                for one in all { try add(one, try store.history(of: one.key)?.verdict(on: one.revision)) }
            }
        }
        return path
    }

    private func take(
        _ path: String, into store: any DeclarationStore, allOrNothing: Bool = false
    ) throws -> [FilingVerdict] {
        let office = try office(store)
        var verdicts: [FilingVerdict] = []
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        try ExportedFile.read(bytes, file: path, together: allOrNothing ? nil : 4) { records throws(Problems) in
            try office.importing(records, allOrNothing: allOrNothing, by: ImportTests.importer) {
                verdicts.append($0)
            }
        }
        return verdicts
    }

    /// What an import keeps as it was.
    private struct Kept: Equatable {
        let declaration: Declaration
        let state: LifeState
        let event: LifeEvent
        let hash: Fingerprint
        let answer: Verdict.Answer?
    }

    private func kept(_ store: any DeclarationStore) throws -> [Kept] {
        try store.read { store throws(Problems) in
            var kept: [Kept] = []
            for one in try store.declarations(DeclarationFilter(), after: nil, limit: .max) {
                let verdict = try store.history(of: one.key)?.verdict(on: one.revision)
                var declaration = one.revision.declaration
                declaration.certificate = nil
                kept.append(
                    Kept(
                        declaration: declaration, state: one.state, event: one.revision.event, hash: one.revision.hash,
                        answer: verdict?.answer))
            }
            return kept
        }
    }

    @Test(arguments: Backend.pairs, ["all.csv", "all.jsonl"])
    func anExportTakenInElsewhereIsExportedTheSame(pair: (Backend, Backend), name: String) throws {
        let (source, target) = (try ScratchDatabase(pair.0), try ScratchDatabase(pair.1))
        let (from, into) = (try source.open(), try target.open())
        try fill(from)
        let path = try export(from, to: name)
        let verdicts = try take(path, into: into)
        #expect(verdicts.flatMap(\.problems).map(\.code) == [])
        #expect(verdicts.count == 10)
        #expect(Set(verdicts.compactMap { $0.filed?.state }).count == 6)
        let (before, after) = (try kept(from), try kept(into))
        #expect(before == after)
        try into.read { store throws(Problems) in _ = try AuditVerification(store).run() }
        // What is imported is exported again as it was, and a third database takes it in.
        let last = try ScratchDatabase(pair.0)
        let third = try last.open()
        #expect(try take(export(into, to: "again-\(name)"), into: third).flatMap(\.problems).map(\.code) == [])
        #expect(try kept(third) == before)
    }

    /// Nobody's name is put under what he did not do here.
    @Test(arguments: Backend.allCases)
    func whoImportsIsTheAuthorAndNamesTheOther(backend: Backend) throws {
        let source = try ScratchDatabase(.sqlite)
        let target = try ScratchDatabase(backend)
        let (from, into) = (try source.open(), try target.open())
        try fill(from)
        _ = try take(export(from, to: "all.jsonl"), into: into)
        try into.read { store throws(Problems) in
            let entries = try store.auditEntries(after: 0, limit: .max)
            #expect(entries.allSatisfy { $0.entry.person == "Odo Beheerder" && $0.entry.role == "agency" })
            let history = try store.history(of: Samples.key(13))
            let reason = history?.newest?.reason ?? ""
            #expect(reason.hasPrefix("imported: revision 1, submit, by Ann Peeters (actor), at \(Samples.start)"))
            #expect(reason.contains("certified by Élise at \(Samples.start)"))
            #expect((history?.newest?.at ?? Samples.start) > Samples.start)
            let withdrawn = try store.history(of: Samples.key(11))?.newest?.reason ?? ""
            #expect(withdrawn.hasSuffix("; reason: dubbel"))
        }
    }

    @Test(arguments: Backend.allCases)
    func toImportAgainAddsNothing(backend: Backend) throws {
        let source = try ScratchDatabase(.sqlite)
        let target = try ScratchDatabase(backend)
        let (from, into) = (try source.open(), try target.open())
        try fill(from)
        let path = try export(from, to: "all.csv")
        let first = try take(path, into: into)
        let before = try Contents(into)
        let again = try take(path, into: into)
        #expect(again.compactMap(\.filed).map(\.isRepeated) == Array(repeating: true, count: 10))
        #expect(again.compactMap(\.filed?.receipt) == first.compactMap(\.filed?.receipt))
        #expect(try Contents(into) == before)
        // The database that it comes from has all of it too.
        #expect(try take(path, into: from).compactMap(\.filed).filter(\.isRepeated).count == 10)
    }

    @Test(arguments: Backend.allCases, [false, true])
    func whatDiffersIsRefusedAndNothingIsOverwritten(backend: Backend, allOrNothing: Bool) throws {
        let source = try ScratchDatabase(.sqlite)
        let target = try ScratchDatabase(backend)
        let (from, into) = (try source.open(), try target.open())
        try fill(from)
        try into.write { transaction throws(Problems) in
            try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(12), total: 7)))
            try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(13))))
            let closing = YearClosing(year: 2025, reason: "dicht", author: Samples.author, at: Samples.start)
            let head = try transaction.enter(YearClosing.action, "2025", grounds: closing.grounds)
            try transaction.add(closing, audit: head)
        }
        try from.write { transaction throws(Problems) in
            _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(14), year: 2025)))
        }
        let before = try Contents(into)
        let verdicts = try take(export(from, to: "all.jsonl"), into: into, allOrNothing: allOrNothing)
        let codes = verdicts.filter(\.isRefused).map { $0.problems.map(\.code) }
        let own: [[ProblemCode]] = [[.importContentDiffers], [.importStateDiffers], [.yearClosed]]
        if allOrNothing {
            #expect(codes == Array(repeating: [.batchRefused], count: 8) + own)
            #expect(verdicts.allSatisfy { $0.filed == nil })
            #expect(try Contents(into) == before)
        } else {
            #expect(codes == own)
            #expect(verdicts.compactMap(\.filed).count == 8)
            #expect(try kept(into).count == 10)
        }
        try into.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// Nobody certified anything on a day that has not come.
    @Test(arguments: Backend.allCases)
    func aCertificateOfTheFutureIsRefused(backend: Backend) throws {
        let source = try ScratchDatabase(.sqlite)
        let target = try ScratchDatabase(backend)
        let (from, into) = (try source.open(), try target.open())
        let day = try #require(CivilDate("2999-01-01"))
        try from.write { transaction throws(Problems) in
            let certified = Samples.revision(Samples.declaration(of: Samples.enterprise(13)))
            try transaction.file(certified)
            let certificate = Certificate(certifier: Samples.certifier, date: day, hash: certified.hash)
            let judge = Author(person: "Élise", role: .certifier)
            try transaction.judge(
                certified,
                Verdict(revision: 1, answer: .certified(certificate), author: judge, at: Samples.start))
        }
        let problems = try take(export(from, to: "all.csv"), into: into).flatMap(\.problems)
        #expect(problems.map(\.code) == [.certificateInFuture])
        #expect(problems.first?.place.field == "certificate_date" && problems.first?.place.line == 2)
    }

    /// The live database: another writes all the while, and both are kept.
    @Test(arguments: Backend.allCases)
    func othersWriteMeanwhile(backend: Backend) throws {
        let source = try ScratchDatabase(.sqlite)
        let target = try ScratchDatabase(backend)
        let (from, into) = (try source.open(), try target.open())
        try fill(from)
        let path = try export(from, to: "all.csv")
        let writer = try target.open()
        let written = Mutex(0)
        let group = DispatchGroup()
        group.enter()
        Thread.detachNewThread {
            for number in 100..<140 {
                let isWritten: Void? = try? writer.write { transaction throws(Problems) in
                    _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(number))))
                }
                if isWritten != nil { written.withLock { $0 += 1 } }
            }
            group.leave()
        }
        let verdicts = try take(path, into: into)
        group.wait()
        #expect(verdicts.compactMap(\.filed).count == 10)
        #expect(written.withLock { $0 } == 40)
        #expect(try kept(into).count == 50)
        try into.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }
}
