import Testing
import Values

/// Money is rounded half up (R11): a tie goes up, whatever the digit before it.
@Suite struct FractionRoundingTests {
    @Test(arguments: [
        (Int128(0), Int128(1), Int128(0)), (1, 2, 1), (3, 2, 2), (5, 2, 3), (7, 2, 4), (1, 3, 0), (2, 3, 1), (4, 3, 1),
        (5, 3, 2), (2, 5, 0), (3, 5, 1), (49, 100, 0), (50, 100, 1), (51, 100, 1), (149, 100, 1), (150, 100, 2),
        (3, 7, 0), (4, 7, 1), (7, 7, 1),
    ])
    func aQuotientIsRoundedHalfUp(numerator: Int128, denominator: Int128, rounded: Int128) {
        #expect(Fraction.halfUp(numerator, denominator) == rounded)
        #expect(Fraction(numerator, denominator).times(1) == rounded)
        #expect(Fraction(numerator, denominator).times(sum: 1) == rounded)
        #expect(Fraction(numerator, denominator).units(places: 0) == rounded)
    }

    /// Half up, said in another way: the distance to the quotient is at most a half, and at exactly a half it is above.
    @Test func theRoundedNumberIsTheNearestAndTiesAreAbove() {
        for denominator in Int128(1)...60 {
            for numerator in Int128(0)...240 {
                let distance = 2 * (Fraction.halfUp(numerator, denominator) * denominator - numerator)
                #expect(distance > -denominator && distance <= denominator, "\(numerator) ÷ \(denominator)")
            }
        }
    }

    @Test func aQuotientIsRoundedToDecimals() {
        let third = Fraction(1, 3)
        #expect(third.units(places: 4) == 3333)
        #expect(third.rounded(places: 4) == Fraction(3333, 10_000))
        #expect(Fraction(2, 3).rounded(places: 2) == Fraction(67, 100))
        #expect(Fraction(5, 1000).units(places: 2) == 1)
    }

    @Test func aRateIsRoundedBeforeItIsMultipliedOnlyWhenAskedTo() {
        let rate = Fraction(2_868_449, 1_000_000_000)
        #expect(rate.times(1_000_000_000) == 2_868_449)
        #expect(rate.rounded(places: 6).times(1_000_000_000) == 2_868_000)
    }
}
