import Law
import Values

/// The annual contribution for the activity: entities × cost per entity (Q3; art. 14/9).
///
/// R9: the cost is rounded to the cent and then multiplied, or exact and rounded once here. R11: half up.
extension YearRules {
    func activityContribution<E: Explanation>(
        entities: Int, _ charges: Charges, explaining explanation: inout E
    ) -> Cents {
        let amount = Cents(Int64(truncatingIfNeeded: charges.costPerEntity.times(Int64(entities))))
        explanation.note(
            Step(
                .costPerEntity, result: .cost(charges.costPerEntity), reading: ReadingUse(.r9, readings.cost.rawValue),
                rounding: readings.cost == .cent ? .cent : nil, figure: FigureUse(.costPerEntity, charges.costOrigin)))
        explanation.note(
            Step(
                .activity, result: .cents(amount),
                inputs: [Input(.entities, .entities(entities)), Input(.costPerEntity, .cost(charges.costPerEntity))],
                reading: ReadingUse(.r11, "half-up"), rounding: .cent))
        return amount
    }
}
