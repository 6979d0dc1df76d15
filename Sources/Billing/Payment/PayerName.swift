/// A name as banks write it, taken apart: capitals, accents, points and forms of companies say nothing of who it is.
struct PayerName: Hashable, Sendable {
    /// In their order.
    let words: [String]

    init(_ text: String) {
        let pieces = PayerName.plain(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words = PayerName.joiningLetters(pieces).filter { !PayerName.forms.contains($0) }
    }

    /// What two names have in common that are the same, in whatever order their words are.
    var key: String { words.sorted().joined(separator: " ") }

    /// Words with a digit: they tell names apart that are alike otherwise.
    var numbers: Set<String> { Set(words.filter { $0.contains { $0.isNumber } }) }

    /// Whether a text has the whole name in it.
    func stands(in text: PayerName) -> Bool {
        guard !words.isEmpty, words.count <= text.words.count else { return false }
        return (0...text.words.count - words.count).contains { start in
            text.words[start..<start + words.count].elementsEqual(words)
        }
    }

    /// Letters that stand alone are an abbreviation: `S.P.R.L.`, `N V`.
    private static func joiningLetters(_ pieces: [String]) -> [String] {
        var joined: [String] = []
        var isOpen = false
        for piece in pieces {
            let isLetter = piece.count == 1 && piece.allSatisfy(\.isLetter)
            if isLetter, isOpen, let last = joined.popLast() {
                joined.append(last + piece)
            } else {
                joined.append(piece)
            }
            isOpen = isLetter
        }
        return joined
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().reduce(into: "") { $0 += accented[$1] ?? String($1) }
    }

    /// Letters that banks write without their signs.
    private static let accented: [Character: String] = {
        let groups = [
            "a": "àáâãäå", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõöø", "u": "ùúûü", "y": "ýÿ",
            "ae": "æ", "oe": "œ", "ss": "ß",
        ]
        return groups.reduce(into: [:]) { found, group in
            for letter in group.value { found[letter] = group.key }
        }
    }()

    private static let forms: Set<String> = [
        "bv", "bvba", "nv", "vof", "cv", "cvba", "vzw", "ivzw", "commv", "sa", "srl", "sprl", "snc", "sc", "scs",
        "scrl", "asbl", "aisbl", "gmbh", "ag", "kg", "ug", "se", "ltd", "limited", "plc", "inc", "llc", "sas", "sarl",
        "spa", "co", "ab", "oy", "aps",
    ]
}
