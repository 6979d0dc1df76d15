/// An exact, non-negative quotient of two whole numbers: a rate before it is rounded, or a cost per entity in cents.
///
/// Quotients are equal when their values are, however they are written: a half is two quarters.
@frozen public struct Fraction: Sendable {
    public let numerator: Int128
    public let denominator: Int128
    /// Both in 64 bits, when they fit: the usual case, which is multiplied and divided several times as fast.
    @usableFromInline let small: Small?

    @frozen @usableFromInline struct Small: Sendable {
        @usableFromInline let numerator: Int64
        /// Half the denominator, which rounds.
        @usableFromInline let half: Int64
        /// 2 to the power of 63 and `shift`, divided by the denominator, rounded up.
        @usableFromInline let reciprocal: UInt64
        @usableFromInline let shift: UInt64
        /// The largest count whose product with the numerator, and the half that rounds it, stay in 63 bits.
        @usableFromInline let largestCount: Int64

        init?(_ numerator: Int128, _ denominator: Int128) {
            guard numerator <= Int128(Int64.max), denominator <= Int128(Int64.max / 2) else { return nil }
            self.numerator = Int64(numerator)
            half = Int64(denominator / 2)
            shift = UInt64(UInt64(denominator - 1).bitWidth - UInt64(denominator - 1).leadingZeroBitCount)
            reciprocal = UInt64((UInt128(1) << UInt128(63 + shift)) / UInt128(denominator)) &+ 1
            largestCount = numerator == 0 ? .max / 2 : (.max / 2) / Int64(numerator)
        }

        /// The quotient times a count of at most `largestCount`, rounded half up.
        ///
        /// A product in place of a division, exact for every number below 2^63: the reciprocal is too large by less
        /// than the denominator's part in 2^63 (Granlund and Montgomery, Division by Invariant Integers).
        @inlinable @inline(__always)
        func times(_ count: Int64) -> Int64 {
            let raised = UInt64(bitPattern: count &* numerator &+ half)
            let quotient = (raised &<< 1).multipliedFullWidth(by: reciprocal).high &>> shift
            return Int64(truncatingIfNeeded: quotient)
        }
    }

    /// - Precondition: neither is negative, and the denominator is not zero.
    public init(_ numerator: Int128, _ denominator: Int128) {
        precondition(numerator >= 0 && denominator > 0, "a fraction is a quotient of counts")
        self.numerator = numerator
        self.denominator = denominator
        small = Small(numerator, denominator)
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
    /// - Precondition: the count is not negative.
    @inlinable @inline(__always)
    public func times(_ count: Int64) -> Int128 {
        if let small, count <= small.largestCount { return Int128(small.times(count)) }
        return wideTimes(count)
    }

    /// The quotient times a sum, rounded half up to a whole number; `nil` when that has more than 127 bits.
    ///
    /// - Precondition: the sum is not negative.
    public func times(sum: Int128) -> Int128? {
        let product = UInt128(numerator).multipliedFullWidth(by: UInt128(sum))
        let divisor = UInt128(denominator)
        let (low, carry) = product.low.addingReportingOverflow(divisor / 2)
        let high = product.high + (carry ? 1 : 0)
        guard high < divisor else { return nil }
        return Int128(exactly: divisor.dividingFullWidth((high, low)).quotient)
    }

    @usableFromInline
    func wideTimes(_ count: Int64) -> Int128 { Fraction.halfUp(numerator * Int128(count), denominator) }

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
    public static func < (one: Fraction, other: Fraction) -> Bool {
        let (left, right) = crossProducts(one, other)
        return left < right
    }

    public static func == (one: Fraction, other: Fraction) -> Bool {
        let (left, right) = crossProducts(one, other)
        return left == right
    }

    /// Each numerator times the other's denominator, in 256 bits, so that no pair of fractions is too large.
    private static func crossProducts(
        _ one: Fraction, _ other: Fraction
    ) -> (left: (high: Int128, low: UInt128), right: (high: Int128, low: UInt128)) {
        (
            one.numerator.multipliedFullWidth(by: other.denominator),
            other.numerator.multipliedFullWidth(by: one.denominator)
        )
    }
}

extension Fraction: Hashable {
    /// In lowest terms, which equal quotients have in common.
    public func hash(into hasher: inout Hasher) {
        let divisor = Fraction.greatestCommonDivisor(numerator, denominator)
        hasher.combine(numerator / divisor)
        hasher.combine(denominator / divisor)
    }

    private static func greatestCommonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
        var (divisor, rest) = (one, other)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        return divisor
    }
}
