import Testing
import Values

/// What is written is what was meant, down to the sign and the zeros, and is read back as the same number.
@Suite struct DecimalsWritingTests {
    @Test(arguments: [
        (Int128(0), 2, "0.00"), (5, 2, "0.05"), (50, 2, "0.50"), (100, 2, "1.00"), (123_450, 2, "1234.50"),
        (-5, 2, "-0.05"), (-123_450, 2, "-1234.50"), (7, 0, "7"), (-7, 0, "-7"), (28_680_000, 8, "0.28680000"),
    ])
    func unitsAreWrittenWithTheirDecimals(units: Int128, places: Int, text: String) {
        #expect(Decimals.text(units, places: places) == text)
    }

    @Test func theWidestNumbersAreWritten() {
        #expect(Decimals.text(.max, places: 2) == "1701411834604692317316873037158841057.27")
        #expect(Decimals.text(.min, places: 2) == "-1701411834604692317316873037158841057.28")
    }

    @Test func everyAmountThatIsWrittenIsReadBack() {
        var random = FixedRandom(seed: 1)
        for _ in 0..<2000 {
            let cents = Int64.random(in: 0...Cents.largest.count, using: &random)
            let text = Cents(cents).description
            #expect(Decimals.read(text, places: 2, largest: Cents.largest.count) == .success(cents), "\(text)")
        }
    }
}
