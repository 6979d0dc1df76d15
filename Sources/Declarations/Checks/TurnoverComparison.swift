public import Values

/// Whether a turnover is so far from another that somebody should look: cents written as euros, or one digit too many.
public enum TurnoverComparison {
    /// How many times one may be the other.
    private static let usualFactor: Int128 = 5
    /// Amounts so small that any factor is usual: a hundred thousand euros.
    private static let small = Cents(10_000_000)

    public static func isUnusual(_ one: Cents, beside other: Cents) -> Bool {
        let (smaller, larger) = one < other ? (one, other) : (other, one)
        guard larger >= small else { return false }
        return Int128(smaller.count) * usualFactor < Int128(larger.count)
    }
}
