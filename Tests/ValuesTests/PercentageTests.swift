import Testing
import Values

@Suite struct PercentageTests {
    @Test(arguments: [
        ("0", 0), ("75", 7_500_000_000), ("0.2868", 28_680_000), ("0.4026092", 40_260_920), ("0.00000001", 1),
        ("100", 10_000_000_000),
    ])
    func aPercentageKeepsEveryDecimal(text: String, units: Int64) throws {
        #expect(try Percentage.read(text).get().units == units)
    }

    @Test(arguments: [
        ("0.2868%", Decimals.Fault.malformed), ("", .empty), ("-1", .negative), ("0,2868", .malformed),
        ("0.123456789", .tooPrecise), ("100.00000001", .tooLarge), ("101", .tooLarge),
    ])
    func aPercentageOutsideItsFormIsRefused(text: String, fault: Decimals.Fault) {
        #expect(Percentage.read(text) == .failure(fault))
    }

    /// A published rate has four decimals, also when the last are zeros; the old system's have more.
    @Test(arguments: [
        ("0", "0.0000"), ("75", "75.0000"), ("0.3", "0.3000"), ("0.2868", "0.2868"), ("0.18417", "0.18417"),
        ("0.4026092", "0.4026092"), ("0.00000001", "0.00000001"),
    ])
    func aPercentageIsWrittenWithFourDecimalsOrMore(text: String, written: String) throws {
        #expect(try Percentage.read(text).get().description == written)
    }

    @Test func aPercentageIsAPartOfOne() throws {
        let rate = try Percentage.read("0.2868").get()
        #expect(rate.fraction.times(100_000_000) == 286_800)
        #expect(Percentage.whole.fraction.times(12_345) == 12_345)
        #expect(try Percentage.read("0.2762").get() < rate)
    }
}
