/// An exact, non-negative quotient of two whole numbers: a rate before it is rounded, or a cost per entity in cents.
@frozen public struct Fraction: Hashable, Sendable {
    public let numerator: Int128
    public let denominator: Int128

    /// - Precondition: neither is negative, and the denominator is not zero.
    public init(_ numerator: Int128, _ denominator: Int128) {
        precondition(numerator >= 0 && denominator > 0, "a fraction is a quotient of counts")
        self.numerator = numerator
        self.denominator = denominator
    }

    public static let zero = Fraction(0, 1)

    /// The quotient in units of `10^-places`, rounded half up (R11).
    public func units(places: Int) -> Int128 {
        Fraction.halfUp(numerator * Fraction.powerOfTen(places), denominator)
    }

    /// The quotient rounded half up to `places` decimals, as a fraction again.
    public func rounded(places: Int) -> Fraction { Fraction(units(places: places), Fraction.powerOfTen(places)) }

    /// The quotient times a count, rounded half up to a whole number (R11).
    ///
    /// The product of 64-bit factors that stays within 64 bits is divided there: the usual case, and four times as fast.
    @inlinable
    public func times(_ count: Int64) -> Int128 {
        if numerator <= Int128(Int64.max), denominator <= Int128(Int64.max) {
            let (product, overflow) = count.multipliedReportingOverflow(by: Int64(truncatingIfNeeded: numerator))
            let divisor = Int64(truncatingIfNeeded: denominator)
            let (raised, carry) = product.addingReportingOverflow(divisor / 2)
            if !overflow, !carry { return Int128(raised / divisor) }
        }
        return Fraction.halfUp(numerator * Int128(count), denominator)
    }

    /// Half up for counts: a remainder of exactly one half goes up.
    @inlinable
    public static func halfUp(_ numerator: Int128, _ denominator: Int128) -> Int128 {
        (numerator + denominator / 2) / denominator
    }

    static func powerOfTen(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension Fraction: Comparable {
    /// Compares by cross multiplication, in 256 bits, so that no pair of fractions is too large.
    public static func < (one: Fraction, other: Fraction) -> Bool {
        let left = one.numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: one.denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}
