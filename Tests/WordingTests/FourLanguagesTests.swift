import Testing
import Values

/// Whatever is said is said in all four languages, of the same things.
@Suite struct FourLanguagesTests {
    private static let texts = Wordings.all

    @Test func everyTextIsThereInEveryLanguage() {
        #expect(Self.texts.count > 100)
        for (name, phrase) in Self.texts {
            for language in Language.allCases {
                #expect(phrase[language].contains { !$0.isWhitespace }, "\(name) in \(language)")
            }
        }
    }

    @Test func everyTextHasTheSamePlacesInEveryLanguage() {
        for (name, phrase) in Self.texts {
            let places = Wordings.places(of: phrase.en)
            for language in Language.allCases {
                #expect(Wordings.places(of: phrase[language]) == places, "\(name) in \(language)")
            }
        }
    }

    @Test func everyPlaceIsANameAndNoBraceIsLeftOpen() {
        for (name, phrase) in Self.texts {
            for language in Language.allCases {
                let text = phrase[language]
                #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(name) in \(language)")
                for place in Wordings.places(of: text) {
                    #expect(!place.isEmpty && place.allSatisfy { $0.isLetter || $0 == "_" }, "\(name): {\(place)}")
                }
            }
        }
    }

    /// A sentence that one language has and another lacks would show here: a text is never more than twice another.
    @Test func noLanguageSaysMuchMoreThanAnother() {
        for (name, phrase) in Self.texts {
            let lengths = Language.allCases.map { phrase[$0].count }
            #expect((lengths.max() ?? 0) <= 2 * (lengths.min() ?? 0) + 20, "\(name): \(lengths)")
        }
    }

    @Test func theTextsOfTwoLanguagesAreNotTheSame() {
        // A cell is named by its activity and its class alone.
        for (name, phrase) in Self.texts where Wordings.words(of: phrase.nl) != ["activity", "device", "class"] {
            #expect(phrase.nl != phrase.fr && phrase.nl != phrase.en && phrase.fr != phrase.de, "\(name)")
        }
    }

    @Test(arguments: Language.allCases)
    func twoProblemsAreNeverSaidInTheSameWords(language: Language) {
        let texts = Wordings.problems.map { $0.1[language] }
        #expect(Set(texts).count == texts.count)
    }
}
