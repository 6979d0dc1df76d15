import Testing
import Values

/// Amounts are refused rather than guessed at: a reader that is lenient once has changed somebody's invoice.
@Suite struct DecimalsReadingTests {
    @Test(arguments: [
        ("0", 0), ("0.00", 0), ("1", 100), ("1.5", 150), ("1.50", 150), ("0.01", 1), ("0.1", 10), ("007", 700),
        ("48798.40", 4_879_840), ("379.48", 37_948),
    ])
    func aNumberWithAtMostTwoDecimalsIsReadToTheCent(text: String, cents: Int64) {
        #expect(Decimals.read(text, places: 2, largest: Cents.largest.count) == .success(cents))
    }

    @Test(arguments: [
        ("", Decimals.Fault.empty),
        ("-1", .negative), ("-0", .negative), ("-0.01", .negative), ("-99999999999999999999", .negative),
        ("1.001", .tooPrecise), ("1.000", .tooPrecise), ("-1.001", .tooPrecise),
        ("10000000000000.01", .tooLarge), ("10000000000001", .tooLarge), ("99999999999999999999", .tooLarge),
    ])
    func aRefusalSaysWhatIsWrongWithTheNumber(text: String, fault: Decimals.Fault) {
        #expect(Decimals.read(text, places: 2, largest: Cents.largest.count) == .failure(fault))
    }

    @Test(arguments: [
        "-", "--1", "+1", ".", ".5", "5.", "-.5", "1.2.3", "1,5", "1.234,56", "1.234x",
        "1 000", " 1", "1 ", "1e3", "0x10", "NaN",
        "inf", "€5", "٣", "１", "1\u{0}", "99999999999999999999x", "9999999999999999999999.9.9", "-x", "-1x",
    ])
    func whatIsNoNumberIsMalformed(text: String) {
        #expect(Decimals.read(text, places: 2, largest: Cents.largest.count) == .failure(.malformed))
    }

    @Test func aNumberWithoutPlacesHasNoDecimals() {
        #expect(Decimals.read("12", places: 0, largest: 99) == .success(12))
        #expect(Decimals.read("1.2", places: 0, largest: 99) == .failure(.tooPrecise))
        #expect(Decimals.read("12.", places: 0, largest: 99) == .failure(.malformed))
    }

    @Test func bytesAndTextsAreReadAlike() {
        for text in ["", "1.50", "1.505", "-1", "x", "99999999999999999999"] {
            let bytes = Array(text.utf8).withUnsafeBytes { Decimals.read($0, places: 2, largest: 1_000_000) }
            #expect(bytes == Decimals.read(text, places: 2, largest: 1_000_000))
        }
    }
}
