import Testing
import Values

/// The cap on the rate compares exact quotients; a comparison by rounded numbers would let too high a rate pass.
@Suite struct FractionComparisonTests {
    @Test(arguments: [
        (Fraction(1, 3), Fraction(1, 2)), (Fraction(2868, 1_000_000), Fraction(2869, 1_000_000)),
        (Fraction(333_333_333, 1_000_000_000), Fraction(1, 3)), (.zero, Fraction(1, .max)),
        (Fraction(1 << 100, 1 << 90), Fraction(1 << 126, 1 << 115)), (Fraction(.max - 1, .max), Fraction(1, 1)),
        (Fraction(.max - 2, .max), Fraction(.max - 1, .max)),
    ])
    func theSmallerQuotientComesFirst(smaller: Fraction, larger: Fraction) {
        #expect(smaller < larger)
        #expect(!(larger < smaller))
    }

    @Test func equalQuotientsAreNotBelowEachOther() {
        #expect(!(Fraction(1, 2) < Fraction(2, 4)))
        #expect(!(Fraction(2, 4) < Fraction(1, 2)))
        #expect(!(Fraction.zero < Fraction(0, 7)))
    }

    /// A rate of the tables and the same rate of a budget are one rate, also in a set.
    @Test(arguments: [
        (Fraction(1, 2), Fraction(2, 4)), (.zero, Fraction(0, 7)), (Fraction(.max, .max), Fraction(1, 1)),
        (Fraction(2868, 1_000_000), Fraction(28_680_000, 10_000_000_000)),
        (Fraction(1 << 126, 1 << 120), Fraction(64, 1)),
    ])
    func equalQuotientsAreEqualHoweverWritten(one: Fraction, other: Fraction) {
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(Set([one, other]).count == 1)
    }

    @Test func exactlyOneOfSmallerEqualAndLargerHolds() {
        let fractions = (0...12).flatMap { numerator in (1...12).map { Fraction(Int128(numerator), $0) } }
        for one in fractions {
            for other in fractions {
                #expect([one < other, one == other, other < one].count { $0 } == 1)
                if one == other { #expect(one.hashValue == other.hashValue) }
            }
        }
    }

    @Test func smallFractionsAreOrderedLikeTheirCrossProducts() {
        var random = FixedRandom(seed: 7)
        for _ in 0..<3000 {
            let one = (Int128.random(in: 0...50, using: &random), Int128.random(in: 1...50, using: &random))
            let other = (Int128.random(in: 0...50, using: &random), Int128.random(in: 1...50, using: &random))
            let isLess = Fraction(one.0, one.1) < Fraction(other.0, other.1)
            #expect(isLess == (one.0 * other.1 < other.0 * one.1), "\(one) \(other)")
        }
    }
}
