import Declarations
import Exchange
import Foundation
import Service
import Testing
import Values

/// What an export writes is read back as it was, and what no export writes is told.
@Suite struct ExportedFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let at = Instant(milliseconds: 1_730_000_000_123)

    /// Names and reasons that CSV and spreadsheets have their own ideas about.
    private static func listed(_ state: LifeState, _ event: LifeEvent, name: String) throws -> ListedDeclaration {
        let country = try #require(CountryCode("FR"))
        let vat = try #require(VATNumber("FR40303265045"))
        var declaration = Declaration(
            contributionYear: 2024, turnoverYear: 2023,
            declarant: Declarant(
                id: .vat(vat), name: name,
                address: Address(street: "'=1+1 \"rue\"", postalCode: "75001", city: "Paris, 1er", country: country),
                language: .fr, contact: Contact(name: "@Anne", email: "anne@exemple.example", phone: "+33 1")),
            registrations: state == .draft ? [] : [RegisteredActivity(activity: "importer", deviceClass: "MDR_I")],
            turnover: DeclaredTurnover(.init(total: Cents(123_456_78), levy: Cents(0))), selfControl: true)
        if event == .correct { declaration.correction = Correction(revision: 3, reason: "-5; erreur") }
        let revision = Revision(
            number: 4, event: event, declaration: declaration, hash: CanonicalForm(declaration).fingerprint,
            reason: event == .submit ? nil : "'=raison, \"deux\"",
            author: Author(person: "=Ann", role: .actor, onBehalfOf: event == .correct ? "Cabinet, X" : nil), at: at)
        let receipt = ReceiptReference(year: 2024, entry: revision.hash)
        return ListedDeclaration(revision: revision, state: state, receipt: state == .draft ? nil : receipt)
    }

    private static let certifier = Certifier(
        // Kept before anybody looked at such numbers.
        name: "'Rik", profession: .auditor, registerNumber: "🙂 none", position: .external)

    private static func verdict(on listed: ListedDeclaration) -> Verdict? {
        let author = Author(person: "Rik Revisor", role: .certifier)
        let answer: Verdict.Answer
        switch listed.state {
        case .certified:
            guard let date = CivilDate("2024-05-02") else { return nil }
            answer = .certified(Certificate(certifier: certifier, date: date, hash: listed.revision.hash))
        case .refused:
            let isNamed = listed.revision.event == .correct
            answer = .refused(isNamed ? certifier : nil, reason: "=incomplet")
        case .draft, .submitted, .withdrawn, .exOfficio, .superseded: return nil
        }
        return Verdict(revision: 4, answer: answer, author: author, at: at)
    }

    private static let cases: [(LifeState, LifeEvent)] = [
        (.draft, .saveDraft), (.submitted, .submit), (.submitted, .correct), (.certified, .correct),
        (.refused, .submit), (.refused, .correct), (.withdrawn, .withdraw), (.exOfficio, .setExOfficio),
    ]

    private func records(_ name: String, _ bytes: [UInt8]) throws -> [ExportedRecord] {
        var records: [ExportedRecord] = []
        try ExportedFile.read(bytes, file: name, together: 3) { some in
            #expect(some.count <= 3)
            records += some
        }
        return records
    }

    @Test(arguments: ["all.csv", "all.jsonl"])
    func whatIsWrittenIsReadBack(file: String) throws {
        let all = try Self.cases.map { try Self.listed($0.0, $0.1, name: "=SOMME(A1) \($0.1)") }
        let path = scratch.file(file)
        _ = try DeclarationExport.write(to: path) { (add) throws(Problems) in
            for one in all { try add(one, Self.verdict(on: one)) }
        }
        let records = try records(file, Array(Data(contentsOf: URL(fileURLWithPath: path))))
        #expect(records.flatMap(\.problems).map(\.code) == [])
        #expect(records.map(\.number) == Array(1...all.count))
        for (one, record) in zip(all, records) {
            let exported = try #require(record.exported)
            let verdict = Self.verdict(on: one)
            #expect(exported.declaration == one.revision.declaration)
            #expect(exported.answer == verdict?.answer)
            #expect((exported.revision, exported.state, exported.event) == (4, one.state, one.revision.event))
            #expect((exported.reason, exported.author) == (one.revision.reason, one.revision.author))
            #expect((exported.at, exported.hash) == (one.revision.at, one.revision.hash))
            #expect((exported.receipt, exported.judgedBy) == (one.receipt?.text, verdict?.author.person))
        }
    }

    /// What may be changed in a line, and what is said of it.
    private static let changes: [(String, String, ProblemCode)] = [
        ("123456.78", "123456.79", .importRecordDamaged), ("\"submitted\"", "\"certified\"", .importRecordDamaged),
        ("\"submitted\"", "\"superseded\"", .importRecordDamaged), ("\"actor\"", "\"king\"", .importRecordDamaged),
        ("2024-10-27T", "2024-13-27T", .importRecordDamaged), ("\"submit\"", "\"withdraw\"", .importRecordDamaged),
        ("\"revision\":4", "\"revision\":\"4\"", .jsonType), ("\"person\"", "\"persoon\"", .jsonKeyUnknown),
        ("\"event\"", "\"state\"", .jsonKeyRepeated), ("{\"declaration\"", "{{\"declaration\"", .jsonSyntax),
    ]

    @Test(arguments: changes)
    func aChangedLineIsRefusedAlone(change: (from: String, to: String, code: ProblemCode)) throws {
        let path = scratch.file("all.jsonl")
        let one = try Self.listed(.submitted, .submit, name: "Un")
        _ = try DeclarationExport.write(to: path) { (add) throws(Problems) in
            for _ in 0..<3 { try add(one, nil) }
        }
        var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        lines[1] = lines[1].replacing(change.from, with: change.to).replacing(
            change.from.replacing(":", with: ": "), with: change.to)
        let records = try records("all.jsonl", Array(lines.joined(separator: "\n").utf8))
        #expect(records.map { $0.exported != nil } == [true, false, true])
        #expect(records[1].problems.contains { $0.code == change.code && $0.place.line == 2 })
    }

    @Test func aSheetOfOtherColumnsIsRefusedAsAWhole() {
        #expect(throws: Problems.self) { try records("a.csv", Array("id,name\n1,2\n".utf8)) }
        #expect(throws: Problems.self) { try records("a.csv", []) }
        #expect(throws: Problems.self) { try records("a.jsonl", Array("\n\n".utf8)) }
    }
}
