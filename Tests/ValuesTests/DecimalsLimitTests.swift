import Testing
import Values

/// The largest number that is read is read, and the one above it is refused; no length of digits stops the program.
@Suite struct DecimalsLimitTests {
    /// As large a limit as leaves room for one more digit in 64 bits.
    private static let widest = Int64.max / 10 - 1

    @Test(arguments: [0, 1, 99, 100, 12_345, Cents.largest.count, widest])
    func theLimitItselfIsReadAndOneCentMoreIsNot(largest: Int64) {
        let limit = Decimals.text(Int128(largest), places: 2)
        let above = Decimals.text(Int128(largest) + 1, places: 2)
        #expect(Decimals.read(limit, places: 2, largest: largest) == .success(largest))
        #expect(Decimals.read(above, places: 2, largest: largest) == .failure(.tooLarge))
    }

    @Test func missingDecimalsCountTowardsTheLimit() {
        #expect(Decimals.read("12", places: 2, largest: 1200) == .success(1200))
        #expect(Decimals.read("12", places: 2, largest: 1199) == .failure(.tooLarge))
        #expect(Decimals.read("12.0", places: 2, largest: 1199) == .failure(.tooLarge))
    }

    @Test(arguments: [Int128(Int64.max) - 1, Int128(Int64.max), Int128(Int64.max) + 1, Int128.max])
    func numbersAroundSixtyFourBitsAreTooLarge(number: Int128) {
        #expect(Decimals.read(String(number), places: 0, largest: Self.widest) == .failure(.tooLarge))
        #expect(Decimals.read(String(number), places: 2, largest: Cents.largest.count) == .failure(.tooLarge))
        #expect(Decimals.read("-\(number)", places: 2, largest: Cents.largest.count) == .failure(.negative))
    }

    @Test func aThousandDigitsAreTooLarge() {
        let digits = String(repeating: "9", count: 1000)
        #expect(Decimals.read(digits, places: 8, largest: Self.widest) == .failure(.tooLarge))
        #expect(Decimals.read(digits + "x", places: 8, largest: Self.widest) == .failure(.malformed))
    }

    @Test func aThousandLeadingZerosAreStillZero() {
        #expect(Decimals.read(String(repeating: "0", count: 1000) + ".07", places: 2, largest: 7) == .success(7))
    }
}
