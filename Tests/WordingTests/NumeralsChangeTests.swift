import Testing
import Values

@testable import Wording

/// By how much something changed, in percent.
@Suite struct NumeralsChangeTests {
    @Test(arguments: [
        (Int128(100), Int128(125), "+25.0%"), (3, 4, "+33.3%"), (3, 2, "\u{2212}33.3%"), (200, 0, "\u{2212}100.0%"),
        (1_000_000_000_000_000, 1_000_000_000_000_001, "<\u{A0}0.1%"), (5, 5, "+0.0%"),
        (2000, 2001, "+0.1%"), (8, 8008, "+100,000.0%"),
    ])
    func aChangeIsToldToATenthOfAPercent(before: Int128, after: Int128, text: String) {
        #expect(Numerals(.en).change(from: before, to: after) == text)
    }

    @Test func eachLanguageHasItsSigns() {
        #expect(Numerals(.nl).change(from: 1000, to: 1123) == "+12,3\u{A0}%")
        #expect(Numerals(.fr).change(from: 0, to: 5) == nil)
    }
}
