import Testing
import Values
import Wording

/// Amounts as Belgium's languages and English write them. `~` stands for a no-break space and `_` for a narrow one.
@Suite struct MoneyNumeralsTests {
    static func spaced(_ text: String) -> String {
        text.replacing("~", with: "\u{A0}").replacing("_", with: "\u{202F}").replacing("-", with: "\u{2212}")
    }

    @Test(arguments: [
        (Int64(0), "€~0,00", "0,00~€", "0,00~€", "€0.00"),
        (5, "€~0,05", "0,05~€", "0,05~€", "€0.05"),
        (100, "€~1,00", "1,00~€", "1,00~€", "€1.00"),
        (99_999, "€~999,99", "999,99~€", "999,99~€", "€999.99"),
        (100_000, "€~1.000,00", "1_000,00~€", "1.000,00~€", "€1,000.00"),
        (123_456_789, "€~1.234.567,89", "1_234_567,89~€", "1.234.567,89~€", "€1,234,567.89"),
        (-5, "€~-0,05", "-0,05~€", "-0,05~€", "-€0.05"),
        (-123_450, "€~-1.234,50", "-1_234,50~€", "-1.234,50~€", "-€1,234.50"),
    ])
    func anAmountIsWrittenAsTheLanguageDoes(cents: Int64, nl: String, fr: String, de: String, en: String) {
        for (language, text) in zip(Language.allCases, [nl, fr, de, en]) {
            #expect(Numerals(language).money(Cents(cents)) == Self.spaced(text))
            #expect(Numerals(language).money(CentsSum(Int128(cents))) == Self.spaced(text))
        }
    }

    @Test func theWidestSumIsWritten() {
        let text = Numerals(.en).money(CentsSum(-.max))
        #expect(text == Self.spaced("-€1,701,411,834,604,692,317,316,873,037,158,841,057.27"))
    }

    @Test(arguments: [
        (Fraction(37_948, 1), "€~379,48", "€379.48"),
        (Fraction(75_896, 2), "€~379,48", "€379.48"),
        (Fraction(0, 1), "€~0,00", "€0.00"),
        (Fraction(100, 3), "€~0,3333333333", "€0.3333333333"),
        (Fraction(75_897, 2), "€~379,485", "€379.485"),
        (Fraction(12_345_678_901, 4), "€~30.864.197,2525", "€30,864,197.2525"),
        (Fraction(200, 3), "€~0,6666666667", "€0.6666666667"),
    ])
    func aCostHasAsManyDecimalsAsItNeedsUpToTen(cost: Fraction, nl: String, en: String) {
        #expect(Numerals(.nl).cost(cost) == Self.spaced(nl))
        #expect(Numerals(.en).cost(cost) == en)
    }
}
