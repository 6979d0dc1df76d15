import Testing
import Values

/// The texts say what is and what to write. They do not beg, do not apologise and do not call what was written invalid.
@Suite struct ToneTests {
    private static let banned: [(Language, Set<String>)] = [
        (.nl, ["gelieve", "alstublieft", "sorry", "helaas", "ongeldig", "ongeldige", "foutief"]),
        (.fr, ["veuillez", "désolé", "désolée", "désolés", "invalide", "invalides", "erroné", "malheureusement"]),
        (.de, ["bitte", "leider", "ungültig", "ungültige", "ungültiger", "ungültiges", "ungültigen", "fehlerhaft"]),
        (.en, ["please", "sorry", "invalid", "oops", "unfortunately", "illegal"]),
    ]

    @Test(arguments: banned)
    func noTextBegsOrBlames(language: Language, words: Set<String>) {
        for (name, phrase) in Wordings.all {
            let used = words.intersection(Wordings.words(of: phrase[language]))
            #expect(used.isEmpty, "\(name): \(used.sorted())")
        }
    }

    @Test(arguments: Language.allCases)
    func noTextExclaims(language: Language) {
        for (name, phrase) in Wordings.all { #expect(!phrase[language].contains("!"), "\(name)") }
    }

    @Test(arguments: Language.allCases)
    func aProblemIsToldInWholeSentences(language: Language) {
        for (name, phrase) in Wordings.problems {
            let text = phrase[language]
            #expect(text.last == ".", "\(name)")
            let first = text.first ?? " "
            #expect(first.isUppercase || "“„«{'".contains(first), "\(name) begins with \(first)")
            #expect(!text.contains("  ") && text.first != " ", "\(name)")
        }
    }
}
