import Values

/// What the tables' scalars mean: each reader gives a value, or reports and gives none.
extension TableNode {
    /// A text that says something.
    func nonEmpty() -> String? {
        guard !isNull, !text.isEmpty else {
            report(.tablesBadValue, ["value": text, "expected": "text"])
            return nil
        }
        return text
    }

    /// A text in every language.
    func phrase() -> Phrase? {
        allow(Set(Language.allCases.map(\.rawValue)))
        var texts: [Language: String] = [:]
        for language in Language.allCases {
            if let said = optional(language.rawValue), !said.isNull, !said.text.isEmpty {
                texts[language] = said.text
            } else {
                report(.tablesMissingLanguage, ["language": language.rawValue])
            }
        }
        guard let nl = texts[.nl], let fr = texts[.fr], let de = texts[.de], let en = texts[.en] else { return nil }
        return Phrase(nl: nl, fr: fr, de: de, en: en)
    }

    /// A code as files name it: letters, digits and underscores, forty at most.
    func plainCode() -> String? {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F
        }
        if isPlain, (1...40).contains(text.utf8.count) { return text }
        report(.tablesBadValue, ["value": text, "expected": "A–Z, a–z, 0–9, _"])
        return nil
    }

    func date() -> CivilDate? {
        if let date = CivilDate(text) { return date }
        report(.tablesBadValue, ["value": text, "expected": "YYYY-MM-DD"])
        return nil
    }

    func whole(_ range: ClosedRange<Int>) -> Int? {
        guard let number = Int(text), !text.hasPrefix("+") else {
            report(.tablesBadValue, ["value": text, "expected": "\(range.lowerBound)–\(range.upperBound)"])
            return nil
        }
        guard range.contains(number) else {
            report(.tablesOutOfRange, ["value": text, "range": "\(range.lowerBound)–\(range.upperBound)"])
            return nil
        }
        return number
    }

    /// `true` or `false`.
    func flag() -> Bool? {
        switch text {
        case "true": return true
        case "false": return false
        default:
            report(.tablesBadValue, ["value": text, "expected": "true, false"])
            return nil
        }
    }

    /// One of a closed set of codes.
    func code<Code: RawRepresentable & CaseIterable>(_ type: Code.Type) -> Code? where Code.RawValue == String {
        if let code = Code(rawValue: text) { return code }
        let known = Code.allCases.map(\.rawValue).joined(separator: ", ")
        report(.tablesUnknownCode, ["value": text, "known": known])
        return nil
    }

    /// A number of a unit, in whole units of `10^-unit.places`.
    func number(_ unit: Unit, in range: ClosedRange<Int64>) -> Int64? {
        let negative = range.lowerBound < 0 && text.hasPrefix("-")
        let digits = negative ? String(text.dropFirst()) : text
        switch Decimals.read(digits, places: unit.places, largest: .max) {
        case .success(let units):
            let signed = negative ? -units : units
            if range.contains(signed) { return signed }
            report(.tablesOutOfRange, ["value": text, "range": unit.written(range)])
        case .failure(.negative), .failure(.tooLarge):
            report(.tablesOutOfRange, ["value": text, "range": unit.written(range)])
        case .failure(.empty), .failure(.malformed), .failure(.tooPrecise):
            report(.tablesBadValue, ["value": text, "expected": "\(unit.rawValue), \(unit.places) decimals at most"])
        }
        return nil
    }
}

extension Unit {
    fileprivate func written(_ range: ClosedRange<Int64>) -> String {
        "\(Decimals.text(Int128(range.lowerBound), places: places))–"
            + Decimals.text(Int128(range.upperBound), places: places)
    }
}
