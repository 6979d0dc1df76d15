import Testing
import Values

@Suite struct PhraseTests {
    @Test func placesAreFilledByName() {
        let phrase = Phrase(nl: "{a} en {b}", fr: "{a} et {b}", de: "{b} und {a}", en: "{a} and {b}")
        #expect(phrase.filled(.de, ["a": "1", "b": "2"]) == "2 und 1")
    }

    @Test func aPlaceWithoutAValueStaysVisible() {
        #expect(Phrase(same: "{a} {b}").filled(.nl, ["a": "1"]) == "1 {b}")
    }

    @Test func aValueThatLooksLikeAPlaceIsNotFilledAgain() {
        #expect(Phrase(same: "{a}{b}").filled(.fr, ["a": "{b}", "b": "2"]) == "{b}2")
    }

    @Test func placesOfATextAreItsNames() {
        #expect(Phrase.places(of: "x {b} y {a}") == ["a", "b"])
    }
}
