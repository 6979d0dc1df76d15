import Audit
import Declarations
import Service
import Storage
import Testing
import Values

/// What was added is read again to the letter, by another connection.
@Suite struct RoundTripTests {
    /// Texts that break what is not careful.
    static let texts = [
        "Medica NV", "L'Été d'Ø \"&\" <Söhne> GmbH", "'; DROP TABLE revision; --", "?1 $1 :a @b %_!\\",
        "\u{1F600} 医疗器械",
        "-", "=1+1", String(repeating: "é", count: 100),
    ]

    private func roundTrip(_ backend: Backend, _ revision: Revision) throws -> DeclarationHistory? {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try store.write { transaction throws(Problems) in _ = try transaction.file(revision) }
        return try place.open(create: false).read { transaction throws(Problems) in
            try transaction.history(of: revision.declaration.key)
        }
    }

    @Test(arguments: Backend.allCases, texts)
    func textsAreKeptAsTheyAre(backend: Backend, text: String) throws {
        var declaration = Samples.declaration(name: text)
        declaration.declarant.address.street = text
        declaration.declarant.address.city = text
        declaration.declarant.address.postalCode = text
        declaration.declarant.contact = Contact(name: text, email: text, phone: text)
        declaration.correction = Correction(revision: 7, reason: text)
        let revision = Samples.revision(
            declaration, event: .correct, reason: text, author: Author(person: text, role: .agency, onBehalfOf: text))
        #expect(try roundTrip(backend, revision)?.revisions == [revision])
    }

    /// Every combination of what may be absent.
    @Test(arguments: Backend.allCases)
    func whatIsAbsentStaysAbsent(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        var kept: [Revision] = []
        for bits in 0..<64 {
            let revision = Self.revision(bits, of: Samples.enterprise(bits))
            try store.write { transaction throws(Problems) in _ = try transaction.file(revision) }
            kept.append(revision)
        }
        for revision in kept {
            let history = try store.read { transaction throws(Problems) in
                try transaction.history(of: revision.declaration.key)
            }
            #expect(history?.revisions == [revision])
        }
    }

    private static func revision(_ bits: Int, of declarant: DeclarantID) -> Revision {
        var declaration = Samples.declaration(of: declarant)
        if bits & 1 != 0 { declaration.declarant.contact.phone = nil }
        if bits & 2 != 0 { declaration.turnover = DeclaredTurnover(.notEstablishedNotActive) }
        if bits & 4 != 0 {
            declaration = Declaration(
                contributionYear: declaration.contributionYear, turnoverYear: declaration.turnoverYear,
                declarant: declaration.declarant, registrations: [], turnover: declaration.turnover,
                selfControl: false)
        }
        if bits & 8 != 0 { declaration.correction = Correction(revision: 3, reason: "") }
        if bits & 16 != 0 {
            declaration.certificate = Samples.certificate(on: Samples.revision(Samples.declaration()))
        }
        let author = Author(person: "P", role: .certifier, onBehalfOf: bits & 32 != 0 ? "" : nil)
        return Samples.revision(declaration, reason: bits & 32 != 0 ? "" : nil, author: author)
    }

    @Test(arguments: Backend.allCases)
    func amountsAndTimesReachTheirLimits(backend: Backend) throws {
        var declaration = Samples.declaration()
        let amounts = DeclaredTurnover.Amounts(total: Cents.largest, levy: Cents.zero)
        declaration.turnover = try #require(DeclaredTurnover(box: .belowThreshold, amounts: amounts))
        for at in [0, 253_402_300_799_999] as [Int64] {
            let revision = Samples.revision(declaration, at: Instant(milliseconds: at))
            #expect(try roundTrip(backend, revision)?.revisions == [revision])
        }
    }

    @Test(arguments: Backend.allCases, [("vat", "DE123456789"), ("srn", "US-MF-000012345")])
    func everyKindOfNumberNamesADeclarant(backend: Backend, number: (kind: String, text: String)) throws {
        let kind = try #require(DeclarantID.Kind(rawValue: number.kind))
        let declarant = try #require(DeclarantID(kind, number.text))
        let revision = Samples.revision(Samples.declaration(of: declarant))
        #expect(try roundTrip(backend, revision)?.key.declarant == declarant)
    }

    /// More registrations than one statement adds.
    @Test(arguments: Backend.allCases, [1, 7, 8, 9, 16, 200])
    func manyRegistrationsAreKept(backend: Backend, count: Int) throws {
        let plain = Samples.declaration()
        let declaration = Declaration(
            contributionYear: 2024, turnoverYear: 2023, declarant: plain.declarant,
            registrations: (0..<count).map { RegisteredActivity(activity: "a\($0 % 3)", deviceClass: "c\($0)") },
            turnover: plain.turnover, selfControl: false)
        let read = try roundTrip(backend, Samples.revision(declaration))
        #expect(read?.newest?.declaration.registrations.count == count)
    }

    @Test(arguments: Backend.allCases)
    func verdictsReceiptsAnswersAndClosingsAreKept(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        let revision = Samples.revision(Samples.declaration())
        let key = revision.declaration.key
        let certificate = try #require(Samples.certificate(on: revision))
        let judge = Author(person: "Élise", role: .certifier, onBehalfOf: "Dupont & Cie")
        let verdicts = [
            Verdict(revision: 1, answer: .refused(nil, reason: "geen stukken"), author: judge, at: Samples.start),
            Verdict(
                revision: 1, answer: .refused(Samples.certifier, reason: "non"), author: judge, at: Samples.start),
            Verdict(revision: 1, answer: .certified(certificate), author: judge, at: Samples.start),
        ]
        let closing = YearClosing(year: 2024, reason: "afgesloten", author: judge, at: Samples.start)
        let references = try store.write { transaction throws(Problems) -> [ReceiptReference] in
            var references = [try transaction.file(revision)].compactMap { $0 }
            for verdict in verdicts { references.append(try transaction.judge(revision, verdict)) }
            try transaction.keep(
                KeptAnswer(
                    key: "k/1", input: revision.hash, declaration: key, revision: 1, receipt: references[0],
                    at: Samples.start))
            try transaction.keep(
                KeptAnswer(
                    key: "k/2", input: revision.hash, declaration: key, revision: 1, receipt: nil, at: Samples.start))
            let head = try transaction.enter(YearClosing.action, "2024", grounds: closing.grounds, by: judge)
            try transaction.add(closing, audit: head)
            return references
        }
        try place.open(create: false).read { transaction throws(Problems) in
            #expect(try transaction.history(of: key)?.verdicts == verdicts)
            #expect(try transaction.history(of: key)?.state == .certified)
            let receipts = try transaction.receipts(of: key)
            #expect(receipts.map(\.reference) == references.reversed())
            for receipt in receipts { #expect(try transaction.receipt(receipt.reference) == receipt) }
            #expect(receipts.map(\.event) == [.certify, .refuse, .refuse, .submit])
            #expect(try transaction.receipt(forContent: revision.hash) == references.last)
            #expect(try transaction.answer(to: "k/1")?.receipt == references[0])
            #expect(try transaction.answer(to: "k/2")?.receipt == nil)
            #expect(try transaction.answer(to: "k/3") == nil)
            #expect(try transaction.closing(of: 2024) == closing)
            #expect(try transaction.closing(of: 2025) == nil)
            #expect(try transaction.auditHead().sequence == 5)
            let entries = try transaction.auditEntries(after: 1, limit: 3)
            #expect(entries.map(\.entry.sequence) == [2, 3, 4])
            #expect(entries.allSatisfy { $0.hash == $0.entry.hash })
        }
    }
}
