import Law
import Values

/// The cost per entity: the activity part of the budget ÷ the entities of all liable contributors (Q3, Q5; art. 14/9).
///
/// R9: published to the cent, or exact. R12: nothing to divide by gives 0.
extension YearRules {
    func costPerEntity<E: Explanation>(
        _ share: Cents, entities: Int, explaining explanation: inout E
    ) -> Fraction {
        let exact = entities > 0 ? Fraction(Int128(share.count), Int128(entities)) : .zero
        let cost = readings.rounded(cost: exact)
        explanation.note(
            Step(
                .runCostPerEntity, result: .cost(cost),
                inputs: [Input(.activity, .cents(share)), Input(.entities, .entities(entities))],
                notApplied: entities > 0 ? nil : .nothingToDivideBy,
                reading: entities > 0 ? ReadingUse(.r9, readings.cost.rawValue) : ReadingUse(.r12, "zero"),
                rounding: readings.cost == .cent ? .cent : nil, figure: FigureUse(.costPerEntity, .computed)))
        return cost
    }
}
