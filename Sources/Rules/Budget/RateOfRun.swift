import Law
public import Values

/// The levy's rate in a run, before and after the maximum.
public struct RunRate: Hashable, Sendable {
    /// Levy part ÷ turnover, exact.
    public let uncapped: Fraction
    /// Whether the maximum is lower than what was computed.
    public let isCapped: Bool
    /// The rate applied: after the maximum (R8), then rounded (R10).
    public let applied: Fraction
}

/// The rate: the levy part of the budget ÷ the turnover it is due on (Q5). R7 says whose turnover.
extension YearRules {
    /// The same as a percentage that may be decided: with four decimals, whichever way the law rounds.
    public func decidableRate(_ share: Cents, turnover: CentsSum, maximum: Percentage) -> Percentage {
        var none = NoExplanation()
        let limit = MaximumRate(maximum)
        let rate = rate(share, turnover: turnover, maximum: limit, explaining: &none).applied
        let steps = Fraction.halfUp(rate.numerator * Int128(Percentage.whole.units / 10_000), rate.denominator)
        let found = Percentage(units: Int64(clamping: steps) * 10_000)
        return found.units > maximum.units ? maximum : found
    }

    func rate<E: Explanation>(
        _ share: Cents, turnover: CentsSum, maximum: MaximumRate?, explaining explanation: inout E
    ) -> RunRate {
        let uncapped = turnover > .zero ? Fraction(Int128(share.count), turnover.count) : .zero
        explanation.note(
            Step(
                .uncappedRate, result: .rate(uncapped),
                inputs: [Input(.levy, .cents(share)), Input(.turnover, .sum(turnover))],
                notApplied: turnover > .zero ? nil : .nothingToDivideBy,
                reading: turnover > .zero
                    ? ReadingUse(.r7, readings.divisor.rawValue) : ReadingUse(.r12, "zero")))
        let limit = maximum?.percentage.fraction
        let isCapped = limit.map { $0 < uncapped } ?? false
        let capped = isCapped ? limit ?? uncapped : uncapped
        explanation.note(
            Step(
                .cappedRate, result: .rate(capped),
                inputs: limit.map { [Input(.maximumRate, .rate($0))] } ?? [],
                notApplied: isCapped ? nil : maximum == nil ? .noMaximum : .notAboveMaximum,
                reading: ReadingUse(.r8, "capped"), figure: maximum.map { FigureUse(.maximumLevyRate, $0.origin) }))
        let applied = readings.rounded(rate: capped)
        explanation.note(
            Step(
                .runRate, result: .rate(applied), reading: ReadingUse(.r10, readings.rate.rawValue),
                rounding: readings.rate == .pct4 ? .fourDecimalsOfPercent : nil))
        return RunRate(uncapped: uncapped, isCapped: isCapped, applied: applied)
    }
}
