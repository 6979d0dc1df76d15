/// The name of a company as two ways of writing it are compared: without what people write one way or another, which is
/// capital letters, accents, spaces, punctuation and the legal form.
public struct ComparableName: Hashable, Sendable {
    private let text: String

    public init(_ name: String) {
        let scalars = name.lowercased().unicodeScalars.filter { !ComparableName.joining.contains($0) }
        let words = String(String.UnicodeScalarView(scalars)).split { !$0.isLetter && !$0.isNumber }.map {
            $0.map(ComparableName.plain).joined()
        }
        let kept = words.filter { !ComparableName.legalForms.contains($0) }
        // A company may be called as nothing but a legal form is.
        text = (kept.isEmpty ? words : kept).joined()
    }

    /// `N.V.` is one word, and so is `L'Oréal`; an accent may be a sign of its own.
    private static let joining: Set<Unicode.Scalar> = [
        ".", "'", "\u{2019}", "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{327}",
    ]

    private static let legalForms: Set<String> = [
        "nv", "sa", "bv", "srl", "bvba", "sprl", "cv", "cvba", "sc", "scrl", "vof", "snc", "commv", "comm", "scomm",
        "scs", "sca", "gcv", "vzw", "asbl", "ivzw", "aisbl", "se", "ag", "gmbh", "kg", "ohg", "ug", "gen", "vog", "ltd",
        "limited", "llc", "llp", "plc", "inc", "corp", "co", "sarl", "sas", "spa", "ab", "as", "aps", "oy", "kft",
    ]

    private static let accented: [Character: String] = {
        let letters = [
            "a": "àáâãäå", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõöø", "u": "ùúûü", "y": "ýÿ",
            "ae": "æ", "oe": "œ", "ss": "ß",
        ]
        return Dictionary(letters.flatMap { plain, all in all.map { ($0, plain) } }) { first, _ in first }
    }()

    private static func plain(_ letter: Character) -> String { accented[letter] ?? String(letter) }
}
