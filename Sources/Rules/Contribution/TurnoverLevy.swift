import Law
public import Values

/// The levy on turnover: rate × levy turnover (Q3; art. 14/2–14/6). Nothing for the exempt.
///
/// R10: the rate is rounded to four decimals of a percent and then multiplied, or exact. R11: half up, once.
extension YearRules {
    func turnoverLevy<E: Explanation>(
        base: Cents, exempt: Bool, _ charges: Charges, explaining explanation: inout E
    ) -> Cents {
        let levied = exempt ? 0 : base.count
        let amount = Cents(Int64(truncatingIfNeeded: charges.rate.times(levied)))
        explanation.note(
            Step(
                .rate, result: .rate(charges.rate), reading: ReadingUse(.r10, readings.rate.rawValue),
                rounding: readings.rate == .pct4 ? .fourDecimalsOfPercent : nil,
                figure: FigureUse(.maximumLevyRate, charges.rateOrigin)))
        explanation.note(
            Step(
                .levy, result: .cents(amount),
                inputs: [Input(.levyBase, .cents(base)), Input(.rate, .rate(charges.rate))],
                notApplied: exempt ? .exempt : nil, reading: ReadingUse(.r11, "half-up"), rounding: .cent))
        return amount
    }

    /// What the levy would be, were a contributor not exempt: what the exemption is worth to it.
    public func levyWithoutExemption(_ basis: Basis, _ charges: Charges) -> Cents {
        var none = NoExplanation()
        return turnoverLevy(base: basis.levyBase, exempt: false, charges, explaining: &none)
    }
}
