import Exchange
import Testing
import Values

/// Amounts as people type them: each language's own form, the others' where they can mean one thing only.
@Suite struct TypedAmountTests {
    @Test(
        arguments: Language.allCases,
        [
            ("0", 0), ("1234", 123_400), ("1234,5", 123_450), ("1234.56", 123_456), ("1.234,56", 123_456),
            ("1 234,56", 123_456), ("1\u{202F}234,56", 123_456), ("1\u{A0}234\u{A0}567", 123_456_700),
            ("1,234.56", 123_456), ("1.234.567", 123_456_700), ("1,234,567.8", 123_456_780),
            ("1'234'567.80", 123_456_780),
            ("€ 1.234,56", 123_456), ("1.234,56 €", 123_456), ("€1,234.56", 123_456), ("EUR 12", 1_200),
            ("12 EUR", 1_200),
            ("  12,30  ", 1_230), ("00012", 1_200), ("0,05", 5), ("10000000000000", 1_000_000_000_000_000),
        ])
    func whatCanMeanOneThingOnlyIsReadInEveryLanguage(language: Language, typed: (String, Int64)) throws {
        #expect(try Cents(typed: typed.0, in: language) == Cents(typed.1))
    }

    @Test(arguments: [
        (Language.nl, "1.234", "1,234"), (.fr, "1.234", "1,234"), (.de, "12.345", "12,345"), (.en, "1,234", "1.234"),
    ])
    func threeDigitsAfterOneMarkAreThousandsAsTheLanguageWritesThem(
        language: Language, own: String, other: String
    ) throws {
        let digits = own.filter(\.isNumber)
        #expect(try Cents(typed: own, in: language).description == "\(digits).00")
        let problem = #expect(throws: Problem.self) { try Cents(typed: other, in: language, at: Place(field: "total")) }
        #expect(problem?.code == .typedAmountAmbiguous && problem?.details["whole"] == digits)
        #expect(problem?.place.field == "total")
    }

    @Test(
        arguments: Language.allCases,
        [
            ("", ProblemCode.amountEmpty), (" \u{A0}", .amountEmpty), ("€", .amountEmpty),
            ("-5", .amountNegative), ("\u{2212}1.234,50", .amountNegative), ("- 12", .amountNegative),
            ("1,2345", .amountTooPrecise), ("0,123", .amountTooPrecise), ("1234,567", .amountTooPrecise),
            ("1 234,567", .amountTooPrecise), ("1.234,567", .amountTooPrecise),
            ("10000000000000,01", .amountTooLarge), ("99999999999999999999", .amountTooLarge),
            ("-", .typedAmountUnreadable), ("abc", .typedAmountUnreadable), ("12 34", .typedAmountUnreadable),
            ("1.23.456", .typedAmountUnreadable), ("1.234,56,7", .typedAmountUnreadable),
            ("1,234.56.7", .typedAmountUnreadable),
            ("1234,", .typedAmountUnreadable), (",5", .typedAmountUnreadable), ("1e5", .typedAmountUnreadable),
            ("12\u{0661}", .typedAmountUnreadable), ("1234 567", .typedAmountUnreadable),
            ("1.2345.678", .typedAmountUnreadable),
            ("<script>", .typedAmountUnreadable), ("1\u{202E}2", .typedAmountUnreadable),
            ("12 k", .typedAmountUnreadable),
        ])
    func anythingElseIsRefused(language: Language, typed: (String, ProblemCode)) {
        let problem = #expect(throws: Problem.self) { try Cents(typed: typed.0, in: language) }
        #expect(problem?.code == typed.1, "\(typed.0)")
    }

    @Test func aLongTextIsRefusedAndToldInPart() {
        let problem = #expect(throws: Problem.self) {
            try Cents(typed: String(repeating: "9", count: 10_000), in: .en)
        }
        #expect(problem?.code == .typedAmountUnreadable && problem?.details["value"]?.count == 40)
    }
}
