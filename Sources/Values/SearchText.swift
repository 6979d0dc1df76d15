extension StringProtocol {
    /// The text as it is searched for: without capitals and without accents, so that `societe` finds `Société`.
    public var searchable: String {
        var found = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            if scalar.isASCII {
                found.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                found.append(contentsOf: scalar.withoutAccent)
            }
        }
        return String(found)
    }
}

extension Unicode.Scalar {
    /// The letter below the accent, as the standard names it: `LATIN SMALL LETTER E WITH ACUTE`.
    fileprivate var withoutAccent: String.UnicodeScalarView {
        if let spelled = Unicode.Scalar.spelled[self] { return spelled.unicodeScalars }
        let words = (properties.name ?? "").split(separator: " ")
        guard words.count > 4, words[..<3] == ["LATIN", "SMALL", "LETTER"], words[3].utf8.count == 1, words[4] == "WITH"
        else { return String(self).unicodeScalars }
        return words[3].lowercased().unicodeScalars
    }

    /// Two letters in one.
    private static let spelled: [Unicode.Scalar: String] = ["ß": "ss", "œ": "oe", "æ": "ae", "ĳ": "ij"]
}
