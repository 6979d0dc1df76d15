import Testing
import Values

@Suite struct PhraseTests {
    @Test func placesAreFilledByName() {
        let phrase = Phrase(nl: "{a} en {b}", fr: "{a} et {b}", de: "{b} und {a}", en: "{a} and {b}")
        #expect(phrase.filled(.nl, ["a": "1", "b": "2"]) == "1 en 2")
        #expect(phrase.filled(.fr, ["a": "1", "b": "2"]) == "1 et 2")
        #expect(phrase.filled(.de, ["a": "1", "b": "2"]) == "2 und 1")
        #expect(phrase.filled(.en, [("a", "1"), ("b", "2")]) == "1 and 2")
    }

    @Test func aPlaceWithoutAValueStaysVisible() {
        #expect(Phrase(same: "{a} {b}").filled(.nl, ["a": "1"]) == "1 {b}")
    }

    @Test func aValueThatLooksLikeAPlaceIsNotFilledAgain() {
        #expect(Phrase(same: "{a}{b}").filled(.fr, ["a": "{b}", "b": "2"]) == "{b}2")
    }

    @Test func theFirstOfTwoValuesOfOnePlaceIsTaken() {
        #expect(Phrase(same: "{a}").filled(.de, [("a", "1"), ("a", "2")]) == "1")
    }

    @Test(arguments: ["", "no places", "a } b", "a { b", "}{"])
    func aTextWithoutPlacesStaysAsItIs(text: String) {
        #expect(Phrase(same: text).filled(.en, ["a": "1"]) == text)
    }

    @Test func aPlaceMayComeTwiceAndHoldAnyText() {
        #expect(Phrase(same: "{é}-{é}").filled(.nl, ["é": "€ 1"]) == "€ 1-€ 1")
    }

    @Test func placesOfATextAreItsNames() {
        #expect(Phrase.places(of: "x {b} y {a}") == ["a", "b"])
        #expect(Phrase.places(of: "x {a}{a}") == ["a", "a"])
        #expect(Phrase.places(of: "none").isEmpty)
    }

    @Test func eachLanguageHasItsOwnText() {
        let phrase = Phrase(nl: "n", fr: "f", de: "d", en: "e")
        #expect(Language.allCases.map { phrase[$0] } == ["n", "f", "d", "e"])
    }

    /// Texts are written with plain spaces; in French none of those at its marks breaks a line.
    @Test(arguments: [
        ("Le montant : {a} ; « payé » ? Oui !", "Le montant\u{A0}: {a}\u{A0}; «\u{A0}payé\u{A0}»\u{A0}? Oui\u{A0}!"),
        ("127.0.0.1 et ::1, à 10:30", "127.0.0.1 et ::1, à 10:30"), ("", ""), (" ", " "), ("fin :", "fin\u{A0}:"),
    ])
    func frenchMarksKeepTheirSpaces(written: String, shown: String) {
        let phrase = Phrase(nl: written, fr: written, de: written, en: written)
        #expect(phrase[.fr] == shown && phrase[.nl] == written && Phrase(same: written)[.fr] == written)
        #expect(Phrase(nl: "", fr: shown, de: "", en: "")[.fr] == shown)
    }
}
