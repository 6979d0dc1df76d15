import Law
import Testing
import Values

/// Article 14/19: base amount × index of September of the year before ÷ index of September 2017.
@Suite struct ThresholdIndexationTests {
    /// Whole numbers by hand: 4 000 000 cents × 12 823 ÷ 10 511 = 4 879 840.17…, and × 13 215 ÷ 10 511 = 5 029 017.22….
    @Test(arguments: [(2024, "48798.40"), (2025, "50290.17")])
    func theFormulaGivesTheThresholdToTheCent(year: Int, threshold: String) throws {
        let book = try BuiltInLaw.book()
        #expect(book.indexedThreshold(year: year)?.description == threshold)
        #expect(try book.year(year).figure(.levyThreshold) == book.indexedThreshold(year: year)?.count)
    }

    @Test func thePublishedThresholdOf2023WinsOverTheFormulaByOneCent() throws {
        let book = try BuiltInLaw.book()
        #expect(book.indexedThreshold(year: 2023)?.description == "47660.55")
        #expect(try book.year(2023).figure(.levyThreshold) == 4_766_056)
    }

    @Test(arguments: [2022, 2026, 2027])
    func withoutAnIndexThereIsNoThreshold(year: Int) throws {
        #expect(try BuiltInLaw.book().indexedThreshold(year: year) == nil)
    }

    /// Half up: with this index the exact quotient of 2024 ends in 0.61 of a cent, which cutting off would lose.
    @Test func theQuotientIsRoundedAndNotCutOff() throws {
        #expect(4_000_000 * 12_822 / 10_511 == 4_879_459)
        let tables = try EditedTables()
            .replacing("value: 128.23", with: "value: 128.22", in: "figures/consumer-price-index-september.yaml")
            .replacing("value: 48798.40", with: "value: 48794.60", in: "figures/levy-threshold.yaml")
        #expect(try Lawbook.load(tables.files).indexedThreshold(year: 2024)?.description == "48794.60")
    }
}
