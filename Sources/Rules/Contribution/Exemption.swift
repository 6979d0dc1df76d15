import Law
import Values

/// Turnover strictly below the indexed threshold: no levy (Q3, Q6). A cliff, not an allowance: at the threshold the
/// levy is due on the whole.
///
/// R4: the total is tested, or the levy turnover. R6: without a declaration the test is on the base that the agency
/// sets, or there is no exemption.
extension YearRules {
    func isExempt<E: Explanation>(
        _ contributor: Contributor, base: Cents, explaining explanation: inout E
    ) -> Bool {
        let declared = contributor.situation.contains(.declared)
        let declaredTurnover =
            readings.testedTurnover == .total ? contributor.totalTurnover : contributor.levyTurnover
        let tested = declared ? declaredTurnover : base
        let possible = declared || readings.undeclaredExemption == .threshold
        let exempt = possible && tested < threshold
        explanation.note(
            Step(
                .exemption, result: .flag(exempt),
                inputs: [Input(.testedTurnover, .cents(tested)), Input(.threshold, .cents(threshold))],
                notApplied: exempt ? nil : possible ? .notBelowThreshold : .neverWithoutDeclaration,
                reading: declared
                    ? ReadingUse(.r4, readings.testedTurnover.rawValue)
                    : ReadingUse(.r6, readings.undeclaredExemption.rawValue),
                figure: FigureUse(.levyThreshold, thresholdOrigin)))
        return exempt
    }
}
