import Declarations
import Values

/// Reads the object of one declaration into its raw fields.
struct JSONDeclarationReader {
    typealias Fault = JSONWalk.Fault

    private var raw: RawDeclaration

    static func read(_ walk: inout JSONWalk, source: DocumentSource) throws(Fault) -> RawDeclaration {
        var reader = JSONDeclarationReader(raw: RawDeclaration(source: source, start: walk.spot()))
        guard walk.kind() == .object else {
            reader.report(.jsonType, source.root, reader.raw.start, ["expected": "{…}"])
            reader.raw.refused = Set(DeclarationField.allCases)
            try walk.skip()
            return reader.raw
        }
        try reader.object("", &walk)
        // A list that is left out could have been forgotten; who has no registration says so by an empty one.
        if reader.raw[.registrations] == nil, !reader.raw.refused.contains(.registrations) {
            reader.miss(.registrations, at: reader.raw.start)
        }
        return reader.raw
    }

    // MARK: Objects

    private mutating func object(_ path: String, _ walk: inout JSONWalk) throws(Fault) {
        let shape = JSONShape.of(path)
        var seen: Set<String> = []
        try walk.object { walk, key, offset throws(Fault) in
            guard let member = shape[key] else {
                unknown(key, path, among: shape.keys, walk.spot(at: offset))
                return try walk.skip()
            }
            guard seen.insert(key).inserted else {
                let pointer = pointer(path.isEmpty ? key : "\(path)/\(key)")
                report(.jsonKeyRepeated, pointer, walk.spot(at: offset), ["value": key])
                return try walk.skip()
            }
            switch member {
            case .field(.registrations): try registrations(&walk)
            case .field(let field): try take(field, &walk)
            case .object(let inner): try part(inner, &walk)
            }
        }
    }

    /// An object within the declaration.
    private mutating func part(_ path: String, _ walk: inout JSONWalk) throws(Fault) {
        let fields = DeclarationField.fields(of: path)
        let spot = walk.spot()
        guard walk.kind() == .object else {
            report(.jsonType, pointer(path), spot, ["expected": "{…}"])
            raw.refused.formUnion(fields)
            return try walk.skip()
        }
        try object(path, &walk)
        // The reader of fields takes an empty correction or certificate for none.
        guard path == "correction" || path == "certificate" else { return }
        guard fields.allSatisfy({ raw[$0] == nil && !raw.refused.contains($0) }) else { return }
        for field in fields { miss(field, at: spot) }
    }

    private mutating func take(_ field: DeclarationField, _ walk: inout JSONWalk) throws(Fault) {
        let spot = walk.spot()
        let kind = walk.kind()
        guard kind == field.jsonKind else {
            guard kind == .number else {
                refuse(field, .jsonType, spot, ["expected": field.jsonExample])
                return try walk.skip()
            }
            let expected = field.jsonText(ofNumber: JSONLiteral.whole(try walk.literal())) ?? field.jsonExample
            return refuse(field, .jsonType, spot, ["expected": expected])
        }
        let text = kind == .text ? try walk.text() : JSONLiteral.whole(try walk.literal())
        // Counted as it is written, as a JSON Schema counts.
        if let longest = field.longest, text.utf8.count > longest, text.unicodeScalars.count > longest {
            refuse(field, .fieldTooLong, spot, ["field": raw.source.name(of: field), "longest": String(longest)])
        } else {
            raw[field] = RawDeclaration.Entry(text: text, spot: spot)
        }
    }

    // MARK: Registrations

    private mutating func registrations(_ walk: inout JSONWalk) throws(Fault) {
        let spot = walk.spot()
        guard walk.kind() == .list else {
            refuse(.registrations, .jsonType, spot, ["expected": DeclarationField.registrations.jsonExample])
            return try walk.skip()
        }
        raw[.registrations] = RawDeclaration.Entry(text: "", spot: spot)
        try walk.list { walk, index throws(Fault) in
            // One more than the most is enough to tell that there are too many.
            if index > DocumentLimits.registrations { return try walk.skip() }
            try registration(at: index, &walk)
        }
    }

    private mutating func registration(at index: Int, _ walk: inout JSONWalk) throws(Fault) {
        let (path, spot) = ("registrations/\(index)", walk.spot())
        guard walk.kind() == .object else {
            report(.jsonType, pointer(path), spot, ["expected": "{\"activity\": \"…\", \"device_class\": \"…\"}"])
            return try walk.skip()
        }
        var codes: [String: String] = [:]
        var seen: Set<String> = []
        try walk.object { walk, key, offset throws(Fault) in
            let keys = JSONDeclarationReader.registrationKeys
            guard keys.contains(key) else {
                unknown(key, path, among: keys.joined(separator: ", "), walk.spot(at: offset))
                return try walk.skip()
            }
            let pointer = pointer("\(path)/\(key)")
            guard seen.insert(key).inserted else {
                report(.jsonKeyRepeated, pointer, walk.spot(at: offset), ["value": key])
                return try walk.skip()
            }
            guard walk.kind() == .text else {
                report(.jsonType, pointer, walk.spot(), ["expected": "\"…\""])
                return try walk.skip()
            }
            codes[key] = try walk.text()
        }
        for key in JSONDeclarationReader.registrationKeys where !seen.contains(key) {
            report(.fieldMissing, pointer("\(path)/\(key)"), spot, ["field": pointer("\(path)/\(key)")])
        }
        guard let activity = codes["activity"], let deviceClass = codes["device_class"] else { return }
        raw.registrations.append(.init(activity: activity, deviceClass: deviceClass, spot: spot, index: index))
    }

    private static let registrationKeys = ["activity", "device_class"]

    // MARK: Problems

    private func pointer(_ path: String) -> String { "\(raw.source.root)/\(path)" }

    private mutating func unknown(_ key: String, _ path: String, among known: String, _ spot: Spot) {
        let shown = Shown.text(key)
        let step = JSONPointer.step(shown)
        let pointer = pointer(path.isEmpty ? step : "\(path)/\(step)")
        report(.jsonKeyUnknown, pointer, spot, ["value": shown, "known": known])
    }

    private mutating func refuse(
        _ field: DeclarationField, _ code: ProblemCode, _ spot: Spot, _ details: [String: String]
    ) {
        raw.refused.insert(field)
        report(code, raw.source.name(of: field), spot, details)
    }

    private mutating func miss(_ field: DeclarationField, at spot: Spot) {
        let name = raw.source.name(of: field)
        report(.fieldMissing, name, spot, ["field": name])
    }

    /// Beyond the number that is listed nobody counts: a file may be nothing but unknown keys.
    private mutating func report(_ code: ProblemCode, _ name: String, _ spot: Spot, _ details: [String: String]) {
        guard raw.problems.count < Problems.usualLimit else { return }
        raw.problems.append(Problem(code, at: raw.source.place(at: spot, name: name), details))
    }
}
