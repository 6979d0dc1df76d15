import Testing
import Values
import Wording

@Suite struct NumeralsTests {
    @Test(arguments: [
        (Fraction(2868, 1_000_000), "0,2868~%", "0,2868~%", "0,2868~%", "0.2868%"),
        (Fraction(3, 1000), "0,3000~%", "0,3000~%", "0,3000~%", "0.3000%"),
        (Fraction(0, 1), "0,0000~%", "0,0000~%", "0,0000~%", "0.0000%"),
        (Fraction(1, 1), "100,0000~%", "100,0000~%", "100,0000~%", "100.0000%"),
        (Fraction(1, 3), "33,3333333333~%", "33,3333333333~%", "33,3333333333~%", "33.3333333333%"),
        (Fraction(2, 3), "66,6666666667~%", "66,6666666667~%", "66,6666666667~%", "66.6666666667%"),
        (Fraction(4_026_092, 1_000_000_000), "0,4026092~%", "0,4026092~%", "0,4026092~%", "0.4026092%"),
        (Fraction(1234, 100), "1.234,0000~%", "1_234,0000~%", "1.234,0000~%", "1,234.0000%"),
    ])
    func aRateHasFourDecimalsOrWhatItNeeds(rate: Fraction, nl: String, fr: String, de: String, en: String) {
        for (language, text) in zip(Language.allCases, [nl, fr, de, en]) {
            #expect(Numerals(language).percent(rate) == MoneyNumeralsTests.spaced(text))
        }
    }

    @Test(arguments: [
        ("75", "75~%", "75%"), ("0.2868", "0,2868~%", "0.2868%"), ("0", "0~%", "0%"), ("100", "100~%", "100%"),
        ("0.3", "0,3~%", "0.3%"), ("0.00000001", "0,00000001~%", "0.00000001%"),
    ])
    func aShareHasNoDecimalsThatSayNothing(text: String, nl: String, en: String) throws {
        let share = try Percentage.read(text).get()
        for language in [Language.nl, .fr, .de] {
            #expect(Numerals(language).percent(share) == MoneyNumeralsTests.spaced(nl))
        }
        #expect(Numerals(.en).percent(share) == en)
    }

    @Test(arguments: [
        (0, "0", "0", "0"), (999, "999", "999", "999"), (1000, "1.000", "1_000", "1,000"),
        (-1000, "-1.000", "-1_000", "-1,000"), (12_345_678, "12.345.678", "12_345_678", "12,345,678"),
        (Int.min, "-9.223.372.036.854.775.808", "-9_223_372_036_854_775_808", "-9,223,372,036,854,775,808"),
    ])
    func aCountIsGroupedInThrees(number: Int, nl: String, fr: String, en: String) {
        #expect(Numerals(.nl).count(number) == MoneyNumeralsTests.spaced(nl))
        #expect(Numerals(.de).count(number) == MoneyNumeralsTests.spaced(nl))
        #expect(Numerals(.fr).count(number) == MoneyNumeralsTests.spaced(fr))
        #expect(Numerals(.en).count(number) == MoneyNumeralsTests.spaced(en))
    }

    @Test(arguments: [(1, "+1"), (-1, "\u{2212}1"), (0, "0"), (1234, "+1.234")])
    func aChangeHasItsSign(number: Int, text: String) {
        #expect(Numerals(.nl).signed(number) == text)
    }

    @Test(arguments: [
        ("2024-06-30", "30~juni 2024", "30~juin 2024", "30.~Juni 2024", "30~June 2024"),
        ("2025-01-01", "1~januari 2025", "1er~janvier 2025", "1.~Januar 2025", "1~January 2025"),
        ("2024-12-11", "11~december 2024", "11~décembre 2024", "11.~Dezember 2024", "11~December 2024"),
    ])
    func aDayHasItsMonthInWords(day: String, nl: String, fr: String, de: String, en: String) throws {
        let date = try #require(CivilDate(day))
        for (language, text) in zip(Language.allCases, [nl, fr, de, en]) {
            #expect(Numerals(language).date(date) == MoneyNumeralsTests.spaced(text))
        }
    }

    @Test(arguments: Language.allCases)
    func everyMonthHasAnotherName(language: Language) {
        let dates = (1...12).compactMap { CivilDate(year: 2024, month: $0, day: 2) }.map(Numerals(language).date)
        #expect(Set(dates).count == 12)
    }

    /// One day is no plural.
    @Test(arguments: [
        (Language.nl, "1 dag te laat", "16 dagen te laat"), (.fr, "1 jour de retard", "16 jours de retard"),
        (.de, "1 Tag überfällig", "16 Tage überfällig"), (.en, "1 day late", "16 days late"),
    ])
    func daysLateAreCounted(language: Language, one: String, many: String) {
        #expect(BillingWords.daysLate(1, language) == one && BillingWords.daysLate(16, language) == many)
    }
}
