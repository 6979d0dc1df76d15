import Declarations
import Service
import Values

/// Reads one declaration of an export: what it declares as a document is read, and what stands beside it.
struct ExportedReader {
    typealias Entry = RawDeclaration.Entry

    private let source: DocumentSource
    private let entries: [ExportColumn: Entry]
    private let start: Spot
    private var problems: [Problem]

    /// - Parameter number: which one of the file, counted from 1.
    static func read(_ raw: RawDeclaration, _ entries: [ExportColumn: Entry], number: Int) -> ExportedRecord {
        var raw = raw
        raw.isKept = true
        let read = DeclarationReader.read(raw)
        var reader = ExportedReader(
            source: raw.source, entries: entries, start: raw.start, problems: read.problems)
        let exported = reader.exported(read.declaration)
        return ExportedRecord(
            number: number, exported: reader.problems.errors.isEmpty ? exported : nil,
            place: raw.source.place(at: raw.start), problems: reader.problems)
    }

    private mutating func exported(_ placed: PlacedDeclaration?) -> ExportedDeclaration? {
        for column in ExportColumn.allCases where column.isAlwaysSaid && entries[column] == nil {
            report(.fieldMissing, column, ["field": column.rawValue])
        }
        let revision = converted(.revision) { DeclarationReader.whole($0, upTo: 6) }
        let state = converted(.state) { LifeState(rawValue: $0) }
        let event = converted(.event) { LifeEvent(rawValue: $0) }
        let role = converted(.role) { LifeRole(rawValue: $0) }
        let at = converted(.at) { Instant($0) }
        let hash = converted(.hash) { Fingerprint($0) }
        let person = text(.person)
        let receipt = converted(.receipt) { ReceiptReference($0)?.text }
        let judgedAt = converted(.judgedAt) { Instant($0) }
        let certifier = certifier()
        guard let placed, let revision, let state, let event, let role, let at, let hash, let person else { return nil }
        guard placed.fingerprint == hash else {
            damaged(.hash)
            return nil
        }
        var declaration = placed.declaration
        if state != .draft { declaration.certificate = nil }
        let answer = answer(state, placed.declaration.certificate, certifier)
        let exported = ExportedDeclaration(
            declaration, revision: revision, state: state, event: event, reason: text(.reason),
            author: Author(person: person, role: role, onBehalfOf: text(.onBehalfOf)), at: at, hash: hash,
            receipt: receipt, answer: answer, judgedBy: text(.judgedBy), judgedAt: judgedAt)
        if !exported.isConsistent { damaged(.state) }
        return exported
    }

    private mutating func answer(
        _ state: LifeState, _ certificate: Certificate?, _ certifier: Certifier?
    ) -> Verdict.Answer? {
        switch state {
        case .certified: certificate.map(Verdict.Answer.certified)
        case .refused: text(.refusalReason).map { .refused(certifier, reason: $0) }
        case .draft, .submitted, .withdrawn, .exOfficio, .superseded: nil
        }
    }

    /// Who would not certify, when somebody is named.
    private mutating func certifier() -> Certifier? {
        guard entries[.refuserName] != nil else { return nil }
        let profession = converted(.refuserProfession) { Certifier.Profession(rawValue: $0) }
        let position = converted(.refuserPosition) { Certifier.Position(rawValue: $0) }
        guard let name = text(.refuserName), let profession, let number = text(.refuserNumber), let position else {
            damaged(.refuserName)
            return nil
        }
        return Certifier(name: name, profession: profession, registerNumber: number, position: position)
    }

    // MARK: Values

    private mutating func converted<Value>(_ column: ExportColumn, _ convert: (String) -> Value?) -> Value? {
        guard let text = entries[column]?.text else { return nil }
        if let value = convert(text) { return value }
        damaged(column)
        return nil
    }

    /// A free text in its normal form. How long it may be was checked where it was said.
    private mutating func text(_ column: ExportColumn) -> String? {
        guard let written = entries[column]?.text else { return nil }
        do throws(NormalText.Fault) {
            return try NormalText.read(written, longest: nil)
        } catch {
            report(error.code, column, error.details(field: column.rawValue))
            return nil
        }
    }

    // MARK: Problems

    private mutating func damaged(_ column: ExportColumn) {
        let value = Shown.text(entries[column]?.text ?? "")
        report(.importRecordDamaged, column, ["field": column.rawValue, "value": value])
    }

    private mutating func report(_ code: ProblemCode, _ column: ExportColumn, _ details: [String: String]) {
        let place = source.place(at: entries[column]?.spot ?? start, name: column.rawValue)
        problems.append(Problem(code, at: place, details))
    }
}
