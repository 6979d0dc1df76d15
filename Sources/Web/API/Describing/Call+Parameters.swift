import Values

/// Parameters as values.
extension Call {
    func number(_ name: String, _ range: ClosedRange<Int>) throws(Problems) -> Int? {
        guard let text = parameters[name] else { return nil }
        if let number = Int(text), String(number) == text, range.contains(number) { return number }
        throw malformed(name, "\(range.lowerBound)–\(range.upperBound)")
    }

    func flag(_ name: String) throws(Problems) -> Bool {
        switch parameters[name] {
        case nil, "false": return false
        case "true": return true
        default: throw malformed(name, "true, false")
        }
    }

    func choice<Code: RawRepresentable & CaseIterable>(
        _ name: String, _ codes: Code.Type
    ) throws(Problems) -> Code? where Code.RawValue == String {
        guard let text = parameters[name] else { return nil }
        if let code = Code(rawValue: text) { return code }
        throw malformed(name, Code.allCases.map(\.rawValue).joined(separator: ", "))
    }

    /// What a cursor that names no place of a list gets.
    func unknownCursor() -> Problems {
        let value = String((parameters["cursor"] ?? "").prefix(60))
        return Problems([Problem(.cursorUnknown, at: Place(field: "cursor"), ["value": value])])
    }

    func malformed(_ name: String, _ expected: String) -> Problems {
        let details = ["value": String((parameters[name] ?? "").prefix(60)), "expected": expected]
        return Problems([Problem(.parameterMalformed, at: Place(field: name), details)])
    }
}
