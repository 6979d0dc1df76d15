import Audit
import Declarations
import Service
import Storage
import Testing
import Values

/// A whole year is read as its declarations are, and what changed since is read alone.
@Suite struct SectorTests {
    private static func lines(
        _ store: any DeclarationDatabase, _ year: Int = 2024, after sequence: Int64 = 0
    ) throws -> [DeclarantID: SectorLine] {
        let lines = try store.readBilling { (store) throws(Problems) in
            try store.sectorLines(of: year, after: sequence)
        }
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.declarant, $0) })
    }

    @Test(arguments: Backend.allCases)
    func aLineSaysWhatTheDeclarationSays(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        #expect(try Self.lines(store).isEmpty)
        let later = Instant(milliseconds: Samples.start.milliseconds + 1000)
        let one = Samples.revision(Samples.declaration())
        let corrected = Samples.revision(Samples.declaration(name: "Other"), number: 2, event: .correct, at: later)
        let draft = Samples.revision(Samples.declaration(of: Samples.enterprise(2)), event: .saveDraft)
        let set = Samples.revision(Samples.declaration(of: Samples.enterprise(3)), event: .setExOfficio)
        let other = Samples.revision(Samples.declaration(of: Samples.enterprise(4), year: 2023))
        try store.write { transaction throws(Problems) in
            for revision in [one, draft, set, other, corrected] { _ = try transaction.file(revision) }
        }
        let lines = try Self.lines(store)
        #expect(Set(lines.keys) == [Samples.enterprise(1), Samples.enterprise(2), Samples.enterprise(3)])
        let line = try #require(lines[Samples.enterprise(1)])
        #expect(line.name == "Other" && line.state == .submitted && line.isDeclared && line.isAssessed)
        #expect(line.handedInAt == Samples.start && line.changedAt == later && line.judgedAt == nil)
        #expect(line.turnover == one.declaration.turnover && line.selfControl && line.country == .belgium)
        #expect(Set(line.registrations) == Set(one.declaration.registrations))
        #expect(lines[Samples.enterprise(2)]?.state == .draft && lines[Samples.enterprise(2)]?.handedInAt == nil)
        #expect(lines[Samples.enterprise(3)]?.state == .exOfficio)
        for (declarant, line) in lines {
            try store.read { transaction throws(Problems) in
                let key = DeclarationKey(declarant: declarant, year: 2024)
                #expect(try transaction.history(of: key)?.state == line.state)
            }
        }
    }

    @Test(arguments: Backend.allCases)
    func whatChangedIsReadAlone(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let (one, two) = (
            Samples.revision(Samples.declaration()), Samples.revision(Samples.declaration(of: Samples.enterprise(2)))
        )
        try store.write { transaction throws(Problems) in
            for revision in [one, two] { _ = try transaction.file(revision) }
        }
        let head = try store.read { (store) throws(Problems) in try store.auditHead().sequence }
        #expect(try Self.lines(store, after: head).isEmpty)
        let judge = Author(person: "J", role: .certifier)
        let at = Instant(milliseconds: Samples.start.milliseconds + 5)
        _ = try store.write { transaction throws(Problems) in
            try transaction.judge(two, Verdict(revision: 1, answer: .refused(nil, reason: "r"), author: judge, at: at))
        }
        let changed = try Self.lines(store, after: head)
        #expect(Array(changed.keys) == [Samples.enterprise(2)])
        #expect(changed.values.first?.state == .refused && changed.values.first?.judgedAt == at)
        #expect(try Self.lines(store, 2023, after: head).isEmpty)
    }

    @Test(arguments: Backend.allCases)
    func whatDeclarantsWereWrittenIsCounted(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let key = Samples.key(1)
        func mail(_ kind: StoredMail.Kind, _ cause: String, _ at: Int64) -> StoredMail {
            StoredMail(
                kind, to: "a@b.example", .fr, about: key, name: "A", cause: cause,
                at: Instant(milliseconds: Samples.start.milliseconds + at))
        }
        try store.write { (store) throws(Problems) in
            for (cause, at) in [("1", 1), ("2", 2), ("1", 3)] as [(String, Int64)] {
                try store.add(mail(.reminder, cause, at))
            }
            try store.add(mail(.receipt, "1", 9))
        }
        let (notices, own) = try store.readBilling { (store) throws(Problems) in
            (try store.notices(of: 2024), try store.notices(to: key.declarant, limit: 10))
        }
        let last = Instant(milliseconds: Samples.start.milliseconds + 2)
        #expect(notices == [Notice(declarant: key.declarant, kind: .reminder, count: 2, last: last)])
        #expect(own.map(\.at) == [last, Instant(milliseconds: Samples.start.milliseconds + 1)])
    }

    @Test(arguments: Backend.allCases)
    func theAuditEntriesOfADeclarantAreItsOwn(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let one = Samples.revision(Samples.declaration())
        try store.write { transaction throws(Problems) in
            _ = try transaction.file(one)
            _ = try transaction.file(Samples.revision(Samples.declaration(of: Samples.enterprise(2))))
            let judge = Author(person: "J", role: .certifier)
            try transaction.judge(
                one, Verdict(revision: 1, answer: .refused(nil, reason: "r"), author: judge, at: Samples.start))
        }
        let entries = try store.readBilling { (store) throws(Problems) in
            try store.auditEntries(about: Samples.enterprise(1), limit: 10)
        }
        #expect(entries.map(\.entry.action) == ["refuse", "submit"])
        #expect(entries.allSatisfy { $0.entry.subject == one.declaration.key.description })
    }
}
