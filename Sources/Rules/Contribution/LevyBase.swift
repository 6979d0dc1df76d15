import Law
import Values

/// The turnover that the levy is due on: what was declared, or, without a declaration, what the agency sets itself
/// from the turnover known to the FPS Finance (ambtshalve, d'office, von Amts wegen; Q8). R5: the total, or the levy
/// turnover.
extension YearRules {
    func levyBase<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Cents {
        let declared = contributor.situation.contains(.declared)
        let base =
            declared || readings.exOfficioBase == .levy ? contributor.levyTurnover : contributor.totalTurnover
        explanation.note(
            Step(
                .levyBase, result: .cents(base),
                inputs: [
                    Input(.declared, .flag(declared)), Input(.totalTurnover, .cents(contributor.totalTurnover)),
                    Input(.levyTurnover, .cents(contributor.levyTurnover)),
                ],
                reading: declared ? nil : ReadingUse(.r5, readings.exOfficioBase.rawValue)))
        return base
    }
}
