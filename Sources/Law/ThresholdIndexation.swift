public import Values

/// How the threshold follows prices (art. 14/19): base amount × index of September of an earlier year ÷ index of the
/// base September, rounded half up to the cent.
public struct ThresholdIndexation: Sendable {
    public let amount: FigureName
    public let index: FigureName
    public let baseYear: Int
    /// How many years before the contribution year the index is taken.
    public let yearsBefore: Int
}

extension Lawbook {
    /// The threshold of a contribution year by the formula; `nil` where an index or the formula is not known.
    ///
    /// It is what a `computed` threshold must equal. A published one wins over it: that of 2023 is one cent higher.
    public func indexedThreshold(year: Int) -> Cents? {
        guard let formula = indexation.value(throughout: year)?.value,
            let amount = figures[formula.amount]?.timeline.value(throughout: year)?.value,
            let now = septemberIndex(formula.index, year: year - formula.yearsBefore),
            let base = septemberIndex(formula.index, year: formula.baseYear), base > 0,
            let cents = Int64(exactly: Fraction.halfUp(Int128(amount) * Int128(now), Int128(base))),
            cents <= Cents.largest.count
        else { return nil }
        return Cents(cents)
    }

    private func septemberIndex(_ name: FigureName, year: Int) -> Int64? {
        guard let day = CivilDate(year: year, month: 9, day: 1) else { return nil }
        return figures[name]?.timeline.value(on: day)?.value
    }
}
