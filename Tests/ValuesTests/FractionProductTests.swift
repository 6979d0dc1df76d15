import Testing

@testable import Values

/// The product in 64 bits is a shortcut of the product in 128 bits and must never differ from it, least of all where
/// the shortcut ends.
@Suite struct FractionProductTests {
    /// Written from the definition, without the source's rounding: the whole quotient, and one more from the half on.
    private static func expected(_ fraction: Fraction, _ count: Int64) -> Int128 {
        let product = fraction.numerator * Int128(count)
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: fraction.denominator)
        return remainder >= fraction.denominator - remainder ? quotient + 1 : quotient
    }

    private func expectAllAlike(_ fraction: Fraction, _ count: Int64) {
        let expected = Self.expected(fraction, count)
        #expect(fraction.times(count) == expected, "\(fraction.numerator)/\(fraction.denominator) × \(count)")
        #expect(fraction.wideTimes(count) == expected, "\(fraction.numerator)/\(fraction.denominator) × \(count)")
        #expect(fraction.times(sum: Int128(count)) == expected)
    }

    @Test(arguments: [1, 8, 16, 32, 48, 62])
    func randomProductsAreAlikeOnEveryPath(bits: Int) {
        var random = FixedRandom(seed: UInt64(bits))
        let largest = Int64(1) << bits
        for _ in 0..<3000 {
            let numerator = Int64.random(in: 0...largest, using: &random)
            let denominator = Int64.random(in: 1...largest, using: &random)
            expectAllAlike(
                Fraction(Int128(numerator), Int128(denominator)), Int64.random(in: 0...largest, using: &random))
        }
    }

    private static let half = Int64.max / 2
    private static let numerators: [Int64] = [1, 2, 3, 7, 28_680_000, half - 1, half, half + 1, Int64.max]
    private static let denominators: [Int64] = [1, 2, 3, 10_000_000_000, half - 1, half]

    @Test(arguments: numerators)
    func productsAreAlikeAroundTheBorderOfTheShortPath(numerator: Int64) throws {
        for denominator in Self.denominators {
            let fraction = Fraction(Int128(numerator), Int128(denominator))
            let border = try #require(fraction.small).largestCount
            let counts: [Int64] = [0, 1, border - 1, border, border + 1, Int64.max - 1, Int64.max]
            for count in counts where count >= 0 { expectAllAlike(fraction, count) }
        }
    }

    @Test func aDenominatorBeyondTheShortPathIsMultipliedWide() {
        let beyond: [Int128] = [Int128(Self.half) + 1, Int128(Int64.max), Int128(Int64.max) + 1, Int128(1) << 100]
        for denominator in beyond {
            let fraction = Fraction(Int128(Int64.max), denominator)
            #expect(fraction.small == nil)
            for count: Int64 in [0, 1, 2, Int64.max - 1, Int64.max] { expectAllAlike(fraction, count) }
        }
        #expect(Fraction(Int128(Int64.max) + 1, 1).small == nil)
    }

    @Test func zeroTimesAnythingIsZero() {
        #expect(Fraction.zero.times(.max) == 0)
        #expect(Fraction(5, 3).times(0) == 0)
    }
}
