import Declarations
import Values

/// Reads a batch: who hands it in, and its declarations one after the other.
struct JSONBatchReader {
    typealias Fault = JSONWalk.Fault

    private enum Key: String, CaseIterable {
        case version, filer
        case allOrNothing = "all_or_nothing"
        case declarations
    }

    private let file: String?
    private let source: DocumentSource
    private var start = Spot(line: 1, column: 1)
    private var seen: Set<Key> = []
    private var filer: Filer?
    private var allOrNothing = false
    private var declarations: (spot: Spot, count: Int)?
    private var records: [DeclarationDocument.Record] = []
    private var budget = ProblemBudget()
    /// What stands in the way of the batch as a whole.
    private var problems = Problems()

    init(file: String?) {
        self.file = file
        source = DocumentSource(form: .json, file: file)
    }

    // MARK: Reading

    mutating func read(_ walk: inout JSONWalk) throws(Fault) {
        start = walk.spot()
        try walk.object { walk, name, offset throws(Fault) in
            guard let key = Key(rawValue: name) else {
                unknown(name, "", among: Key.allCases.map(\.rawValue), walk.spot(at: offset))
                return try walk.skip()
            }
            guard seen.insert(key).inserted else {
                report(.jsonKeyRepeated, "/\(name)", walk.spot(at: offset), ["value": name])
                return try walk.skip()
            }
            switch key {
            case .version: try version(&walk)
            case .filer: try filer(&walk)
            case .allOrNothing: try allOrNothing(&walk)
            case .declarations: try declarations(&walk)
            }
        }
    }

    private mutating func version(_ walk: inout JSONWalk) throws(Fault) {
        let spot = walk.spot()
        guard try isKind(.number, "/version", "1", &walk) else { return }
        let text = try walk.literal()
        if text != "1" { report(.versionUnknown, "/version", spot, ["value": Shown.text(text)]) }
    }

    private mutating func allOrNothing(_ walk: inout JSONWalk) throws(Fault) {
        guard try isKind(.flag, "/all_or_nothing", "true, false", &walk) else { return }
        allOrNothing = try walk.literal() == "true"
    }

    private mutating func filer(_ walk: inout JSONWalk) throws(Fault) {
        var raw = FilerReader.Raw(start: walk.spot())
        guard try isKind(.object, "/filer", "{…}", &walk) else { return }
        var seen: Set<FilerField> = []
        try walk.object { walk, key, offset throws(Fault) in
            guard let field = FilerField.allCases.first(where: { $0.key == key }) else {
                unknown(key, "/filer", among: FilerField.allCases.map(\.key), walk.spot(at: offset))
                return try walk.skip()
            }
            guard seen.insert(field).inserted else {
                report(.jsonKeyRepeated, field.pointer, walk.spot(at: offset), ["value": key])
                return try walk.skip()
            }
            let spot = walk.spot()
            guard try isKind(.text, field.pointer, "\"…\"", &walk) else { return }
            let text = try walk.text()
            // Counted as it is written, as a JSON Schema counts.
            if field != .organisation, text.unicodeScalars.count > field.longest {
                let details = ["field": field.pointer, "longest": String(field.longest)]
                return report(.fieldTooLong, field.pointer, spot, details)
            }
            raw.entries[field.rawValue] = RawDeclaration.Entry(text: text, spot: spot)
        }
        take(raw, seen)
    }

    /// - Parameter seen: the fields that are there. One of another kind than text is told already, and not missed.
    private mutating func take(_ raw: FilerReader.Raw, _ seen: Set<FilerField>) {
        let read = FilerReader.read(raw) { [source] field, spot in source.place(at: spot, name: field.pointer) }
        filer = read.filer
        for problem in read.problems {
            let isTold = problem.code == .fieldMissing && seen.contains { $0.pointer == problem.place.field }
            if !isTold { problems.add(problem) }
        }
    }

    private mutating func declarations(_ walk: inout JSONWalk) throws(Fault) {
        let spot = walk.spot()
        guard try isKind(.list, "/declarations", "[…]", &walk) else { return }
        var count = 0
        try walk.list { walk, index throws(Fault) in
            count = index + 1
            // The others are counted, no more: the batch is refused.
            guard count <= DocumentLimits.declarations else { return try walk.skip() }
            let source = DocumentSource(form: .json, file: file, record: count)
            let read = DeclarationReader.read(try JSONDeclarationReader.read(&walk, source: source))
            let problems = budget.kept(of: read.problems)
            records.append(.init(number: count, declaration: read.declaration, problems: problems))
        }
        declarations = (spot, count)
    }

    // MARK: The whole

    /// - Throws: what stands in the way of the batch as a whole.
    mutating func document() throws(Problems) -> DeclarationDocument {
        for key in Key.allCases where key != .allOrNothing && !seen.contains(key) {
            report(.fieldMissing, "/\(key.rawValue)", start, ["field": "/\(key.rawValue)"])
        }
        if let declarations { check(declarations.count, at: declarations.spot) }
        guard problems.isEmpty else { throw problems }
        return DeclarationDocument(
            form: .json, isBatch: true, filer: filer, allOrNothing: allOrNothing, records: records)
    }

    private mutating func check(_ count: Int, at spot: Spot) {
        if count == 0 { report(.fieldEmpty, "/declarations", spot, ["field": "/declarations"]) }
        if count > DocumentLimits.declarations {
            let details = ["count": String(count), "most": String(DocumentLimits.declarations)]
            report(.batchTooMany, "/declarations", spot, details)
        }
    }

    // MARK: Problems

    /// Walks over a value of another kind, and says which was expected.
    private mutating func isKind(
        _ kind: JSONWalk.Kind, _ pointer: String, _ expected: String, _ walk: inout JSONWalk
    ) throws(Fault) -> Bool {
        if walk.kind() == kind { return true }
        report(.jsonType, pointer, walk.spot(), ["expected": expected])
        try walk.skip()
        return false
    }

    private mutating func unknown(_ key: String, _ path: String, among known: [String], _ spot: Spot) {
        let shown = Shown.text(key)
        let details = ["value": shown, "known": known.joined(separator: ", ")]
        report(.jsonKeyUnknown, "\(path)/\(JSONPointer.step(shown))", spot, details)
    }

    private mutating func report(_ code: ProblemCode, _ name: String, _ spot: Spot, _ details: [String: String]) {
        problems.add(Problem(code, at: source.place(at: spot, name: name), details))
    }
}

extension FilerField {
    var key: String {
        switch self {
        case .name: "name"
        case .organisation: "organisation"
        case .email: "email"
        }
    }

    fileprivate var pointer: String { "/filer/\(key)" }
}
